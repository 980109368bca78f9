import { civilNumber, civilPlusMonths, civilText, nextDay } from "../../support/civil-calendar.ts";
import { civil, monthsAndDays } from "../../support/night-by-night.ts";

/**
 * The last day to which a loan may be extended, by the General Rules on Loans, article 12: a short loan (up to
 * a year) by its length, a medium one (up to five) by half of it, a long one by three years. Half of an odd
 * month is 15 days. Months and days of both lengths are counted together from the pay-out.
 */
export function lastExtension(paidOutOn: string, maturesOn: string): string {
  const [from, to] = [civil(paidOutOn), civil(maturesOn)];
  const { months, days } = monthsAndDays(from, to);
  const upTo = (limit: number): boolean => civilNumber(to) <= civilNumber(civilPlusMonths(from, limit));
  const half = [Math.floor(months / 2), Math.floor(days / 2) + (months % 2 === 1 ? 15 : 0)] as const;
  const [byMonths, byDays] = !upTo(60) ? [36, 0] : upTo(12) ? [months, days] : half;
  let last = civilPlusMonths(from, months + byMonths);
  let more = days + byDays;
  for (; more > 0; more--) last = nextDay(last);
  return civilText(last);
}
