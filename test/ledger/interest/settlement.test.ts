import { describe, expect, it } from "vitest";
import { accrueInterest } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan, InterestTermValues } from "../../../src/ledger/interest/types.ts";
import { aPricedLoan, interestOf, interestTerms } from "../../support/interest-builders.ts";
import { answerOrRefused } from "../../support/refusal.ts";

/*
 * 36,000 at 10 %: a night is 10.00 on the base of 360, a month 300.00, and a night 3,600 ÷ 365 on that of 365.
 */

const paying = (facts: Partial<InterestLoan>): InterestLoan =>
  aPricedLoan({ principal: "36000", rate: { fixed: "10%" }, ...facts });
const periodsOf = (facts: Partial<InterestLoan>, rules: InterestTermValues = {}): readonly string[] =>
  accrueInterest(interestTerms(rules), { loan: paying(facts) }).periods.map(
    ({ from, through, interest }) => `${from} ${through} ${interest}`,
  );

/** From 2020-12-15 to 2022-01-10, 391 nights: one year and 26 days. */
const YEAR_AND_A_BIT: Partial<InterestLoan> = { paidOutOn: "2020-12-15", maturesOn: "2022-01-10" };

// By month, 20th to 20th: 6 nights, then 31 31 28 31 30 31 30 31 31 30 31 30, then 20.
const MONTHLY = ["310.00", "310.00", "280.00", "310.00", "300.00", "310.00"];
const MONTHLY_TOO = ["300.00", "310.00", "310.00", "300.00", "310.00", "300.00"];
const MONTHLY_365 = ["305.75", "305.75", "276.16", "305.75", "295.89", "305.75"]; // 31 × 9.8630… = 305.7534…
const MONTHLY_365_TOO = ["295.89", "305.75", "305.75", "295.89", "305.75", "295.89"];
const TWELVE_MONTHS = Array<string>(12).fill("300.00");

describe("every method, base and settlement", () => {
  it.each<
    readonly [
      NonNullable<InterestTermValues["method"]>,
      360 | 365,
      NonNullable<InterestTermValues["settlement"]>,
      readonly string[],
    ]
  >([
    ["daily-balance", 360, "monthly", ["60.00", ...MONTHLY, ...MONTHLY_TOO, "200.00"]],
    ["daily-balance", 360, "quarterly", ["60.00", "900.00", "920.00", "920.00", "910.00", "200.00"]], // 90 92 92 91
    ["daily-balance", 360, "yearly", ["60.00", "3650.00", "200.00"]],
    ["daily-balance", 360, "at-maturity", ["3910.00"]],
    ["daily-balance", 365, "monthly", ["59.18", ...MONTHLY_365, ...MONTHLY_365_TOO, "197.26"]],
    ["daily-balance", 365, "quarterly", ["59.18", "887.67", "907.40", "907.40", "897.53", "197.26"]],
    ["daily-balance", 365, "yearly", ["59.18", "3600.00", "197.26"]],
    ["daily-balance", 365, "at-maturity", ["3856.44"]], // 391 × 9.8630… = 3,856.4383…
    ["term-units", 360, "monthly", ["60.00", ...TWELVE_MONTHS, "200.00"]],
    ["term-units", 360, "quarterly", ["60.00", "900.00", "900.00", "900.00", "900.00", "200.00"]],
    ["term-units", 360, "yearly", ["60.00", "3600.00", "200.00"]],
    ["term-units", 360, "at-maturity", ["3860.00"]], // 12 months 26 days
    ["term-units", 365, "monthly", ["59.18", ...TWELVE_MONTHS, "197.26"]],
    ["term-units", 365, "quarterly", ["59.18", "900.00", "900.00", "900.00", "900.00", "197.26"]],
    ["term-units", 365, "yearly", ["59.18", "3600.00", "197.26"]],
    ["term-units", 365, "at-maturity", ["3856.44"]], // 3,600 + 26 × 9.8630… = 3,856.4383…
  ])("%s ÷ %i, %s", (method, yearBase, settlement, interest) => {
    const terms = interestTerms({ method, yearBase, settlement });
    const schedule = accrueInterest(terms, { loan: paying(YEAR_AND_A_BIT) });
    expect(interestOf(schedule)).toStrictEqual(interest);
    expect(schedule).toMatchObject({ method, yearBase });
  });

  it("without a word of the terms: daily balances, 360, every quarter, and it says so", () => {
    const schedule = accrueInterest(interestTerms(), { loan: paying(YEAR_AND_A_BIT) });
    expect(schedule).toMatchObject({ method: "daily-balance", yearBase: 360, totals: { interest: "3910.00" } });
    expect(schedule.readings).toEqual(
      expect.arrayContaining([
        { id: "interest/method", chosen: "daily-balance" },
        { id: "interest/year-base", chosen: 360 },
        { id: "interest/settlement", chosen: "quarterly" },
      ]),
    );
  });
});

describe("the settlement day", () => {
  it.each([
    ["2021-03-19", ["2021-03-19 2021-03-20 20.00", "2021-03-21 2021-03-31 110.00"]],
    ["2021-03-20", ["2021-03-20 2021-03-20 10.00", "2021-03-21 2021-03-31 110.00"]], // its night is the first and the last
    ["2021-03-21", ["2021-03-21 2021-03-31 110.00"]],
  ])("belongs to the period that it ends: paid out on %s", (paidOutOn, periods) => {
    expect(periodsOf({ paidOutOn, maturesOn: "2021-04-01" })).toStrictEqual(periods);
  });

  it.each([
    ["2021-03-20", ["2021-03-10 2021-03-19 100.00"]],
    ["2021-03-21", ["2021-03-10 2021-03-20 110.00"]], // nothing is left for a second period
    ["2021-03-22", ["2021-03-10 2021-03-20 110.00", "2021-03-21 2021-03-21 10.00"]],
  ])("and no period is empty: maturity on %s", (maturesOn, periods) => {
    expect(periodsOf({ paidOutOn: "2021-03-10", maturesOn })).toStrictEqual(periods);
  });

  it.each([
    ["monthly", 12],
    ["quarterly", 4],
    ["yearly", 1],
  ] as const)("%s: %i in a year that begins on 21 December", (settlement, count) => {
    const periods = periodsOf({ paidOutOn: "2019-12-21", maturesOn: "2020-12-21" }, { settlement });
    expect(periods).toHaveLength(count);
  });
});

describe("a repayment", () => {
  const repaid = (...repayments: readonly (readonly [day: string, amount: string])[]): readonly string[] =>
    periodsOf({
      ...{ paidOutOn: "2021-03-10", maturesOn: "2021-04-10" },
      repayments: repayments.map(([day, amount]) => ({ day, amount })),
    });

  it("lowers the balance from the night of its own day on", () => {
    // 36,000 for nights 10 to 18 is 90.00, 18,000 for 19 and 20 is 10.00.
    expect(repaid(["2021-03-19", "18000"])).toStrictEqual([
      "2021-03-10 2021-03-20 100.00",
      "2021-03-21 2021-04-09 100.00",
    ]);
    // On the settlement day itself: ten nights of 10.00, one of 5.00.
    expect(repaid(["2021-03-20", "18000"])[0]).toBe("2021-03-10 2021-03-20 105.00");
    expect(repaid(["2021-03-21", "18000"])[0]).toBe("2021-03-10 2021-03-20 110.00");
  });

  it("in full ends the schedule, with no line for what is not owed", () => {
    expect(repaid(["2021-03-15", "36000"])).toStrictEqual(["2021-03-10 2021-03-14 50.00"]);
    expect(repaid(["2021-03-21", "36000"])).toStrictEqual(["2021-03-10 2021-03-20 110.00"]);
    expect(repaid(["2021-03-10", "36000"])).toStrictEqual([]);
  });

  it("on the day of pay-out, or twice on one day, counts like any other", () => {
    expect(repaid(["2021-03-10", "18000"])[0]).toBe("2021-03-10 2021-03-20 55.00");
    expect(repaid(["2021-03-15", "18000"], ["2021-03-15", "9000"])[0]).toBe("2021-03-10 2021-03-20 65.00"); // 50 + 6 × 2.50
  });

  it.each([
    ["2021-04-09", "95.00", "0.00"], // the last night is not owed any more
    ["2021-04-10", "100.00", "0.00"], // on the day it falls due
    ["2021-04-11", "100.00", "18000.00"], // too late for this schedule
  ])("of the rest on %s: the last period %s, unpaid %s", (day, last, unpaid) => {
    const loan = paying({
      ...{ paidOutOn: "2021-03-10", maturesOn: "2021-04-10" },
      repayments: [
        { day: "2021-03-21", amount: "18000" },
        { day, amount: "18000" },
      ],
    });
    const schedule = accrueInterest(interestTerms(), { loan });
    expect(interestOf(schedule).at(-1)).toBe(last); // 18,000 for the nights of 21 March to 9 April: 20 × 5.00
    expect(schedule.unpaid).toBe(unpaid);
  });
});

describe("a repayment of nothing", () => {
  it("lowers no balance and changes no interest, or is refused", () => {
    // Two months, 600.00; cut on 29 February they would be one month, and one month and two days.
    const rules = { method: "term-units", settlement: "at-maturity" } as const;
    const days = { paidOutOn: "2024-01-31", maturesOn: "2024-03-31" } as const;
    const repayments = [{ day: "2024-02-29", amount: "0" }];
    expect(periodsOf(days, rules)).toStrictEqual(["2024-01-31 2024-03-30 600.00"]);
    const answer = answerOrRefused(() => periodsOf({ ...days, repayments }, rules));
    expect(["refused", "2024-01-31 2024-03-30 600.00"]).toContain(String(answer));
  });
});

describe("an instalment", () => {
  it("paid late bears the contract rate until maturity, like the rest", () => {
    const instalments = [{ dueOn: "2021-03-15", amount: "18000" }];
    const days = { paidOutOn: "2021-03-10", maturesOn: "2021-04-10" };
    expect(periodsOf({ ...days, instalments })).toStrictEqual(periodsOf(days));
  });
});

describe("months and days", () => {
  // 36,000 at 10 %: a month 300.00, an odd day 10.00; counted from the segment's first day.
  it.each([
    ["2024-01-31", "2024-02-29", "300.00"], // the last day stands for the 31st
    ["2023-01-31", "2023-02-28", "300.00"],
    ["2023-01-28", "2023-02-28", "300.00"],
    ["2023-01-29", "2023-03-01", "310.00"], // 1 month to 02-28, 1 day
    ["2024-02-29", "2024-03-31", "320.00"], // 1 month to 03-29, 2 days
    ["2024-03-31", "2024-04-29", "290.00"], // 29 days, not yet a month
    ["2024-03-31", "2024-04-30", "300.00"],
    ["2024-02-29", "2025-02-28", "3600.00"], // 12 months
    ["2024-08-31", "2025-02-28", "1800.00"],
  ])("%s to %s: %s", (paidOutOn, maturesOn, interest) => {
    const rules = { method: "term-units", settlement: "at-maturity" } as const;
    expect(periodsOf({ paidOutOn, maturesOn }, rules)[0]?.split(" ")[2]).toBe(interest);
  });
});
