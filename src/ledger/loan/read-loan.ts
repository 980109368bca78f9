import { dayNumber } from "../../base/date/day.ts";
import { fenOf } from "../../base/money/amount.ts";
import { sortIfNeeded } from "../../kernel/order.ts";
import { type PreparedCalendar, workedFrom } from "../working-days/calendar.ts";
import { type DayFen, movementsOf } from "./movements.ts";
import type { Loan } from "./types.ts";

/** How the days of maturities are read: whether they move off rest days, and what follows if they are not kept. */
export interface MaturityRules {
  readonly moves: boolean;
  /** A maturity that moved and was not kept is overdue from the day that is written. */
  readonly overdueFromPrinted: boolean;
  /** An amount that is not paid by the end of its days of grace is overdue from that end only. */
  readonly overdueFromEndOfGrace: boolean;
}

/** The rules with the calendar by which days move; without one they stand. */
export interface MaturityDaysBy extends MaturityRules {
  readonly calendar: PreparedCalendar | undefined;
}

/** A loan behind the door: fen and days as whole numbers, everything in the order of time. */
export interface LoanSlots {
  /** Everything that is paid out. */
  readonly principalFen: number;
  readonly paidOutDay: number;
  /** What is paid out on that day. */
  readonly openingFen: number;
  /** The maturity before any extension, moved off a rest day where the terms say so. */
  readonly maturityDay: number;
  /** The same as the contract writes it. */
  readonly writtenMaturityDay: number;
  readonly instalments: readonly DayFen[];
  /** What was repaid and not taken back, at most what was owed. */
  readonly repayments: readonly DayFen[];
  /** What changes the balance after the pay-out: further draws above, repayments below zero. */
  readonly movements: readonly DayFen[];
  /** What was repaid beyond what was owed. */
  readonly overpaid: readonly DayFen[];
  readonly extensions: readonly {
    readonly agreedDay: number;
    /** Absent: it is not known. */
    readonly appliedDay: number | undefined;
    readonly maturityDay: number;
    readonly writtenDay: number;
    readonly epidemic: boolean;
  }[];
  readonly graceDays: number;
  readonly overdueFromEndOfGrace: boolean;
  /** Whether the maturity had moved, and was held to the day that is written because it was not kept. */
  readonly heldToPrinted: boolean;
  /** The maturities, as written, of which it is not known whether they fall on a rest day. */
  readonly notChecked: readonly number[];
}

const STANDING: MaturityDaysBy = {
  moves: false,
  overdueFromPrinted: false,
  overdueFromEndOfGrace: false,
  calendar: undefined,
};

/**
 * Reads a loan that the door has let in, with what was recorded by a day; by a calendar that reaches its maturities,
 * they move off rest days. `more`: what another loan repays of it.
 *
 * @remarks
 * **Source** `civil-code#203`, `civil-code#204`: the contract's own word comes first.
 * **Reading** `loan/maturity-on-rest-day`, `loan/rest-day-overdue-from`, `loan/after-grace`.
 */
export function readLoan(
  loan: Loan,
  by: MaturityDaysBy = STANDING,
  asOf = Infinity,
  more: readonly DayFen[] = [],
): LoanSlots {
  const moves = loan.maturityOnRestDay === undefined ? by.moves : loan.maturityOnRestDay === "next-working-day";
  const notChecked: number[] = [];
  const moved = (day: number): number => {
    if (!moves) return day;
    const worked = by.calendar === undefined ? undefined : workedFrom(day, 1, by.calendar);
    if (worked === undefined) notChecked.push(day);
    return worked ?? day;
  };
  const written = dayNumber(loan.maturesOn);
  const maturityDay = moved(written);
  const flows = movementsOf(loan, asOf, more);
  const extensions = loan.extensions.map((e) => {
    const writtenDay = dayNumber(e.maturesOn);
    return {
      agreedDay: dayNumber(e.agreedOn),
      appliedDay: e.appliedOn === undefined ? undefined : dayNumber(e.appliedOn),
      maturityDay: moved(writtenDay),
      writtenDay,
      epidemic: e.epidemicHardship === true,
    };
  });
  /** Where the last maturity was not kept on the day to which it moved, it may be held to the day that is written. */
  let heldToPrinted = false;
  const kept = (movedDay: number, writtenDay: number, isLast: boolean): number => {
    const isHeld =
      by.overdueFromPrinted && isLast && movedDay !== writtenDay && asOf >= movedDay && flows.owedOn(movedDay) > 0;
    heldToPrinted ||= isHeld;
    return isHeld ? writtenDay : movedDay;
  };
  const last = extensions.length - 1;
  const placed = extensions.map(({ agreedDay, appliedDay, maturityDay, writtenDay, epidemic }, i) => {
    return { agreedDay, appliedDay, maturityDay: kept(maturityDay, writtenDay, i === last), writtenDay, epidemic };
  });
  return {
    openingFen: flows.openingFen,
    repayments: flows.repayments,
    movements: flows.movements,
    overpaid: flows.overpaid,
    principalFen: fenOf(loan.principal),
    paidOutDay: dayNumber(loan.paidOutOn),
    maturityDay: kept(maturityDay, written, last === -1),
    writtenMaturityDay: written,
    instalments: sortIfNeeded(
      loan.instalments.map((i) => ({ day: dayNumber(i.dueOn), fen: fenOf(i.amount) })),
      (a, b) => a.day - b.day,
    ),
    extensions: placed,
    graceDays: loan.graceDays ?? 0,
    overdueFromEndOfGrace: by.overdueFromEndOfGrace,
    heldToPrinted,
    notChecked,
  };
}
