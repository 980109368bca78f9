import { dayNumber } from "../date/day.ts";
import { fenOf } from "../money/amount.ts";
import type { Loan } from "./facts.ts";

/** A loan behind the door: fen and days as whole numbers, everything in the order of time. */
export interface LoanSlots {
  readonly principalFen: number;
  readonly paidOutDay: number;
  readonly maturityDay: number;
  readonly instalments: readonly { readonly day: number; readonly fen: number }[];
  readonly repayments: readonly { readonly day: number; readonly fen: number }[];
  readonly extensions: readonly { readonly agreedDay: number; readonly maturityDay: number }[];
}

/** Reads a loan that the door has let in. */
export function readLoan(loan: Loan): LoanSlots {
  return {
    principalFen: fenOf(loan.principal),
    paidOutDay: dayNumber(loan.paidOutOn),
    maturityDay: dayNumber(loan.maturesOn),
    instalments: loan.instalments.map((i) => ({ day: dayNumber(i.dueOn), fen: fenOf(i.amount) })).sort(byDay),
    // A repayment of nothing (a row that paid interest only) changes no balance.
    repayments: loan.repayments
      .map((r) => ({ day: dayNumber(r.day), fen: fenOf(r.amount) }))
      .filter((r) => r.fen > 0)
      .sort(byDay),
    extensions: loan.extensions.map((e) => ({ agreedDay: dayNumber(e.agreedOn), maturityDay: dayNumber(e.maturesOn) })),
  };
}

function byDay(a: { readonly day: number }, b: { readonly day: number }): number {
  return a.day - b.day;
}
