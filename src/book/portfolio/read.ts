import { dayNumber } from "../../base/date/day.ts";
import { balanceOn, maturityOn } from "../../ledger/loan/balance.ts";
import { overdueOf, settleDues } from "../../ledger/loan/overdue.ts";
import { type LoanSlots, readLoan } from "../../ledger/loan/read-loan.ts";
import { maturityDays, type RestDayWarning, restDayWarningsPast } from "../../ledger/loan/rest-day.ts";
import { fenOf } from "../../base/money/amount.ts";
import { classByDays, isBad } from "./classify-loan.ts";
import type { LoanClass, PortfolioFacts, PortfolioLoan } from "./types.ts";
import type { PreparedPortfolio } from "./prepare.ts";

/** One loan of the book as it stands on the day of the summary. */
export interface BookEntry {
  readonly id: string;
  readonly household: string;
  readonly region: string;
  readonly lender: string;
  readonly principalFen: number;
  readonly lentThisYear: boolean;
  readonly balanceFen: number;
  readonly overdueFen: number;
  /** Days for which anything that fell due is unpaid, as `trackOverdue` counts them; 0 where nothing is. */
  readonly overdueDays: number;
  readonly bad: boolean;
  /** Absent before the measures on classification, unless a document says when classes begin. */
  readonly classByDays: LoanClass | undefined;
  readonly classGiven: LoanClass | undefined;
  /** What of the balance was compensated by the day of the summary, the rest not. */
  readonly compensatedFen: number;
  /** Compensated or written off as a whole by the day of the summary. */
  readonly settled: boolean;
  readonly warnings: readonly RestDayWarning[];
}

/** Reads the loans that were paid out by the day of the summary. */
export function readPortfolio(facts: PortfolioFacts, t: PreparedPortfolio): readonly BookEntry[] {
  const read = entryReader(facts, t);
  return facts.loans.flatMap((loan) => read(loan) ?? []);
}

/** Reads one loan after the other. Nothing for one that was paid out later. */
export function entryReader(
  { asOf, calendar }: Pick<PortfolioFacts, "asOf" | "calendar">,
  t: PreparedPortfolio,
): (loan: PortfolioLoan) => BookEntry | undefined {
  const day = dayNumber(asOf);
  const days = maturityDays(t.maturityRules, calendar);
  return (loan) => (loan.paidOutOn <= asOf ? readEntry(loan, readLoan(loan, days, day), asOf, day, t) : undefined);
}

function readEntry(
  row: PortfolioLoan,
  loan: LoanSlots,
  asOfDay: string,
  asOf: number,
  t: PreparedPortfolio,
): BookEntry {
  const balanceFen = balanceOn(loan, asOf);
  const overdue = overdueOf(settleDues(loan, asOf), t.episode);
  const wholeFen = asOf > maturityOn(loan, asOf) + loan.graceDays ? balanceFen : 0;
  const byDays = classesByDays(asOfDay, t) ? classByDays(overdue.days, t.classFromDays) : undefined;
  const own = row.class ?? byDays;
  return {
    id: row.id,
    household: row.household,
    region: row.region,
    lender: row.lender,
    principalFen: fenOf(row.principal),
    lentThisYear: row.paidOutOn.slice(0, 4) === asOfDay.slice(0, 4),
    balanceFen,
    overdueFen: t.overdueBalance === "whole-principal" ? wholeFen : overdue.fen,
    overdueDays: overdue.days,
    bad: balanceFen > 0 && own !== undefined && isBad(own),
    classByDays: byDays,
    classGiven: row.class,
    compensatedFen: (row.compensated ?? []).reduce(
      (sum, part) => (part.on <= asOfDay ? Math.min(balanceFen, sum + fenOf(part.amount)) : sum),
      0,
    ),
    settled: isBy(row.compensatedOn, asOfDay) || isBy(row.writtenOffOn, asOfDay),
    warnings: restDayWarningsPast(row, loan, asOf),
  };
}

/** Whether overdue days class a loan: by the measures of 2023 from their day on, before it only where a document says so. */
export function classesByDays(asOf: string, { classFromDaysSet }: PreparedPortfolio): boolean {
  return classFromDaysSet || asOf >= MEASURES_FROM;
}

const MEASURES_FROM = "2023-07-01";

function isBy(day: string | undefined, asOf: string): boolean {
  return day !== undefined && day <= asOf;
}
