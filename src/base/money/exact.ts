import { Decimal } from "./decimal.ts";
import { decimalText } from "./decimal-text.ts";
import type { Fraction } from "./fraction.ts";

/**
 * A sum of products that is kept exact: a whole number while every step is a safe integer, the
 * decimal.js value beyond. One meaning, two speeds.
 */
export type ExactSum = number | Decimal;

/** Adds a × b × c × d to a sum; the factors are whole numbers and not negative. */
export function addProduct(sum: ExactSum, a: number, b: number, c: number, d = 1): ExactSum {
  if (typeof sum === "number") {
    const product = a * b * c * d;
    const total = sum + product;
    // Unless it is zero, the product is at least each partial one: if it is safe, no step was inexact.
    if (total <= Number.MAX_SAFE_INTEGER) return total;
  }
  return new Decimal(sum).plus(new Decimal(a).times(b).times(c).times(d));
}

/** Adds two sums. */
export function addSums(a: ExactSum, b: ExactSum): ExactSum {
  if (typeof a === "number" && typeof b === "number" && a + b <= Number.MAX_SAFE_INTEGER) return a + b;
  return new Decimal(a).plus(b);
}

/** Rounds sum ÷ divisor once, half up, to a whole number. Sum and divisor are not negative. */
export function roundExact(sum: ExactSum, divisor: number): number {
  if (typeof sum === "number" && divisor <= Number.MAX_SAFE_INTEGER) {
    // The quotient of safe integers never rounds up to a whole number that it does not reach, see round.ts.
    const whole = Math.floor(sum / divisor);
    const rest = sum - whole * divisor;
    return rest >= divisor - rest ? whole + 1 : whole;
  }
  const whole = new Decimal(sum).divToInt(divisor);
  const rest = new Decimal(sum).minus(whole.times(divisor));
  return whole.plus(rest.times(2).gte(divisor) ? 1 : 0).toNumber();
}

/** Writes sum ÷ (scale × divisor) fen as a fraction in yuan over the divisor; the scale is a power of ten. */
export function fractionOf(sum: ExactSum, scale: number, divisor: number): Fraction {
  const plain = typeof sum === "number" ? decimalText(sum, 100 * scale, 0) : undefined;
  return { dividend: plain ?? new Decimal(sum).div(scale).div(100).toFixed(), divisor: String(divisor) };
}
