import { describe, expect, it } from "vitest";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import type { SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { aSeries } from "../../support/builders.ts";
import { aPricedLoan, subsidyTerms } from "../../support/interest-builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { answerOrRefused } from "../../support/refusal.ts";

/*
 * 36,000 for ten nights from 2022-03-10: at 1 % a night is 1.00, ten are 10.00.
 */

type Limit = NonNullable<SubsidyTermValues["subsidyRateLimit"]>;
const rates = [pbocBenchmark, lpr, aSeries()];
const ten = { principal: "36000", paidOutOn: "2022-03-10", maturesOn: "2022-03-20" } as const;

function borne(
  subsidyRateLimit: Limit | undefined,
  facts: Partial<InterestLoan>,
  more: SubsidyTermValues = {},
): string {
  const terms = subsidyTerms({ settlement: "at-maturity", ...(subsidyRateLimit && { subsidyRateLimit }), ...more });
  const { totals } = computeSubsidy(terms, { loans: [aPricedLoan({ ...ten, ...facts })], rates });
  return totals.state === "known" ? `${totals.subsidy} + ${totals.borrower}` : totals.state;
}

describe("the rate on which the subsidy is counted", () => {
  it.each([
    ["4.34%", "43.40 + 0.00"],
    ["4.35%", "43.50 + 0.00"],
    ["4.36%", "43.50 + 0.10"],
    ["6%", "43.50 + 16.50"],
  ])("at most 4.35 %%: a loan at %s", (fixed, expected) => {
    expect(borne({ fixed: "4.35%" }, { rate: { fixed } })).toBe(expected);
  });

  it("without a limit is the contract rate, whatever it is", () => {
    expect(borne(undefined, { rate: { fixed: "24%" } })).toBe("240.00 + 0.00");
  });

  it("follows a series on the day of the contract, by the band of the loan's length", () => {
    const limit = { series: "pboc-benchmark" };
    const at6 = (facts: Partial<InterestLoan>): string => borne(limit, { rate: { fixed: "6%" }, ...facts });
    expect(at6({})).toBe("43.50 + 16.50");
    // Ten nights on each side of the change of 2015-10-24, from 4.60 % to 4.35 %; then by contracts of those days.
    expect(at6({ paidOutOn: "2015-10-23", maturesOn: "2015-11-02" })).toBe("46.00 + 14.00");
    expect(at6({ contractOn: "2015-10-23", paidOutOn: "2015-10-24", maturesOn: "2015-11-03" })).toBe("46.00 + 14.00");
    expect(at6({ paidOutOn: "2015-10-24", maturesOn: "2015-11-03" })).toBe("43.50 + 16.50");
  });

  it("may name one band for every length, or bands of its own", () => {
    const at6 = (limit: Limit): string => borne(limit, { rate: { fixed: "6%" } });
    expect(at6({ series: "lpr", band: "over-5-years" })).toBe("46.00 + 14.00");
    expect(at6({ series: "lpr", bands: [{ throughMonths: 12, band: "1-year" }] })).toBe("37.00 + 23.00");
  });

  it.each([
    ["2023-03-10", "37.00"], // exactly 12 months: 3.70 %
    ["2023-03-11", "46.00"], // and a day: 4.60 %
    ["2025-03-10", "46.00"], // exactly 36 months
  ])("by bands of the terms, to %s: %s for the first ten nights", (maturesOn, subsidy) => {
    const bands = [
      { throughMonths: 12, band: "1-year" },
      { throughMonths: 36, band: "over-5-years" },
    ];
    const terms = subsidyTerms({ settlement: "at-maturity", subsidyRateLimit: { series: "lpr", bands } });
    const loans = [aPricedLoan({ ...ten, maturesOn, rate: { fixed: "6%" } })];
    expect(computeSubsidy(terms, { loans, rates, through: "2022-03-19" }).totals).toMatchObject({ subsidy });
    // A day longer than any for which the terms name a limit: by that of the longest, and a finding.
    const longer = [aPricedLoan({ ...ten, maturesOn: "2025-03-11", rate: { fixed: "6%" } })];
    const {
      loans: [of],
      entitled,
    } = computeSubsidy(terms, { loans: longer, rates, through: "2022-03-19" });
    expect(of?.totals).toMatchObject({ subsidy: "46.00" });
    expect(of?.findings).toMatchObject([
      { finding: "loan/longer-than-allowed", state: "breach", day: "2025-03-11", limit: "2025-03-10" },
    ]);
    expect(entitled).toBe("open");
  });

  it("by bands of the terms means the same in whatever order they stand, or is refused", () => {
    const bands = [
      { throughMonths: 36, band: "over-5-years" },
      { throughMonths: 12, band: "1-year" },
    ];
    const answer = answerOrRefused(() => borne({ series: "lpr", bands }, { rate: { fixed: "6%" } }));
    expect(["37.00 + 23.00", "refused"]).toContain(answer); // ten nights are within 12 months: 3.70 %
  });

  it("is held against the rate of each night", () => {
    // 5.00 % before the anniversary, 4.50 % from it on, limited to 4.75 %.
    const moving = aSeries({
      rows: [
        { from: "2020-01-01", rates: { short: "4.00%", long: "5.00%" } },
        { from: "2022-06-01", rates: { short: "4.00%", long: "4.50%" } },
      ],
    });
    const rate = { series: "ours", reset: "anniversary" } as const;
    const loans = [aPricedLoan({ ...ten, paidOutOn: "2021-07-01", maturesOn: "2022-07-11", rate })];
    const terms = subsidyTerms({ settlement: "at-maturity", subsidyRateLimit: { fixed: "4.75%" } });
    const [period] = computeSubsidy(terms, { loans, rates: [moving] }).loans[0]?.periods ?? [];
    expect(period?.segments.map((s) => [s.rate, s.subsidyRate])).toStrictEqual([
      ["5.00%", "4.75%"],
      ["4.50%", "4.50%"],
    ]);
    // 365 × 4.75 + 10 × 4.50 of 365 × 5.00 + 10 × 4.50.
    expect(period).toMatchObject({ interest: "1870.00", subsidy: "1778.75", borrower: "91.25" });
  });

  it("is the contract rate while the money is misused and the right is not lost: the rest is a penalty", () => {
    const misuseTold = "finding-only";
    expect(borne(undefined, { rate: { fixed: "6%" }, misusedOn: "2022-03-15" }, { misuseTold })).toBe("60.00 + 15.00");
    const limited = borne({ fixed: "5%" }, { rate: { fixed: "6%" }, misusedOn: "2022-03-10" }, { misuseTold });
    expect(limited).toBe("50.00 + 40.00");
    // Told in the loan it ends the right: five nights of 6.00, then five of 9.00 that the borrower bears.
    expect(borne(undefined, { rate: { fixed: "6%" }, misusedOn: "2022-03-15" })).toBe("30.00 + 45.00");
  });

  it("needs its series, on the day of the contract", () => {
    const terms = subsidyTerms({ subsidyRateLimit: { series: "ours" } });
    const asked = (facts: Partial<InterestLoan>, given = rates): readonly string[] =>
      issuesOfCall(() => computeSubsidy(terms, { loans: [aPricedLoan({ ...ten, ...facts })], rates: given }));
    expect(asked({}, [pbocBenchmark])).toStrictEqual(["unknown-reference at terms.subsidyRateLimit"]);
    expect(asked({ paidOutOn: "2025-01-01", maturesOn: "2025-06-01" })).toStrictEqual([
      "rate-not-known at terms.subsidyRateLimit", // verified through 2024-12-31
    ]);
    expect(asked({ paidOutOn: "2019-12-31", maturesOn: "2020-06-01" })).toStrictEqual([
      "rate-not-known at terms.subsidyRateLimit",
    ]);
  });

  it("beyond the verified day says which series gave a last value, be it that of the loan or that of the limit", () => {
    const terms = subsidyTerms({ subsidyRateLimit: { series: "ours" } });
    const rate = { series: "pboc-benchmark", reset: "contract", beyondVerified: "last-value" } as const;
    const loans = [aPricedLoan({ ...ten, paidOutOn: "2025-01-01", maturesOn: "2025-06-01", rate })];
    const codes = computeSubsidy(terms, { loans, rates }).warnings;
    expect(codes).toContainEqual({ code: "benchmark-after-2019", series: "pboc-benchmark" });
    expect(codes).toContainEqual({ code: "beyond-verified-day", series: "ours" });
  });
});
