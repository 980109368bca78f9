import { Decimal } from "./decimal.ts";

/**
 * An exact value before rounding, in yuan: dividend ÷ divisor, both as text. It is a fraction and no
 * decimal, because a division by 360 seldom ends.
 */
export interface Fraction {
  readonly dividend: string;
  readonly divisor: string;
}

/** Prints a fraction with six decimals, and an ellipsis where it goes on: `"606.944444…"`. */
export function fractionText(exact: Fraction): string {
  const value = new Decimal(exact.dividend).div(exact.divisor);
  const shown = value.toDecimalPlaces(6, Decimal.ROUND_DOWN);
  return shown.times(exact.divisor).eq(exact.dividend) ? shown.toFixed() : `${value.toFixed(6, Decimal.ROUND_DOWN)}…`;
}
