import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareProducts,
  roundedInDecimals,
  roundedInWholeNumbers,
  roundedQuotient,
} from "../../../src/base/money/round.ts";
import { MOST_FEN } from "../../support/arbitraries.ts";
import { halfUp } from "../../support/exact.ts";

const numRuns = Math.max(10_000, fc.readConfigureGlobal().numRuns ?? 0);
const timeout = 20_000 + numRuns / 2;

const sign = fc.constantFrom(1, -1);

/** What money is divided by: days of a year, months, parts per million, and anything else. */
const divisor = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(1, 2, 12, 360, 365, 1_000_000, 360_000_000, 365_000_000),
      fc.integer({ min: 1, max: 1_000 }),
      fc.integer({ min: 1, max: 400_000_000 }),
    ),
    sign,
  )
  .map(([by, s]) => by * s);

/** Two factors whose product is a safe integer: the second takes what room the first leaves. */
const smallFactors = fc
  .tuple(fc.integer({ min: 0, max: MOST_FEN }), fc.nat({ max: 1_000_000 }), sign)
  .map(([a, b, s]) => [s * a, a === 0 ? b : Math.min(b, Math.floor(Number.MAX_SAFE_INTEGER / a))] as const);

/** Exact halves: (2n + 1) × m ÷ 2m. A decimal or a float that is a little off falls to the wrong side here. */
const half = fc
  .tuple(fc.nat({ max: 4_000_000 }), fc.integer({ min: 1, max: 400_000_000 }), sign, sign)
  .map(([n, m, s, t]) => ({ a: s * (2 * n + 1), b: m, by: t * 2 * m }));

/** Factors whose product leaves the safe integers, and a divisor that brings the result back into them. */
const largeCase = fc
  .tuple(
    fc.integer({ min: 10_000_000_000, max: MOST_FEN }),
    fc.integer({ min: 1_000_000, max: 900_000_000 }),
    fc.integer({ min: 10_000_000, max: 400_000_000_000 }),
    sign,
    sign,
  )
  .map(([a, b, by, s, t]) => ({ a: s * a, b, by: t * by }));

/** Exact halves of such products: (2n + 1) × m ÷ 2m with n in the trillions. */
const largeHalf = fc
  .tuple(
    fc.integer({ min: 10_000_000_000, max: 4_000_000_000_000 }),
    fc.integer({ min: 1_000_000, max: 400_000_000 }),
    sign,
    sign,
  )
  .map(([n, m, s, t]) => ({ a: s * (2 * n + 1), b: m, by: t * 2 * m }));

function byHand(a: number, b: number, by: number): number {
  return Number(halfUp(BigInt(a) * BigInt(b), BigInt(by)));
}

/** -1, 0 or 1, and never -0. */
const direction = (n: number): number => (n === 0 ? 0 : n < 0 ? -1 : 1);

describe("rounding once, half up by magnitude", () => {
  it(
    "for every product that is a safe integer, both paths and the whole numbers without bounds agree",
    { timeout },
    () => {
      fc.assert(
        fc.property(smallFactors, divisor, ([a, b], by) => {
          const expected = byHand(a, b, by);
          expect(roundedInWholeNumbers(a * b, by)).toBe(expected);
          expect(roundedInDecimals(a, b, by)).toBe(expected);
          expect(roundedQuotient(a, b, by)).toBe(expected);
        }),
        { numRuns },
      );
    },
  );

  it("for every exact half, both paths round away from zero", { timeout }, () => {
    fc.assert(
      fc.property(half, ({ a, b, by }) => {
        const positive = a < 0 === by < 0;
        const expected = ((Math.abs(a) + 1) / 2) * (positive ? 1 : -1);
        expect(roundedInWholeNumbers(a * b, by)).toBe(expected);
        expect(roundedInDecimals(a, b, by)).toBe(expected);
        expect(roundedQuotient(a, b, by)).toBe(expected);
      }),
      { numRuns },
    );
  });

  it(
    "for every product beyond the safe integers, the result is that of whole numbers without bounds",
    { timeout },
    () => {
      fc.assert(
        fc.property(fc.oneof(largeCase, largeHalf), ({ a, b, by }) => {
          const expected = byHand(a, b, by);
          expect(roundedInDecimals(a, b, by)).toBe(expected);
          expect(roundedQuotient(a, b, by)).toBe(expected);
        }),
        { numRuns },
      );
    },
  );

  it("always turns its sign with the sign of a factor", { timeout }, () => {
    fc.assert(
      fc.property(fc.oneof(largeCase, half), ({ a, b, by }) => {
        expect(roundedQuotient(-a, b, by)).toBe(0 - roundedQuotient(a, b, by));
      }),
      { numRuns },
    );
  });

  it("for every pair of products, comparing them is comparing whole numbers without bounds", { timeout }, () => {
    const factor = fc.oneof(fc.integer({ min: -MOST_FEN, max: MOST_FEN }), fc.integer({ min: -100, max: 100 }));
    fc.assert(
      fc.property(factor, factor, factor, factor, (a, b, c, d) => {
        const left = BigInt(a) * BigInt(b);
        const right = BigInt(c) * BigInt(d);
        expect(direction(compareProducts(a, b, c, d))).toBe(left === right ? 0 : left < right ? -1 : 1);
        expect(direction(compareProducts(a, b, -b, -a))).toBe(0);
      }),
      { numRuns },
    );
  });
});
