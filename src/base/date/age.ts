import { civilDay, civilOf, lengthOfMonth } from "./civil.ts";
import { plusMonths } from "./months.ts";

/** The two open points about a birthday; both are readings. */
export interface AgeReadings {
  /** When a year of age is complete: on the birthday itself, or the day after it. */
  readonly ageReached: "on-birthday" | "day-after";
  /** The birthday of one born on 29 February in a year that has none. */
  readonly leapBirthday: "1-march" | "28-february";
}

/**
 * Counts the completed years of age (周岁) on a day.
 *
 * @remarks
 * **Units** days since 1970-01-01 in, whole years out; negative before birth.
 * **Boundary** under `on-birthday` the 18th birthday itself is the first day of age 18, and age
 * 65(含) holds through the day before the 66th birthday.
 */
export function ageOn(bornOn: number, day: number, readings: AgeReadings): number {
  const born = civilOf(bornOn);
  const { year } = civilOf(day);
  const years = year - born.year;
  const date = Math.min(born.date, lengthOfMonth(year, born.month));
  const reached = civilDay(year, born.month, date) + daysLate(date < born.date, readings);
  const completed = day >= reached ? years : years - 1;
  return day >= bornOn ? Math.max(0, completed) : completed;
}

/** The first day on which one born on a day has completed so many years. */
export function dayOfAge(bornOn: number, years: number, readings: AgeReadings): number {
  const corresponding = plusMonths(bornOn, 12 * years);
  const missed = isLeapDay(bornOn) && !isLeapDay(corresponding);
  return corresponding + daysLate(missed, readings);
}

/** How many days after the corresponding day an age is reached; `missed`: one born on 29 February, in a year without one. */
function daysLate(missed: boolean, { ageReached, leapBirthday }: AgeReadings): number {
  return (missed && leapBirthday === "1-march" ? 1 : 0) + (ageReached === "day-after" ? 1 : 0);
}

/** Whether a day is 29 February. */
function isLeapDay(day: number): boolean {
  const { month, date } = civilOf(day);
  return month === 2 && date === 29;
}
