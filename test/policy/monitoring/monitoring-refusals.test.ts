import { describe, expect, it } from "vitest";
import { assessMonitoring } from "../../../src/policy/monitoring/assess-monitoring.ts";
import { explainMonitoring } from "../../../src/policy/monitoring/explain.ts";
import type { MonitoringFacts, MonitoringTerms, MonitoringTermValues } from "../../../src/policy/monitoring/types.ts";
import { unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { cangxi, changed, changgeOperators, facts, jiange, monitoringTerms, ORDERLY } from "./monitoring-builders.ts";

const refused = (given: unknown, terms: MonitoringTerms = jiange): readonly string[] =>
  issuesOfCall(() => assessMonitoring(terms, unchecked<MonitoringFacts>(given)));
const terms = (values: unknown): readonly string[] =>
  refused(facts(), monitoringTerms(unchecked<MonitoringTermValues>(values))).map((i) =>
    i.replace('terms.stated["our-rules#1"].', ""),
  );

describe("terms", () => {
  it("that ask nothing are refused, whatever readings they choose", () => {
    expect(refused(facts(), monitoringTerms({}))).toStrictEqual(["missing at terms.stated"]);
    expect(refused(facts(), { ...jiange, stated: {} })).toStrictEqual(["missing at terms.stated"]);
    expect(terms({ quarters: "every-quarter", whoVisits: "each", atOnce: "next-day" })).toStrictEqual([
      "missing at terms.stated",
    ]);
    expect(() => assessMonitoring(changed({ ...jiange, stated: {} }, { lentOn: "required" }), facts())).not.toThrow();
  });

  it.each([
    [{ idleMonths: 2 }, "missing at terms.idleMeasures"],
    [{ idleMeasures: ["recover-at-once"] }, "missing at terms.idleMonths"],
    [{ visitsPerQuarter: 1 }, "missing at terms.visitors"],
    [{ visitors: ["lender"] }, "missing at terms.visitsPerQuarter"],
  ] as const)("that say half: %o", (values, issue) => {
    expect(refused(facts(), monitoringTerms(values))).toStrictEqual([issue]);
    expect(refused(facts(), changed(jiange, values))).toStrictEqual([issue]);
  });

  it("may have the two halves in two articles", () => {
    const stated = { "our-rules#1": { idleMonths: 2 }, "our-rules#2": { idleMeasures: ["warn"] } } as const;
    expect(() => assessMonitoring({ ...jiange, stated }, facts())).not.toThrow();
  });

  it.each<readonly [object, string]>([
    [{ idleMonths: 0, idleMeasures: ["warn"] }, "below-minimum at idleMonths"],
    [{ idleMonths: 1.5, idleMeasures: ["warn"] }, "not-a-whole-number at idleMonths"],
    [{ idleMonths: 1201, idleMeasures: ["warn"] }, "above-maximum at idleMonths"],
    [{ idleMonths: 2, idleMeasures: [] }, "empty at idleMeasures"],
    [{ idleMonths: 2, idleMeasures: ["required"] }, "not-listed at idleMeasures[0]"],
    [{ idleMonths: 2, idleMeasures: ["warn", "warn"] }, "repeated-id at idleMeasures[1]"],
    [{ visitsPerQuarter: 0, visitors: ["lender"] }, "below-minimum at visitsPerQuarter"],
    [{ visitsPerQuarter: 93, visitors: ["lender"] }, "above-maximum at visitsPerQuarter"],
    [{ visitsPerQuarter: 1, visitors: [] }, "empty at visitors"],
    [{ visitsPerQuarter: 1, visitors: ["bank"] }, "not-listed at visitors[0]"],
    [{ visitsPerQuarter: 1, visitors: ["lender", "lender"] }, "repeated-id at visitors[1]"],
    [{ usedLocally: ["fine"] }, "not-listed at usedLocally[0]"],
    [{ usedLocally: [] }, "empty at usedLocally"],
    [{ usedLocally: ["warn", "sanction", "warn"] }, "repeated-id at usedLocally[2]"],
    [{ usedLocally: true }, "wrong-type at usedLocally"],
    [{ notLentOn: ["sanction"] }, "unknown-key at notLentOn"],
    [{ lentOn: undefined }, "explicit-undefined at lentOn"],
    [{ anomalies: "required" }, "not-listed at anomalies"],
    [{ ledgerCard: ["use", "photo"] }, "not-listed at ledgerCard[1]"],
    [{ ledgerCard: ["use", "use"] }, "repeated-id at ledgerCard[1]"],
    [{ lentOn: "required", quarters: "half-years" }, "not-listed at quarters"],
    [{ lentOn: "required", whoVisits: "all" }, "not-listed at whoVisits"],
    [{ lentOn: "required", atOnce: "1" }, "not-listed at atOnce"],
  ])("of the wrong shape: %o", (values, issue) => {
    expect(terms(values)).toStrictEqual([issue]);
  });

  it("of another kind, with a reading that is not theirs, or a term set twice", () => {
    expect(refused(facts(), unchecked({ ...jiange, kind: "points" }))).toStrictEqual(["not-listed at terms.kind"]);
    expect(refused(facts(), { ...jiange, readings: { "monitoring/months": { idleMonths: 3 } } })).toStrictEqual([
      'unknown-reading at terms.readings["monitoring/months"]',
    ]);
    expect(
      refused(facts(), { ...jiange, readings: { "monitoring/at-once": { quarters: "every-quarter" } } }),
    ).toStrictEqual(['foreign-term at terms.readings["monitoring/at-once"].quarters']);
    const stated = { "our-rules#1": { lentOn: "required" }, "our-rules#2": { lentOn: ["sanction"] } } as const;
    expect(refused(facts(), { ...jiange, stated })).toStrictEqual([
      'term-set-twice at terms.stated["our-rules#2"].lentOn',
    ]);
  });
});

describe("facts", () => {
  it.each(["loan", "paidOutOn", "asOf"] as const)("without %s are refused", (name) => {
    expect(refused(without(ORDERLY, name))).toStrictEqual([`missing at facts.${name}`]);
  });

  it("other than these may be left out", () => {
    expect(() => assessMonitoring(changgeOperators, facts())).not.toThrow();
  });

  it.each<readonly [string, Partial<MonitoringFacts>, Partial<MonitoringFacts>]>([
    ["asOf", { asOf: "2018-01-09" }, { asOf: "2018-01-10" }],
    ["endedOn", { endedOn: "2018-01-09" }, { endedOn: "2018-01-10" }],
    [
      "idle[0].since",
      { idle: [{ since: "2018-01-09", amount: "1" }] },
      { idle: [{ since: "2018-01-10", amount: "1" }] },
    ],
    [
      "idle[0].through",
      { idle: [{ since: "2018-03-02", through: "2018-03-01", amount: "1" }] },
      { idle: [{ since: "2018-03-02", through: "2018-03-02", amount: "1" }] },
    ],
    [
      "anomalies[0].seenOn",
      { anomalies: [{ id: "N1", seenOn: "2018-01-09" }] },
      { anomalies: [{ id: "N1", seenOn: "2018-01-10" }] },
    ],
    [
      "anomalies[0].reportedOn",
      { anomalies: [{ id: "N1", seenOn: "2018-03-02", reportedOn: "2018-03-01" }] },
      { anomalies: [{ id: "N1", seenOn: "2018-03-02", reportedOn: "2018-03-02" }] },
    ],
  ])("with %s a day too early are refused, on the day they are not", (place, early, inTime) => {
    expect(refused(facts(early))).toStrictEqual([`out-of-order at facts.${place}`]);
    expect(() => assessMonitoring(jiange, facts(inTime))).not.toThrow();
  });

  it("may tell of a visit before the pay-out", () => {
    expect(() =>
      assessMonitoring(changgeOperators, facts({ visits: [{ on: "2017-12-01", by: "lender" }] })),
    ).not.toThrow();
  });

  it.each<readonly [object, string]>([
    [{ usedLocally: "yes" }, "wrong-type at facts.usedLocally"],
    [{ lentOn: 0 }, "wrong-type at facts.lentOn"],
    [{ usedLocaly: true }, "unknown-key at facts.usedLocaly"],
    [{ idle: [{ since: "2018-03-01", amount: "0" }] }, "below-minimum at facts.idle[0].amount"],
    [{ idle: [{ since: "2018-03-01", amount: "-1" }] }, "negative-amount at facts.idle[0].amount"],
    [{ idle: [{ since: "2018-03-01", amount: "0.001" }] }, "too-many-decimals at facts.idle[0].amount"],
    [{ idle: [{ since: "2018-03-01" }] }, "missing at facts.idle[0].amount"],
    [{ idle: [{ amount: "1" }] }, "missing at facts.idle[0].since"],
    [{ idle: [{ amount: "1", through: "2018-03-01" }] }, "missing at facts.idle[0].since"],
    [{ visits: [{ on: "2018-02-29", by: "lender" }] }, "no-such-day at facts.visits[0].on"],
    [{ visits: [{ on: "2018-03-01", by: "bank" }] }, "not-listed at facts.visits[0].by"],
    [{ visits: [{ on: "2018-03-01" }] }, "missing at facts.visits[0].by"],
    [{ anomalies: [{ id: "N1" }] }, "missing at facts.anomalies[0].seenOn"],
    [{ anomalies: [{ id: " ", seenOn: "2018-03-01" }] }, "empty at facts.anomalies[0].id"],
    [{ ledgerCard: ["use", "use"] }, "repeated-id at facts.ledgerCard[1]"],
    [{ ledgerCard: ["photo"] }, "not-listed at facts.ledgerCard[0]"],
    [{ ledgerCard: true }, "wrong-type at facts.ledgerCard"],
    [{ asOf: "2018-6-1" }, "not-a-day at facts.asOf"],
  ])("of the wrong shape: %o", (given, issue) => {
    expect(refused({ ...facts(), ...given })).toStrictEqual([issue]);
  });

  it("name each anomaly once", () => {
    const anomalies = ["N1", "N2", "N1", "N1"].map((id) => ({ id, seenOn: "2018-03-01" }));
    expect(refused(facts({ anomalies }))).toStrictEqual([
      ...["repeated-id at facts.anomalies[2].id", "repeated-id at facts.anomalies[3].id"],
    ]);
  });

  it("whose months lead out of the calendar are refused", () => {
    const late = facts({ paidOutOn: "9999-11-01", asOf: "9999-12-31" });
    const idle = [
      { since: "9999-11-01", through: "9999-11-02", amount: "1" }, // full on 10000-01-01
    ];
    expect(refused({ ...late, idle }, cangxi)).toStrictEqual(["no-such-day at facts.idle[0].since"]);
    expect(refused(late, cangxi)).toStrictEqual(["no-such-day at facts.paidOutOn"]);
    const fromPayOut = changed(changgeOperators, { quarters: "from-pay-out" });
    expect(refused(late, fromPayOut)).toStrictEqual(["no-such-day at facts.asOf"]);
    expect(() => assessMonitoring(changgeOperators, late)).not.toThrow();
  });
});

describe("everything that is wrong", () => {
  it("is said in one error", () => {
    const given = {
      paidOutOn: "2018-01-10",
      asOf: "2018-01-09",
      endedOn: "2018-13-01",
      usedLocally: 1,
      idle: [
        { since: "2018-01-05", amount: "0" },
        { since: "2018-03-02", through: "2018-03-01", amount: "1" },
      ],
      anomalies: [{ id: "N1", seenOn: "2018-01-01" }, { id: "N1" }],
      visits: [{ on: "2018-03-01", by: "me" }],
    };
    expect(new Set(refused(given, monitoringTerms({ visitsPerQuarter: 1 })))).toStrictEqual(
      new Set([
        "missing at terms.visitors",
        "missing at facts.loan",
        "out-of-order at facts.asOf",
        "no-such-day at facts.endedOn",
        "wrong-type at facts.usedLocally",
        "out-of-order at facts.idle[0].since",
        "below-minimum at facts.idle[0].amount",
        "out-of-order at facts.idle[1].through",
        "out-of-order at facts.anomalies[0].seenOn",
        "missing at facts.anomalies[1].seenOn",
        "repeated-id at facts.anomalies[1].id",
        "not-listed at facts.visits[0].by",
      ]),
    );
  });

  it("is said in both languages, of terms that ask nothing too", () => {
    try {
      assessMonitoring(monitoringTerms({}), facts());
    } catch (error) {
      expect(error).toMatchObject({
        issues: [{ message: { zh: "没有规定任何须判断的事项", en: "asks for nothing that could be judged" } }],
      });
    }
    expect.assertions(1);
  });

  it("with the options of an explanation too", () => {
    const result = assessMonitoring(jiange, facts());
    expect(issuesOfCall(() => explainMonitoring(result, unchecked({ language: "fr" })))).toStrictEqual([
      "not-listed at options.language",
    ]);
  });
});
