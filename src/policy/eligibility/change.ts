import { type Day, dayOf, LAST_DAY_NUMBER } from "../../base/date/day.ts";
import type { Amount } from "../../base/money/amount.ts";
import type { Percent } from "../../base/money/percent.ts";

/** A change of the application, or of what stands behind it, after which a requirement is no longer unmet. */
export type Change =
  /** Ask for less. */
  | { readonly change: "ask-for-at-most"; readonly amount: Amount }
  /** Nothing more can be lent: repay so much of what is owed first, and ask for at most so much. */
  | { readonly change: "repay-first"; readonly repay: Amount; readonly amount: Amount }
  /** A limit on the amount that is too low would have to be so high. */
  | { readonly change: "raise"; readonly fact: string; readonly amount: Amount }
  /** Something that is counted would have to be so many. */
  | { readonly change: "have-at-least"; readonly fact: string; readonly count: number }
  | { readonly change: "at-most-months"; readonly months: number }
  | { readonly change: "at-least-months"; readonly months: number }
  | { readonly change: "reach-grade"; readonly grade: string }
  | { readonly change: "lower-rate-to"; readonly rate: Percent }
  /** Apply on this day or later. */
  | { readonly change: "apply-from"; readonly day: Day }
  /** A fact would have to be, or a list consist of, one of these. */
  | { readonly change: "one-of"; readonly fact: string; readonly values: readonly string[] }
  /** These would have to be left out of a list. */
  | { readonly change: "give-up"; readonly fact: string; readonly values: readonly string[] }
  /** A yes-or-no fact would have to be so. */
  | { readonly change: "settle"; readonly fact: string; readonly holds: boolean }
  /** Nothing that the applicant or the lender can change meets it. */
  | { readonly change: "none" };

/** What would help against one unmet requirement. */
export type Remedy<Rule extends string> = Change & {
  readonly rule: Rule;
  /** Whether it is the only one that refuses; others may still be undetermined. */
  readonly onlyObstacle: boolean | "among-what-is-known";
  /** What else it takes, one after the other: done alone, the change would run into another requirement. */
  readonly then?: readonly Change[];
};

/** Apply on a day or later; a day after the last of the calendar never comes. */
export function applyFrom(day: number): Change {
  return day > LAST_DAY_NUMBER ? { change: "none" } : { change: "apply-from", day: dayOf(day) };
}
