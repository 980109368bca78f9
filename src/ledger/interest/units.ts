import { monthsAndDays } from "../../base/date/months.ts";
import type { InterestRules } from "./prepare.ts";

/**
 * The length of a segment in units of the year: units ÷ `unitDivisor` is its share of a year.
 *
 * @remarks
 * **Source** `interest-rules#day-count`, `interest-rules#methods`.
 * **Units** under `daily-balance` nights over 360 or 365; under `term-units` whole months ÷ 12 and odd
 * days ÷ 360 or 365, brought over one divisor. Months are counted from the segment's first day.
 */
export function unitsOf(from: number, next: number, t: InterestRules): number {
  if (t.method === "daily-balance") return next - from;
  const { months, days } = monthsAndDays(from, next);
  return t.yearBase === 360 ? 30 * months + days : 365 * months + 12 * days;
}
