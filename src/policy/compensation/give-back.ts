import { splitFen } from "../../base/money/split.ts";
import { bearersParts, type PreparedShares, splitByShares } from "./split-shares.ts";

/** What a recovery gives a party, behind the door. */
export interface GivenBack {
  readonly party: string;
  /** Its part of the net recovery by the shares, or of the missing cost where that is what is shared. */
  readonly byShareFen: number;
  /** What it was out before. */
  readonly outFen: number;
  readonly backFen: number;
  readonly costFen: number;
}

/** How a recovery was shared. */
export interface Sharing {
  readonly parties: readonly GivenBack[];
  readonly surplusFen: number;
}

/**
 * Shares a recovery among the parties: net of its cost it goes back by the agreed shares; a missing cost is
 * borne by them.
 *
 * @remarks
 * **Boundary** nobody gets back more than they are out: what is cut goes to the others by what they are still
 * out, the odd fen by largest remainder and order; only what nobody is out is surplus.
 */
export function shareRecovery(netFen: number, outFen: readonly number[], shares: PreparedShares): Sharing {
  const byShare = bearersParts(splitByShares(Math.abs(netFen), shares));
  const out = byShare.map((_, i) => outFen[i] ?? 0);
  const each = (backOf: (i: number) => number, costOf: (fen: number) => number): readonly GivenBack[] =>
    byShare.map(({ party, fen }, i) => ({
      ...{ party, byShareFen: fen, outFen: out[i] ?? 0, backFen: backOf(i), costFen: costOf(fen) },
    }));
  const none = (): number => 0;
  if (netFen < 0) return { parties: each(none, (fen) => fen), surplusFen: 0 };
  const first = byShare.map(({ fen }, i) => Math.min(Math.max(0, fen), out[i] ?? 0));
  const still = out.map((fen, i) => fen - (first[i] ?? 0));
  const cut = netFen - sumOf(first);
  const room = sumOf(still);
  const moved = cut === 0 || room === 0 ? still.map(() => 0) : splitFen(Math.min(cut, room), still, "largest");
  return {
    parties: each((i) => (first[i] ?? 0) + (moved[i] ?? 0), none),
    surplusFen: Math.max(0, cut - room),
  };
}

function sumOf(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
