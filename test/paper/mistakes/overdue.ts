import { DEFAULTS, type NightsLoan, type Rules } from "../subsidy-nights/facts.ts";
import { lastMaturity } from "../subsidy-nights/nights.ts";

/*
 * The usual mistakes of a ledger's column of overdue days. Overdue days on a day are that day less the last maturity,
 * moved off rest days where the rules say so: 1 on the day after; none where nothing is owed.
 */

export function overdueDays(loan: NightsLoan, asOf: number, rules: Rules = DEFAULTS): number {
  return Math.max(0, asOf - lastMaturity(loan, rules));
}

export type OverdueMistake =
  | "day-too-many"
  | "day-too-few"
  | "from-pay-out"
  | "extension-ignored"
  | "rest-day-otherwise";

type WrongDays = (loan: NightsLoan, asOf: number, rules?: Rules) => number | undefined;

/** Each gives the wrong number of days, or undefined where the mistake cannot be made. */
export const overdueMistakes: Readonly<Record<OverdueMistake, WrongDays>> = {
  /** The maturity day counted as the first overdue one. */
  "day-too-many": (loan, asOf, rules) => moreBy(1, overdueDays(loan, asOf, rules)),
  /** Today not counted. */
  "day-too-few": (loan, asOf, rules) => moreBy(-1, overdueDays(loan, asOf, rules)),
  /** Counted from the pay-out in place of the maturity. */
  "from-pay-out": (loan, asOf) => asOf - loan.paidOutOn,
  /** Counted from the maturity of the contract, though it was extended. */
  "extension-ignored": (loan, asOf, rules) =>
    loan.extended.length === 0 ? undefined : overdueDays({ ...loan, extended: [] }, asOf, rules),
  /** A maturity on a rest day that stands though it moves, and the reverse. */
  "rest-day-otherwise": (loan, asOf, rules = DEFAULTS) =>
    rules.isRestDay === undefined ? undefined : overdueDays(loan, asOf, otherwise(rules)),
};

function moreBy(days: number, right: number): number | undefined {
  return right === 0 ? undefined : right + days;
}

/** The rules with the other word on rest days. */
export function otherwise(rules: Rules): Rules {
  return { ...rules, maturityOnRestDay: rules.maturityOnRestDay === "stands" ? "next-working-day" : "stands" };
}
