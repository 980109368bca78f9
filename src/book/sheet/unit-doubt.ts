import { type Amount, fenOf } from "../../base/money/amount.ts";

/** What a claim and its recomputation say about the unit of a column. */
export interface ClaimPair {
  readonly claimed: Amount;
  readonly recomputed: Amount;
}

/** A column whose figures are wrong by ten thousand: its unit is doubtful (单位疑误), and nothing was over-claimed. */
export interface UnitDoubt {
  /** What the figures must be multiplied by to be right: 10,000 where 万元 were read as 元. */
  readonly factor: 10_000 | 0.0001;
  /** How many figures are right by this factor, and how many could be compared. */
  readonly rows: number;
  readonly compared: number;
}

/**
 * Whether the figures of a column differ from the recomputed ones by ten thousand: most of those that could be
 * compared, and at least two. `undefined`: they do not.
 *
 * @remarks
 * **Boundary** a figure is right by a factor where it is so to one in a thousand: what else is wrong with a claim does
 * not hide its unit.
 */
export function doubtUnit(pairs: Iterable<ClaimPair>): UnitDoubt | undefined {
  let [compared, small, large] = [0, 0, 0];
  for (const { claimed, recomputed } of pairs) {
    const [claim, right] = [fenOf(claimed), fenOf(recomputed)];
    if (claim <= 0 || right <= 0) continue;
    compared += 1;
    if (isNear(claim * 10_000, right)) small += 1;
    if (isNear(claim, right * 10_000)) large += 1;
  }
  const rows = Math.max(small, large);
  return rows >= 2 && rows * 2 > compared ? { factor: small >= large ? 10_000 : 0.0001, rows, compared } : undefined;
}

/** To one in a thousand; a claim of 0.19 万元 for 1,925.01 yuan has lost more than that, so half a unit is allowed too. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(a, b) / 1000 || Math.abs(a - b) <= 5_000;
}
