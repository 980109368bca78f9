import { describe, expect, it } from "vitest";
import { accrueInterest } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan, InterestTermValues } from "../../../src/ledger/interest/types.ts";
import { aPricedLoan, asNightly, interestOf, interestTerms } from "../../support/interest-builders.ts";
import { nightlyInterest } from "../../support/night-by-night.ts";
import { codesOf } from "../../support/refusal.ts";
import { EVERY_WAY } from "./any-priced-loan.ts";

/** Compares with the count of nights in whole numbers without bounds, to the last digit of the fraction. */
function expectExact(
  facts: Partial<InterestLoan>,
  through?: string,
  ways: readonly InterestTermValues[] = EVERY_WAY,
): void {
  const loan = aPricedLoan(facts);
  const world = through === undefined ? {} : { through };
  for (const rules of ways) {
    const schedule = accrueInterest(interestTerms(rules), { loan, ...world });
    expect(schedule.periods.map(asNightly)).toStrictEqual(nightlyInterest(loan, world, rules));
  }
}

describe("the largest loans", () => {
  const largest = { principal: "999999999999.99" } as const;

  it("are counted exactly: every method, base and settlement", () => {
    expectExact(largest, "2021-03-20");
    expectExact({ ...largest, rate: { fixed: "4.3571%" }, misusedOn: "2019-03-01" }, "2021-03-20");
    expectExact({ ...largest, maturesOn: "2017-11-16", rate: { fixed: "9999.9999%" } });
  });

  it("by hand: 999,999,999,999.99 at 3.6 % for a night is 99,999,999.999999, so 100,000,000.00", () => {
    const loan = aPricedLoan({ ...largest, maturesOn: "2017-11-16", rate: { fixed: "3.6%" } });
    expect(accrueInterest(interestTerms(), { loan }).totals.interest).toBe("100000000.00");
  });

  it.each([
    ["2018-11-15", "9.8630%", true], // 365 nights at 9.863 % ÷ 360 are 0.099… of the principal
    ["2027-11-15", "9.8570%", true], // 3,652 nights: 0.99993… of it
    ["2027-11-15", "9.86%", false], // 1.00024… of it
    ["2020-11-15", "50%", false],
    ["2020-11-15", "9999.9999%", false],
  ])("to %s at %s: a sum of more than twelve digits is refused like an amount", (maturesOn, fixed, admitted) => {
    const loan = aPricedLoan({ ...largest, maturesOn, rate: { fixed } });
    const codes = codesOf(() => accrueInterest(interestTerms(), { loan }));
    expect(codes).toStrictEqual(admitted ? [] : ["amount-too-large"]);
  });
});

describe("the smallest loans", () => {
  it("are counted exactly", () => {
    expectExact({ principal: "0.01" }, "2021-03-20");
    expectExact({ principal: "0.01", rate: { fixed: "9999.9999%" } }, "2021-03-20");
    expectExact({ principal: "0.02", repayments: [{ day: "2019-01-01", amount: "0.01" }] });
  });

  it("a fen for a day is nothing, and nothing is an amount like any other", () => {
    const loan = aPricedLoan({ principal: "0.01", maturesOn: "2017-11-16" });
    const schedule = accrueInterest(interestTerms(), { loan });
    expect(interestOf(schedule)).toStrictEqual(["0.00"]);
    expect(schedule.totals).toStrictEqual({ ordinary: "0.00", overdue: "0.00", interest: "0.00" });
  });

  it("at no interest bear none, overdue and misused alike", () => {
    const free = aPricedLoan({ rate: { fixed: "0%" }, misusedOn: "2020-01-01" });
    const schedule = accrueInterest(interestTerms(), { loan: free, through: "2021-03-20" });
    expect(new Set(interestOf(schedule))).toStrictEqual(new Set(["0.00"]));
  });
});

describe("years in which loans are not to be expected", () => {
  it.each([
    ["1000-01-01", "1001-06-30"],
    ["1582-01-31", "1583-02-28"],
    ["1899-12-20", "1904-02-29"], // 1900 is no leap year
    ["1989-03-20", "1990-06-20"],
    ["1989-12-31", "1990-01-01"],
    ["2059-06-21", "2061-06-20"],
    ["2060-12-20", "2060-12-31"],
    ["2060-12-31", "2061-01-01"],
    ["2099-12-31", "2101-03-01"],
    ["9996-02-29", "9997-12-31"],
    ["9997-01-31", "9998-12-21"],
    ["9998-01-31", "9999-12-31"],
  ])("%s to %s", (paidOutOn, maturesOn) => {
    expectExact({ paidOutOn, maturesOn });
  });

  it("a schedule may run from the usual years into the unusual ones", () => {
    expectExact({ paidOutOn: "2059-01-10", maturesOn: "2060-01-10" }, "2062-03-20", [{}, { settlement: "monthly" }]);
  });
});
