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
    // B: 28 nights on 18,000, 31 on 27,000 once the first is repaid on its day.
    const paid = repaid(A, "2021-03-10", "18000");
    expect(subsidised([paid, B])).toStrictEqual({ A: "295.00", B: "372.50" });
    expect(subsidised([B, paid])).toStrictEqual({ A: "295.00", B: "372.50" });
    expect(subsidised([A, B])).toStrictEqual({ A: "295.00", B: "295.00" }); // unpaid, it goes on taking room
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
    const rules = { lossOfRight, roomAfterMaturity: "none" } as const;
    expect(subsidised([misused, B], rules)).toStrictEqual({ A: "0.00", B: "372.50" });
  });

  it("is free from maturity on, paid or not, or taken while unpaid, as the terms read", () => {
    expect(subsidised([A, B], { roomAfterMaturity: "none" })).toMatchObject({ B: "372.50" });
    expect(subsidised([A, B], { roomAfterMaturity: "while-unpaid" })).toMatchObject({ B: "295.00" });
    const late = repaid(A, "2021-03-20", "18000"); // 38 nights on 18,000, 21 on 27,000
    expect(subsidised([late, B], { roomAfterMaturity: "while-unpaid" })).toMatchObject({ B: "347.50" });
  });

  it("is the same whether the schedule ends with maturity or goes on", () => {
    const paid = repaid(A, "2021-03-10", "18000");
    expect(subsidised([paid, B], {}, "2021-06-30")).toStrictEqual({ A: "295.00", B: "372.50" });
    expect(subsidised([A, B], {}, "2021-06-30")).toStrictEqual({ A: "295.00", B: "295.00" });
    expect(subsidised([A, B], {}, "2021-03-09")).toStrictEqual({ A: "295.00", B: "140.00" });
  });

  it("under `none` is for a whole loan or not at all", () => {
    const whole = { aboveCap: "none", roomAfterMaturity: "none" } as const;
    expect(subsidised([A, B], whole)).toStrictEqual({ A: "295.00", B: "232.50" }); // 31 nights on 27,000
    const half = repaid(A, "2021-02-20", "9000");
    expect(subsidised([half, B], whole)).toMatchObject({ B: "367.50" }); // 49 nights
    const fits = { ...B, principal: "18000" };
    expect(subsidised([A, fits], whole)).toMatchObject({ B: "295.00" });
    expect(subsidised([A, { ...fits, principal: "18000.01" }], whole)).toMatchObject({ B: "155.00" });
  });

  it("under `none` is not taken by a loan that does not fit: a smaller one after it may", () => {
    const large = { ...A, principal: "36000.01" };
    expect(subsidised([large, B], { aboveCap: "none" })).toStrictEqual({ A: "0.00", B: "442.50" });
  });
});

describe("two loans of one day", () => {
  const loans = (first: Partial<InterestLoan>, second: Partial<InterestLoan>): readonly InterestLoan[] => [
    { ...A, principal: "27000", ...first },
    { ...A, principal: "27000", ...second },
  ];
  const both = (first: Partial<InterestLoan>, second: Partial<InterestLoan>): unknown =>
    subsidised(loans(first, second));

  it("take room in the order of their contracts, whatever they are called", () => {
    for (const [x, y] of [
      ["A", "B"],
      ["B", "A"],
      ["10", "9"],
    ] as const) {
      expect(both({ id: x, order: 1 }, { id: y, order: 2 })).toStrictEqual({ [x]: "442.50", [y]: "147.50" });
      expect(both({ id: x, order: 2 }, { id: y, order: 1 })).toStrictEqual({ [x]: "147.50", [y]: "442.50" });
      const early = { contractOn: "2021-01-08" };
      expect(both({ id: x }, { id: y, ...early })).toStrictEqual({ [x]: "147.50", [y]: "442.50" });
    }
  });

  it("of which the order is not told are undetermined with both sums, the lower undisputed", () => {
    const terms = subsidyTerms({ subsidyCap: "36000", settlement: "at-maturity" });
    const rate = { fixed: "5%" } as const;
    const { loans: of, totals } = computeSubsidy(terms, { loans: loans({ id: "x" }, { id: "y", rate }) });
    // 27,000 at 10 % and 9,000 at 5 %, or 9,000 at 10 % and 27,000 at 5 %: 442.50 + 73.75, or 147.50 + 221.25.
    expect(totals).toStrictEqual({
      ...{ state: "undetermined", interest: "663.75", knownSubsidy: "0.00", undeterminedPeriods: 2 },
      between: { lower: "368.75", higher: "516.25" },
    });
    expect(of.map(({ periods: [p] }) => p?.state === "undetermined" && [p.why, p.between])).toStrictEqual([
      ["order-not-told", { lower: "147.50", higher: "442.50" }],
      ["order-not-told", { lower: "73.75", higher: "221.25" }],
    ]);
  });

  it("of which it makes no difference which comes first are known", () => {
    expect(both({ id: "x", principal: "18000" }, { id: "y", principal: "18000" })).toStrictEqual({
      ...{ x: "295.00", y: "295.00" },
    });
    expect(subsidised(loans({ id: "x" }, { id: "y" }), { subsidyCap: "54000" })).toStrictEqual({
      ...{ x: "442.50", y: "442.50" },
    });
  });

  it("and loans of several days are listed in the order in which they take room", () => {
    const statement = computeSubsidy(subsidyTerms(), {
      loans: [
        { ...B, id: "a" },
        { ...A, id: "z", order: 2 },
        { ...A, id: "y", order: 1 },
      ],
    });
    expect(statement.loans.map(({ loan }) => loan)).toStrictEqual(["y", "z", "a"]);
  });
});
