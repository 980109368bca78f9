/*
 * Days and months at the ends of months, years and leap years, by hand.
 */

/** A day, so many months, and the corresponding day or the last of that month. */
export const MONTHS_LATER: readonly (readonly [day: string, months: number, there: string])[] = [
  ["2021-06-10", 36, "2024-06-10"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-02-29", 60, "2029-02-28"],
  ["2024-02-29", 48, "2028-02-29"],
  ["2024-01-31", 2, "2024-03-31"], // in one step: two steps of one month would give the 29th
  ["2024-03-31", -1, "2024-02-29"],
  ["2024-08-31", 6, "2025-02-28"],
  ["2020-12-31", 2, "2021-02-28"],
  ["1900-01-31", 1, "1900-02-28"], // 1900 was no leap year
  ["2000-01-31", 1, "2000-02-29"],
  ["2021-06-10", 0, "2021-06-10"],
  ["2021-12-15", 1, "2022-01-15"],
  ["2022-01-15", -1, "2021-12-15"],
];

/** A day, so many days, and where they lead. */
export const DAYS_LATER: readonly (readonly [day: string, days: number, there: string])[] = [
  ["2024-02-29", -60, "2023-12-31"], // the notice 60 days before maturity
  ["2024-02-29", -30, "2024-01-30"],
  ["2023-12-31", 1, "2024-01-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2023-02-28", 1, "2023-03-01"],
  ["2021-06-10", 0, "2021-06-10"],
  ["2000-01-01", 146_097, "2400-01-01"], // 400 years
];
