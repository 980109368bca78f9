import { splitFen } from "../money/split.ts";
import { ppmOf } from "../money/percent.ts";
import type { OddFen } from "./compensation-terms.ts";
import { type LossShare, namesParty } from "./loss-shares.ts";

/** A part of a split, and how it is split again. */
export interface SplitPart {
  readonly share: LossShare;
  /** What was split at its level. */
  readonly ofFen: number;
  readonly fen: number;
  readonly within: readonly SplitPart[];
}

/**
 * Splits fen by agreed shares, from the top down: each level splits the rounded part above it.
 *
 * @remarks
 * **Rounding** to the fen at every level, so that the parts of a level always add up to what it splits.
 * **Reading** `compensation/odd-fen`: by largest remainder, ties to the party named first; or one party, and at its
 * level the part that it is within, takes the difference.
 */
export function splitByShares(fen: number, shares: readonly LossShare[], oddFen: OddFen): readonly SplitPart[] {
  const named = typeof oddFen === "string" ? -1 : shares.findIndex((share) => namesParty([share], oddFen.to));
  const weights = shares.map(({ share }) => ppmOf(share));
  const parts = splitFen(fen, weights, named === -1 ? "largest" : { to: named });
  return shares.map((share, i) => {
    const part = parts[i] ?? 0;
    return { share, ofFen: fen, fen: part, within: splitByShares(part, share.within ?? [], oddFen) };
  });
}

/** What each party that bears something itself gets of a split, in the order of the agreement. */
export function bearersParts(parts: readonly SplitPart[]): readonly { readonly party: string; readonly fen: number }[] {
  return parts.flatMap(({ share, fen, within }) =>
    share.within === undefined ? [{ party: share.party, fen }] : bearersParts(within),
  );
}
