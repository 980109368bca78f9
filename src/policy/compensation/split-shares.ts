import { type Remainder, splitFen } from "../../base/money/split.ts";
import { ppmOf } from "../../base/money/percent.ts";
import { namesParty } from "./loss-shares.ts";
import type { OddFen } from "./terms.ts";
import type { LossShare } from "./types.ts";

/** Agreed shares, read once: one level of them. */
export interface PreparedShares {
  readonly shares: readonly LossShare[];
  readonly weights: readonly number[];
  readonly remainder: Remainder;
  /** The level within each share; undefined where there is none. */
  readonly within: readonly (PreparedShares | undefined)[];
}

/** A part of a split, and how it is split again. */
export interface SplitPart {
  readonly share: LossShare;
  /** What was split at its level. */
  readonly ofFen: number;
  readonly fen: number;
  readonly within: readonly SplitPart[];
}

/**
 * Reads agreed shares, level by level; where one party takes the difference, so does the part that it is within, unless
 * it does so at its own level only.
 */
export function prepareShares(shares: readonly LossShare[], oddFen: OddFen, ownLevelOnly: boolean): PreparedShares {
  const takes = (share: LossShare, to: string): boolean =>
    ownLevelOnly ? share.party === to : namesParty([share], to);
  const named = typeof oddFen === "string" ? -1 : shares.findIndex((share) => takes(share, oddFen.to));
  return {
    shares,
    weights: shares.map(({ share }) => ppmOf(share)),
    remainder: named === -1 ? "largest" : { to: named },
    within: shares.map(({ within }) =>
      within === undefined ? undefined : prepareShares(within, oddFen, ownLevelOnly),
    ),
  };
}

/**
 * Splits fen by agreed shares, from the top down: each level splits the rounded part above it.
 *
 * @remarks
 * **Rounding** to the fen at every level, so that the parts of a level always add up to what it splits.
 * **Reading** `compensation/odd-fen`, `compensation/odd-fen-within`: by largest remainder, ties to the party named first; or one party, and at its
 * level the part that it is within, takes the difference, unless that would be negative.
 */
export function splitByShares(fen: number, t: PreparedShares): readonly SplitPart[] {
  const agreed = splitFen(fen, t.weights, t.remainder);
  // Of a few fen the others can round up to more than there is: then nobody takes a negative difference.
  const parts = agreed.some((part) => part < 0) ? splitFen(fen, t.weights, "largest") : agreed;
  return t.shares.map((share, i) => {
    const part = parts[i] ?? 0;
    const inner = t.within[i];
    return { share, ofFen: fen, fen: part, within: inner === undefined ? [] : splitByShares(part, inner) };
  });
}

/** What each party that bears something itself gets of a split, in the order of the agreement. */
export function bearersParts(parts: readonly SplitPart[]): readonly { readonly party: string; readonly fen: number }[] {
  return parts.flatMap(({ share, fen, within }) =>
    share.within === undefined ? [{ party: share.party, fen }] : bearersParts(within),
  );
}
