import type { Share } from "../../../src/kernel/share.ts";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import type { Bulletin } from "../../../src/book/bulletin/types.ts";
import type { BulletinLine } from "../../../src/book/bulletin/lines.ts";
import type { LoanClass, PortfolioFacts } from "../../../src/book/portfolio/types.ts";
import { reconcileBulletin } from "../../../src/book/bulletin/reconcile-bulletin.ts";
import { type PortfolioSummary, summarisePortfolio } from "../../../src/book/portfolio/summarise-portfolio.ts";
import { aBookLoan, aBulletin, aLoan } from "../../support/builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

export const books: readonly PortfolioFacts[] = [
  { asOf: "2023-10-31", loans: [aBookLoan({ class: "loss", compensatedOn: "2023-02-01" })] },
  // @ts-expect-error a loan without a region has no place in a book
  { asOf: "2023-10-31", loans: [aLoan()] },
  // @ts-expect-error five classes, no others
  { asOf: "2023-10-31", loans: [aBookLoan({ class: "watch" })] },
  // @ts-expect-error what is not known is left out
  { asOf: "2023-10-31", loans: [], counts: { all: { yearTarget: undefined } } },
  // @ts-expect-error the day of the summary is always given
  { loans: [] },
];

export const bulletins: readonly Bulletin[] = [
  aBulletin({ rows: [{ name: "East", overdue: { households: 2, amount: "5.38", rate: "0.84%" } }] }),
  // @ts-expect-error an amount is text, as it is printed: 5.380 is not 5.38
  aBulletin({ rows: [{ name: "East", overdue: { amount: 5.38 } }] }),
  // @ts-expect-error a bulletin prints 亿元, 万元 or yuan
  aBulletin({ unit: "fen" }),
];

export function terms(): void {
  summarisePortfolio(luoping2023.portfolio, { asOf: "2023-10-31", loans: [] });
  reconcileBulletin(luoping2023.bulletin, aBulletin());
  // @ts-expect-error terms about a printed bulletin are none about a book
  summarisePortfolio(luoping2023.bulletin, { asOf: "2023-10-31", loans: [] });
  // @ts-expect-error nor the other way round
  reconcileBulletin(luoping2023.portfolio, aBulletin());
}

/** A per cent may be read where there is one, and only there. */
export function percentOf(share: Share<string>): string {
  // @ts-expect-error a share may be undetermined
  void share.percent;
  if (share.state === "known") return share.percent;
  return share.why === "missing" ? share.missing.join() : share.numerator;
}

export function readOnly(summary: PortfolioSummary): void {
  // @ts-expect-error a result is read only
  summary.all.book.overdue.amount = "0.00";
  // @ts-expect-error a book without households has no average
  const average: string = summary.all.book.averagePerHousehold;
  void average;
}

// @ts-expect-error a line that rolls the balance forward has no answer
export function forgetsRollForward(line: BulletinLine): string {
  switch (line.check) {
    case "sum-of-parts":
    case "rate":
      return line.computed;
    case "unchecked-rate":
      return line.why;
    case "part-of-whole":
      return line.part;
    case "implied-target":
      return line.fromTotal.above;
  }
}

// @ts-expect-error a loss is a bad loan as well
export function forgetsLoss(loanClass: LoanClass): boolean {
  switch (loanClass) {
    case "normal":
    case "special-mention":
      return false;
    case "substandard":
    case "doubtful":
      return true;
  }
}
