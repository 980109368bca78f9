import { describe, expect, it } from "vitest";
import { assessMonitoring } from "../../../src/policy/monitoring/assess-monitoring.ts";
import type {
  MonitoringFacts,
  ProjectVisit,
  MonitoringTermValues,
  Visitor,
} from "../../../src/policy/monitoring/types.ts";
import { changed, changgeOperators, facts, type FindingOf, findingIn, monitoringTerms } from "./monitoring-builders.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

type Visits = FindingOf<"monitoring/visited-each-quarter">;

const visit = (on: string, by: Visitor = "lender"): ProjectVisit => ({ on, by });

function judge(
  visits: readonly ProjectVisit[] | undefined,
  given: Partial<MonitoringFacts> = {},
  values: MonitoringTermValues = {},
): Visits {
  const all = facts({ ...(visits === undefined ? {} : { visits }), ...given });
  return findingIn(assessMonitoring(changed(changgeOperators, values), all), "monitoring/visited-each-quarter");
}

/** Each quarter as `from..through state`. */
function quarters(finding: Visits): readonly string[] {
  if (finding.outcome === "undetermined") throw new Error("not decided");
  return finding.observed.quarters.map(({ from, through, state }) => `${from}..${through} ${state}`);
}

describe("a visit in each quarter", () => {
  it("is asked from the first whole quarter after the pay-out on", () => {
    expect(quarters(judge([]))).toStrictEqual([
      "2018-04-01..2018-06-30 missed",
      "2018-07-01..2018-09-30 missed",
      "2018-10-01..2018-12-31 open",
    ]);
  });

  it.each([
    ["2018-01-01", "2018-01-01"], // its own first day: a whole quarter
    ["2018-01-02", "2018-04-01"],
    ["2018-03-31", "2018-04-01"],
    ["2018-04-01", "2018-04-01"],
    ["2018-12-31", "2019-01-01"],
  ])("paid out on %s: the first quarter begins on %s", (paidOutOn, from) => {
    expect(quarters(judge([], { paidOutOn, asOf: "2019-06-30" }))[0]).toMatch(from);
  });

  it.each([
    ["2018-03-31", "outside"],
    ["2018-04-01", "visited"],
    ["2018-06-30", "visited"],
    ["2018-07-01", "outside"],
  ])("by a visit on %s: %s", (on, state) => {
    const [second] = quarters(judge([visit(on)]));
    expect(second).toBe(`2018-04-01..2018-06-30 ${state === "visited" ? "visited" : "missed"}`);
  });

  it("is open on the last day of the quarter, and missed on the day after", () => {
    expect(judge([], { asOf: "2018-06-30" })).toMatchObject({
      outcome: "met",
      observed: { quarters: [{ from: "2018-04-01", state: "open", visits: [] }] },
    });
    expect(judge([], { asOf: "2018-07-01" })).toMatchObject({
      outcome: "unmet",
      reason: "visit-missed",
      measures: [],
      required: { perQuarter: 1, by: ["lender", "city-centre", "town-government"], who: "any" },
    });
  });

  it("was made before the day of judgement: later ones are not looked at", () => {
    expect(quarters(judge([visit("2018-05-02")], { asOf: "2018-05-01" }))).toStrictEqual([
      "2018-04-01..2018-06-30 open",
    ]);
    expect(quarters(judge([visit("2018-05-02")], { asOf: "2018-05-02" }))).toStrictEqual([
      "2018-04-01..2018-06-30 visited",
    ]);
  });

  it("is no longer asked of a quarter in which the loan ended, unless on its last day", () => {
    const until = (endedOn: string): readonly string[] => quarters(judge([], { endedOn, asOf: "2019-06-30" }));
    expect(until("2018-09-29")).toStrictEqual(["2018-04-01..2018-06-30 missed"]);
    expect(until("2018-09-30")).toStrictEqual(["2018-04-01..2018-06-30 missed", "2018-07-01..2018-09-30 missed"]);
    expect(until("2018-10-01")).toStrictEqual(["2018-04-01..2018-06-30 missed", "2018-07-01..2018-09-30 missed"]);
    expect(until("2018-06-29")).toStrictEqual([]);
  });

  it("does not know an end of the loan that lies ahead", () => {
    const ahead = { asOf: "2018-05-01", endedOn: "2018-05-02" };
    expect(quarters(judge([], ahead))).toStrictEqual(["2018-04-01..2018-06-30 open"]);
    expect(quarters(judge([], { ...ahead, asOf: "2018-05-02" }))).toStrictEqual([]);
  });

  it("is by a body that the terms name, in one of the quarters; what does not count is shown", () => {
    const found = judge([
      visit("2018-05-03", "village-office"),
      visit("2018-02-01", "lender"),
      visit("2018-01-05", "town-office"),
      visit("2018-05-04", "city-centre"),
    ]);
    expect(found).toMatchObject({
      observed: {
        quarters: [{ state: "visited", visits: [{ on: "2018-05-04", by: "city-centre" }] }, {}, {}],
        notCounted: [
          { on: "2018-01-05", by: "town-office", because: "not-named" },
          { on: "2018-02-01", by: "lender", because: "outside-quarters" },
          { on: "2018-05-03", by: "village-office", because: "not-named" },
        ],
      },
    });
  });

  it("after the loan has ended does not count", () => {
    expect(judge([visit("2018-08-01")], { endedOn: "2018-07-31" })).toMatchObject({
      observed: { notCounted: [{ on: "2018-08-01", because: "outside-quarters" }] },
    });
  });

  it.each([
    ["lender", "visited"],
    ["city-centre", "visited"],
    ["town-government", "visited"],
    ["town-office", "missed"],
    ["village-office", "missed"],
  ] as const)("by %s: %s", (by, state) => {
    expect(quarters(judge([visit("2018-05-01", by)]))[0]).toBe(`2018-04-01..2018-06-30 ${state}`);
  });
});

describe("more than one visit in each quarter", () => {
  const twice = monitoringTerms({ visitsPerQuarter: 2, visitors: ["lender", "city-centre"] });
  const state = (...visits: readonly ProjectVisit[]): unknown => {
    const found = findingIn(assessMonitoring(twice, facts({ visits })), "monitoring/visited-each-quarter");
    return quarters(found)[0]?.split(" ")[1];
  };

  it("one is not enough, two on two days are", () => {
    expect(state(visit("2018-04-01"))).toBe("missed");
    expect(state(visit("2018-04-01"), visit("2018-06-30"))).toBe("visited");
    expect(state(visit("2018-04-01"), visit("2018-04-02", "city-centre"))).toBe("visited");
  });

  it("two bodies on one day came once", () => {
    expect(state(visit("2018-04-01"), visit("2018-04-01", "city-centre"))).toBe("missed");
    expect(state(visit("2018-04-01"), visit("2018-04-01"))).toBe("missed");
  });
});

describe("visits of which nothing is known", () => {
  it("are missing once a quarter is over, and make no difference before", () => {
    expect(judge(undefined, { asOf: "2018-06-30" })).toStrictEqual({
      rule: "monitoring/visited-each-quarter",
      outcome: "met",
      observed: { quarters: [{ from: "2018-04-01", through: "2018-06-30", state: "open" }] },
      required: { perQuarter: 1, by: ["lender", "city-centre", "town-government"], who: "any" },
      basis: judge([]).basis,
    });
    expect(judge(undefined, { asOf: "2018-07-01" })).toMatchObject({ outcome: "undetermined", missing: ["visits"] });
    expect(judge(undefined, { asOf: "2019-07-01", endedOn: "2018-06-29" })).toMatchObject({
      outcome: "met",
      observed: { quarters: [] },
    });
  });
});

describe("what a finding about visits rests on", () => {
  it("is the article and the readings, and the law where quarters run from the pay-out", () => {
    const article = "changge-2017-64#loan 6.2";
    expect(judge([]).basis).toStrictEqual([
      { by: "article", term: "visitsPerQuarter", article },
      { by: "article", term: "visitors", article },
      { by: "reading", term: "quarters", reading: "monitoring/quarters" },
      { by: "reading", term: "whoVisits", reading: "monitoring/who-visits" },
    ]);
    expect(judge([], {}, { quarters: "from-pay-out" }).basis.slice(2)).toStrictEqual([
      { by: "caller", term: "quarters" },
      { by: "reading", term: "whoVisits", reading: "monitoring/who-visits" },
      ...LAW_BEFORE_2021.months,
    ]);
  });
});
