import { describe, expect, it } from "vitest";
import { assessMonitoring, type MonitoringAssessment } from "../../../src/policy/monitoring/assess-monitoring.ts";
import type { MonitoringFacts, ProjectVisit, MonitoringTermValues } from "../../../src/policy/monitoring/types.ts";
import {
  cangxi,
  changed,
  changgeHouseholds,
  changgeOperators,
  facts,
  findingIn,
  jiange,
  monitoringTerms,
} from "./monitoring-builders.ts";

const ids = ({ readings }: MonitoringAssessment): readonly string[] => readings.map(({ id }) => id);

describe("reading monitoring/quarters", () => {
  const quarters = (values: MonitoringTermValues, given: Partial<MonitoringFacts>): readonly string[] => {
    const all = facts({ visits: [], ...given });
    const found = findingIn(
      assessMonitoring(changed(changgeOperators, values), all),
      "monitoring/visited-each-quarter",
    );
    if (found.outcome === "undetermined") throw new Error("not decided");
    return found.observed.quarters.map(({ from, through, state }) => `${from}..${through} ${state}`);
  };
  const life = { paidOutOn: "2018-02-10", endedOn: "2018-11-20", asOf: "2018-12-31" };

  it("whole-quarters: those for which the loan ran from the first day to the last", () => {
    const whole = ["2018-04-01..2018-06-30 missed", "2018-07-01..2018-09-30 missed"];
    expect(quarters({}, life)).toStrictEqual(whole);
    expect(quarters({ quarters: "whole-quarters" }, life)).toStrictEqual(whole);
  });

  it("every-quarter: also the first and the last, cut to the days of the loan", () => {
    expect(quarters({ quarters: "every-quarter" }, life)).toStrictEqual([
      "2018-02-10..2018-03-31 missed",
      "2018-04-01..2018-06-30 missed",
      "2018-07-01..2018-09-30 missed",
      "2018-10-01..2018-11-20 missed",
    ]);
    expect(quarters({ quarters: "every-quarter" }, { ...life, asOf: "2018-11-20" })[3]).toBe(
      "2018-10-01..2018-11-20 open",
    );
    expect(quarters({ quarters: "every-quarter" }, { paidOutOn: "2018-02-10", asOf: "2018-02-10" })).toStrictEqual([
      "2018-02-10..2018-03-31 open",
    ]);
  });

  it("from-pay-out: whole three months from the day after the pay-out to the corresponding day", () => {
    expect(quarters({ quarters: "from-pay-out" }, life)).toStrictEqual([
      "2018-02-11..2018-05-10 missed",
      "2018-05-11..2018-08-10 missed",
      "2018-08-11..2018-11-10 missed",
    ]);
    expect(quarters({ quarters: "from-pay-out" }, { ...life, endedOn: "2018-11-09" })).toHaveLength(2);
    expect(quarters({ quarters: "from-pay-out" }, { ...life, endedOn: "2018-11-10" })).toHaveLength(3);
    expect(quarters({ quarters: "from-pay-out" }, { paidOutOn: "2018-02-10", asOf: "2018-02-10" })).toStrictEqual([]);
    expect(quarters({ quarters: "from-pay-out" }, { paidOutOn: "2018-02-10", asOf: "2018-02-11" })).toStrictEqual([
      "2018-02-11..2018-05-10 open",
    ]);
  });

  it("from-pay-out: always counted from the pay-out, also at the end of a month", () => {
    expect(quarters({ quarters: "from-pay-out" }, { paidOutOn: "2017-11-30", asOf: "2018-12-31" })).toStrictEqual([
      "2017-12-01..2018-02-28 missed",
      "2018-03-01..2018-05-30 missed",
      "2018-05-31..2018-08-30 missed",
      "2018-08-31..2018-11-30 missed",
      "2018-12-01..2019-02-28 open",
    ]);
  });

  it("changes a case: a visit on the day of the pay-out or none, a loan of February, judged in May", () => {
    const march = facts({ paidOutOn: "2018-02-10", asOf: "2018-05-11", visits: [{ on: "2018-02-10", by: "lender" }] });
    const outcome = (values: MonitoringTermValues): string =>
      findingIn(assessMonitoring(changed(changgeOperators, values), march), "monitoring/visited-each-quarter").outcome;
    expect(outcome({})).toBe("met"); // the first whole quarter is still open
    expect(outcome({ quarters: "every-quarter" })).toBe("met"); // the day of the pay-out is in February's
    expect(outcome({ quarters: "from-pay-out" })).toBe("unmet"); // its own day is not counted
    const nobody = { ...march, visits: [] };
    const states = [undefined, "every-quarter" as const].map(
      (q) =>
        findingIn(
          assessMonitoring(changed(changgeOperators, q === undefined ? {} : { quarters: q }), nobody),
          "monitoring/visited-each-quarter",
        ).outcome,
    );
    expect(states).toStrictEqual(["met", "unmet"]);
  });
});

describe("reading monitoring/who-visits", () => {
  const each = changed(changgeOperators, { whoVisits: "each" });
  const visits: readonly ProjectVisit[] = [
    { on: "2018-04-01", by: "lender" },
    { on: "2018-04-01", by: "city-centre" },
  ];
  const all = { asOf: "2018-07-01" };

  it("any: one body is enough; each: all of them must come, on one day or several", () => {
    const any = assessMonitoring(changgeOperators, facts({ ...all, visits }));
    expect(findingIn(any, "monitoring/visited-each-quarter")).toMatchObject({ outcome: "met" });
    expect(
      findingIn(assessMonitoring(each, facts({ ...all, visits })), "monitoring/visited-each-quarter"),
    ).toMatchObject({
      outcome: "unmet",
      required: { who: "each" },
      observed: { quarters: [{ state: "missed", without: ["town-government"] }, { state: "open" }] },
    });
    const three: readonly ProjectVisit[] = [...visits, { on: "2018-06-30", by: "town-government" }];
    const found = findingIn(
      assessMonitoring(each, facts({ ...all, visits: three })),
      "monitoring/visited-each-quarter",
    );
    expect(found).toMatchObject({ outcome: "met", observed: { quarters: [{ state: "visited" }, { state: "open" }] } });
    expect(found).not.toHaveProperty("observed.quarters[0].without");
    expect(found).toHaveProperty("observed.quarters[1].without", ["lender", "city-centre", "town-government"]);
  });

  it("each, twice: every body on two days", () => {
    const twice = monitoringTerms({ visitsPerQuarter: 2, visitors: ["city-centre", "lender"], whoVisits: "each" });
    const four: readonly ProjectVisit[] = [
      ...visits,
      { on: "2018-05-01", by: "lender" },
      { on: "2018-04-01", by: "city-centre" },
    ];
    const without = (v: readonly ProjectVisit[]): unknown =>
      findingIn(assessMonitoring(twice, facts({ ...all, visits: v })), "monitoring/visited-each-quarter");
    expect(without(four)).toHaveProperty("observed.quarters[0].without", ["city-centre"]);
    expect(without([...four, { on: "2018-05-01", by: "city-centre" }])).toMatchObject({ outcome: "met" });
  });
});

describe("reading monitoring/at-once", () => {
  it("same-day: the day after is late; next-day: it is not", () => {
    const all = facts({
      usedInLeadingIndustry: true,
      lentOn: false,
      anomalies: [{ id: "N1", seenOn: "2018-05-31", reportedOn: "2018-06-01" }],
    });
    expect(assessMonitoring(changgeHouseholds, all).outcome).toBe("not-in-order");
    expect(assessMonitoring(changed(changgeHouseholds, { atOnce: "next-day" }), all).outcome).toBe("in-order");
  });
});

describe("the readings that are named", () => {
  it("are those of the rules that are asked", () => {
    expect(ids(assessMonitoring(changgeOperators, facts()))).toStrictEqual([
      "monitoring/quarters",
      "monitoring/who-visits",
    ]);
    expect(ids(assessMonitoring(changgeHouseholds, facts()))).toStrictEqual(["monitoring/at-once"]);
    expect(ids(assessMonitoring(cangxi, facts()))).toStrictEqual([]);
    expect(ids(assessMonitoring(jiange, facts()))).toStrictEqual([]);
  });

  it("say what was chosen, by the pack or by the caller", () => {
    const result = assessMonitoring(changed(changgeOperators, { whoVisits: "each" }), facts());
    expect(result.terms).toStrictEqual({
      pack: "changge2017",
      edition: "first",
      changed: ["whoVisits"],
    });
    expect(result.readings).toStrictEqual([
      { id: "monitoring/quarters", chosen: "whole-quarters" },
      { id: "monitoring/who-visits", chosen: "each" },
    ]);
    const pack = { ...changgeOperators, readings: { "monitoring/quarters": { quarters: "every-quarter" } } } as const;
    expect(assessMonitoring(pack, facts()).readings[0]).toStrictEqual({
      ...{ id: "monitoring/quarters", chosen: "every-quarter" },
    });
  });
});
