import { describe, expect, it } from "vitest";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import { type PortfolioSummary, summarisePortfolio } from "../../../src/book/portfolio/summarise-portfolio.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { SMALL_BOOK_FACTS } from "../../cases/small-book.ts";
import { aBookLoan } from "../../support/builders.ts";
import { share, tally } from "./figures.ts";

const terms = luoping2023.portfolio;
const summary = summarisePortfolio(terms, SMALL_BOOK_FACTS);

describe("the readings of a book", () => {
  const otherwise = (changes: Parameters<typeof adjustTerms<typeof terms, object>>[1]): PortfolioSummary =>
    summarisePortfolio(adjustTerms(terms, changes), SMALL_BOOK_FACTS);

  it("portfolio/overdue-balance: only what has fallen due adds 10,000 of L4, 31 days since its instalment", () => {
    const { book } = otherwise({ overdueBalance: "due-instalments" }).all;
    // L1 30,000 (due at maturity 50,000, repaid 20,000) + L4 10,000 + L7 25,000.50 + L9 15,000
    expect(book.overdue).toStrictEqual(tally(4, 4, "80000.50"));
    expect(book.overdueRate).toStrictEqual(share("80000.50", "150000.50", "53.33%")); // 53.3335…
    expect(book.overdueBuckets[1]).toStrictEqual({ fromDays: 31, throughDays: 70, ...tally(1, 1, "10000.00") });
    expect(book.outstanding).toStrictEqual(summary.all.book.outstanding);
  });

  it("portfolio/settled-loans: counting them turns the two books round", () => {
    const { all } = otherwise({ settledLoans: "counted" });
    expect(all.book).toStrictEqual(summary.all.otherwise);
    expect(all.otherwise).toStrictEqual(summary.all.book);
  });

  it("portfolio/class-from-days: 181 days are doubtful under the alternative", () => {
    const facts = {
      asOf: "2023-10-31",
      loans: [aBookLoan({ class: "loss", paidOutOn: "2022-05-03", maturesOn: "2023-05-03" })],
    };
    const alternative = { classFromDays: { "special-mention": 1, substandard: 91, doubtful: 181, loss: 361 } };
    // 28 in May, 30, 31, 31, 30, 31 in October: 181 days
    expect(summarisePortfolio(terms, facts).classOverrides).toMatchObject([{ byDays: "substandard" }]);
    expect(summarisePortfolio(adjustTerms(terms, alternative), facts).classOverrides).toMatchObject([
      { byDays: "doubtful" },
    ]);
  });

  it("loan/overdue-buckets, rate and completion places", () => {
    const { all } = otherwise({ overdueBuckets: [1], ratePlaces: 0, completionPlaces: 2 });
    expect(all.book.overdueBuckets).toStrictEqual([
      { fromDays: 1, throughDays: 1, ...tally(1, 1, "30000.00") },
      { fromDays: 2, ...tally(2, 2, "40000.50") },
    ]);
    expect(all.book.overdueRate).toMatchObject({ percent: "47%" });
    expect(all.completion).toMatchObject({ percent: "33.33%" });
  });
});
