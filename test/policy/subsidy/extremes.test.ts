import { describe, expect, it } from "vitest";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import type { SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { EVERY_WAY } from "../../ledger/interest/any-priced-loan.ts";
import { aPricedLoan, subsidyTerms } from "../../support/interest-builders.ts";
import { codesOf } from "../../support/refusal.ts";
import { asNightlySubsidy } from "./as-nightly-subsidy.ts";
import { nightlySubsidy } from "./household-by-night.ts";

/** Compares with the count of nights in whole numbers without bounds, to the last digit of the fraction. */
function expectExact(loans: readonly InterestLoan[], values: SubsidyTermValues, through?: string): void {
  const world = through === undefined ? {} : { through };
  for (const way of EVERY_WAY) {
    const rules = { subsidyShares: [{ share: "100%" }] as const, ...values, ...way };
    const { loans: counted } = computeSubsidy(subsidyTerms(rules), { loans, ...world });
    expect(counted.map(({ loan, periods }) => ({ loan, periods: periods.map(asNightlySubsidy) }))).toStrictEqual(
      nightlySubsidy(loans, world, rules),
    );
  }
}

const shares = [
  { through: "2018-12-31", share: "99.9999%" },
  { from: "2019-01-01", share: "33.3333%" },
] as const;

describe("the largest loans", () => {
  const largest = aPricedLoan({ principal: "999999999999.99", rate: { fixed: "4.3571%" }, misusedOn: "2020-03-01" });

  it("are subsidised exactly, with shares and limits of four decimals", () => {
    expectExact([largest], { subsidyShares: shares, subsidyRateLimit: { fixed: "4.3567%" } }, "2020-12-01");
  });

  it("share the largest cap exactly", () => {
    const second = { ...largest, id: "L2", paidOutOn: "2018-02-01", contractOn: "2018-02-01" };
    const half = { ...largest, repayments: [{ day: "2018-06-30", amount: "333333333333.33" }] };
    expectExact([half, second], { subsidyCap: "999999999999.99", subsidyShares: shares });
  });

  it("of a household are refused where their interest together has more than twelve digits", () => {
    const twenty = { ...largest, rate: { fixed: "20%" } }; // 0.608… of the principal in three years
    const both = [twenty, { ...twenty, id: "L2" }];
    expect(codesOf(() => computeSubsidy(subsidyTerms(), { loans: [twenty] }))).toStrictEqual([]);
    expect(codesOf(() => computeSubsidy(subsidyTerms(), { loans: both }))).toStrictEqual(["amount-too-large"]);
  });
});

describe("the smallest loans", () => {
  it("and caps of a fen are counted exactly", () => {
    const fen = aPricedLoan({ principal: "0.01", rate: { fixed: "9999.9999%" } });
    expectExact(
      [
        { ...fen, order: 1 },
        { ...fen, id: "L2", order: 2, principal: "0.02" },
      ],
      { subsidyCap: "0.02", subsidyShares: shares },
    );
  });
});

describe("years in which loans are not to be expected", () => {
  it.each([
    ["1000-01-01", "1001-06-30"],
    ["1899-12-20", "1904-02-29"],
    ["2059-06-21", "2061-06-20"],
    ["9998-01-31", "9999-12-31"],
  ])("%s to %s", (paidOutOn, maturesOn) => {
    const loan = aPricedLoan({ paidOutOn, maturesOn });
    expectExact(
      [
        { ...loan, order: 1 },
        { ...loan, id: "L2", order: 2 },
      ],
      { subsidyCap: "70000", longestSubsidisedMonths: 11 },
    );
  });
});
