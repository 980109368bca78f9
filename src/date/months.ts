import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addCalendarMonths } from "date-fns/addMonths";

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The corresponding day (对应日) a number of months later, or the last day of that month where it has
 * none. Always from the anchor in one step: the third instalment is anchor + 3, never the second + 1.
 */
export function plusMonths(day: number, months: number): number {
  return addCalendarMonths(new UTCDateMini(day * MILLISECONDS_PER_DAY), months).getTime() / MILLISECONDS_PER_DAY;
}
