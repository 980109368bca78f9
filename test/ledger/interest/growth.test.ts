import { describe, expect, it } from "vitest";
import { plusMonths } from "../../../src/base/date/months.ts";
import { accrueInterest } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import type { RateSeries } from "../../../src/ledger/rates/types.ts";
import { computeGuaranteeFee } from "../../../src/policy/subsidy/compute-guarantee-fee.ts";
import { computeOperatorSubsidy, type OperatorSubsidy } from "../../../src/policy/subsidy/compute-operator-subsidy.ts";
import { aLoan, aSeries } from "../../support/builders.ts";
import { countReads, growthOf, LINEAR } from "../../support/count-reads.ts";
import { daysAfter } from "../../support/diary.ts";
import { aPricedLoan, feeTerms, interestTerms, operatorTerms } from "../../support/interest-builders.ts";

/** How often a call counts in the calendar, in steps of one month. */
function stepsOf<T>(call: () => T): { readonly result: T; readonly steps: number } {
  const { calls } = dateCallsOf(() => plusMonths(0, 1));
  const found = dateCallsOf(call);
  return { result: found.result, steps: found.calls / calls };
}

/** Counts the divisions without rest: the calendar is made of them. */
function dateCallsOf<T>(call: () => T): { readonly result: T; readonly calls: number } {
  const { floor } = Math;
  let calls = 0;
  Math.floor = (of) => {
    calls += 1;
    return floor(of);
  };
  try {
    const result = call();
    return { result, calls };
  } finally {
    Math.floor = floor;
  }
}

describe("a loan without an end, written as 9999-12-31", () => {
  const endless = { paidOutOn: "2018-01-15", maturesOn: "9999-12-31" } as const;

  it.each(["at-maturity", "yearly"] as const)(
    "is subsidised in few steps of the calendar for each segment, settled %s",
    (settlement) => {
      const loan = aPricedLoan({ ...endless, principal: "1000", rate: { fixed: "4.35%" } });
      const { result, steps } = stepsOf(() =>
        computeOperatorSubsidy(operatorTerms({ settlement }), { loan, householdsCarried: 5 }),
      );
      const segments = result.periods.flatMap((period) => period.segments);
      // 7,981 years and 11 months and 16 days: 95,783 months and 16 days, at 20.00 a year.
      expect(segments.reduce((sum, { units }) => sum + units, 0)).toBe(30 * 95_783 + 16);
      expect(steps).toBeGreaterThan(0);
      expect(steps).toBeLessThan(20 * segments.length);
    },
  );

  it.each([
    ["monthly", "20.03"], // 2.00, ten times 1.67, 1.33
    ["yearly", "20.00"], // 18.67, 1.33
  ] as const)("is looked at no longer than it runs: repaid after a year, settled %s, %s", (settlement, subsidy) => {
    const repayments = [{ day: "2019-01-15", amount: "1000" }];
    const loan = aPricedLoan({ ...endless, principal: "1000", rate: { fixed: "4.35%" }, repayments });
    const terms = operatorTerms({ settlement });
    const call = (of: InterestLoan): OperatorSubsidy =>
      computeOperatorSubsidy(terms, { loan: of, householdsCarried: 5 });
    call({ ...loan, maturesOn: "2019-01-15" }); // the terms are prepared once
    const { result, steps } = stepsOf(() => call(loan));
    expect(result.subsidy).toBe(subsidy);
    expect(steps).toBeLessThan(20 * result.periods.flatMap((period) => period.segments).length);
  });

  it("bears interest by months and days likewise, whatever its rate follows", () => {
    const rate = { series: "ours", reset: "anniversary", beyondVerified: "last-value" } as const;
    const loan = aPricedLoan({ ...endless, paidOutOn: "2020-01-15", principal: "1000", rate });
    const terms = interestTerms({ method: "term-units", settlement: "yearly" });
    const { result, steps } = stepsOf(() => accrueInterest(terms, { loan, rates: [aSeries()] }));
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(25 * result.periods.flatMap((period) => period.segments).length);
  });

  it("is guaranteed year by year, a step for each", () => {
    const { result, steps } = stepsOf(() =>
      computeGuaranteeFee(feeTerms(), { loan: aLoan({ ...endless, principal: "100" }) }),
    );
    expect(result.lines).toHaveLength(7982); // from 2018-01-15 to 9999-01-15
    expect(steps).toBeLessThan(2 * 7982);
  });
});

describe("a rate that changes every day", () => {
  /** So many rows, a day apart, at 4.00 and 4.01 % in turn. */
  const daily = (size: number): RateSeries =>
    aSeries({
      bands: [{ band: "any", overMonths: 0 }],
      verifiedThrough: "2999-12-31",
      rows: Array.from({ length: size }, (_, i) => ({
        from: daysAfter("2020-01-01", i),
        rates: { any: i % 2 === 0 ? "4.00%" : "4.01%" },
      })),
    });

  it("is looked up in work that grows with its rows", () => {
    const rate = { series: "ours", reset: "each-change" } as const;
    const growth = growthOf(100, (size) => {
      const { counted, reads } = countReads(daily(size));
      const loan = aPricedLoan({ paidOutOn: "2020-01-01", maturesOn: daysAfter("2020-01-01", size), rate });
      const { periods } = accrueInterest(interestTerms({ settlement: "at-maturity" }), { loan, rates: [counted] });
      expect(periods[0]?.segments).toHaveLength(size);
      return reads();
    });
    expect(Math.max(...growth)).toBeLessThan(LINEAR);
  });
});
