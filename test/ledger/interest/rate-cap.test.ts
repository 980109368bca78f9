import { describe, expect, it } from "vitest";
import { accrueInterest, type InterestSchedule } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan, InterestTerms } from "../../../src/ledger/interest/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { national2014 } from "../../../src/packs/national2014.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aSeries } from "../../support/builders.ts";
import { aPricedLoan } from "../../support/interest-builders.ts";
import { issuesOfCall } from "../../support/issues.ts";

const rates = [pbocBenchmark, lpr];
const accrued = (terms: InterestTerms, facts: Partial<InterestLoan>): InterestSchedule =>
  accrueInterest(terms, { loan: aPricedLoan(facts), rates });
const capOf = (terms: InterestTerms, facts: Partial<InterestLoan>): string => {
  const finding = accrued(terms, facts).rateCap;
  if (finding === undefined) return "not capped";
  if (finding.outcome === "undetermined") return `undetermined for want of ${finding.missing.join()}`;
  if (finding.outcome === "not-applicable") return finding.outcome;
  return `${finding.outcome} ${finding.observed.rate} of ${finding.required.atMost}`;
};

describe("the highest rate", () => {
  // Of three years, on 2017-11-15: 4.75 %.
  it.each([
    ["4.74%", "met 4.74% of 4.75%"],
    ["4.75%", "met 4.75% of 4.75%"],
    ["4.7501%", "unmet 4.7501% of 4.75%"],
    ["4.76%", "unmet 4.76% of 4.75%"],
  ])("for a registered household in Changge, at %s: %s", (fixed, finding) => {
    expect(capOf(changge2017.interest, { product: "registered-household", rate: { fixed } })).toBe(finding);
  });

  it("is of the loan's length: 4.35 % up to a year, by corresponding day", () => {
    const product = "registered-household";
    const year = { product, rate: { fixed: "4.36%" }, maturesOn: "2018-11-15" };
    expect(capOf(changge2017.interest, year)).toBe("unmet 4.36% of 4.35%");
    expect(capOf(changge2017.interest, { ...year, maturesOn: "2018-11-16" })).toBe("met 4.36% of 4.75%");
  });

  it.each([
    ["4.34%", "met 4.34% of 4.35%"],
    ["4.35%", "met 4.35% of 4.35%"],
    ["4.36%", "unmet 4.36% of 4.35%"],
  ])("on a credit line in Changge, whatever its length, at %s: %s", (fixed, finding) => {
    expect(capOf(changge2017.interest, { product: "credit-line", rate: { fixed } })).toBe(finding);
  });

  it("moves with the published rate of the day of the contract, not of the pay-out", () => {
    const moved = (contractOn: string): string =>
      capOf(changge2017.interest, {
        ...{ product: "credit-line", contractOn, paidOutOn: "2015-10-26", maturesOn: "2016-10-26" },
        rate: { fixed: "4.60%" },
      });
    expect(moved("2015-10-23")).toBe("met 4.60% of 4.60%");
    expect(moved("2015-10-24")).toBe("unmet 4.60% of 4.35%");
  });

  it("does not apply to products that the terms do not name, and is undetermined for an unnamed one", () => {
    expect(capOf(changge2017.interest, { product: "car-loan", rate: { fixed: "12%" } })).toBe("not-applicable");
    expect(capOf(changge2017.interest, { rate: { fixed: "12%" } })).toBe("undetermined for want of product");
  });

  it("needs no product where every product that could be meant gives the same answer", () => {
    const caps = (others: `${number}%`): InterestTerms =>
      adjustTerms(national2014.interest, {
        rateCaps: [{ product: "p", limit: { fixed: "4%" } }, { limit: { fixed: others } }],
      });
    expect(capOf(caps("5%"), { rate: { fixed: "4.00%" } })).toBe("met 4.00% of 4.00%");
    expect(capOf(caps("5%"), { rate: { fixed: "4.01%" } })).toBe("undetermined for want of product");
    expect(capOf(caps("5%"), { rate: { fixed: "5.01%" } })).toBe("unmet 5.01% of 4.00%");
    const toAYear = adjustTerms(national2014.interest, {
      rateCaps: [{ product: "p", limit: { series: "lpr", bands: [{ throughMonths: 12, band: "1-year" }] } }],
    });
    expect(capOf(toAYear, {})).toBe("not-applicable"); // of three years: no band
  });

  it("names the article of the product", () => {
    const articleOf = (product: string): unknown =>
      accrued(changge2017.interest, { product }).rateCap?.basis.filter((b) => b.by === "article");
    expect(articleOf("registered-household")).toMatchObject([{ by: "article", article: "changge-2017-64#loan 4.1" }]);
    expect(articleOf("operator")).toMatchObject([{ by: "article", article: "changge-2017-64#loan 4.2.1" }]);
    expect(articleOf("credit-line")).toMatchObject([{ by: "article", article: "changge-2017-64#incentive 1.4" }]);
  });

  it.each([
    // On 2022-03-10: one year 3.70 %, over five years 4.60 %.
    ["2023-03-10", "3.70%", "met 3.70% of 3.70%"],
    ["2023-03-10", "3.71%", "unmet 3.71% of 3.70%"],
    ["2023-03-11", "3.71%", "met 3.71% of 4.60%"], // a year and a day
    ["2025-03-10", "4.60%", "met 4.60% of 4.60%"], // exactly three years
    ["2025-03-10", "4.6001%", "unmet 4.6001% of 4.60%"],
  ])("of the national product of 2021, to %s at %s: %s", (maturesOn, fixed, finding) => {
    expect(capOf(national2021.interest, { paidOutOn: "2022-03-10", maturesOn, rate: { fixed } })).toBe(finding);
  });

  it("does not apply to lengths for which the terms name no band", () => {
    expect(capOf(national2021.interest, { paidOutOn: "2022-03-10", maturesOn: "2025-03-11" })).toBe("not-applicable");
  });

  it("names the day of the published rate that it was compared with", () => {
    expect(accrued(changge2017.interest, { product: "registered-household" }).rateCap?.basis).toContainEqual({
      by: "published",
      article: "pboc-benchmark-rates#2015-10-24",
    });
  });

  it("of the product of 2014 is the benchmark, whatever the product is called", () => {
    expect(capOf(national2014.interest, {})).toBe("met 4.75% of 4.75%");
    expect(capOf(national2014.interest, { product: "any", rate: { fixed: "4.8%" } })).toBe("unmet 4.80% of 4.75%");
  });

  it("is held against the rate with its margin", () => {
    const rate = { series: "pboc-benchmark", reset: "contract" } as const;
    expect(capOf(national2014.interest, { rate })).toBe("met 4.75% of 4.75%");
    expect(capOf(national2014.interest, { rate: { ...rate, marginPoints: 1 } })).toBe("unmet 4.76% of 4.75%");
    expect(capOf(national2014.interest, { rate: { ...rate, markUp: "0.01%" } })).toBe("unmet 4.750475% of 4.75%");
    expect(capOf(national2014.interest, { rate: { ...rate, markUp: "-10%" } })).toBe("met 4.275% of 4.75%");
  });

  it("may be fixed by the caller", () => {
    const ours = adjustTerms(national2014.interest, { rateCaps: [{ limit: { fixed: "4.5%" } }] });
    expect(capOf(ours, {})).toBe("unmet 4.75% of 4.50%");
    expect(accrued(ours, {}).rateCap?.basis).toStrictEqual([{ by: "caller", term: "rateCaps" }]);
  });

  it("never changes the interest: a rate that is too high is charged all the same, and reported", () => {
    const tooHigh = accrued(national2014.interest, { rate: { fixed: "9.5%" }, maturesOn: "2017-12-15" });
    expect(tooHigh.rateCap).toMatchObject({ outcome: "unmet", reason: "above-rate-cap" });
    expect(tooHigh.totals.interest).toBe("395.83"); // 30 × 50,000 × 9.5 % ÷ 360 = 395.8333…
  });

  it("beyond the verified day says which series gave a last value", () => {
    const terms = adjustTerms(national2014.interest, { rateCaps: [{ limit: { series: "ours" } }] });
    const rate = { series: "pboc-benchmark", reset: "contract", beyondVerified: "last-value" } as const;
    const loan = aPricedLoan({ paidOutOn: "2025-01-01", maturesOn: "2025-06-01", rate });
    expect(accrueInterest(terms, { loan, rates: [pbocBenchmark, aSeries()] }).warnings).toStrictEqual([
      { code: "benchmark-after-2019", series: "pboc-benchmark" },
      { code: "beyond-verified-day", series: "ours" }, // verified through 2024-12-31
      { code: "rest-day-not-checked", loan: "L1", maturesOn: "2025-06-01" }, // no calendar was handed in
      {
        ...{ code: "outside-edition", loan: "L1", day: "2025-01-01" },
        basis: [{ by: "article", term: "inForce", article: "national-2014-78#in force" }],
      },
    ]);
  });

  it("needs its series", () => {
    const loan = aPricedLoan();
    expect(issuesOfCall(() => accrueInterest(national2014.interest, { loan, rates: [lpr] }))).toStrictEqual([
      "unknown-reference at terms.rateCaps",
    ]);
    expect(issuesOfCall(() => accrueInterest(national2014.interest, { loan }))).toStrictEqual([
      "unknown-reference at terms.rateCaps",
    ]);
  });
});
