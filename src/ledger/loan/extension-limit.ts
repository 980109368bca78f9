import { monthsAndDays, plusMonths } from "../../base/date/months.ts";

/**
 * The last day to which a loan may be extended (展期), over all extensions together.
 *
 * @remarks
 * **Source** `general-loan-rules#12`: a short loan (up to one year) by at most its original length, a
 * medium one (over one, up to five years) by at most half of it, a long one by at most three years.
 * **Units** days since 1970-01-01. **Boundary** the limit itself passes. The whole length, with what it is extended by,
 * is counted from the pay-out in one step: six months from 31 August and six more are a year, to 31 August.
 * A maturity that moved off a rest day makes no loan longer: the limit goes by the day that is written.
 * **Beware** half of an odd number of months has 15 days for the odd half; of odd days, the smaller half.
 */
export function extensionLimit(paidOutDay: number, maturityDay: number): number {
  const { months, days } = monthsAndDays(paidOutDay, maturityDay);
  const after = (moreMonths: number, moreDays: number): number =>
    plusMonths(paidOutDay, months + moreMonths) + days + moreDays;
  if (maturityDay <= plusMonths(paidOutDay, 12)) return after(months, days);
  if (maturityDay > plusMonths(paidOutDay, 60)) return after(36, 0);
  return after(Math.floor(months / 2), (months % 2 === 1 ? 15 : 0) + Math.floor(days / 2));
}
