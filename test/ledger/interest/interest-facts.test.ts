import { describe, expect, it } from "vitest";
import { accrueInterest } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan, InterestTermValues } from "../../../src/ledger/interest/types.ts";
import { aSeries, unchecked, without } from "../../support/builders.ts";
import { aPricedLoan, interestTerms } from "../../support/interest-builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { codesOf } from "../../support/refusal.ts";

const accrue = (facts: Partial<InterestLoan>): unknown =>
  accrueInterest(interestTerms(), { loan: aPricedLoan(facts), rates: [aSeries()] });
const issuesOf = (facts: Partial<InterestLoan>): readonly string[] => issuesOfCall(() => accrue(facts));
const passes = (facts: Partial<InterestLoan>): boolean => codesOf(() => accrue(facts)).length === 0;

describe("the days of a loan", () => {
  it("it matures after the pay-out", () => {
    expect(issuesOf({ maturesOn: "2017-11-14" })).toContain("out-of-order at facts.loan.maturesOn");
    expect(issuesOf({ maturesOn: "2017-11-15" })).toContain("out-of-order at facts.loan.maturesOn");
    expect(passes({ maturesOn: "2017-11-16" })).toBe(true);
  });

  it("its contract is not after the pay-out", () => {
    expect(issuesOf({ contractOn: "2017-11-16" })).toStrictEqual(["out-of-order at facts.loan.contractOn"]);
    expect(passes({ contractOn: "2017-11-15" })).toBe(true);
    expect(passes({ contractOn: "2017-01-01" })).toBe(true);
  });

  it("it is misused from the pay-out on, and not before", () => {
    expect(issuesOf({ misusedOn: "2017-11-14" })).toStrictEqual(["out-of-order at facts.loan.misusedOn"]);
    expect(passes({ misusedOn: "2017-11-15" })).toBe(true);
    expect(passes({ misusedOn: "2025-01-01" })).toBe(true);
  });

  it("it is repaid from the pay-out on; what is more than it owes is a finding", () => {
    const repaid = (day: string, amount: string): Partial<InterestLoan> => ({ repayments: [{ day, amount }] });
    expect(issuesOf(repaid("2017-11-14", "1"))).toStrictEqual(["out-of-order at facts.loan.repayments[0].day"]);
    expect(passes(repaid("2017-11-15", "50000"))).toBe(true);
    expect(passes(repaid("2021-11-15", "50000"))).toBe(true);
    const { findings } = accrueInterest(interestTerms(), { loan: aPricedLoan(repaid("2018-01-01", "50000.01")) });
    expect(findings).toMatchObject([{ finding: "loan/overpaid", day: "2018-01-01", amount: "0.01" }]);
    expect(issuesOf(repaid("2018-01-01", "-1"))).toStrictEqual(["negative-amount at facts.loan.repayments[0].amount"]);
  });
});

describe("what is not a fact", () => {
  it("every list of a loan is given, though it be empty", () => {
    const loan = unchecked<InterestLoan>(without(aPricedLoan(), "instalments", "repayments", "extensions"));
    expect(issuesOfCall(() => accrueInterest(interestTerms(), { loan }))).toStrictEqual([
      "missing at facts.loan.instalments",
      "missing at facts.loan.repayments",
      "missing at facts.loan.extensions",
    ]);
  });

  it.each([
    ["a bare number for a rate", { rate: { fixed: 4.75 } }, "percent-without-sign at facts.loan.rate.fixed"],
    ["a rate without its sign", { rate: { fixed: "4.75" } }, "percent-without-sign at facts.loan.rate.fixed"],
    ["a negative rate", { rate: { fixed: "-1%" } }, "not-a-percent at facts.loan.rate.fixed"],
    ["a rate of five decimals", { rate: { fixed: "4.75001%" } }, "too-many-decimals at facts.loan.rate.fixed"],
    ["nothing lent", { principal: "0" }, "below-minimum at facts.loan.principal"],
    ["no day of contract", { contractOn: null }, "not-a-day at facts.loan.contractOn"],
    ["a misspelt fact", { misuseOn: "2018-01-01" }, "unknown-key at facts.loan.misuseOn"],
    [
      "points and a mark-up at once",
      { rate: { series: "ours", reset: "contract", marginPoints: 1, markUp: "1%" } },
      "out-of-order at facts.loan.rate.markUp",
    ],
    [
      "half a point",
      { rate: { series: "ours", reset: "contract", marginPoints: 0.5 } },
      "not-a-whole-number at facts.loan.rate.marginPoints",
    ],
    ["another reset", { rate: { series: "ours", reset: "monthly" } }, "not-listed at facts.loan.rate.reset"],
  ])("%s is refused", (_, facts, issue) => {
    expect(issuesOf(unchecked(facts))).toStrictEqual([issue]);
  });

  it("a mark-up has at most two decimals", () => {
    const markUp = (percent: string): Partial<InterestLoan> => ({
      ...{ paidOutOn: "2021-03-10", maturesOn: "2021-09-10" },
      rate: { series: "ours", reset: "contract", markUp: percent },
    });
    expect(passes(markUp("10.25%"))).toBe(true);
    expect(codesOf(() => accrue(markUp("10.255%")))).toHaveLength(1);
  });

  it("everything that is wrong is named at once", () => {
    expect(
      issuesOf({
        ...{ contractOn: "2017-11-16", maturesOn: "2017-11-15", misusedOn: "2017-11-14" },
        repayments: [{ day: "2017-11-14", amount: "60000" }],
      }),
    ).toStrictEqual([
      "out-of-order at facts.loan.maturesOn",
      "out-of-order at facts.loan.repayments[0].day",
      "out-of-order at facts.loan.contractOn",
      "out-of-order at facts.loan.misusedOn",
    ]);
  });
});

describe("terms that are refused", () => {
  it.each<readonly [string, InterestTermValues, boolean]>([
    ["overdue at 29.99 %", { overdueMarkUp: "29.99%" }, false],
    ["overdue at 30 %", { overdueMarkUp: "30%" }, true],
    ["overdue at 50 %", { overdueMarkUp: "50%" }, true],
    ["overdue at 50.01 %", { overdueMarkUp: "50.01%" }, false],
    ["misuse at 49.99 %", { misuseMarkUp: "49.99%" }, false],
    ["misuse at 50 %", { misuseMarkUp: "50%" }, true],
    ["misuse at 100 %", { misuseMarkUp: "100%" }, true],
    ["misuse at 100.01 %", { misuseMarkUp: "100.01%" }, false],
    ["overdue with three decimals", { overdueMarkUp: "40.005%" }, false],
    ["a base of 366", { yearBase: unchecked(366) }, false],
    ["a method of their own", { method: unchecked("by-hand") }, false],
    ["settled every week", { settlement: unchecked("weekly") }, false],
  ])("%s", (_, values, admitted) => {
    const codes = codesOf(() => accrueInterest(interestTerms(values), { loan: aPricedLoan() }));
    expect(codes).toHaveLength(admitted ? 0 : 1);
  });
});
