import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitAmount, splitInProportion } from "../../../src/base/money/split-amount.ts";
import { anyAmount } from "../../support/arbitraries.ts";
import { fenIn, splitByCoins, yuan } from "../../support/exact.ts";

/** Shares of exactly 100 %: the cuts of a rope of a million parts. */
const ppms = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 6 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 1_000_000])
  .map((ends) => ends.slice(1).map((end, i) => end - (ends[i] ?? 0)));

const percent = (ppm: number): string => {
  const digits = String(ppm).padStart(5, "0");
  return `${digits.slice(0, -4)}.${digits.slice(-4)}%`;
};

describe("splitting an amount", () => {
  it("for every way to share 100 %, the parts are those that handing out coins gives and add up", () => {
    fc.assert(
      fc.property(anyAmount, ppms, (amount, ws) => {
        const parts = splitAmount(amount, ws.map(percent), { remainder: "largest" });
        expect(parts).toStrictEqual(splitByCoins(fenIn(amount), ws.map(BigInt)).map(yuan));
        expect(parts.reduce((s, p) => s + fenIn(p), 0n)).toBe(fenIn(amount));
      }),
    );
  });

  it("always splits by amounts as by the shares that these amounts are", () => {
    fc.assert(
      fc.property(anyAmount, ppms, fc.nat(), (amount, ws, n) => {
        const proportions = ws.map((w) => yuan(BigInt(w)));
        for (const remainder of ["largest", { to: n % ws.length }] as const) {
          expect(splitInProportion(amount, proportions, { remainder })).toStrictEqual(
            splitAmount(amount, ws.map(percent), { remainder }),
          );
        }
      }),
    );
  });
});
