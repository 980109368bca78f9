import { civilPlusMonths, civilText } from "../../support/civil-calendar.ts";
import { daysAfter } from "../../support/diary.ts";

/*
 * A second way to find how far a loan may be extended: count its months and days on the fingers, halve them for a
 * medium loan, and go that far from where it matures. Nothing comes from `src`.
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
  if (isShort) return daysAfter(monthsAfter(movedTo, months), days);
  if (!isMedium) return monthsAfter(movedTo, 36);
  let halfMonths = 0;
  let halfDays = 0;
  while (2 * (halfMonths + 1) <= months) halfMonths += 1;
  while (2 * (halfDays + 1) <= days) halfDays += 1;
  const isOdd = halfMonths + halfMonths < months;
  return daysAfter(monthsAfter(movedTo, halfMonths), halfDays + (isOdd ? 15 : 0));
}
