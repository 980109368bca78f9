import { addMonths as addCalendarMonths } from "date-fns/addMonths";
import { UtcDate } from "./utc-date.ts";

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The corresponding day (对应日) a number of months later, or the last day of that month where it has
 * none. Always from the anchor in one step: the third instalment is anchor + 3, never the second + 1.
 */
export function plusMonths(day: number, months: number): number {
  return addCalendarMonths(new UtcDate(day * MILLISECONDS_PER_DAY), months).getTime() / MILLISECONDS_PER_DAY;
}

/**
 * Counts whole months by corresponding day from a day, and the odd days after them, up to a day that is
 * not counted: 31 January to 30 March are one month (to 29 or 28 February) and the days from there on.
 */
export function monthsAndDays(from: number, to: number): { readonly months: number; readonly days: number } {
  // A month has at least 28 days, so this is never too few; it is seldom more than one too many.
  let months = Math.floor((to - from) / 28);
  while (plusMonths(from, months) > to) months -= 1;
  return { months, days: to - plusMonths(from, months) };
}
