import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addRationals, compareRationals, rational } from "../../../src/base/money/rational.ts";

const whole = fc.maxSafeInteger();
const divisor = fc
  .oneof(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: -1_000, max: -1 }), fc.maxSafeInteger())
  .filter((d) => d !== 0);
const pair = fc.tuple(whole, divisor);

describe("exact quotients", () => {
  it("for every quotient, the divisor is positive and the value that of the division", () => {
    fc.assert(
      fc.property(pair, ([n, d]) => {
        const q = rational(n, d);
        expect(q.divisor > 0n).toBe(true);
        expect(q.dividend * BigInt(d)).toBe(BigInt(n) * q.divisor);
      }),
    );
  });

  it("for every list, the sum is that over the product of the divisors", () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        const sum = addRationals(pairs.map(([n, d]) => rational(n, d)));
        const below = pairs.reduce((product, [, d]) => product * BigInt(d), 1n);
        const above = pairs.reduce((total, [n, d]) => total + (BigInt(n) * below) / BigInt(d), 0n);
        expect(sum.dividend * below).toBe(above * sum.divisor);
        expect(sum.divisor > 0n).toBe(true);
      }),
    );
  });

  it("always compares as the difference does, and a quotient equals itself written with larger numbers", () => {
    fc.assert(
      fc.property(pair, pair, fc.integer({ min: 1, max: 1_000 }), ([a, b], [c, d], k) => {
        const difference = addRationals([rational(a, b), rational(-c, d)]).dividend;
        const sign = difference === 0n ? 0 : difference < 0n ? -1 : 1;
        expect(Math.sign(compareRationals(rational(a, b), rational(c, d)))).toBe(sign);
        const { dividend, divisor: by } = rational(a, b);
        expect(
          compareRationals({ dividend: dividend * BigInt(k), divisor: by * BigInt(k) }, { dividend, divisor: by }),
        ).toBe(0);
      }),
    );
  });
});
