/*
 * The calendar in whole numbers, without a `Date`: years from 1000 to 9999, days since 1970-01-01. Years are counted from
 * March here, so that the odd day is their last.
 */

/** 1970-01-01, in days since 0000-03-01. */
const EPOCH = 719_468;

const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has, from 1 to 12; 0 for any other. */
export function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return LENGTHS[month - 1] ?? 0;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** A day of the calendar, in days since 1970-01-01. */
export function civilDay(year: number, month: number, date: number): number {
  const isBeforeMarch = month < 3;
  const fromMarch = isBeforeMarch ? month + 9 : month - 3;
  return yearsFromMarch(isBeforeMarch ? year - 1 : year) + monthsFromMarch(fromMarch) + date - 1 - EPOCH;
}

/** A day by year, month and date. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The year, month and date of days since 1970-01-01. */
export function civilOf(day: number): CivilDay {
  const days = day + EPOCH;
  let year = Math.floor(days / 365.2425);
  while (yearsFromMarch(year) > days) year -= 1;
  while (yearsFromMarch(year + 1) <= days) year += 1;
  const ofYear = days - yearsFromMarch(year);
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - monthsFromMarch(fromMarch) + 1;
  return fromMarch < 10 ? { year, month: fromMarch + 3, date } : { year: year + 1, month: fromMarch - 9, date };
}

/** The days of so many years. */
function yearsFromMarch(years: number): number {
  return 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

/** The days of so many months from March on: five months have 153. */
function monthsFromMarch(months: number): number {
  return Math.floor((153 * months + 2) / 5);
}
