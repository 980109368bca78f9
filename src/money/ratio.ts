import { compareProducts, roundedQuotient } from "./round.ts";
import { Decimal } from "./decimal.ts";
import type { Percent } from "./percent.ts";

/** How a ratio is brought to its last printed place. */
export type RatioRounding = "half-up" | "down";

/**
 * Writes numerator ÷ denominator as a per cent with exactly `places` decimals. For display: a
 * threshold is compared exactly, never on this text.
 */
export function ratioPercent(
  numerator: number,
  denominator: number,
  places: number,
  rounding: RatioRounding = "half-up",
): Percent {
  const scale = 100 * 10 ** places;
  let scaled = roundedQuotient(numerator, scale, denominator);
  // Cut off: one step back where rounding went up.
  if (rounding === "down" && compareProducts(scaled, denominator, numerator, scale) > 0) scaled -= 1;
  return `${new Decimal(scaled).div(10 ** places).toFixed(places)}%` as Percent; // toFixed prints plain digits
}
