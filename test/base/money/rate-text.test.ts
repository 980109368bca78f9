import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateText } from "../../../src/base/money/rate-text.ts";

describe("a rate as text", () => {
  it.each([
    [43_500, 1_000_000, "4.35%"],
    [40_000, 1_000_000, "4.00%"],
    [65_250, 1_000_000, "6.525%"], // 4.35 % and half of it again
    [1, 10_000_000_000, "0.00000001%"],
    [0, 1_000_000, "0.00%"],
    [1_000_000, 1_000_000, "100.00%"],
    [1, 1, "100.00%"],
    [5, 10, "50.00%"],
    [0, 1, "0.00%"],
    [3, 100_000, "0.003%"],
  ])("%i ÷ %i is %s", (rate, scale, text) => {
    expect(rateText(rate, scale)).toBe(text);
  });

  it("is the exact quotient in hundredths, with at least two decimals and none that says nothing", () => {
    const scales = Array.from({ length: 15 }, (_, places) => places);
    fc.assert(
      fc.property(
        fc.nat({ max: 2_000_000_000 }),
        fc.constantFrom(...scales),
        fc.nat({ max: 6 }),
        (n, places, zeros) => {
          const rate = n * 10 ** zeros;
          const text = rateText(rate, 10 ** places);
          // Brought to whole numbers: the text without its point, over ten to the number of its decimals.
          const [whole = "", decimals = ""] = text.slice(0, -1).split(".");
          expect(text.endsWith("%")).toBe(true);
          expect(decimals.length).toBeGreaterThanOrEqual(2);
          expect(decimals.length === 2 || !decimals.endsWith("0")).toBe(true);
          expect(whole === "0" || !whole.startsWith("0")).toBe(true);
          const shown = BigInt(whole + decimals) * 10n ** BigInt(places);
          expect(shown).toBe(BigInt(rate) * 100n * 10n ** BigInt(decimals.length));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
