import { describe, expect, it } from "vitest";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import type { SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { aPricedLoan, subsidyTerms } from "../../support/interest-builders.ts";
import { totalsOf } from "./as-nightly-subsidy.ts";

/*
 * At 10 % a night of 36,000 is 10.00, of 18,000 is 5.00. The cap is 36,000. `A` has 59 nights from 10 January
 * to 10 March 2021, `B` has 59 from 10 February to 10 April; 28 of them are nights of both.
 */

const A = aPricedLoan({
  ...{ id: "A", principal: "18000", rate: { fixed: "10%" }, paidOutOn: "2021-01-10", maturesOn: "2021-03-10" },
});
const B = aPricedLoan({
  ...{ id: "B", principal: "27000", rate: { fixed: "10%" }, paidOutOn: "2021-02-10", maturesOn: "2021-04-10" },
});

function subsidised(loans: readonly InterestLoan[], rules: SubsidyTermValues = {}, through?: string): unknown {
  const terms = subsidyTerms({ subsidyCap: "36000", settlement: "at-maturity", ...rules });
  return totalsOf(computeSubsidy(terms, through === undefined ? { loans } : { loans, through }));
}
const repaid = (loan: InterestLoan, day: string, amount: string): InterestLoan => ({
  ...loan,
  repayments: [{ day, amount }],
});

describe("the cap of a household", () => {
  it.each([
    ["35999.99", "590.00", "590.00"], // 589.99983…
    ["36000.00", "590.00", "590.00"],
    ["36000.01", "590.00", "0.00"], // of the first 36,000, or of nothing
    ["72000.00", "590.00", "0.00"],
  ])("of one loan of %s: %s of the part within, %s where the loan must be within", (principal, portion, none) => {
    const loan = { ...A, principal };
    expect(subsidised([loan])).toStrictEqual({ A: portion });
    expect(subsidised([loan], { aboveCap: "portion" })).toStrictEqual({ A: portion });
    expect(subsidised([loan], { aboveCap: "none" })).toStrictEqual({ A: none });
  });

  it("counts what is owed on the night: a loan repaid into the cap is subsidised on all that is left", () => {
    const half = repaid({ ...A, principal: "72000" }, "2021-02-10", "54000");
    expect(subsidised([half])).toStrictEqual({ A: "450.00" }); // 31 × 10.00, 28 × 5.00
  });

  it("under `none` counts what was lent: a loan that was too large stays so", () => {
    const half = repaid({ ...A, principal: "72000" }, "2021-02-10", "54000");
    expect(subsidised([half], { aboveCap: "none" })).toStrictEqual({ A: "0.00" });
  });

  it("may be absent: then all is subsidised", () => {
    const terms = subsidyTerms({ settlement: "at-maturity" });
    const large = { ...A, principal: "3600000" };
    expect(totalsOf(computeSubsidy(terms, { loans: [large, B] }))).toStrictEqual({ A: "59000.00", B: "442.50" });
  });
});

describe("the room that loans of one household leave each other", () => {
  it("goes to the one paid out earlier, night by night", () => {
    // B: 28 nights on 18,000, 31 on 27,000.
    expect(subsidised([A, B])).toStrictEqual({ A: "295.00", B: "372.50" });
    expect(subsidised([B, A])).toStrictEqual({ A: "295.00", B: "372.50" });
  });

  it("is wider from the day of a repayment on", () => {
    // 10 nights on 18,000, 49 on 27,000.
    expect(subsidised([repaid(A, "2021-02-20", "9000"), B])).toMatchObject({ B: "417.50" });
    // 19 nights on 18,000, 40 on 27,000.
    expect(subsidised([repaid(A, "2021-03-01", "18000"), B])).toMatchObject({ B: "395.00" });
  });

  it("is taken until the extended maturity", () => {
    const extended = { ...A, extensions: [{ agreedOn: "2021-03-10", maturesOn: "2021-04-10" }] };
    expect(subsidised([extended, B])).toStrictEqual({ A: "450.00", B: "295.00" }); // 90 nights, 59 on 18,000
  });

  it("is taken until then too by a loan whose extension is not subsidised", () => {
    const extended = { ...A, extensions: [{ agreedOn: "2021-03-10", maturesOn: "2021-04-10" }] };
    expect(subsidised([extended, B], { extensionSubsidy: "ends" })).toStrictEqual({ A: "295.00", B: "295.00" });
  });

  it("is taken by a loan that was subsidised for the longest time, or lost its right", () => {
    // A for 31 nights only, B for its first month, 28 nights on 18,000.
    expect(subsidised([A, B], { longestSubsidisedMonths: 1 })).toStrictEqual({ A: "155.00", B: "140.00" });
    const misused = { ...A, misusedOn: "2021-02-01" };
    const lossOfRight = [{ ground: "misuse", from: "start" }] as const;
    expect(subsidised([misused, B], { lossOfRight })).toStrictEqual({ A: "0.00", B: "372.50" });
  });

  it("is free from maturity on, paid or not, or taken while unpaid, as the terms read", () => {
    expect(subsidised([A, B], { roomAfterMaturity: "none" })).toMatchObject({ B: "372.50" });
    expect(subsidised([A, B], { roomAfterMaturity: "while-unpaid" })).toMatchObject({ B: "295.00" });
    const late = repaid(A, "2021-03-20", "18000"); // 38 nights on 18,000, 21 on 27,000
    expect(subsidised([late, B], { roomAfterMaturity: "while-unpaid" })).toMatchObject({ B: "347.50" });
  });

  it("is the same whether the schedule ends with maturity or goes on", () => {
    expect(subsidised([A, B], {}, "2021-06-30")).toStrictEqual({ A: "295.00", B: "372.50" });
    expect(subsidised([A, B], {}, "2021-03-09")).toStrictEqual({ A: "295.00", B: "140.00" });
  });

  it("under `none` is for a whole loan or not at all", () => {
    expect(subsidised([A, B], { aboveCap: "none" })).toStrictEqual({ A: "295.00", B: "232.50" }); // 31 nights on 27,000
    const half = repaid(A, "2021-02-20", "9000");
    expect(subsidised([half, B], { aboveCap: "none" })).toMatchObject({ B: "367.50" }); // 49 nights
    const fits = { ...B, principal: "18000" };
    expect(subsidised([A, fits], { aboveCap: "none" })).toMatchObject({ B: "295.00" });
    expect(subsidised([A, { ...fits, principal: "18000.01" }], { aboveCap: "none" })).toMatchObject({ B: "155.00" });
  });

  it("under `none` is not taken by a loan that does not fit: a smaller one after it may", () => {
    const large = { ...A, principal: "36000.01" };
    expect(subsidised([large, B], { aboveCap: "none" })).toStrictEqual({ A: "0.00", B: "442.50" });
  });
});

describe("two loans of one day", () => {
  const both = (first: string, second: string): unknown =>
    subsidised([
      { ...A, id: first, principal: "27000" },
      { ...A, id: second, principal: "27000" },
    ]);

  it.each([
    ["A", "B"],
    ["B", "a"], // capital letters first
    ["10", "9"], // as text, not as numbers
    ["L1", "L10"],
    ["😀", "～"], // by UTF-16 code units, D83D before FF5E, though U+1F600 is the larger code point
  ])("the smaller id takes room first: %s before %s", (first, second) => {
    const expected = { [first]: "442.50", [second]: "147.50" };
    expect(both(first, second)).toStrictEqual(expected);
    expect(both(second, first)).toStrictEqual(expected);
  });

  it("are listed in that order, and loans of several days by their days", () => {
    const statement = computeSubsidy(subsidyTerms(), {
      loans: [
        { ...B, id: "a" },
        { ...A, id: "z" },
        { ...A, id: "y" },
      ],
    });
    expect(statement.loans.map(({ loan }) => loan)).toStrictEqual(["y", "z", "a"]);
  });
});
