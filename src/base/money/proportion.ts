import { refuseAny } from "../input/input-error.ts";
import type { Issue } from "../input/issue.ts";
import { aboveMaximum, belowMinimum, notWhole } from "../input/wording.ts";
import { type Amount, type AmountInput, amountIssue, amountOf, fenOf, withinRange } from "./amount.ts";
import { type Percent, type PercentInput, percentIssue, ppmOf, WHOLE_PPM } from "./percent.ts";
import { ratioPercent } from "./ratio.ts";
import { roundedQuotient } from "./round.ts";

/**
 * Takes a share of an amount.
 *
 * @remarks
 * **Units** yuan, per cent. **Rounding** once, half up to the fen.
 * @throws InputError for what is no amount or no per cent.
 * @example
 * ```ts
 * import { shareOfAmount } from "fupin-credit/money";
 * shareOfAmount("430000", "12%"); // => "51600.00"
 * shareOfAmount("0.10", "5%"); // => "0.01"
 * ```
 */
export function shareOfAmount(amount: AmountInput, share: PercentInput): Amount {
  refuseAny([amountIssue(amount, "amount", true), percentIssue(share, "share")]);
  return amountOf(withinRange(roundedQuotient(fenOf(amount), ppmOf(share), WHOLE_PPM), "amount"));
}

/**
 * Finds the whole of which an amount is a share: the balance behind an overdue amount and its rate.
 *
 * @remarks
 * **Units** yuan, per cent above zero. **Rounding** once, half up to the fen.
 * @throws InputError for what is no amount or no per cent, and for a share of zero.
 * @example
 * ```ts
 * import { wholeFromShare } from "fupin-credit/money";
 * wholeFromShare("362000", "0.67%"); // => "54029850.75"
 * ```
 */
export function wholeFromShare(part: AmountInput, share: PercentInput): Amount {
  refuseAny([amountIssue(part, "part", true), percentIssue(share, "share")]);
  refuseAny(ppmOf(share) > 0 ? [] : [belowMinimum("share", "0.0001%")]);
  return amountOf(withinRange(roundedQuotient(fenOf(part), WHOLE_PPM, ppmOf(share)), "part"));
}

/**
 * Divides an amount evenly, for display: the averages of bulletins. (To pay out, use `splitInProportion`,
 * whose parts add up.)
 *
 * @remarks
 * **Units** yuan, a whole number from 1 on. **Rounding** once, half up to the fen.
 * @throws InputError for what is no amount or no such number.
 * @example
 * ```ts
 * import { averageAmount } from "fupin-credit/money";
 * averageAmount("51600", 19); // => "2715.79"
 * ```
 */
export function averageAmount(total: AmountInput, count: number): Amount {
  refuseAny([amountIssue(total, "total", true), countIssue(count)]);
  return amountOf(roundedQuotient(fenOf(total), 1, count));
}

/**
 * Says what per cent one amount is of another, with a number of decimals from 0 to 4.
 *
 * @remarks
 * **Rounding** half up, for display. Compare a threshold on the amounts, never on this text.
 * @throws InputError for what is no amount, a whole of zero, or another number of decimals.
 * @example
 * ```ts
 * import { percentBetween } from "fupin-credit/money";
 * percentBetween("53800", "6429900", 2); // => "0.84%"
 * ```
 */
export function percentBetween(part: AmountInput, whole: AmountInput, places: number): Percent {
  refuseAny([amountIssue(part, "part", true), amountIssue(whole, "whole"), placesIssue(places)]);
  refuseAny(fenOf(whole) > 0 ? [] : [belowMinimum("whole", "0.01")]);
  return ratioPercent(fenOf(part), fenOf(whole), places);
}

function countIssue(count: number): Issue | undefined {
  if (!Number.isSafeInteger(count)) return notWhole("count");
  return count < 1 ? belowMinimum("count", "1") : undefined;
}

function placesIssue(places: number): Issue | undefined {
  if (!Number.isInteger(places)) return notWhole("places");
  if (places < 0) return belowMinimum("places", "0");
  return places > 4 ? aboveMaximum("places", "4") : undefined;
}
