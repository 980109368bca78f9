import { halfUp, splitByCoins } from "../../support/exact.ts";

/*
 * A dividend shared a second time, in whole numbers without bounds: the total rounded once, then one fen or
 * one yuan after the other to whom most was cut off.
 */

/** The total and the parts, in fen; the rate in parts per million, the unit in fen. */
export function shareByHand(
  paidIn: readonly bigint[],
  ppm: bigint,
  unit: bigint,
): { readonly total: bigint; readonly parts: readonly bigint[] } {
  const sum = paidIn.reduce((all, fen) => all + fen, 0n);
  const units = halfUp(sum * ppm, 1_000_000n * unit);
  return { total: units * unit, parts: splitByCoins(units, paidIn).map((part) => part * unit) };
}
