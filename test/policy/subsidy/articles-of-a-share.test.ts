import { describe, expect, it } from "vitest";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";

const loan: InterestLoan = {
  id: "L1",
  household: "H1",
  lender: "农商行",
  principal: "50000",
  contractOn: "2022-12-21",
  paidOutOn: "2022-12-21",
  maturesOn: "2023-03-21",
  rate: { fixed: "3.65%" },
  instalments: [],
  repayments: [],
  extensions: [],
};

/** The same share in both years, under an article of each. */
const subsidyShares = [
  { through: "2022-12-31", share: "100%", source: "county#2022" },
  { from: "2023-01-01", share: "100%", source: "county#2023" },
] as const;

describe("one share under two articles", () => {
  it("cites the article of each night where nights are counted", () => {
    const terms = adjustTerms(national2021.subsidy, { subsidyShares });
    const [period] = computeSubsidy(terms, { loans: [loan], rates: [lpr] }).loans[0]?.periods ?? [];
    expect(period?.segments.map((s) => [s.from, s.shareSource])).toStrictEqual([
      ["2022-12-21", "county#2022"],
      ["2023-01-01", "county#2023"],
    ]);
    expect(period?.interest).toBe("456.25"); // 50,000 × 3.65 % × 90 ÷ 360
  });

  it("cuts no months in two: three months from 21 December to 21 March stay three", () => {
    const terms = adjustTerms(national2021.subsidy, { subsidyShares, method: "term-units" });
    const [period] = computeSubsidy(terms, { loans: [loan], rates: [lpr] }).loans[0]?.periods ?? [];
    expect(period?.segments.map((s) => s.counted)).toStrictEqual([{ by: "months-and-days", months: 3, days: 0 }]);
    expect(period?.interest).toBe("456.25"); // 50,000 × 3.65 % × 3 ÷ 12
  });
});
