import { dayNumber } from "../../base/date/day.ts";
import { fenOf } from "../../base/money/amount.ts";
import { type PreparedCalendar, workedFrom } from "../working-days/calendar.ts";
import type { Loan } from "./types.ts";

/** A loan behind the door: fen and days as whole numbers, everything in the order of time. */
export interface LoanSlots {
  readonly principalFen: number;
  readonly paidOutDay: number;
  /** The maturity before any extension, moved off a rest day where the terms say so. */
  readonly maturityDay: number;
  /** The same as the contract writes it. */
  readonly writtenMaturityDay: number;
  readonly instalments: readonly { readonly day: number; readonly fen: number }[];
  readonly repayments: readonly { readonly day: number; readonly fen: number }[];
  readonly extensions: readonly {
    readonly agreedDay: number;
    readonly maturityDay: number;
    readonly writtenDay: number;
  }[];
}

/** Reads a loan that the door has let in; by a calendar that covers its maturities, they move off rest days. */
export function readLoan(loan: Loan, calendar?: PreparedCalendar): LoanSlots {
  const moved = (day: number): number => (calendar === undefined ? day : (workedFrom(day, 1, calendar) ?? day));
  const written = dayNumber(loan.maturesOn);
  return {
    principalFen: fenOf(loan.principal),
    paidOutDay: dayNumber(loan.paidOutOn),
    maturityDay: moved(written),
    writtenMaturityDay: written,
    instalments: loan.instalments.map((i) => ({ day: dayNumber(i.dueOn), fen: fenOf(i.amount) })).sort(byDay),
    // A repayment of nothing (a row that paid interest only) changes no balance.
    repayments: loan.repayments
      .map((r) => ({ day: dayNumber(r.day), fen: fenOf(r.amount) }))
      .filter((r) => r.fen > 0)
      .sort(byDay),
    extensions: loan.extensions.map((e) => {
      const writtenDay = dayNumber(e.maturesOn);
      return { agreedDay: dayNumber(e.agreedOn), maturityDay: moved(writtenDay), writtenDay };
    }),
  };
}

function byDay(a: { readonly day: number }, b: { readonly day: number }): number {
  return a.day - b.day;
}
