import { civilDay, lengthOfMonth } from "./civil.ts";

/**
 * Reads text as a day, in days since 1970-01-01; `undefined` for all that is none. The same days as `dayIssue`
 * passes, without a `Date`.
 */
export function readDay(value: unknown): number | undefined {
  if (typeof value !== "string" || value.length !== 10 || value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45)
    return undefined;
  const century = twoDigits(value, 0);
  const ofCentury = twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const date = twoDigits(value, 8);
  if (century < 10 || ofCentury < 0 || month < 1 || month > 12 || date < 1) return undefined;
  const year = century * 100 + ofCentury;
  return date > lengthOfMonth(year, month) ? undefined : civilDay(year, month, date);
}

/** Two digits at a place; -1 where they are none. */
function twoDigits(value: string, at: number): number {
  const tens = value.charCodeAt(at) - 48;
  const ones = value.charCodeAt(at + 1) - 48;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}
