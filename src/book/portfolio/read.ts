import { dayNumber } from "../../base/date/day.ts";
import { balanceOn, maturityOn } from "../../ledger/loan/balance.ts";
import { settleDues } from "../../ledger/loan/overdue.ts";
import { type LoanSlots, readLoan } from "../../ledger/loan/read-loan.ts";
import { maturityDays } from "../../ledger/loan/rest-day.ts";
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
  /** Days since maturity, or since the oldest unpaid due day, as the terms define overdue; 0 if not overdue. */
  readonly overdueDays: number;
  readonly bad: boolean;
  readonly classByDays: LoanClass;
  readonly classGiven: LoanClass | undefined;
  /** What of the balance was compensated by the day of the summary, the rest not. */
  readonly compensatedFen: number;
  /** Compensated or written off as a whole by the day of the summary. */
  readonly settled: boolean;
}

/** Reads the loans that were paid out by the day of the summary. */
export function readPortfolio(facts: PortfolioFacts, t: PreparedPortfolio): readonly BookEntry[] {
  const asOf = dayNumber(facts.asOf);
  const days = maturityDays(t.maturityRules, facts.calendar);
  return facts.loans
    .filter((loan) => loan.paidOutOn <= facts.asOf)
    .map((loan) => readEntry(loan, readLoan(loan, days, asOf), facts.asOf, asOf, t));
}

function readEntry(
  row: PortfolioLoan,
  loan: LoanSlots,
  asOfDay: string,
  asOf: number,
  t: PreparedPortfolio,
): BookEntry {
  const balanceFen = balanceOn(loan, asOf);
  const unpaid = settleDues(loan, asOf).filter((due) => due.unpaidFen > 0 && due.dueDay < due.endDay);
  const daysSinceOldest = unpaid[0] === undefined ? 0 : asOf - unpaid[0].dueDay;
  const maturity = maturityOn(loan, asOf);
  const pastMaturity = balanceFen > 0 && asOf > maturity + loan.graceDays;
  const whole = t.overdueBalance === "whole-principal";
  const byDays = classByDays(daysSinceOldest, t.classFromDays);
  return {
    id: row.id,
    household: row.household,
    region: row.region,
    lender: row.lender,
    principalFen: fenOf(row.principal),
    lentThisYear: row.paidOutOn.slice(0, 4) === asOfDay.slice(0, 4),
    balanceFen,
    overdueFen: whole ? (pastMaturity ? balanceFen : 0) : unpaid.reduce((sum, due) => sum + due.unpaidFen, 0),
    overdueDays: whole ? (pastMaturity ? asOf - maturity : 0) : daysSinceOldest,
    bad: balanceFen > 0 && isBad(row.class ?? byDays),
    classByDays: byDays,
    classGiven: row.class,
    compensatedFen: (row.compensated ?? []).reduce(
      (sum, part) => (part.on <= asOfDay ? Math.min(balanceFen, sum + fenOf(part.amount)) : sum),
      0,
    ),
    settled: isBy(row.compensatedOn, asOfDay) || isBy(row.writtenOffOn, asOfDay),
  };
}

function isBy(day: string | undefined, asOf: string): boolean {
  return day !== undefined && day <= asOf;
}
