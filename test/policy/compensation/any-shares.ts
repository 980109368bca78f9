import fc from "fast-check";
import type { OddFen } from "../../../src/policy/compensation/terms.ts";
import type { LossShare } from "../../../src/policy/compensation/types.ts";
import type { Percent } from "../../../src/base/money/percent.ts";
import { bearersIn, everybodyIn, splitByHand } from "./split-by-hand.ts";

/*
 * Agreements of any shape: one to four parties at a level, and others within them.
 */

interface Level {
  readonly shares: readonly Percent[];
  readonly within: readonly (Level | undefined)[];
}

const percentOf = (millionths: number): Percent =>
  (`${String(Math.floor(millionths / 10_000))}.${String(millionths % 10_000).padStart(4, "0")}` + "%") as Percent; // digits and a sign

/** Shares of exactly one whole, none below 1 %: mostly whole per cents, sometimes to the millionth. */
const anyWeights = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 24 }), { maxLength: 3 }), fc.boolean(), fc.nat({ max: 9_999 }))
  .map(([cents, odd, more]) => {
    const parts = cents.map((cent, i) => cent * 10_000 + (odd && i === 0 ? more : 0));
    return [...parts, 1_000_000 - parts.reduce((sum, part) => sum + part, 0)].map(percentOf);
  });

const anyLevel = (depth: number): fc.Arbitrary<Level> =>
  anyWeights.chain((shares) => {
    const nothing: fc.Arbitrary<Level | undefined> = fc.constant(undefined);
    const inside = depth === 0 ? nothing : fc.oneof({ weight: 3, arbitrary: nothing }, anyLevel(depth - 1));
    return fc.record({
      shares: fc.shuffledSubarray(shares, { minLength: shares.length }),
      within: fc.array(inside, { minLength: shares.length, maxLength: shares.length }),
    });
  });

function named({ shares, within }: Level, prefix: string): readonly LossShare[] {
  return shares.map((share, i) => {
    const party = `${prefix}${String(i + 1)}`;
    const inner = within[i];
    return inner === undefined ? { party, share } : { party, share, within: named(inner, `${party}.`) };
  });
}

export const anyShares = anyLevel(2).map((level) => named(level, "P"));

/** One level only. */
export const anyFlatShares = anyLevel(0).map((level) => named(level, "P"));

/** Shares, and where the odd fen go: half the time to one of those who are named, at whatever level. */
export const anyAgreement: fc.Arbitrary<{ readonly lossShares: readonly LossShare[]; readonly oddFen: OddFen }> =
  anyShares.chain((lossShares) =>
    fc.record({
      lossShares: fc.constant(lossShares),
      oddFen: fc.oneof(
        fc.constant("largest-remainder" as const),
        fc.constantFrom(...everybodyIn(lossShares)).map((to) => ({ to })),
      ),
    }),
  );

/** The parties that bear something themselves, in the order of the agreement. */
export function bearersNamed(shares: readonly LossShare[]): readonly string[] {
  return bearersIn(splitByHand(0n, shares, "largest-remainder")).map(([party]) => party);
}

/** Fen of a loss or a recovery: often a handful, up to some millions of yuan. */
export const anyFenOf = (min: number): fc.Arbitrary<bigint> =>
  fc
    .oneof(fc.integer({ min, max: min + 30 }), fc.integer({ min, max: 20_000 }), fc.integer({ min, max: 999_999_999 }))
    .map(BigInt);
