import { monthsAndDays, plusMonths } from "../../base/date/months.ts";

/**
 * The last day to which a loan may be extended (展期), over all extensions together.
 *
 * @remarks
 * **Source** `general-loan-rules#12`: a short loan (up to one year) by at most its original length, a
 * medium one (over one, up to five years) by at most half of it, a long one by at most three years.
 * **Units** days since 1970-01-01. **Boundary** the limit itself passes.
 * **Reading** `loan/maturity-on-rest-day`: the length is that of the contract, counted from the maturity where it came to lie.
 * **Beware** half of an odd number of months has 15 days for the odd half; of odd days, the smaller half.
 */
export function extensionLimit(paidOutDay: number, maturityDay: number, movedTo = maturityDay): number {
  const { months, days } = monthsAndDays(paidOutDay, maturityDay);
  if (maturityDay <= plusMonths(paidOutDay, 12)) return plusMonths(movedTo, months) + days;
  if (maturityDay > plusMonths(paidOutDay, 60)) return plusMonths(movedTo, 36);
  const oddHalf = months % 2 === 1 ? 15 : 0;
  return plusMonths(movedTo, Math.floor(months / 2)) + oddHalf + Math.floor(days / 2);
}
