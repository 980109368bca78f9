import { describe, expect, it } from "vitest";
import { accrueInterest } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestFacts, InterestLoan } from "../../../src/ledger/interest/types.ts";
import type { SeriesRate } from "../../../src/ledger/loan/types.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { aSeries } from "../../support/builders.ts";
import { aPricedLoan, interestTerms } from "../../support/interest-builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { codesOf } from "../../support/refusal.ts";

const accrue = (facts: Partial<InterestLoan>, more: Partial<InterestFacts> = {}): unknown =>
  accrueInterest(interestTerms(), { loan: aPricedLoan(facts), rates: [aSeries(), lpr], ...more });
const issuesOf = (facts: Partial<InterestLoan>, more: Partial<InterestFacts> = {}): readonly string[] =>
  issuesOfCall(() => accrue(facts, more));
const passes = (facts: Partial<InterestLoan>, more: Partial<InterestFacts> = {}): boolean =>
  codesOf(() => accrue(facts, more)).length === 0;

describe("a rate that is not known", () => {
  const rate = (more: Partial<SeriesRate> = {}): SeriesRate => ({ series: "ours", reset: "contract", ...more });
  const within = { paidOutOn: "2024-12-31", maturesOn: "2025-06-30" } as const; // known through 2024-12-31
  const beyond = { paidOutOn: "2025-01-01", maturesOn: "2025-06-30" } as const;

  it("beyond the verified day is refused, unless the loan says that the last value is to be taken", () => {
    expect(passes({ ...within, rate: rate() })).toBe(true);
    expect(issuesOf({ ...beyond, rate: rate() })).toStrictEqual(["rate-not-known at facts.loan.rate.series"]);
    expect(passes({ ...beyond, rate: rate({ beyondVerified: "last-value" }) })).toBe(true);
    expect(passes({ ...beyond, contractOn: "2024-12-31", rate: rate() })).toBe(true); // the day of the contract counts
  });

  it("says in the result that a last value was taken, and only then", () => {
    const warningsOf = (facts: Partial<InterestLoan>): unknown =>
      accrueInterest(interestTerms({ maturityOnRestDay: "stands" }), {
        loan: aPricedLoan({ ...facts, rate: rate({ beyondVerified: "last-value" }) }),
        rates: [aSeries()],
      }).warnings;
    expect(warningsOf(beyond)).toStrictEqual([{ code: "beyond-verified-day", series: "ours" }]);
    expect(warningsOf(within)).toStrictEqual([]);
  });

  it("is asked for on the days that the reset needs", () => {
    const days = { paidOutOn: "2023-12-31", maturesOn: "2025-06-30" } as const;
    expect(passes({ ...days, rate: rate({ reset: "anniversary" }) })).toBe(true); // 2024-12-31, the last verified day
    const later = { paidOutOn: "2024-01-01", maturesOn: "2025-06-30" } as const;
    expect(issuesOf({ ...later, rate: rate({ reset: "anniversary" }) })).toStrictEqual([
      "rate-not-known at facts.loan.rate.series",
    ]);
    expect(issuesOf({ ...days, rate: rate({ reset: "each-change" }) })).toStrictEqual([
      "rate-not-known at facts.loan.rate.series",
    ]);
    // The last night that counts is 2024-12-31.
    expect(passes({ ...days, maturesOn: "2025-01-01", rate: rate({ reset: "each-change" }) })).toBe(true);
    expect(passes({ ...days, rate: rate({ reset: "each-change" }) }, { through: "2024-12-31" })).toBe(true);
    expect(passes({ ...later, rate: rate({ reset: "anniversary" }) }, { through: "2024-12-31" })).toBe(true);
  });

  it("on the only night of a loan is refused like on any other", () => {
    const night = { contractOn: "2024-12-31", paidOutOn: "2025-01-01", maturesOn: "2025-01-02" };
    expect(codesOf(() => accrue({ ...night, rate: rate({ reset: "each-change" }) }))).toStrictEqual(["rate-not-known"]);
  });

  it.each<readonly [string, Partial<InterestLoan>]>([
    ["the change of a series", { maturesOn: "2025-06-30", rate: rate({ reset: "each-change" }) }],
    ["an anniversary", { maturesOn: "2025-06-30", rate: rate({ reset: "anniversary" }) }],
    [
      "an extension",
      { maturesOn: "2025-01-01", rate: rate(), extensions: [{ agreedOn: "2024-03-01", maturesOn: "2025-06-01" }] },
    ],
  ])("is not needed for %s after all was repaid", (_, facts) => {
    const repayments = [{ day: "2024-06-30", amount: "50000" }];
    expect(codesOf(() => accrue({ paidOutOn: "2024-01-01", repayments, ...facts }))).toStrictEqual([]);
  });

  it("after an extension is asked for on the old maturity day", () => {
    const extended = {
      ...{ paidOutOn: "2024-01-01", maturesOn: "2025-01-01" },
      extensions: [{ agreedOn: "2024-12-01", maturesOn: "2025-06-01" }],
    };
    expect(issuesOf({ ...extended, rate: rate() })).toStrictEqual(["rate-not-known at facts.loan.rate.series"]);
    expect(passes({ ...extended, rate: rate({ beyondVerified: "last-value" }) })).toBe(true);
    expect(passes({ ...extended, rate: rate() }, { through: "2024-12-31" })).toBe(true); // not needed yet
  });

  it.each([
    ["before the first publication", { paidOutOn: "2019-12-31", maturesOn: "2020-06-30", rate: rate() }],
    [
      "for a length without a band",
      { paidOutOn: "2022-03-10", maturesOn: "2025-03-10", rate: rate({ series: "lpr" }) },
    ],
    [
      "for a band that there is not",
      { paidOutOn: "2022-03-10", maturesOn: "2025-03-10", rate: rate({ band: "3-years" }) },
    ],
    [
      "for an extension into a length without a band",
      {
        ...{ paidOutOn: "2022-03-10", maturesOn: "2023-03-10", rate: rate({ series: "lpr" }) },
        extensions: [{ agreedOn: "2023-03-01", maturesOn: "2023-09-10" }],
      },
    ],
  ])("%s is refused", (_, facts) => {
    expect(issuesOf(facts)).toStrictEqual(["rate-not-known at facts.loan.rate.series"]);
  });

  it("of a series that is not handed in is refused", () => {
    expect(issuesOf({ ...within, rate: rate({ series: "theirs" }) })).toStrictEqual([
      "unknown-reference at facts.loan.rate.series",
    ]);
    expect(
      issuesOfCall(() => accrueInterest(interestTerms(), { loan: aPricedLoan({ ...within, rate: rate() }) })),
    ).toStrictEqual(["unknown-reference at facts.loan.rate.series"]);
    expect(issuesOf({}, { rates: [aSeries(), aSeries()] })).toStrictEqual(["repeated-id at facts.rates[1].series"]);
  });

  it("is never negative", () => {
    const below = { paidOutOn: "2021-03-10", maturesOn: "2021-09-10" } as const; // 4 %
    expect(passes({ ...below, rate: rate({ marginPoints: -400 }) })).toBe(true);
    expect(issuesOf({ ...below, rate: rate({ marginPoints: -401 }) })).toStrictEqual([
      "below-minimum at facts.loan.rate",
    ]);
    expect(issuesOf({ ...below, rate: rate({ markUp: "-100.01%" }) })).toStrictEqual([
      "below-minimum at facts.loan.rate",
    ]);
  });
});
