import { civilNumber, civilPlusMonths, civilText, nextDay } from "../../support/civil-calendar.ts";
import { civil, monthsAndDays } from "../../support/night-by-night.ts";

/**
 * The last day to which a loan may be extended, by the General Rules on Loans, article 12: a short loan (up to
 * a year) by its length, a medium one (up to five) by half of it, a long one by three years. Half of an odd
 * month is 15 days.
 */
export function lastExtension(paidOutOn: string, maturesOn: string): string {
  const [from, to] = [civil(paidOutOn), civil(maturesOn)];
  const { months, days } = monthsAndDays(from, to);
  const upTo = (limit: number): boolean => civilNumber(to) <= civilNumber(civilPlusMonths(from, limit));
  if (!upTo(60)) return civilText(civilPlusMonths(to, 36));
  let last = civilPlusMonths(to, upTo(12) ? months : Math.floor(months / 2));
  let more = upTo(12) ? days : Math.floor(days / 2) + (months % 2 === 1 ? 15 : 0);
  for (; more > 0; more--) last = nextDay(last);
  return civilText(last);
}
