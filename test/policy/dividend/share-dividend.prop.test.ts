import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Percent } from "../../../src/base/money/percent.ts";
import { fenIn, magnitude, yuan } from "../../support/exact.ts";
import { forEvery } from "../../support/for-every.ts";
import { shareByHand } from "./dividend-by-hand.ts";
import { cooperative, dividendTerms, partsOf, shared } from "./dividend-builders.ts";

/** What members paid in, in fen: often alike, so that they tie, or far apart. */
const anyPaidIn = fc
  .oneof(
    fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
    fc.array(fc.integer({ min: 1, max: 20_000_000 }), { minLength: 1, maxLength: 25 }),
    fc.array(fc.integer({ min: 1, max: 9_999_999_999_999 }), { minLength: 1, maxLength: 9 }),
    fc
      .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 30 }))
      .map(([n, k]) => Array<number>(k).fill(n)),
  )
  .map((fen: readonly number[]) => fen.map(BigInt));
const anyUnit = fc.constantFrom("fen" as const, "yuan" as const);
/** From 0.0001 % to 100 %, in parts per million. */
const anyPpm = fc.oneof(fc.constant(120_000), fc.integer({ min: 1, max: 1_000_000 })).map(BigInt);

const termsOf = (ppm: bigint, payOut: "fen" | "yuan"): ReturnType<typeof dividendTerms> => {
  const digits = ppm.toString().padStart(5, "0");
  const dividendRate = `${digits.slice(0, -4)}.${digits.slice(-4)}%` as Percent; // digits by construction
  return dividendTerms({ dividendRate, payOut });
};
const unitOf = (payOut: "fen" | "yuan"): bigint => (payOut === "fen" ? 1n : 100n);
const sum = (numbers: readonly bigint[]): bigint => numbers.reduce((all, n) => all + n, 0n);

describe("sharing a dividend", () => {
  it("for every cooperative, gives what a second program gives", () => {
    forEvery({ runs: 500, of: [anyPaidIn, anyPpm, anyUnit] }, (paidIn, ppm, payOut) => {
      const { total, members } = shared(termsOf(ppm, payOut), cooperative(paidIn.map(yuan)));
      const byHand = shareByHand(paidIn, ppm, unitOf(payOut));
      expect(total).toBe(yuan(byHand.total));
      expect(members.map(({ dividend }) => dividend)).toStrictEqual(byHand.parts.map(yuan));
    });
  });

  it("always adds up to the total, in whole units", () => {
    forEvery([anyPaidIn, anyPpm, anyUnit], (paidIn, ppm, payOut) => {
      const { total, members } = shared(termsOf(ppm, payOut), cooperative(paidIn.map(yuan)));
      const parts = members.map(({ dividend }) => fenIn(dividend));
      expect(sum(parts)).toBe(fenIn(total));
      for (const part of parts) expect(part % unitOf(payOut)).toBe(0n);
    });
  });

  it("never rounds the total by more than half a unit", () => {
    forEvery([anyPaidIn, anyPpm, anyUnit], (paidIn, ppm, payOut) => {
      const { total } = shared(termsOf(ppm, payOut), cooperative(paidIn.map(yuan)));
      const off = magnitude(fenIn(total) * 1_000_000n - sum(paidIn) * ppm);
      expect(2n * off).toBeLessThanOrEqual(1_000_000n * unitOf(payOut));
    });
  });

  it("never gives a member a whole unit more or less than the share in the total", () => {
    forEvery([anyPaidIn, anyPpm, anyUnit], (paidIn, ppm, payOut) => {
      const { total, members } = shared(termsOf(ppm, payOut), cooperative(paidIn.map(yuan)));
      const whole = sum(paidIn);
      members.forEach(({ dividend }, i) => {
        const off = magnitude(fenIn(dividend) * whole - fenIn(total) * (paidIn[i] ?? 0n));
        expect(off).toBeLessThan(unitOf(payOut) * whole);
      });
    });
  });

  it("never gives more to one who paid in less", () => {
    forEvery([anyPaidIn, anyPpm, anyUnit], (paidIn, ppm, payOut) => {
      const parts = partsOf(termsOf(ppm, payOut), paidIn.map(yuan)).map(fenIn);
      const sorted = paidIn.map((fen, i) => ({ fen, part: parts[i] ?? 0n })).sort((a, b) => (a.fen < b.fen ? -1 : 1));
      sorted.forEach(({ fen, part }, i) => {
        const next = sorted[i + 1];
        if (next !== undefined && fen < next.fen) expect(part).toBeLessThanOrEqual(next.part);
      });
    });
  });
});

describe("the order of the members", () => {
  const turned = anyPaidIn.chain((paidIn) => {
    const places = paidIn.map((_, i) => i);
    return fc.tuple(fc.constant(paidIn), fc.shuffledSubarray(places, { minLength: places.length }));
  });

  it("never changes a part, unless two members lost the same by rounding down", () => {
    forEvery([turned, anyPpm, anyUnit], ([paidIn, places], ppm, payOut) => {
      const units = shareByHand(paidIn, ppm, unitOf(payOut)).total / unitOf(payOut);
      const lost = paidIn.map((fen) => (units * fen) % sum(paidIn));
      fc.pre(new Set(lost).size === lost.length);
      const parts = partsOf(termsOf(ppm, payOut), paidIn.map(yuan));
      const turnedParts = partsOf(
        termsOf(ppm, payOut),
        places.map((place) => yuan(paidIn[place] ?? 0n)),
      );
      expect(turnedParts).toStrictEqual(places.map((place) => parts[place]));
    });
  });

  it("never changes how many get which part where all paid in the same", () => {
    forEvery([fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 30 }), anyUnit], (fen, n, payOut) => {
      const parts = partsOf(termsOf(120_000n, payOut), Array<string>(n).fill(yuan(BigInt(fen)))).map(fenIn);
      expect(parts).toStrictEqual(parts.toSorted((a, b) => (a > b ? -1 : a < b ? 1 : 0))); // the first get more
      expect((parts[0] ?? 0n) - (parts.at(-1) ?? 0n)).toBeLessThanOrEqual(unitOf(payOut));
    });
  });
});
