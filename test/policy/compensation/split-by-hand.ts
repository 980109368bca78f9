import type { OddFen } from "../../../src/policy/compensation/terms.ts";
import type { LossShare } from "../../../src/policy/compensation/types.ts";
import { halfUp, magnitude, splitByCoins } from "../../support/exact.ts";

/*
 * A second, slower way to share losses and recoveries: in whole numbers without bounds, and with nothing from
 * `src` but types.
 */

const WHOLE = 1_000_000n;

/** A party's part, and those within it. */
export interface HandPart {
  readonly party: string;
  readonly fen: bigint;
  readonly within: readonly HandPart[];
}

/** `"12.5%"` in millionths. */
export function millionthsOf(share: string): bigint {
  const [whole = "", decimals = ""] = share.replace("%", "").split(".");
  return BigInt(whole) * 10_000n + BigInt(decimals.padEnd(4, "0"));
}

/** Everybody that an agreement names, at whatever level. */
export function everybodyIn(shares: readonly LossShare[]): readonly string[] {
  return shares.flatMap(({ party, within }) => [party, ...everybodyIn(within ?? [])]);
}

/** Splits level by level: a level splits the fen that were rounded above it. */
export function splitByHand(fen: bigint, shares: readonly LossShare[], oddFen: OddFen): readonly HandPart[] {
  if (shares.length === 0) return [];
  const parts = levelByHand(fen, shares, oddFen);
  return shares.map(({ party, within }, i) => {
    const part = parts[i] ?? 0n;
    return { party, fen: part, within: splitByHand(part, within ?? [], oddFen) };
  });
}

function levelByHand(fen: bigint, shares: readonly LossShare[], oddFen: OddFen): readonly bigint[] {
  const weights = shares.map(({ share }) => millionthsOf(share));
  const taker = oddFen === "largest-remainder" ? undefined : oddFen.to;
  const takes = shares.map((share) => taker !== undefined && everybodyIn([share]).includes(taker));
  if (!takes.includes(true)) return splitByCoins(fen, weights);
  const others = weights.map((weight, i) => (takes[i] === true ? 0n : halfUp(fen * weight, WHOLE)));
  const difference = fen - sumOf(others);
  return others.map((part, i) => (takes[i] === true ? difference : part));
}

/** The parts of those who bear something themselves. */
export function bearersIn(parts: readonly HandPart[]): readonly (readonly [party: string, fen: bigint])[] {
  return parts.flatMap(({ party, fen, within }) => (within.length === 0 ? [[party, fen] as const] : bearersIn(within)));
}

/** Whether somebody would get less than nothing: a difference can be too small for one who takes it. */
export function isBelowNothing(parts: readonly HandPart[]): boolean {
  return parts.some(({ fen, within }) => fen < 0n || isBelowNothing(within));
}

/** What a recovery gave, in the order of the agreement. */
export interface HandRecovery {
  readonly byShare: readonly bigint[];
  readonly back: readonly bigint[];
  readonly cost: readonly bigint[];
  readonly surplus: bigint;
}

/** Shares a net recovery among parties that are out so much. */
export function recoverByHand(
  net: bigint,
  out: readonly bigint[],
  shares: readonly LossShare[],
  oddFen: OddFen,
): HandRecovery {
  const byShare = bearersIn(splitByHand(magnitude(net), shares, oddFen)).map(([, fen]) => fen);
  const nothing = byShare.map(() => 0n);
  if (net < 0n) return { byShare, back: nothing, cost: byShare, surplus: 0n };
  const cutTo = byShare.map((fen, i) => least(fen, out[i] ?? 0n));
  const still = out.map((fen, i) => fen - (cutTo[i] ?? 0n));
  const cut = net - sumOf(cutTo);
  const toOthers = least(cut, sumOf(still));
  const more = toOthers === 0n ? nothing : splitByCoins(toOthers, still);
  return { byShare, back: cutTo.map((fen, i) => fen + (more[i] ?? 0n)), cost: nothing, surplus: cut - toOthers };
}

export function sumOf(parts: readonly bigint[]): bigint {
  return parts.reduce((sum, part) => sum + part, 0n);
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
