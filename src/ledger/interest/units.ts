import { monthsAndDays } from "../../base/date/months.ts";
import type { InterestRules } from "./prepare.ts";

/** Whole months and odd days; of a difference either may be below zero. */
export interface MonthsAndDays {
  readonly months: number;
  readonly days: number;
}

/**
 * The length of a segment in units of the year: units ÷ `unitDivisor` is its share of a year.
 *
 * @remarks
 * **Source** `interest-rules#day-count`, `interest-rules#methods`.
 * **Units** under `daily-balance` nights over 360 or 365; under `term-units` whole months ÷ 12 and odd
 * days ÷ 360 or 365, brought over one divisor.
 * **Reading** `interest/months-counted`: months are counted from the pay-out, and a segment is the difference of two
 * counts; or from the segment's first day.
 */
export function unitsOf(from: number, next: number, paidOutDay: number, t: InterestRules): number {
  if (t.method === "daily-balance") return next - from;
  const { months, days } = lengthOf(from, next, paidOutDay, t);
  return t.yearBase === 360 ? 30 * months + days : 365 * months + 12 * days;
}

/** The months and odd days of a segment under `term-units`. */
export function lengthOf(from: number, next: number, paidOutDay: number, t: InterestRules): MonthsAndDays {
  if (t.monthsAnew) return monthsAndDays(from, next);
  const until = monthsAndDays(paidOutDay, next);
  const before = monthsAndDays(paidOutDay, from);
  return { months: until.months - before.months, days: until.days - before.days };
}
