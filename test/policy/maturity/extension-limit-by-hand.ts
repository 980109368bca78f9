import { civilPlusMonths, civilText } from "../../support/civil-calendar.ts";
import { daysAfter, nightsBetween } from "../../support/diary.ts";

/*
 * A second way to find how far a loan may be extended: count its months and days on the fingers, add half of them for
 * a medium loan, go that far from the pay-out, and on by as many days as the maturity moved. Nothing comes from `src`.
 */

/** The corresponding day so many months later, or the last of that month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return civilText(civilPlusMonths({ year, month, day: date }, months));
}

/** The last day to which a loan may be extended; `movedTo` is where the maturity that the contract writes came to lie. */
export function limitByHand(paidOutOn: string, written: string, movedTo: string): string {
  let months = 0;
  while (monthsAfter(paidOutOn, months + 1) <= written) months += 1;
  let days = 0;
  while (daysAfter(monthsAfter(paidOutOn, months), days) < written) days += 1;
  const isShort = months < 12 || (months === 12 && days === 0);
  const isMedium = !isShort && (months < 60 || (months === 60 && days === 0));
  const by = (moreMonths: number, moreDays: number): string =>
    daysAfter(monthsAfter(paidOutOn, months + moreMonths), days + moreDays + nightsBetween(written, movedTo));
  if (isShort) return by(months, days);
  if (!isMedium) return by(36, 0);
  let halfMonths = 0;
  let halfDays = 0;
  while (2 * (halfMonths + 1) <= months) halfMonths += 1;
  while (2 * (halfDays + 1) <= days) halfDays += 1;
  const isOdd = halfMonths + halfMonths < months;
  return by(halfMonths, halfDays + (isOdd ? 15 : 0));
}
