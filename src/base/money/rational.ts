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

/** The exact sum, not reduced: half and half, so that long numbers are few, and each divisor comes in once. */
export function addRationals(terms: readonly Rational[]): Rational {
  const byDivisor = new Map<bigint, bigint>();
  for (const { dividend, divisor } of terms) byDivisor.set(divisor, (byDivisor.get(divisor) ?? 0n) + dividend);
  let sums = [...byDivisor].map(([divisor, dividend]): Rational => ({ dividend, divisor }));
  while (sums.length > 1) {
    sums = sums.flatMap((a, i) => {
      if (i % 2 === 1) return [];
      const b = sums[i + 1];
      return b === undefined ? a : added(a, b);
    });
  }
  return sums[0] ?? { dividend: 0n, divisor: 1n };
}

function added(a: Rational, b: Rational): Rational {
  return { dividend: a.dividend * b.divisor + b.dividend * a.divisor, divisor: a.divisor * b.divisor };
}

/** Negative, zero or positive, like a − b. */
export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.dividend * b.divisor - b.dividend * a.divisor;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}
