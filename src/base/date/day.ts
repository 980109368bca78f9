import { refuseAny } from "../input/input-error.ts";
import type { Issue } from "../input/issue.ts";
import { noSuchDay, notADay } from "../input/wording.ts";
import { civilDay, civilOf, lengthOfMonth } from "./civil.ts";

/** A calendar day as text, `"2021-06-10"`: no time, no zone. */
export type Day = string;

/** The shape of a day as text; it also stands in the JSON Schemas. */
export const DAY_PATTERN = "^[1-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";

/** The last day that can be written: 9999-12-31, in days since 1970-01-01. */
export const LAST_DAY_NUMBER = 2_932_896;
const FIRST_DAY_NUMBER = -354_285; // 1000-01-01
export const MILLISECONDS_PER_DAY = 86_400_000;
const SHAPE = /^[1-9]\d{3}-\d\d-\d\d$/;

/** Says what is wrong with a day, or nothing. Only the days of the calendar pass, in one way of writing. */
export function dayIssue(value: unknown, path: string): Issue | undefined {
  if (typeof value !== "string" || !SHAPE.test(value)) return notADay(path);
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

/** Writes days since 1970-01-01 as a day. */
export function dayOf(number: number): Day {
  if (!(number >= FIRST_DAY_NUMBER && number <= LAST_DAY_NUMBER))
    return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10); // no day that can be written; an error says so
  const { year, month, date } = civilOf(number);
  return `${String(year)}${month < 10 ? "-0" : "-"}${String(month)}${date < 10 ? "-0" : "-"}${String(date)}`;
}

/** Throws where a computed day has left the years 1000 to 9999. */
export function withinCalendar(number: number, path: string): number {
  refuseAny(number >= FIRST_DAY_NUMBER && number <= LAST_DAY_NUMBER ? [] : [noSuchDay(path)]);
  return number;
}
