import { describe, expect, it } from "vitest";
import { freezeDeep } from "../../../src/kernel/freeze-deep.ts";
import { assessMonitoring } from "../../../src/policy/monitoring/assess-monitoring.ts";
import { cangxi, changgeHouseholds, changgeOperators, facts, jiange, ORDERLY } from "./monitoring-builders.ts";
import { without } from "../../support/builders.ts";

/* Article 6(2) and annex 2 by hand: the fact, the answer that breaches, and what is called for. */
const BREACHES = [
  ["usedLocally", false, "monitoring/used-locally", "not-used-locally", ["warn", "may-stop-payments"]],
  [
    ...(["usedInLeadingIndustry", false, "monitoring/used-in-leading-industry"] as const),
    ...(["not-used-in-leading-industry", ["warn", "may-stop-payments"]] as const),
  ],
  ["usedPerPlan", false, "monitoring/used-per-plan", "not-used-per-plan", ["warn", "may-stop-payments"]],
  ["signsOfMisuse", true, "monitoring/no-signs-of-misuse", "signs-of-misuse", ["warn", "may-stop-payments"]],
  [
    "misuseConfirmed",
    true,
    "monitoring/no-confirmed-misuse",
    "misuse-confirmed",
    ["repay-by-date", "joint-collection"],
  ],
  ["agreementKept", false, "monitoring/agreement-kept", "agreement-not-kept", ["public-notice", "mend-by-date"]],
  ["lentOn", true, "monitoring/not-lent-on", "lent-on", ["sanction"]],
] as const;

describe("Changge's operators", () => {
  it("are in order where everything is", () => {
    const result = assessMonitoring(changgeOperators, ORDERLY);
    expect(result).toMatchObject({
      kind: "monitoring-assessment",
      loan: "L1",
      outcome: "in-order",
      measures: [],
      missing: [],
    });
    expect(result.findings.map((f) => f.rule)).toStrictEqual([
      ...BREACHES.map(([, , rule]) => rule),
      "monitoring/visited-each-quarter",
    ]);
    expect(result.notAsked).toStrictEqual([
      ...["monitoring/used-for-production", "monitoring/no-idle-money"],
      ...["monitoring/anomalies-reported-at-once", "monitoring/ledger-card-kept"],
    ]);
  });

  it.each(BREACHES)("%s being %s alone is a breach", (fact, answer, rule, reason, measures) => {
    const result = assessMonitoring(changgeOperators, { ...ORDERLY, [fact]: answer });
    expect(result.outcome).toBe("not-in-order");
    expect(result.findings.filter((f) => f.outcome !== "met")).toMatchObject([
      { rule, outcome: "unmet", reason, measures, observed: { holds: answer }, required: { holds: !answer } },
    ]);
    expect(result.measures).toStrictEqual(measures.map((measure) => ({ measure, because: [rule] })));
  });

  it.each(BREACHES)("%s not being known alone leaves it open", (fact, _answer, rule) => {
    const result = assessMonitoring(changgeOperators, without(ORDERLY, fact));
    expect(result).toMatchObject({ outcome: "undetermined", missing: [fact], measures: [] });
    expect(result.findings.filter((f) => f.outcome !== "met")).toMatchObject([{ rule, missing: [fact] }]);
  });

  it("are not in order where one thing is not, whatever is unknown", () => {
    const result = assessMonitoring(changgeOperators, facts({ lentOn: true }));
    expect(result.outcome).toBe("not-in-order");
    expect(result.missing).toStrictEqual([]); // nothing can change it any more; each finding names its own
    expect(result.findings.flatMap((f) => (f.outcome === "undetermined" ? f.missing : []))).toStrictEqual([
      ...["usedLocally", "usedInLeadingIndustry", "usedPerPlan", "signsOfMisuse", "misuseConfirmed"],
      ...["agreementKept", "visits"],
    ]);
  });

  it("are called to account once for each measure, with all that calls for it", () => {
    const result = assessMonitoring(changgeOperators, {
      ...ORDERLY,
      usedLocally: false,
      signsOfMisuse: true,
      misuseConfirmed: true,
    });
    const warned = ["monitoring/used-locally", "monitoring/no-signs-of-misuse"];
    const confirmed = ["monitoring/no-confirmed-misuse"];
    expect(result.measures).toStrictEqual([
      { measure: "warn", because: warned },
      { measure: "may-stop-payments", because: warned },
      { measure: "repay-by-date", because: confirmed },
      { measure: "joint-collection", because: confirmed },
    ]);
  });

  it("are not in order for want of a visit, for which no measure is named", () => {
    expect(assessMonitoring(changgeOperators, { ...ORDERLY, visits: [] })).toMatchObject({
      outcome: "not-in-order",
      measures: [],
    });
  });

  it("rest on the article of each rule", () => {
    const bases = assessMonitoring(changgeOperators, ORDERLY).findings.map((f) => f.basis[0]);
    expect(bases[0]).toStrictEqual({ by: "article", term: "usedLocally", article: "changge-2017-64#loan 6.2" });
    expect(bases[6]).toStrictEqual({ by: "article", term: "lentOn", article: "changge-2017-64#loan annex 2" });
  });
});

describe("Changge's households", () => {
  const orderly = facts({ usedInLeadingIndustry: true, lentOn: false, anomalies: [] });

  it("may not lend on, and use the money in the leading industries, for which no measure is named", () => {
    expect(assessMonitoring(changgeHouseholds, orderly).outcome).toBe("in-order");
    expect(assessMonitoring(changgeHouseholds, { ...orderly, lentOn: true }).measures).toStrictEqual([
      { measure: "sanction", because: ["monitoring/not-lent-on"] },
    ]);
    const elsewhere = assessMonitoring(changgeHouseholds, { ...orderly, usedInLeadingIndustry: false });
    expect(elsewhere).toMatchObject({ outcome: "not-in-order", measures: [] });
  });
});

describe("Cangxi's households", () => {
  const orderly = facts({ usedForProduction: true, idle: [] });

  it("give back what was drawn and not used for production, and what lay idle", () => {
    expect(assessMonitoring(cangxi, orderly).outcome).toBe("in-order");
    const both = { ...orderly, usedForProduction: false, idle: [{ since: "2018-02-01", amount: "1" }] };
    expect(assessMonitoring(cangxi, both).measures).toStrictEqual([
      { measure: "recover-at-once", because: ["monitoring/used-for-production", "monitoring/no-idle-money"] },
    ]);
    expect(assessMonitoring(cangxi, { ...orderly, usedForProduction: false }).outcome).toBe("not-in-order");
    expect(assessMonitoring(cangxi, without(orderly, "usedForProduction")).outcome).toBe("undetermined");
  });
});

describe("a result", () => {
  it("is plain data, the same for terms that are frozen and remembered", () => {
    for (const terms of [changgeOperators, changgeHouseholds, cangxi, jiange]) {
      const all = {
        ...ORDERLY,
        idle: [{ since: "2018-02-01", amount: "1" }],
        anomalies: [{ id: "N1", seenOn: "2018-02-01" }],
      };
      const result = assessMonitoring(terms, all);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      const frozen = freezeDeep(structuredClone(terms));
      expect(assessMonitoring(frozen, all)).toStrictEqual(result);
      expect(assessMonitoring(frozen, all)).toStrictEqual(result);
    }
  });

  it("names the end of the loan once it has come", () => {
    const end = { endedOn: "2018-06-30" };
    expect(assessMonitoring(jiange, facts({ ...end, asOf: "2018-06-30" }))).toHaveProperty("endedOn", "2018-06-30");
    expect(assessMonitoring(jiange, facts({ ...end, asOf: "2018-06-29" }))).not.toHaveProperty("endedOn");
  });
});
