import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fractionText } from "../../../src/base/money/fraction.ts";
import { magnitude } from "../../support/exact.ts";

const dividend = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });
const divisor = fc.oneof(fc.constantFrom(1n, 2n, 12n, 200n, 360n, 365n), fc.bigInt({ min: 1n, max: 10n ** 9n }));

describe("fractions", () => {
  it("always prints what is exact without an ellipsis, and cuts the rest after six decimals", () => {
    fc.assert(
      fc.property(dividend, divisor, (n, d) => {
        const text = fractionText({ dividend: String(n), divisor: String(d) });
        const millionths = (1_000_000n * magnitude(n)) / d;
        const ends = (1_000_000n * n) % d === 0n;
        const digits = millionths.toString().padStart(7, "0");
        const cut = `${n < 0n ? "-" : ""}${digits.slice(0, -6)}.${digits.slice(-6)}`;
        expect(text).toBe(ends ? cut.replace(/\.?0+$/, "") : `${cut}…`);
      }),
    );
  });
});
