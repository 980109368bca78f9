import { maturitiesOf } from "../subsidy-nights/extensions.ts";
import type { NightsLoan } from "../subsidy-nights/facts.ts";

/*
 * The usual mistakes of a ledger's column of overdue days. Overdue days on a day are that day less the last maturity,
 * 1 on the day after; none where nothing is owed.
 */

export function overdueDays(loan: NightsLoan, asOf: number): number {
  return Math.max(0, asOf - Math.max(...maturitiesOf(loan)));
}

/** Each gives the wrong number of days, or undefined where the mistake cannot be made. */
export const overdueMistakes = {
  /** The maturity day counted as the first overdue one. */
  "day-too-many": (loan, asOf) => (overdueDays(loan, asOf) === 0 ? undefined : overdueDays(loan, asOf) + 1),
  /** Today not counted. */
  "day-too-few": (loan, asOf) => (overdueDays(loan, asOf) === 0 ? undefined : overdueDays(loan, asOf) - 1),
  /** Counted from the pay-out in place of the maturity. */
  "from-pay-out": (loan, asOf) => asOf - loan.paidOutOn,
  /** Counted from the maturity of the contract, though it was extended. */
  "extension-ignored": (loan, asOf) => (loan.extended.length === 0 ? undefined : Math.max(0, asOf - loan.maturesOn)),
} satisfies Readonly<Record<string, (loan: NightsLoan, asOf: number) => number | undefined>>;
