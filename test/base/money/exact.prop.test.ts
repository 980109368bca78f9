import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addProduct, type ExactSum, fractionOf, roundExact } from "../../../src/base/money/exact.ts";
import { halfUp } from "../../support/exact.ts";

const numRuns = Math.max(2_000, fc.readConfigureGlobal().numRuns ?? 0);
const timeout = 20_000 + numRuns / 2;

type Product = readonly [number, number, number, number];

/** fen × rate × days × share, from small ones to those that leave the safe integers by far. */
const product = fc.oneof(
  fc.tuple(fc.nat({ max: 10_000_000 }), fc.nat({ max: 100_000 }), fc.nat({ max: 400 }), fc.constant(1)),
  fc.tuple(
    fc.nat({ max: 99_999_999_999_999 }),
    fc.nat({ max: 100_000_000 }),
    fc.nat({ max: 40_000 }),
    fc.nat({ max: 1_000_000 }),
  ),
);

const sumOf = (products: readonly Product[]): ExactSum =>
  products.reduce<ExactSum>((sum, p) => addProduct(sum, ...p), 0);
const sumByHand = (products: readonly Product[]): bigint =>
  products.reduce((sum, factors) => sum + factors.reduce((p, f) => p * BigInt(f), 1n), 0n);

describe("an exact sum of products", () => {
  it("for every sum, rounding it once is rounding whole numbers without bounds", { timeout }, () => {
    const divisor = fc.oneof(
      fc.constantFrom(360_000_000, 365_000_000, 12_000_000),
      fc.integer({ min: 1, max: 400_000_000 }),
    );
    fc.assert(
      fc.property(
        fc.array(product, { maxLength: 6 }),
        divisor,
        fc.constantFrom(1, 1_000_000),
        (products, by, scale) => {
          const expected = halfUp(sumByHand(products), BigInt(by) * BigInt(scale));
          fc.pre(expected <= BigInt(Number.MAX_SAFE_INTEGER));
          expect(roundExact(sumOf(products), by * scale)).toBe(Number(expected));
        },
      ),
      { numRuns },
    );
  });

  it("for every exact half, rounding it goes away from zero on both paths", { timeout }, () => {
    const half = fc.tuple(
      fc.nat({ max: 2_000_000_000 }),
      fc.integer({ min: 1, max: 180_000_000 }),
      fc.constantFrom(1, 1_000_000),
    );
    fc.assert(
      fc.property(half, ([n, m, scale]) => {
        expect(roundExact(addProduct(0, 2 * n + 1, m, scale), 2 * m * scale)).toBe(n + 1);
      }),
      { numRuns },
    );
  });

  it("always is the same in whatever order it is added up", { timeout }, () => {
    fc.assert(
      fc.property(fc.array(product, { maxLength: 6 }), (products) => {
        expect(fractionOf(sumOf(products.toReversed()), 1, 360)).toStrictEqual(fractionOf(sumOf(products), 1, 360));
      }),
    );
  });

  it("for every sum, the fraction in yuan is exactly that sum over scale and divisor", { timeout }, () => {
    fc.assert(
      fc.property(fc.array(product, { maxLength: 4 }), fc.constantFrom(0, 4, 6), (products, places) => {
        const { dividend, divisor } = fractionOf(sumOf(products), 10 ** places, 360);
        const [whole = "", decimals = ""] = dividend.split(".");
        expect(dividend).toMatch(/^\d+(\.\d+)?$/);
        expect(divisor).toBe("360");
        expect(BigInt(whole + decimals) * 10n ** BigInt(places + 2)).toBe(
          sumByHand(products) * 10n ** BigInt(decimals.length),
        );
      }),
    );
  });
});
