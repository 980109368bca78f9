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

/** The principal outstanding at the end of each of some days from the pay-out on, in the order of time. */
export function balancesOn(loan: Pick<LoanSlots, "principalFen" | "repayments">, days: readonly number[]): number[] {
  const { repayments } = loan;
  let balance = loan.principalFen;
  let repaid = 0;
  return days.map((day) => {
    for (let r = repayments[repaid]; r !== undefined && r.day <= day; r = repayments[++repaid]) balance -= r.fen;
    return balance;
  });
}

/** The day from whose end on nothing is owed any more; `Infinity` where something is. */
export function repaidOn(loan: Pick<LoanSlots, "principalFen" | "repayments">): number {
  let balance = loan.principalFen;
  return loan.repayments.find(({ fen }) => (balance -= fen) === 0)?.day ?? Infinity;
}

/** The maturity as it stands on a day: an extension counts from the day on which it was agreed. */
export function maturityOn(loan: LoanSlots, day: number): number {
  let maturity = loan.maturityDay;
  for (const extension of loan.extensions) {
    if (extension.agreedDay <= day) maturity = extension.maturityDay;
  }
  return maturity;
}
