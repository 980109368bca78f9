import { least } from "../subsidy-nights/nights.ts";

/*
 * The usual mistakes of a ledger's columns of compensation and of shares, in fen.
 */

export interface Loss {
  /** Principal that is owed by the household. */
  readonly owed: bigint;
  /** Interest that is owed. */
  readonly interest: bigint;
  /** The principal that is compensated at most. */
  readonly cap: bigint;
}

/** Principal up to the cap, without interest. */
export function claimable({ owed, cap }: Loss): bigint {
  return least(owed, cap);
}

export const compensationMistakes = {
  /** The part above the cap too. */
  "above-cap": ({ owed, cap }: Loss) => (owed > cap ? owed : undefined),
  /** Interest too, though the terms cover principal alone. */
  "with-interest": (loss: Loss) => (loss.interest > 0n ? claimable(loss) + loss.interest : undefined),
} satisfies Readonly<Record<string, (loss: Loss) => bigint | undefined>>;

/** A sum by shares, to the fen: the odd ones by the largest remainder, of equal ones to the party named first. */
export function splitOf(fen: bigint, shares: readonly bigint[]): readonly bigint[] {
  return withOdd(fen, shares, (rests) => {
    const all = rests.map((rest, i) => ({ rest, i }));
    return all.sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1)).map(({ i }) => i);
  });
}

export const splitMistakes = {
  /** The odd fen to the last party that has a remainder, in place of the largest. */
  "odd-fen-to-another": (fen: bigint, shares: readonly bigint[]) => {
    const wrong = withOdd(fen, shares, (rests) => {
      const all = rests.map((rest, i) => ({ rest, i }));
      return all.sort((a, b) => (a.rest === b.rest ? b.i - a.i : a.rest < b.rest ? -1 : 1)).map(({ i }) => i);
    });
    return wrong.every((part, i) => part === splitOf(fen, shares)[i]) ? undefined : wrong;
  },
  /** Each share rounded alone: the parts may not add up. */
  "each-rounded-alone": (fen: bigint, shares: readonly bigint[]) => {
    const all = shares.reduce((sum, s) => sum + s, 0n);
    const wrong = shares.map((s) => (2n * fen * s + all) / (2n * all));
    return wrong.every((part, i) => part === splitOf(fen, shares)[i]) ? undefined : wrong;
  },
} satisfies Readonly<Record<string, (fen: bigint, shares: readonly bigint[]) => readonly bigint[] | undefined>>;

/** Whole fen to each, and the odd ones one by one in an order. */
function withOdd(
  fen: bigint,
  shares: readonly bigint[],
  orderOf: (rests: readonly bigint[]) => readonly number[],
): readonly bigint[] {
  const all = shares.reduce((sum, s) => sum + s, 0n);
  const parts = shares.map((s) => (fen * s) / all);
  let odd = fen - parts.reduce((sum, p) => sum + p, 0n);
  for (const i of orderOf(shares.map((s) => (fen * s) % all))) {
    if (odd === 0n) break;
    parts[i] = (parts[i] ?? 0n) + 1n;
    odd--;
  }
  return parts;
}
