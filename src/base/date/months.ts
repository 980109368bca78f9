import { addMonths as addCalendarMonths } from "date-fns/addMonths";
import { civilDay, civilOf, lengthOfMonth } from "./civil.ts";
import { MILLISECONDS_PER_DAY } from "./day.ts";
import { UtcDate } from "./utc-date.ts";

/**
 * The corresponding day (对应日) a number of months later, or the last day of that month where it has
 * none. Always from the anchor in one step: the third instalment is anchor + 3, never the second + 1.
 */
export function plusMonths(day: number, months: number): number {
  const { year, month, date } = civilOf(day);
  const all = 12 * year + month - 1 + months;
  const then = Math.floor(all / 12);
  if (year >= 1000 && year < 10_000 && then >= 1000 && then < 10_000) {
    const ofYear = all - 12 * then + 1;
    return civilDay(then, ofYear, Math.min(date, lengthOfMonth(then, ofYear)));
  }
  // Outside the years that can be written, where callers find out that they are.
  return addCalendarMonths(new UtcDate(day), months).getTime() / MILLISECONDS_PER_DAY;
}

/**
 * Counts whole months by corresponding day from a day, and the odd days after them, up to a day that is
 * not counted: 31 January to 30 March are one month (to 29 or 28 February) and the days from there on.
 */
export function monthsAndDays(from: number, to: number): { readonly months: number; readonly days: number } {
  // In the month of the last day; the corresponding day lies after it at most there, and then a month earlier.
  const most = monthOf(to) - monthOf(from);
  const day = plusMonths(from, most);
  return day <= to ? { months: most, days: to - day } : { months: most - 1, days: to - plusMonths(from, most - 1) };
}

/** The month of a day, counted from the year 0. */
function monthOf(day: number): number {
  const { year, month } = civilOf(day);
  return 12 * year + month;
}
