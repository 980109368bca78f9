import type { LoanSlots } from "./read-loan.ts";

/**
 * The principal outstanding at the end of a day, in fen.
 *
 * @remarks
 * **Boundary** a repayment lowers the balance from its own day on; before pay-out nothing is owed.
 */
export function balanceOn(loan: Pick<LoanSlots, "principalFen" | "paidOutDay" | "repayments">, day: number): number {
  if (day < loan.paidOutDay) return 0;
  let balance = loan.principalFen;
  for (const repayment of loan.repayments) {
    if (repayment.day > day) break;
    balance -= repayment.fen;
  }
  return balance;
}

/** The maturity as it stands on a day: an extension counts from the day on which it was agreed. */
export function maturityOn(loan: LoanSlots, day: number): number {
  let maturity = loan.maturityDay;
  for (const extension of loan.extensions) {
    if (extension.agreedDay <= day) maturity = extension.maturityDay;
  }
  return maturity;
}
