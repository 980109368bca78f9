import type { LoanSlots } from "./read-loan.ts";

/** What of a loan tells its balance. */
type Balances = Pick<LoanSlots, "openingFen" | "movements">;

/**
 * The principal outstanding at the end of a day, in fen.
 *
 * @remarks
 * **Boundary** a repayment lowers the balance from its own day on, a draw raises it; before pay-out nothing is owed.
 */
export function balanceOn(loan: Balances & Pick<LoanSlots, "paidOutDay">, day: number): number {
  if (day < loan.paidOutDay) return 0;
  let balance = loan.openingFen;
  for (const movement of loan.movements) {
    if (movement.day > day) break;
    balance += movement.fen;
  }
  return balance;
}

/** The principal outstanding at the end of each of some days from the pay-out on, in the order of time. */
export function balancesOn({ openingFen, movements }: Balances, days: readonly number[]): number[] {
  let balance = openingFen;
  let moved = 0;
  return days.map((day) => {
    for (let m = movements[moved]; m !== undefined && m.day <= day; m = movements[++moved]) balance += m.fen;
    return balance;
  });
}

/** The day from whose end on nothing is owed any more; `Infinity` where something is. */
export function repaidOn({ openingFen, movements }: Balances): number {
  const last = movements.at(-1);
  const balance = movements.reduce((sum, { fen }) => sum + fen, openingFen);
  return last !== undefined && balance === 0 ? last.day : Infinity;
}

/** The maturity as it stands on a day: an extension counts from the day on which it was agreed. */
export function maturityOn(loan: LoanSlots, day: number): number {
  let maturity = loan.maturityDay;
  for (const extension of loan.extensions) {
    if (extension.agreedDay <= day) maturity = extension.maturityDay;
  }
  return maturity;
}
