import { Decimal } from "./decimal.ts";

/**
 * Computes a × b ÷ divisor and rounds once, half up by magnitude (四舍五入), to a whole number.
 *
 * @remarks
 * Whole numbers while the product is a safe integer, decimal.js beyond: one meaning, two speeds.
 * **Boundary** an exact half rounds away from zero: 5 ÷ 2 is 3, −5 ÷ 2 is −3.
 */
export function roundedQuotient(a: number, b: number, divisor: number): number {
  const product = a * b;
  return Number.isSafeInteger(product) ? roundedInWholeNumbers(product, divisor) : roundedInDecimals(a, b, divisor);
}

/** The path for products that are safe integers. */
export function roundedInWholeNumbers(product: number, divisor: number): number {
  const magnitude = Math.abs(product);
  const by = Math.abs(divisor);
  // Faster than `%`, and exact: were the quotient just below a whole number k and rounded up to it, then
  // k × by − magnitude would be less than magnitude ÷ 2^53, so less than 1, so 0.
  const whole = Math.floor(magnitude / by);
  const rest = magnitude - whole * by;
  // `rest >= by - rest` is `2 × rest >= by` without leaving the safe integers.
  const rounded = rest >= by - rest ? whole + 1 : whole;
  return rounded === 0 || product < 0 === divisor < 0 ? rounded : -rounded;
}

/** The path for everything else; the same result wherever both apply. */
export function roundedInDecimals(a: number, b: number, divisor: number): number {
  const exact = new Decimal(a).times(b);
  const magnitude = exact.abs();
  const by = new Decimal(divisor).abs();
  const whole = magnitude.divToInt(by);
  const rest = magnitude.minus(whole.times(by));
  const rounded = rest.times(2).gte(by) ? whole.plus(1) : whole;
  const sign = exact.isNeg() !== divisor < 0 ? -1 : 1;
  return rounded.isZero() ? 0 : rounded.times(sign).toNumber();
}

/** Compares a × b with c × d exactly: negative, zero or positive. */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  return Number.isSafeInteger(left) && Number.isSafeInteger(right)
    ? left - right
    : new Decimal(a).times(b).comparedTo(new Decimal(c).times(d));
}
