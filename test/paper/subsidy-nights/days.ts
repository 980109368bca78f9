import { civilNumber, civilPlusMonths, type CivilDay, lengthOfMonth } from "../../support/civil-calendar.ts";

/*
 * Days of the second program: numbers since 1970-01-01, counted by the calendar by hand.
 */

export function dayOf(text: string): number {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return civilNumber({ year, month, day });
}

/** The year, month and day of a number. */
export function civilOf(day: number): CivilDay {
  let year = 1970 + Math.floor(day / 365.2425);
  while (civilNumber({ year, month: 1, day: 1 }) > day) year--;
  while (civilNumber({ year: year + 1, month: 1, day: 1 }) <= day) year++;
  let month = 1;
  let left = day - civilNumber({ year, month: 1, day: 1 });
  for (; left >= lengthOfMonth(year, month); month++) left -= lengthOfMonth(year, month);
  return { year, month, day: left + 1 };
}

export function textOf(day: number): string {
  const { year, month, day: ofMonth } = civilOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(ofMonth).padStart(2, "0")}`;
}

/** The corresponding day so many months later, or the last of that month, in one step from the anchor. */
export function plusMonths(day: number, months: number): number {
  return civilNumber(civilPlusMonths(civilOf(day), months));
}

/** The most whole months from one day that do not pass another, and the days over. */
export function monthsAndDays(from: number, to: number): { readonly months: number; readonly days: number } {
  const [a, b] = [civilOf(from), civilOf(to)];
  let months = 12 * (b.year - a.year) + b.month - a.month;
  if (plusMonths(from, months) > to) months--;
  return { months, days: to - plusMonths(from, months) };
}

/** Whether from one day to another is longer than so many months, by the corresponding day. */
export function isLonger(from: number, to: number, months: number): boolean {
  return to > plusMonths(from, months);
}
