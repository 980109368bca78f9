import { describe, expect, it } from "vitest";
import { assessClaim } from "../../../src/policy/compensation/assess-claim.ts";
import type { ClaimFacts, CompensationTermValues } from "../../../src/policy/compensation/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { combineTerms } from "../../../src/terms/combine-terms.ts";
import { aLoan } from "../../support/builders.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { AGREED, amountSaid, claimFacts, compensationTerms } from "./compensation-builders.ts";

const together = adjustTerms(combineTerms(changge2017.compensation, national2021.compensation), AGREED);
/** Of 2022, within the days of both. */
const IN_2022 = { contractOn: "2022-11-15", paidOutOn: "2022-11-15", maturesOn: "2025-11-15" } as const;
const LATE = { asOf: "2025-11-16", noticeOn: "2025-11-16" } as const;
const WITH_INTEREST = { claimCovers: ["principal", "interest"] } as const;

/** The amount of a claim for a loan of so much, of which so much is overdue. */
const claimed = (
  values: CompensationTermValues,
  { lent, repaid = "0", ...facts }: Partial<ClaimFacts> & { readonly lent: string; readonly repaid?: string },
): readonly string[] => {
  const repayments = repaid === "0" ? [] : [{ day: "2020-11-15", amount: repaid }];
  return amountSaid(
    assessClaim(
      compensationTerms({ ...AGREED, ...values }),
      claimFacts({ loan: aLoan({ principal: lent, repayments }), ...facts }),
    ),
  );
};

describe("the part of a loan that is covered", () => {
  const of = (lent: string, compensatedBefore: string): readonly string[] =>
    amountSaid(
      assessClaim(together, claimFacts({ ...LATE, loan: aLoan({ ...IN_2022, principal: lent }), compensatedBefore })),
    );

  it.each([
    ["49999.99", "0", "49999.99 49999.99 0.00", "49999.99"],
    ["50000", "0", "50000.00 50000.00 0.00", "50000.00"], // 50,000 (含)
    ["50000.01", "0", "50000.01 50000.00 0.01", "50000.00"],
    ["100000", "0", "100000.00 50000.00 50000.00", "50000.00"],
  ])("of %s, %s compensated before: %s", (lent, before, principal, total) => {
    expect(of(lent, before)).toStrictEqual([principal, total]);
  });

  it("is less by what was compensated for the household before", () => {
    expect(of("30000", "20000")).toStrictEqual(["30000.00 30000.00 0.00", "30000.00"]);
    expect(of("30000", "20000.01")).toStrictEqual(["30000.00 29999.99 0.01", "29999.99"]);
    expect(of("50000", "20000")).toStrictEqual(["50000.00 30000.00 20000.00", "30000.00"]);
  });

  it("is nothing once the household had it all, or more under other terms", () => {
    expect(of("50000", "50000")).toStrictEqual(["50000.00 0.00 50000.00", "0.00"]);
    expect(of("50000", "60000")).toStrictEqual(["50000.00 0.00 50000.00", "0.00"]);
  });

  it("is not known where it is not known what was compensated before", () => {
    const assessment = assessClaim(together, claimFacts({ ...LATE, loan: aLoan(IN_2022) }));
    expect(amountSaid(assessment)).toStrictEqual(["needs compensatedBefore"]);
    expect(assessment).toMatchObject({ outcome: "undetermined", missing: ["compensatedBefore"] });
  });

  it("is nothing of nothing overdue, and what was compensated before is not wanted for that", () => {
    // Repaid in full on the day of its maturity: 0.00 is overdue, and 0.00 of it is covered whatever the limit leaves.
    expect(claimed({ coveredUpTo: "50000" }, { lent: "50000", repaid: "50000" })).toStrictEqual([
      ...["0.00 0.00 0.00", "0.00"],
    ]);
    const early = { lent: "50000", asOf: "2020-11-15" }; // on the due day itself nothing is overdue yet
    expect(claimed({ coveredUpTo: "50000" }, early)).toStrictEqual(["0.00 0.00 0.00", "0.00"]);
    expect(claimed({ coveredUpTo: "50000" }, { ...early, asOf: "2020-11-16" })).toStrictEqual([
      "needs compensatedBefore",
    ]);
  });

  it("is not wanted of a lender that is not entitled", () => {
    const late = compensationTerms({ ...AGREED, claimAfterDays: 1, coveredUpTo: "50000" });
    const facts = claimFacts(); // one day overdue, and more than one is asked
    expect(assessClaim(late, facts)).toMatchObject({ outcome: "not-entitled", missing: [] });
    expect(assessClaim(late, { ...facts, asOf: "2020-11-17" })).toMatchObject({
      ...{ outcome: "undetermined", missing: ["compensatedBefore"] },
    });
  });

  it("is all of it where the terms know no limit, whatever was compensated before", () => {
    expect(claimed({}, { lent: "80000" })).toStrictEqual(["80000.00 80000.00 0.00", "80000.00"]);
    expect(claimed({}, { lent: "80000", compensatedBefore: "50000" })).toStrictEqual([
      ...["80000.00 80000.00 0.00", "80000.00"],
    ]);
  });

  it("rests on the article that states it", () => {
    const { amount } = assessClaim(together, claimFacts({ ...LATE, loan: aLoan(IN_2022), compensatedBefore: "0" }));
    expect(amount.basis).toStrictEqual([
      { by: "article", term: "agreement", article: "changge-2017-64#loan 6.3" },
      { by: "caller", term: "claimCovers" },
      { by: "article", term: "coveredUpTo", article: "national-2021-6#amount" },
      { by: "reading", term: "aboveCover", reading: "compensation/above-cover" },
    ]);
  });

  it("rests on no reading of a limit where there is none", () => {
    const { amount, readings } = assessClaim(adjustTerms(changge2017.compensation, AGREED), claimFacts());
    expect(readings.map(({ id }) => id)).toStrictEqual([
      ...["loan/overdue-episode", "loan/maturity-on-rest-day", "loan/rest-day-overdue-from", "loan/after-grace"],
    ]);
    expect(amount.basis.filter(({ by }) => by === "reading")).toStrictEqual([]);
  });
});

describe("the reading compensation/above-cover", () => {
  const FIRST = { coveredUpTo: "50000" } as const;
  const PROPORTION = { coveredUpTo: "50000", aboveCover: "in-proportion" } as const;
  const facts = { lent: "80000", compensatedBefore: "0" };

  it.each([
    ["30000", "50000.00 50000.00 0.00", "50000.00 31250.00 18750.00"],
    ["40000", "40000.00 40000.00 0.00", "40000.00 25000.00 15000.00"],
    ["0", "80000.00 50000.00 30000.00", "80000.00 50000.00 30000.00"],
    ["79899.99", "100.01 100.01 0.00", "100.01 62.51 37.50"], // 6,250.625 fen
    ["79999.96", "0.04 0.04 0.00", "0.04 0.03 0.01"], // exactly half: 2.5 fen
  ])("of 80,000 with %s repaid: %s, or in proportion %s", (repaid, first, proportion) => {
    expect(claimed(FIRST, { ...facts, repaid })[0]).toBe(first);
    expect(claimed(PROPORTION, { ...facts, repaid })[0]).toBe(proportion);
  });

  it("makes no difference to a loan within the limit", () => {
    const within = { lent: "50000", repaid: "12345.67", compensatedBefore: "0" };
    expect(claimed(PROPORTION, within)).toStrictEqual(claimed(FIRST, within));
  });

  it("takes what is left of the limit in proportion", () => {
    const left = { lent: "50000", repaid: "10000", compensatedBefore: "25000" };
    expect(claimed(FIRST, left)[0]).toBe("40000.00 25000.00 15000.00");
    expect(claimed(PROPORTION, left)[0]).toBe("40000.00 20000.00 20000.00");
  });

  it("gives interest in the proportion of the loan, and not of a principal rounded before", () => {
    // Five eighths of 1.00 are 0.625, which is 0.63; five eighths of 800.00 are 500.00.
    const small = { ...facts, repaid: "79999", interest: "800" };
    expect(claimed({ ...PROPORTION, ...WITH_INTEREST }, small)).toStrictEqual([
      ...["1.00 0.63 0.37", "800.00 500.00 300.00", "500.63"],
    ]);
  });
});

describe("principal", () => {
  it("is not covered where only interest is", () => {
    expect(claimed({ claimCovers: ["interest"] }, { lent: "50000", interest: "10" })).toStrictEqual([
      ...["50000.00 0.00 50000.00", "10.00 10.00 0.00", "10.00"],
    ]);
  });
});

describe("interest", () => {
  it("is covered where the terms say so", () => {
    const facts = { lent: "50000", interest: "1087.5" };
    expect(claimed(WITH_INTEREST, facts)).toStrictEqual([
      ...["50000.00 50000.00 0.00", "1087.50 1087.50 0.00", "51087.50"],
    ]);
    expect(claimed({}, facts)).toStrictEqual(["50000.00 50000.00 0.00", "50000.00"]);
    expect(claimed({ claimCovers: ["principal"] }, facts)).toStrictEqual(["50000.00 50000.00 0.00", "50000.00"]);
  });

  it("is covered on the covered principal only", () => {
    const values = { ...WITH_INTEREST, coveredUpTo: "50000" } as const;
    expect(claimed(values, { lent: "80000", interest: "1000", compensatedBefore: "0" })).toStrictEqual([
      ...["80000.00 50000.00 30000.00", "1000.00 625.00 375.00", "50625.00"],
    ]);
    expect(claimed(values, { lent: "80000", interest: "1000", compensatedBefore: "50000" })).toStrictEqual([
      ...["80000.00 0.00 80000.00", "1000.00 0.00 1000.00", "0.00"],
    ]);
  });

  it("that is not known leaves the amount open", () => {
    expect(claimed(WITH_INTEREST, { lent: "50000" })).toStrictEqual(["needs interest"]);
    expect(claimed({ ...WITH_INTEREST, coveredUpTo: 50000 }, { lent: "50000" })).toStrictEqual([
      ...["needs compensatedBefore", "needs interest"],
    ]);
    expect(claimed({}, { lent: "50000" })).toHaveLength(2);
    // Principal is covered for certain: the lender is entitled, whatever the interest comes to.
    const terms = compensationTerms({ ...AGREED, ...WITH_INTEREST });
    expect(assessClaim(terms, claimFacts())).toMatchObject({ outcome: "entitled", missing: ["interest"] });
  });
});
