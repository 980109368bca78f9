/**
 * An exact quotient of whole numbers, for the few places where several quotients must be added or
 * compared exactly. The divisor is positive.
 */
export interface Rational {
  readonly dividend: bigint;
  readonly divisor: bigint;
}

/** dividend ÷ divisor of two safe integers; the divisor is not zero. */
export function rational(dividend: number, divisor: number): Rational {
  const sign = divisor < 0 ? -1n : 1n;
  return { dividend: sign * BigInt(dividend), divisor: sign * BigInt(divisor) };
}

/** The exact sum. */
export function addRationals(terms: readonly Rational[]): Rational {
  return terms.reduce(
    (sum, t) => reduced(sum.dividend * t.divisor + t.dividend * sum.divisor, sum.divisor * t.divisor),
    { dividend: 0n, divisor: 1n },
  );
}

/** Negative, zero or positive, like a − b. */
export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.dividend * b.divisor - b.dividend * a.divisor;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

function reduced(dividend: bigint, divisor: bigint): Rational {
  let a = dividend < 0n ? -dividend : dividend;
  let b = divisor;
  while (b > 0n) [a, b] = [b, a % b];
  return a > 1n ? { dividend: dividend / a, divisor: divisor / a } : { dividend, divisor };
}
