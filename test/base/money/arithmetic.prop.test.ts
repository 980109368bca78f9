import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAmounts, compareAmounts, subtractAmounts } from "../../../src/base/money/arithmetic.ts";
import { fenIn, yuan } from "../../support/exact.ts";

// Small enough that no sum of them leaves the range of amounts.
const amount = fc.integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 }).map((fen) => yuan(BigInt(fen)));

describe("arithmetic with amounts", () => {
  it("for every list, the sum is that of whole fen without bounds, in whatever order", () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 20 }), (amounts) => {
        const sum = yuan(amounts.reduce((s, a) => s + fenIn(a), 0n));
        expect(addAmounts(...amounts)).toBe(sum);
        expect(addAmounts(...amounts.toReversed())).toBe(sum);
      }),
    );
  });

  it("always takes back by subtracting what was added", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(subtractAmounts(addAmounts(a, b), b)).toBe(addAmounts(a));
        expect(subtractAmounts(a, a)).toBe("0.00");
      }),
    );
  });

  it("always compares as the sign of the difference, and the other way round the other way", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const difference = fenIn(a) - fenIn(b);
        expect(compareAmounts(a, b)).toBe(difference === 0n ? 0 : difference < 0n ? -1 : 1);
        expect(compareAmounts(a, b) + compareAmounts(b, a)).toBe(0);
      }),
    );
  });
});
