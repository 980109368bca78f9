/*
 * The civil calendar by hand, without `Date` and without date-fns: what `src/base/date` is held against.
 */

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days of a month, 1 to 12. */
export function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** The day after. */
export function nextDay({ year, month, day }: CivilDay): CivilDay {
  if (day < lengthOfMonth(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

/** Days since 1970-01-01, by counting whole years and months. */
export function civilNumber({ year, month, day }: CivilDay): number {
  let days = 365 * (year - 1970) + leapYearsBefore(year) - leapYearsBefore(1970);
  for (let m = 1; m < month; m++) days += lengthOfMonth(year, m);
  return days + day - 1;
}

/** The corresponding day so many months later, or the month's last day. */
export function civilPlusMonths({ year, month, day }: CivilDay, months: number): CivilDay {
  const count = 12 * year + (month - 1) + months;
  const there = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { ...there, day: Math.min(day, lengthOfMonth(there.year, there.month)) };
}

export function civilText({ year, month, day }: CivilDay): string {
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function leapYearsBefore(year: number): number {
  const y = year - 1;
  return Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}
