import { refuseAny } from "../input/input-error.ts";
import type { Issue } from "../input/issue.ts";
import { aboveMaximum, belowMinimum, notWhole } from "../input/wording.ts";
import { type Day, dayIssue, dayNumber, dayOf, withinCalendar } from "./day.ts";
import { plusMonths } from "./months.ts";

/** More months or days than any day from the year 1000 can be moved by and stay before the year 10000. */
const FARTHEST = 4_000_000;

/**
 * Moves a day by whole months to the corresponding day, or to the last day of that month where it has none.
 *
 * @remarks
 * **Source** `civil-code#202`: a period of months or years runs to the corresponding day.
 * **Beware** count from the anchor: two steps of one month from 31 January are not one step of two.
 * @throws InputError for what is no day, no whole number, or leads outside the years 1000 to 9999.
 * @example
 * ```ts
 * import { addMonths } from "fupin-credit/money";
 * addMonths("2021-06-10", 36); // => "2024-06-10"
 * addMonths("2024-01-31", 1); // => "2024-02-29"
 * addMonths("2024-02-29", 60); // => "2029-02-28"
 * ```
 */
export function addMonths(day: Day, months: number): Day {
  refuseAny([dayIssue(day, "day"), stepIssue(months, "months")]);
  return dayOf(withinCalendar(plusMonths(dayNumber(day), months), "day"));
}

/**
 * Moves a day by days, forwards or backwards.
 *
 * @throws InputError for what is no day, no whole number, or leads outside the years 1000 to 9999.
 * @example
 * ```ts
 * import { addDays } from "fupin-credit/money";
 * addDays("2024-02-29", -60); // => "2023-12-31"
 * addDays("2024-02-29", -30); // => "2024-01-30"
 * ```
 */
export function addDays(day: Day, days: number): Day {
  refuseAny([dayIssue(day, "day"), stepIssue(days, "days")]);
  return dayOf(withinCalendar(dayNumber(day) + days, "day"));
}

/**
 * Counts the nights from one day to another (算头不算尾): the first day counts, the last does not.
 *
 * @remarks
 * **Units** days; negative where the second day is the earlier.
 * @throws InputError for what is no day.
 * @example
 * ```ts
 * import { daysBetween } from "fupin-credit/money";
 * daysBetween("2020-11-15", "2020-11-16"); // => 1
 * daysBetween("2017-11-15", "2020-11-15"); // => 1096
 * ```
 */
export function daysBetween(from: Day, to: Day): number {
  refuseAny([dayIssue(from, "from"), dayIssue(to, "to")]);
  return dayNumber(to) - dayNumber(from);
}

function stepIssue(step: number, path: string): Issue | undefined {
  if (!Number.isSafeInteger(step)) return notWhole(path);
  if (step > FARTHEST) return aboveMaximum(path, String(FARTHEST));
  return step < -FARTHEST ? belowMinimum(path, String(-FARTHEST)) : undefined;
}
