import { refuseAny } from "../input/input-error.ts";
import type { Issue } from "../input/issue.ts";
import { dayOtherwise, noSuchDay, notADay } from "../input/wording.ts";
import { civilDay, civilOf, lengthOfMonth } from "./civil.ts";

/** A calendar day as text, `"2021-06-10"`: no time, no zone. */
export type Day = string;

/**
 * Exactly the days that {@link dayIssue} passes, from 1000-01-01 to 9999-12-31: any day but the 29th of February, or that
 * of a leap year. It stands in the JSON Schemas, whose readers may know no calendar.
 */
export const DAY_PATTERN =
  "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9]([13579][26]|[2468][048]|0[48])|([13579][26]|[2468][048])00)-02-29)$";

/** The last day that can be written: 9999-12-31, in days since 1970-01-01. */
export const LAST_DAY_NUMBER = 2_932_896;
const FIRST_DAY_NUMBER = -354_285; // 1000-01-01
export const MILLISECONDS_PER_DAY = 86_400_000;
/** Days as other programs write them: 2022/3/1, 2022.3.1, 20220301, 2022-3-1, 2022年3月1日, with a time behind. */
const OTHERWISE = /^[1-9]\d{3}(?:[/.年-]\d{1,2}[/.月-]\d{1,2}日?|\d{4})(?:[T ].{0,30})?$/u;
const SHAPE = /^[1-9]\d{3}-\d\d-\d\d$/;

/** Says what is wrong with a day, or nothing. Only the days of the calendar pass, in one way of writing. */
export function dayIssue(value: unknown, path: string): Issue | undefined {
  if (typeof value !== "string" || !SHAPE.test(value))
    return typeof value === "string" && OTHERWISE.test(value) ? dayOtherwise(path) : notADay(path);
  const date = twoDigits(value, 8);
  return date >= 1 && date <= lengthOfMonth(yearOf(value), twoDigits(value, 5)) ? undefined : noSuchDay(path);
}

/** Reads a day that {@link dayIssue} has passed, as whole days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return civilDay(yearOf(day), twoDigits(day, 5), twoDigits(day, 8));
}

function yearOf(day: Day): number {
  return 100 * twoDigits(day, 0) + twoDigits(day, 2);
}

function twoDigits(text: string, at: number): number {
  return 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 528; // 11 times the code of "0"
}

/** Months and dates as a day writes them, by their number. */
const DASHED: readonly string[] = /* @__PURE__ */ Array.from(
  { length: 32 },
  (_, n) => (n < 10 ? "-0" : "-") + String(n),
);

/** Writes days since 1970-01-01 as a day. */
export function dayOf(number: number): Day {
  if (!(number >= FIRST_DAY_NUMBER && number <= LAST_DAY_NUMBER))
    return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10); // no day that can be written; an error says so
  const { year, month, date } = civilOf(number);
  return String(year) + (DASHED[month] ?? "") + (DASHED[date] ?? "");
}

/** Throws where a computed day has left the years 1000 to 9999. */
export function withinCalendar(number: number, path: string): number {
  refuseAny(number >= FIRST_DAY_NUMBER && number <= LAST_DAY_NUMBER ? [] : [noSuchDay(path)]);
  return number;
}
