import { Decimal } from "./decimal.ts";
import type { Percent } from "./percent.ts";

/** How a ratio is brought to its last printed place. */
export type RatioRounding = "half-up" | "down";

/**
 * Writes numerator ÷ denominator as a per cent with exactly `places` decimals. For display: a
 * threshold is compared exactly, never on this text. Sixty digits tell any tie of two amounts.
 */
export function ratioPercent(
  numerator: number,
  denominator: number,
  places: number,
  rounding: RatioRounding = "half-up",
): Percent {
  const percent = new Decimal(numerator).times(100).div(denominator);
  const mode = rounding === "half-up" ? Decimal.ROUND_HALF_UP : Decimal.ROUND_DOWN;
  const shown = percent.toDecimalPlaces(places, mode);
  return `${(shown.isZero() ? shown.abs() : shown).toFixed(places)}%` as Percent; // toFixed prints plain digits
}
