import { describe, expect, it } from "vitest";
import { summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { jiange2019 } from "../../src/packs/jiange2019.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { reviewCreditLine } from "../../src/policy/credit-line/review-credit-line.ts";
import { assessSuspension } from "../../src/policy/credit-line/suspension/assess-suspension.ts";
import { listMaturities } from "../../src/policy/maturity/list-maturities.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { aBookLoan, aLoan } from "../support/builders.ts";
import { aBorrower, aDraw, aLine } from "../policy/credit-line/line-builders.ts";
import { listFacts } from "../policy/maturity/maturity-builders.ts";

/*
 * Maturities move by the terms, and no calendar is handed in: that a maturity may be a rest day is said where it can change
 * the answer. A book, a line and a suspension look at what is owed behind the written day; a list of maturities at the
 * day itself. The loan is of 50,000 and matures on Saturday 2024-02-10.
 */

const moved = { maturityOnRestDay: "next-working-day" } as const;
const days = { paidOutOn: "2023-02-10", maturesOn: "2024-02-10" } as const;
const repaidOn = (day: string): object => ({ repayments: [{ day, amount: "50000" }] });
const line = { rewardSteps: [{ line: "5000" }], penaltySteps: [{ line: "20000" }] } as const;

/** Of each function, the maturities that it warns of. */
const warnedOf: Readonly<Record<string, (asOf: string, loan: object) => readonly { readonly code: string }[]>> = {
  summarisePortfolio: (asOf, loan) =>
    summarisePortfolio(adjustTerms(luoping2023.portfolio, moved), { asOf, loans: [aBookLoan({ ...days, ...loan })] })
      .warnings,
  reviewCreditLine: (asOf, loan) =>
    reviewCreditLine(
      adjustTerms(changge2017.creditLine, { ...line, ...moved }),
      aLine({
        ...{ asOf, granted: { on: "2023-01-15", amount: "50000" } },
        draws: [aDraw({ principal: "50000", ...days, ...loan })],
      }),
    ).warnings,
  assessSuspension: (asOf, loan) =>
    assessSuspension(adjustTerms(changge2017.suspension, moved), aBorrower(asOf, [{ ...days, ...loan }])).warnings,
};
const ofMaturity = (warnings: readonly { readonly code: string }[]): readonly unknown[] =>
  warnings.filter(({ code }) => code === "rest-day-not-checked");
const warning = { code: "rest-day-not-checked", loan: "L1", maturesOn: "2024-02-10" };

describe.each(Object.entries(warnedOf))("%s", (_, warned) => {
  it.each<[string, string, object, boolean]>([
    ["on the maturity itself nothing is late yet", "2024-02-10", {}, false],
    ["on the day after it may be", "2024-02-11", {}, true],
    ["repaid on the maturity nothing was late", "2024-02-20", repaidOn("2024-02-10"), false],
    ["repaid on the day after it may have been", "2024-02-20", repaidOn("2024-02-11"), true],
  ])("%s", (__, asOf, loan, isWarned) => {
    expect(ofMaturity(warned(asOf, loan))).toStrictEqual(isWarned ? [warning] : []);
  });
});

describe("listMaturities", () => {
  const warned = (from: string, through: string, loan: object = {}): readonly unknown[] =>
    ofMaturity(
      listMaturities(
        adjustTerms(jiange2019.maturity, moved),
        listFacts([aLoan({ ...days, ...loan })], { from, through }),
      ).warnings,
    );

  it.each<[string, string, string, object, boolean]>([
    ["the maturity is listed, and may lie behind", "2024-02-10", "2024-02-10", {}, true],
    ["it may have moved into these days", "2024-02-11", "2024-02-29", {}, true],
    ["no festival is so long", "2024-03-13", "2024-03-31", {}, false],
    ["it was repaid before these days", "2024-02-11", "2024-02-29", repaidOn("2024-02-10"), false],
    ["it cannot move to days before it", "2024-01-01", "2024-02-09", {}, false],
  ])("%s: %s to %s", (_, from, through, loan, isWarned) => {
    expect(warned(from, through, loan)).toStrictEqual(isWarned ? [warning] : []);
  });
});
