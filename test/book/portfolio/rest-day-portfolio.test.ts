import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import type { PortfolioFacts } from "../../../src/book/portfolio/types.ts";
import { type PortfolioSummary, summarisePortfolio } from "../../../src/book/portfolio/summarise-portfolio.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aBookLoan, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";

/*
 * Two loans of 50,000 and 30,000 from 2023-02-10: to 2024-02-10, the first day of the Spring Festival, which moves to
 * Sunday 2024-02-18; and to 2024-06-03, a Monday.
 */

const silent = luoping2023.portfolio;
const stands = adjustTerms(silent, { maturityOnRestDay: "stands" });
const moves = adjustTerms(silent, { maturityOnRestDay: "next-working-day" });
const book = (asOf: string, facts: Partial<PortfolioFacts> = {}): PortfolioFacts => ({
  ...{ asOf, calendar: mainlandCalendar },
  loans: [
    aBookLoan({ paidOutOn: "2023-02-10", maturesOn: "2024-02-10" }),
    aBookLoan({ id: "L2", principal: "30000", paidOutOn: "2023-02-10", maturesOn: "2024-06-03" }),
  ],
  ...facts,
});
const overdue = (terms: typeof silent | typeof stands | typeof moves, asOf: string): PortfolioSummary["all"]["book"] =>
  summarisePortfolio(terms, book(asOf)).all.book;

describe("the overdue balance", () => {
  it.each([
    ["2024-02-10", "0.00", "0.00"],
    ["2024-02-11", "50000.00", "0.00"],
    ["2024-02-18", "50000.00", "0.00"],
    ["2024-02-19", "50000.00", "50000.00"],
  ])("on %s is %s where maturities stand, %s where they move", (asOf, written, moved) => {
    expect(overdue(stands, asOf).overdue.amount).toBe(written);
    expect(overdue(moves, asOf).overdue.amount).toBe(moved);
    const due = adjustTerms(moves, { overdueBalance: "due-instalments" });
    expect(summarisePortfolio(due, book(asOf)).all.book.overdue.amount).toBe(moved);
  });

  it("has its days and its rate from where the maturity came to lie", () => {
    // 31 days: 11 in February and 20. The rate is 50,000 of 80,000.
    const bucketOf = (asOf: string): unknown =>
      overdue(moves, asOf).overdueBuckets.find(({ loans }) => loans > 0)?.fromDays;
    expect([bucketOf("2024-03-19"), bucketOf("2024-03-20")]).toStrictEqual([1, 31]);
    expect(overdue(moves, "2024-02-18").overdueRate).toMatchObject({ percent: "0.00%" });
    expect(overdue(moves, "2024-02-19").overdueRate).toMatchObject({ percent: "62.50%" });
  });

  it("is bad from the 91st day after that day", () => {
    // 11 in February, 31, 30 and 19 in May.
    expect([overdue(moves, "2024-05-18").bad.amount, overdue(moves, "2024-05-19").bad.amount]).toStrictEqual([
      ...["0.00", "50000.00"],
    ]);
    expect([overdue(stands, "2024-05-10").bad.amount, overdue(stands, "2024-05-11").bad.amount]).toStrictEqual([
      ...["0.00", "50000.00"],
    ]);
  });

  it("rests on the law, and the reading is reported", () => {
    const summary = summarisePortfolio(moves, book("2024-02-19"));
    expect(summary.basis.overdue).toContainEqual({ by: "caller", term: "maturityOnRestDay" });
    expect(summary.basis.overdue).toContainEqual({ by: "law", article: "civil-code#203" });
    const reading = { id: "loan/maturity-on-rest-day", chosen: "next-working-day" };
    expect(summary.readings).toContainEqual(reading);
    expect(summarisePortfolio(silent, book("2024-02-19")).readings).toContainEqual(reading);
  });
});

describe("a calendar that does not reach a maturity", () => {
  it("leaves it where it stands", () => {
    const loans = [aBookLoan({ paidOutOn: "2023-02-10", maturesOn: "2027-01-02" })]; // a Saturday
    const overdueOn = (asOf: string): string =>
      summarisePortfolio(moves, book(asOf, { loans })).all.book.overdue.amount;
    expect([overdueOn("2027-01-02"), overdueOn("2027-01-03")]).toStrictEqual(["0.00", "50000.00"]);
    const bare = without(book("2024-02-11"), "calendar");
    expect(summarisePortfolio(moves, bare).all.book.overdue.amount).toBe("50000.00");
  });
});

describe("a loan that was compensated in part", () => {
  // 50,000 overdue from 2024-02-18; 20,000 compensated on 2024-04-01.
  const loans = [
    aBookLoan({
      paidOutOn: "2023-02-10",
      maturesOn: "2024-02-10",
      compensated: [{ on: "2024-04-01", amount: "20000" }],
    }),
  ];
  const figures = (asOf: string): readonly string[] => {
    const { book: own, otherwise } = summarisePortfolio(moves, book(asOf, { loans })).all;
    return [own, otherwise].flatMap((of) => [of.settledLoans, of.outstanding.amount, of.overdue.amount]);
  };

  it("stays in the book with the rest", () => {
    expect(figures("2024-03-31")).toStrictEqual([
      ...["left-out", "50000.00", "50000.00", "counted", "50000.00", "50000.00"],
    ]);
    expect(figures("2024-04-01")).toStrictEqual([
      ...["left-out", "30000.00", "30000.00", "counted", "50000.00", "50000.00"],
    ]);
  });

  it("is compensated whole or in parts, not both", () => {
    const both = [{ ...loans[0], compensatedOn: "2024-04-01" }] as typeof loans;
    expect(issuesOfCall(() => summarisePortfolio(moves, book("2024-04-01", { loans: both })))).toStrictEqual([
      "out-of-order at facts.loans[0].compensated",
    ]);
  });
});
