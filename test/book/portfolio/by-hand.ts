import type { PortfolioLoan } from "../../../src/book/portfolio/types.ts";
import { everyDay, nightsBetween } from "../../support/diary.ts";
import { fenIn, halfUp, yuan } from "../../support/exact.ts";

/*
 * The figures of a book once more, with whole numbers without bounds. Every loan is looked at for each
 * figure anew; nothing is shared and nothing comes from `src` but the shapes.
 */

export interface Choices {
  readonly overdueBalance: "whole-principal" | "due-instalments";
  readonly settledLoans: "left-out" | "counted";
}

export interface HandBook {
  readonly outstanding: string;
  readonly overdue: string;
  readonly bad: string;
  readonly households: number;
  readonly overdueRate: string | undefined;
  readonly average: string | undefined;
  /** 1–30, 31–70, 71–90, 91 and more. */
  readonly buckets: readonly string[];
}

export function bookByHand(loans: readonly PortfolioLoan[], asOf: string, choices: Choices): HandBook {
  const open = loans.filter(
    (loan) => balance(loan, asOf) > 0n && (choices.settledLoans === "counted" || !isSettled(loan, asOf)),
  );
  const outstanding = sum(open.map((loan) => balance(loan, asOf)));
  const overdue = sum(open.map((loan) => overdueOf(loan, asOf, choices).fen));
  const households = new Set(open.map((loan) => loan.household)).size;
  const inBucket = (from: number, through: number): string =>
    yuan(
      sum(
        open
          .map((loan) => overdueOf(loan, asOf, choices))
          .filter(({ days }) => days >= from && days <= through)
          .map(({ fen }) => fen),
      ),
    );
  return {
    outstanding: yuan(outstanding),
    overdue: yuan(overdue),
    bad: yuan(sum(open.filter((loan) => isBad(loan, asOf)).map((loan) => balance(loan, asOf)))),
    households,
    overdueRate: outstanding === 0n ? undefined : percent(overdue, outstanding),
    average: households === 0 ? undefined : yuan(halfUp(outstanding, BigInt(households))),
    buckets: [inBucket(1, 30), inBucket(31, 70), inBucket(71, 90), inBucket(91, 100_000)],
  };
}

/** To two places, half up. */
function percent(numerator: bigint, denominator: bigint): string {
  return `${yuan(halfUp(numerator * 10_000n, denominator))}%`;
}

export function lentByHand(loans: readonly PortfolioLoan[], asOf: string): string {
  return yuan(sum(loans.filter((loan) => loan.paidOutOn <= asOf).map((loan) => fen(loan.principal))));
}

function balance(loan: PortfolioLoan, asOf: string): bigint {
  return loan.paidOutOn > asOf ? 0n : fen(loan.principal) - paid(loan, asOf);
}

function overdueOf(loan: PortfolioLoan, asOf: string, { overdueBalance }: Choices): { fen: bigint; days: number } {
  if (overdueBalance === "whole-principal") {
    const isPast = nightsBetween(maturity(loan, asOf), asOf) > 0 && balance(loan, asOf) > 0n;
    return isPast ? { fen: balance(loan, asOf), days: daysUnpaid(loan, asOf) } : { fen: 0n, days: 0 };
  }
  const owed = due(loan, asOf, daysBefore(asOf)) - paid(loan, asOf);
  return owed > 0n ? { fen: owed, days: daysUnpaid(loan, asOf) } : { fen: 0n, days: 0 };
}

/** For how many days on end something that fell due before the day was unpaid at its end, back from the summary's day. */
function daysUnpaid(loan: PortfolioLoan, asOf: string): number {
  const days = everyDay(loan.paidOutOn, asOf);
  const paidUp = days.findLastIndex((day, i) => due(loan, asOf, days[i - 1] ?? "") <= paid(loan, day));
  return days.length - 1 - paidUp;
}

/** What has fallen due through a day, with the maturity as it stands on the day of the summary. */
function due(loan: PortfolioLoan, asOf: string, through: string): bigint {
  if (maturity(loan, asOf) <= through) return fen(loan.principal);
  return sum(loan.instalments.filter(({ dueOn }) => dueOn <= through).map(({ amount }) => fen(amount)));
}

/** By the lender's class; without one, more than 90 days on end with something unpaid. */
function isBad(loan: PortfolioLoan, asOf: string): boolean {
  if (loan.class !== undefined) return ["substandard", "doubtful", "loss"].includes(loan.class);
  // By the measures of 2023 from their day on; before it nobody says.
  return asOf >= "2023-07-01" && daysUnpaid(loan, asOf) > 90;
}

function isSettled(loan: PortfolioLoan, asOf: string): boolean {
  return [loan.compensatedOn, loan.writtenOffOn].some((day) => day !== undefined && day <= asOf);
}

function maturity(loan: PortfolioLoan, asOf: string): string {
  return loan.extensions.filter(({ agreedOn }) => agreedOn <= asOf).at(-1)?.maturesOn ?? loan.maturesOn;
}

function paid(loan: PortfolioLoan, asOf: string): bigint {
  return sum(loan.repayments.filter(({ day }) => day <= asOf).map(({ amount }) => fen(amount)));
}

function daysBefore(day: string): string {
  return everyDay("2010-01-01", day).at(-2) ?? day;
}

function sum(parts: readonly bigint[]): bigint {
  return parts.reduce((total, part) => total + part, 0n);
}

function fen(amount: string | number): bigint {
  return fenIn(String(amount));
}
