import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratioPercent } from "../../../src/base/money/ratio.ts";
import { MOST_FEN } from "../../support/arbitraries.ts";
import { halfUp } from "../../support/exact.ts";

describe("ratios as they are displayed", () => {
  it("for every ratio, the digits are those of whole numbers without bounds, with exactly the places asked for", () => {
    const part = fc.oneof(fc.integer({ min: 0, max: MOST_FEN }), fc.integer({ min: 0, max: 10_000 }));
    const whole = fc.oneof(fc.integer({ min: 1_000_000, max: MOST_FEN }), fc.integer({ min: 1, max: 10_000 }));
    fc.assert(
      fc.property(part, whole, fc.integer({ min: 0, max: 4 }), (numerator, denominator, places) => {
        fc.pre(numerator / denominator < 1e6);
        const scaled = halfUp(BigInt(numerator) * 100n * 10n ** BigInt(places), BigInt(denominator));
        const digits = scaled.toString().padStart(places + 1, "0");
        const expected = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
        expect(ratioPercent(numerator, denominator, places)).toBe(`${expected}%`);
      }),
    );
  });

  it("always cuts off what half up rounds up, and nothing else", () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(
        count,
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 4 }),
        (part, whole, places) => {
          const scaled = (BigInt(part) * 100n * 10n ** BigInt(places)) / BigInt(whole);
          const digits = scaled.toString().padStart(places + 1, "0");
          const expected = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
          expect(ratioPercent(part, whole, places, "down")).toBe(`${expected}%`);
        },
      ),
    );
  });
});
