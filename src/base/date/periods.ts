import { type Day, dayNumber, dayOf } from "./day.ts";
import { plusMonths } from "./months.ts";

/** A week from Monday to Sunday, or a month, quarter or year of the calendar. */
export type PeriodLength = "week" | "month" | "quarter" | "year";

/** One of them: `"2024-W07"`, `"2024-02"`, `"2024-Q1"`, `"2024"`, with its first and last day as numbers. */
export interface Period {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const satisfies Record<Exclude<PeriodLength, "week">, number>;

/** The period of a length in which a day lies. A week is named by the year of its Thursday (GB/T 7408). */
export function periodAt(day: number, length: PeriodLength): Period {
  if (length === "week") return weekAt(day);
  const months = MONTHS[length];
  const [year = "", month = ""] = dayOf(day).split("-");
  const place = Math.floor((Number(month) - 1) / months); // counted from 0 within its year
  const first = dayNumber(dayInYear(year, place * months + 1, 1));
  return { name: nameOf(year, place, length), first, last: plusMonths(first, months) - 1 };
}

/** The period of a length that has this name; undefined where none has. */
export function periodNamed(name: string, length: PeriodLength): Period | undefined {
  const parts = NAMES[length].exec(name);
  const [year, number] = [parts?.[1], Number(parts?.[2] ?? 1)];
  if (year === undefined) return undefined;
  const first =
    length === "week"
      ? weekAt(dayNumber(`${year}-01-04`)).first + 7 * (number - 1) // the week of 4 January is the first
      : dayNumber(dayInYear(year, (number - 1) * MONTHS[length] + 1, 1));
  const period = periodAt(first, length);
  return period.name === name ? period : undefined;
}

const NAMES = {
  week: /^([1-9]\d{3})-W(\d\d)$/,
  month: /^([1-9]\d{3})-(0[1-9]|1[0-2])$/,
  quarter: /^([1-9]\d{3})-Q([1-4])$/,
  year: /^([1-9]\d{3})$/,
} as const satisfies Record<PeriodLength, RegExp>;

/** The period of the same length after one. */
export function periodAfter({ last }: Period, length: PeriodLength): Period {
  return periodAt(last + 1, length);
}

/** A day by its year, month and day of the month. */
export function dayInYear(year: string, month: number, day: number): Day {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function nameOf(year: string, place: number, length: Exclude<PeriodLength, "week">): string {
  if (length === "year") return year;
  return length === "quarter" ? `${year}-Q${String(place + 1)}` : `${year}-${twoDigits(place + 1)}`;
}

function weekAt(day: number): Period {
  const first = day - ((((day + 3) % 7) + 7) % 7); // 1970-01-01 was a Thursday
  const year = dayOf(first + 3).slice(0, 4);
  const week = Math.floor((first + 3 - dayNumber(`${year}-01-01`)) / 7) + 1;
  return { name: `${year}-W${twoDigits(week)}`, first, last: first + 6 };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
