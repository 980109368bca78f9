import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BookFigures } from "../../../src/book/portfolio/book-figures.ts";
import type { PortfolioLoan } from "../../../src/book/portfolio/types.ts";
import {
  type GroupSummary,
  type PortfolioSummary,
  summarisePortfolio,
} from "../../../src/book/portfolio/summarise-portfolio.ts";
import { anyDayOfJudgement, anyLoan } from "../../support/any-loan.ts";
import { portfolioTerms } from "../../support/builders.ts";
import { daysAfter } from "../../support/diary.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { forEvery } from "../../support/for-every.ts";
import { bookByHand, type Choices, type HandBook, lentByHand } from "./by-hand.ts";

const aDay = fc.integer({ min: 0, max: 2_600 }).map((n) => daysAfter("2018-01-01", n));
const anyRow: fc.Arbitrary<PortfolioLoan> = fc
  .tuple(
    anyLoan,
    fc.record({
      household: fc.constantFrom("H1", "H2", "H3", "H4"),
      lender: fc.constantFrom("B1", "B2", "constructor"),
      region: fc.constantFrom("East", "West", "__proto__"),
    }),
    fc.record(
      {
        class: fc.constantFrom("normal", "special-mention", "substandard", "doubtful", "loss"),
        compensatedOn: aDay,
        writtenOffOn: aDay,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([loan, place, more]) => ({ ...loan, ...place, ...more }));
const anyBook = fc
  .array(anyRow, { maxLength: 8 })
  .map((rows) => rows.map((row, i) => ({ ...row, id: `L${String(i)}` })));
const anyChoices: fc.Arbitrary<Choices> = fc.record({
  overdueBalance: fc.constantFrom("whole-principal", "due-instalments"),
  settledLoans: fc.constantFrom("left-out", "counted"),
});

const summarise = (loans: readonly PortfolioLoan[], asOf: string, choices: Partial<Choices> = {}): PortfolioSummary =>
  summarisePortfolio(portfolioTerms(choices), { asOf, loans });

const asByHand = (book: BookFigures): HandBook => ({
  outstanding: book.outstanding.amount,
  overdue: book.overdue.amount,
  bad: book.bad.amount,
  households: book.outstanding.households,
  overdueRate: book.overdueRate.state === "known" ? book.overdueRate.percent : undefined,
  average: book.averagePerHousehold,
  buckets: book.overdueBuckets.map(({ amount }) => amount),
});

describe("a summary of a book", () => {
  it("for every book, day and choice, has the figures that adding up by hand gives", () => {
    forEvery({ runs: 200, of: [anyBook, anyDayOfJudgement, anyChoices] }, (loans, asOf, choices) => {
      const { all } = summarise(loans, asOf, choices);
      expect(all.lent.amount).toBe(lentByHand(loans, asOf));
      expect(asByHand(all.book)).toStrictEqual(bookByHand(loans, asOf, choices));
      const other = choices.settledLoans === "counted" ? "left-out" : "counted";
      expect(asByHand(all.otherwise)).toStrictEqual(bookByHand(loans, asOf, { ...choices, settledLoans: other }));
    });
  });

  it("always has groups that add up to the whole, by region and by lender", () => {
    const amounts = (g: GroupSummary): readonly string[] =>
      [
        ...[g.lent, g.lentThisYear, g.book.outstanding, g.book.overdue, g.book.bad, ...g.book.overdueBuckets],
        ...[g.otherwise.outstanding, g.otherwise.overdue, g.otherwise.bad, ...g.otherwise.overdueBuckets],
      ].map(({ amount }) => amount);
    forEvery([anyBook, anyDayOfJudgement, anyChoices], (loans, asOf, choices) => {
      const { all, byRegion, byLender } = summarise(loans, asOf, choices);
      for (const groups of [byRegion, byLender]) {
        const sums = amounts(all).map((_, i) => yuan(groups.reduce((s, g) => s + fenIn(amounts(g)[i] ?? ""), 0n)));
        expect(sums).toStrictEqual(amounts(all));
        expect(groups.reduce((s, g) => s + g.lent.loans, 0)).toBe(all.lent.loans);
      }
    });
  });

  it("for every region, is the summary of that region's loans alone", () => {
    forEvery([anyBook, anyDayOfJudgement], (loans, asOf) => {
      for (const { name, ...figures } of summarise(loans, asOf).byRegion) {
        const alone = summarise(
          loans.filter(({ region }) => region === name),
          asOf,
        ).all;
        expect({ ...alone, name }).toStrictEqual({ ...figures, name });
      }
    });
  });

  it("always is the same whatever the order of the loans", () => {
    const shuffled = anyBook.chain((loans) =>
      fc.tuple(fc.constant(loans), fc.shuffledSubarray(loans, { minLength: loans.length })),
    );
    forEvery([shuffled, anyDayOfJudgement], ([loans, otherOrder], asOf) => {
      expect(summarise(otherOrder, asOf)).toStrictEqual(summarise(loans, asOf));
    });
  });

  it("never has more overdue or bad than outstanding, nor the buckets another sum than overdue", () => {
    forEvery([anyBook, anyDayOfJudgement, anyChoices], (loans, asOf, choices) => {
      const { all } = summarise(loans, asOf, choices);
      for (const book of [all.book, all.otherwise]) {
        expect(fenIn(book.overdue.amount) <= fenIn(book.outstanding.amount)).toBe(true);
        expect(fenIn(book.bad.amount) <= fenIn(book.outstanding.amount)).toBe(true);
        expect(yuan(book.overdueBuckets.reduce((s, b) => s + fenIn(b.amount), 0n))).toBe(book.overdue.amount);
      }
    });
  });

  it("never has more in the book without settled loans than with them", () => {
    forEvery([anyBook, anyDayOfJudgement], (loans, asOf) => {
      const { book, otherwise } = summarise(loans, asOf, { settledLoans: "left-out" }).all;
      expect(fenIn(book.outstanding.amount) <= fenIn(otherwise.outstanding.amount)).toBe(true);
      expect(book.outstanding.loans <= otherwise.outstanding.loans).toBe(true);
    });
  });

  it("never calls less overdue by the whole principal than by instalments, once maturity is past", () => {
    forEvery([anyBook, anyDayOfJudgement], (loans, asOf) => {
      const bullets = loans.map((loan) => ({ ...loan, instalments: [] }));
      expect(summarise(bullets, asOf, { overdueBalance: "whole-principal" }).all.book.overdue).toStrictEqual(
        summarise(bullets, asOf, { overdueBalance: "due-instalments" }).all.book.overdue,
      );
    });
  });

  it("always counts a household once, however many loans it has", () => {
    forEvery([anyBook, anyDayOfJudgement], (loans, asOf) => {
      const { lent } = summarise(loans, asOf).all;
      const lentTo = loans.filter(({ paidOutOn }) => paidOutOn <= asOf).map(({ household }) => household);
      expect(lent.households).toBe(new Set(lentTo).size);
    });
  });
});
