import { type Amount, amountOf } from "../base/money/amount.ts";
import type { Percent } from "../base/money/percent.ts";
import { ratioPercent } from "../base/money/ratio.ts";

/** A share of a whole, with both sides. The per cent is for display; thresholds are compared on the sides. */
export type Share<Side> =
  | { readonly state: "known"; readonly numerator: Side; readonly denominator: Side; readonly percent: Percent }
  | {
      readonly state: "undetermined";
      readonly why: "zero-denominator";
      readonly numerator: Side;
      readonly denominator: Side;
    }
  | { readonly state: "undetermined"; readonly why: "missing"; readonly missing: readonly string[] };

/** A share of amounts, given in fen. */
export function shareOfAmounts(numeratorFen: number, denominatorFen: number, places: number): Share<Amount> {
  const sides = { numerator: amountOf(numeratorFen), denominator: amountOf(denominatorFen) };
  if (denominatorFen === 0) return { state: "undetermined", why: "zero-denominator", ...sides };
  return { state: "known", ...sides, percent: ratioPercent(numeratorFen, denominatorFen, places) };
}

/** A share of counts. */
export function shareOfCounts(numerator: number, denominator: number, places: number): Share<number> {
  if (denominator === 0) return { state: "undetermined", why: "zero-denominator", numerator, denominator };
  return { state: "known", numerator, denominator, percent: ratioPercent(numerator, denominator, places) };
}

/** A share that cannot be computed because the caller did not give these facts. */
export function shareMissing(...missing: readonly string[]): Share<never> {
  return { state: "undetermined", why: "missing", missing };
}
