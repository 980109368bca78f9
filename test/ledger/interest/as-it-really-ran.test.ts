import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { accrueInterest, type InterestSchedule } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestFacts, InterestLoan, InterestTermValues } from "../../../src/ledger/interest/types.ts";
import { aPricedLoan, interestOf, interestTerms } from "../../support/interest-builders.ts";

/*
 * Loans as they really ran, with what an audit finds of them. 36,000 at 10 %: a night is 10.00, an overdue one at the
 * lower end 13.00.
 */

function accrued(
  facts: Partial<InterestLoan>,
  rules: InterestTermValues = {},
  more: Partial<InterestFacts> = {},
): InterestSchedule {
  const loan = aPricedLoan({
    ...{ principal: "36000", rate: { fixed: "10%" }, paidOutOn: "2021-01-10", maturesOn: "2021-03-10" },
    ...facts,
  });
  return accrueInterest(interestTerms({ settlement: "at-maturity", ...rules }), {
    ...{ loan, calendar: mainlandCalendar, ...more },
  });
}
const found = ({ findings }: InterestSchedule): readonly string[] =>
  findings.map((f) => [f.finding, f.state, f.extension, f.limit].filter((part) => part !== undefined).join(" "));

describe("extensions by the measures on personal loans", () => {
  const extended = (
    days: readonly [paidOutOn: string, maturesOn: string, agreedOn: string, to: string],
    more: Partial<InterestLoan["extensions"][number]> = {},
    rules: InterestTermValues = {},
  ): readonly string[] => {
    const [paidOutOn, maturesOn, agreedOn, to] = days;
    return found(accrued({ paidOutOn, maturesOn, extensions: [{ agreedOn, maturesOn: to, ...more }] }, rules));
  };

  it.each([
    // Up to a year: together not above the original term.
    ["2018-01-15", "2019-01-15", "2018-12-15", "2020-01-15", []],
    ["2018-01-15", "2019-01-15", "2018-12-15", "2020-01-16", ["loan/extension-too-long breach 0 2020-01-15"]],
    // Above it: within three years in all. 18 and 12 months are, 36 and half a year are open.
    ["2018-01-15", "2019-07-15", "2019-06-15", "2020-07-15", []],
    ["2018-01-15", "2019-07-15", "2019-06-15", "2021-01-15", []],
    ["2018-01-15", "2019-07-15", "2019-06-15", "2021-01-16", ["loan/extension-too-long open 0 2021-01-15"]],
    ["2018-01-15", "2021-01-15", "2020-12-15", "2021-07-15", ["loan/extension-too-long open 0 2021-01-15"]],
    // From 2024-07-01 on open unless within both rules: half of 18 months is 9.
    ["2023-02-15", "2024-08-15", "2024-06-30", "2025-08-15", []],
    ["2023-02-15", "2024-08-15", "2024-07-01", "2025-08-15", ["loan/extension-too-long open 0 2025-05-15"]],
    ["2023-02-15", "2024-08-15", "2024-07-01", "2025-05-15", []],
  ])("from %s to %s, agreed on %s to %s: %j", (paidOutOn, maturesOn, agreedOn, to, expected) => {
    expect(extended([paidOutOn, maturesOn, agreedOn, to])).toStrictEqual(expected);
  });

  it("under either other reading are a breach, or lawful", () => {
    const days = ["2018-01-15", "2021-01-15", "2020-12-15", "2021-07-15"] as const;
    expect(extended(days, {}, { extensionInLongestTerm: "within" })).toStrictEqual([
      "loan/extension-too-long breach 0 2021-01-15",
    ]);
    expect(extended(days, {}, { extensionInLongestTerm: "not-counted" })).toStrictEqual([]);
  });

  it("are applied for before the maturity day; on the day itself is open", () => {
    const applied = (appliedOn: string, agreedOn = "2019-02-01"): readonly string[] =>
      extended(["2018-01-15", "2019-01-15", agreedOn, "2019-06-15"], { appliedOn });
    expect(applied("2019-01-14", "2019-01-14")).toStrictEqual([]);
    expect(applied("2019-01-15")).toStrictEqual(["loan/extension-too-late open 0 2019-01-14"]);
    expect(applied("2019-01-16")).toStrictEqual(["loan/extension-too-late breach 0 2019-01-14"]);
    // Only the application is dated: agreed after maturity it is lawful, and a note.
    expect(applied("2019-01-14")).toStrictEqual(["loan/extension-too-late info 0 2019-01-14"]);
  });

  it("more than the terms allow are open, the deferral of 2020 not counted", () => {
    const twice = [
      { agreedOn: "2019-01-01", maturesOn: "2019-07-15" },
      { agreedOn: "2019-07-01", maturesOn: "2019-10-15" },
    ];
    const loan = { paidOutOn: "2018-01-15", maturesOn: "2019-01-15" };
    expect(found(accrued({ ...loan, extensions: twice }, { mostRenewals: 1 }))).toStrictEqual([
      "loan/extended-too-often open",
    ]);
    expect(found(accrued({ ...loan, extensions: twice }, { mostRenewals: 2 }))).toStrictEqual([]);
    expect(
      found(accrued({ ...loan, extensions: twice.slice(0, 1), replaces: ["L0"] }, { mostRenewals: 1 })),
    ).toStrictEqual(["loan/extended-too-often open"]);
  });
});

describe("the deferral of 2020", () => {
  const deferred = (maturesOn: string, agreedOn: string, to: string): readonly string[] =>
    found(
      accrued({
        ...{ paidOutOn: "2017-03-10", maturesOn },
        extensions: [{ agreedOn, maturesOn: to, epidemicHardship: true }],
      }),
    ).map((text) => text.replace("loan/deferral-2020 ", ""));

  it.each([
    ["2020-03-10", "2020-05-01", "2020-09-10", ["info 0 2020-09-10"]], // agreed after maturity, six months
    ["2020-01-01", "2020-02-20", "2020-07-01", ["info 0 2020-07-01"]],
    ["2021-03-31", "2021-03-31", "2021-09-30", ["info 0 2021-09-30"]], // 28号 goes on to then
  ])("of a loan due on %s, agreed on %s, to %s is none that breaks a rule", (maturesOn, agreedOn, to, expected) => {
    expect(deferred(maturesOn, agreedOn, to)).toStrictEqual(expected);
  });

  it.each([
    ["2020-03-10", "2020-03-01", "2020-09-11"], // more than six months
    ["2019-12-31", "2019-12-30", "2020-06-30"], // due before 2020
    ["2021-04-01", "2021-03-31", "2021-10-01"], // due after it was over
    ["2021-03-31", "2021-04-01", "2021-09-30"], // agreed after it was over
  ])(
    "of a loan due on %s, agreed on %s, to %s is judged as any other, and that it is none",
    (maturesOn, agreedOn, to) => {
      expect(deferred(maturesOn, agreedOn, to)[0]).toMatch(/^breach 0/);
    },
  );
});

describe("a contract", () => {
  it("longer than the terms allow is counted, and a finding: 36 months and a day", () => {
    const days = { paidOutOn: "2021-01-11", maturesOn: "2024-01-12" };
    expect(found(accrued(days, { longestMonths: 36 }))).toStrictEqual(["loan/longer-than-allowed breach 2024-01-11"]);
    expect(accrued(days, { longestMonths: 36 }).totals.interest).toBe("10960.00"); // 1,096 nights
    expect(found(accrued({ ...days, maturesOn: "2024-01-11" }, { longestMonths: 36 }))).toStrictEqual([]);
    expect(accrued(days).notAsked).toStrictEqual(["rateCaps", "longestMonths", "mostRenewals"]);
  });

  it("that moves off a rest day is no longer for it", () => {
    const days = { paidOutOn: "2021-02-10", maturesOn: "2024-02-10" }; // moved to 2024-02-18
    expect(accrued(days, { longestMonths: 36 })).toMatchObject({ maturesOn: "2024-02-18", findings: [] });
  });

  it("above the cap on the rate is a finding beside the figures", () => {
    const schedule = accrued({}, { rateCaps: [{ limit: { fixed: "9.99%" } }] });
    expect(schedule.findings).toMatchObject([
      { finding: "interest/rate-above-cap", state: "breach", rate: "10.00%", atMost: "9.99%" },
    ]);
    expect(schedule.totals.interest).toBe("590.00");
  });
});

describe("an unlawful extension", () => {
  // Two months, extended by four from 10 March.
  const loan = { extensions: [{ agreedOn: "2021-02-10", maturesOn: "2021-07-12" }] };

  it("bears interest as agreed, or as overdue from the old maturity", () => {
    expect(interestOf(accrued(loan))).toStrictEqual(["1830.00"]); // 183 nights
    expect(interestOf(accrued(loan, { unlawfulExtension: "as-overdue" }))).toStrictEqual(["590.00", "1612.00"]); // 124 × 13.00
  });
});

describe("a window", () => {
  const rules = { settlement: "quarterly" } as const;
  const window = (from: string, through: string): InterestSchedule =>
    accrued({ maturesOn: "2022-01-10" }, rules, { from, through });

  it("counts its own nights, both ends included", () => {
    expect(window("2021-03-01", "2021-03-10").totals.interest).toBe("100.00");
    expect(window("2021-03-15", "2021-03-25").periods.map((p) => [p.from, p.through, p.interest])).toStrictEqual([
      ["2021-03-15", "2021-03-20", "60.00"],
      ["2021-03-21", "2021-03-25", "50.00"],
    ]);
    expect(window("2020-01-01", "2021-01-10").totals.interest).toBe("10.00");
  });

  it("says whether it holds whole periods", () => {
    const whole = (from: string, through: string): boolean | undefined => window(from, through).window?.wholePeriods;
    expect(whole("2021-01-10", "2021-03-20")).toBe(true);
    expect(whole("2021-03-21", "2021-06-20")).toBe(true);
    expect(whole("2021-03-20", "2021-06-20")).toBe(false);
    expect(whole("2021-03-21", "2021-06-19")).toBe(false);
    expect(whole("2021-12-21", "2022-01-09")).toBe(true); // to maturity
  });

  it("has an order", () => {
    expect(() => window("2021-03-02", "2021-03-01")).toThrow();
  });
});

describe("draws, grace, the day from which it bears nothing", () => {
  it("a draw bears interest from its own night on", () => {
    const draws = [
      { day: "2021-01-10", amount: "18000" },
      { day: "2021-02-10", amount: "18000" },
    ];
    // 59 nights of 5.00 and 28 of 5.00 more.
    expect(accrued({ draws }).totals.interest).toBe("435.00");
  });

  it("a draw after everything was repaid begins anew", () => {
    const draws = [
      { day: "2021-01-10", amount: "18000" },
      { day: "2021-03-01", amount: "18000" },
    ];
    const repayments = [{ day: "2021-01-20", amount: "18000" }];
    expect(accrued({ draws, repayments }).totals.interest).toBe("95.00"); // 10 and 9 nights of 5.00
  });

  it("what is repaid within the days of grace bears the contract rate", () => {
    const paid = (day: string): readonly string[] =>
      interestOf(accrued({ graceDays: 5, repayments: [{ day, amount: "36000" }] }, {}, { through: "2021-03-31" }));
    expect(paid("2021-03-15")).toStrictEqual(["640.00"]); // 64 × 10.00, one settlement period
    expect(paid("2021-03-16")).toStrictEqual(["590.00", "78.00"]); // 6 × 13.00
  });

  it("overdue principal rests on the rate before the maturity, though another held in the days of grace", () => {
    // 5.10 % from 11 May, 4.85 % from 28 June 2015. A night of 36,000 at 1 % is 1.00.
    const loan = {
      ...{ paidOutOn: "2015-05-11", contractOn: "2015-05-11", maturesOn: "2015-06-26", graceDays: 5 },
      rate: { series: "pboc-benchmark", reset: "each-change" },
    } as const;
    const late = accrued(loan, { afterGrace: "from-end-of-grace" }, { through: "2015-07-10", rates: [pbocBenchmark] });
    expect(interestOf(late)).toStrictEqual(["259.35", "66.30"]); // 48 × 5.10, 3 × 4.85; 10 × 5.10 × 1.3
  });

  it("from the day on which interest stops it bears none", () => {
    const stopped = accrued({ interestStopsOn: "2021-03-20" }, {}, { through: "2021-04-30" });
    expect(interestOf(stopped)).toStrictEqual(["590.00", "130.00"]); // 10 nights overdue
    expect(accrued({ interestStopsOn: "2021-02-01" }).totals.interest).toBe("220.00"); // 22 nights
  });

  it("a repayment that was taken back lowered nothing", () => {
    const repayments = [
      { day: "2021-02-01", amount: "18000" },
      { day: "2021-02-20", amount: "18000", reverses: "2021-02-01" },
    ];
    expect(accrued({ repayments }).totals.interest).toBe("590.00");
  });
});

describe("settlement", () => {
  const year = { paidOutOn: "2021-01-10", maturesOn: "2023-01-10" };

  it("on the anniversaries of the pay-out has whole years", () => {
    const rules = { method: "term-units", settlement: "anniversary" } as const;
    expect(interestOf(accrued(year, rules))).toStrictEqual(["3600.00", "3600.00"]);
  });

  it("by the length of the contract", () => {
    const settlementByLength = [{ throughMonths: 12, settlement: "at-maturity" }, { settlement: "yearly" }] as const;
    const lines = (maturesOn: string): number => accrued({ maturesOn }, { settlementByLength }).periods.length;
    expect(lines("2022-01-10")).toBe(1);
    expect(lines("2022-01-11")).toBe(2); // to 20 December, to maturity
  });

  it("with the night of the settlement day in the period after it", () => {
    const rules = { settlement: "quarterly", settlementDay: "excluded" } as const;
    const { periods } = accrued({ maturesOn: "2021-05-10" }, rules);
    expect(periods.map((p) => [p.from, p.through])).toStrictEqual([
      ["2021-01-10", "2021-03-19"],
      ["2021-03-20", "2021-05-09"],
    ]);
  });
});
