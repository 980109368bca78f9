import { bandOf } from "../../ledger/points/grade-bands.ts";
import type { PreparedCard } from "./prepare-card.ts";
import { scoreOfSums } from "./score-of.ts";

/** The lowest and the highest score that items which could not be assessed still allow. */
export interface ScoreRange {
  readonly least: number;
  readonly most: number;
}

/** The range of the score: each open item gives its least or its most, whichever serves. */
export function rangeOfScore(sums: readonly number[], open: readonly number[], t: PreparedCard): ScoreRange {
  return { least: scoreOfSums(extreme(sums, open, t, -1), t), most: scoreOfSums(highestSums(sums, open, t), t) };
}

/** The sums of the groups where the open items serve best. */
export function highestSums(sums: readonly number[], open: readonly number[], t: PreparedCard): readonly number[] {
  return extreme(sums, open, t, 1);
}

/** Each open item at its end: for the better (1) or the worse (-1). */
function extreme(
  sums: readonly number[],
  open: readonly number[],
  t: PreparedCard,
  towards: 1 | -1,
): readonly number[] {
  const ends = [...sums];
  for (const place of open) {
    const item = t.items[place];
    if (item === undefined) continue;
    const adds = (t.signs[item.group] ?? 1) * towards > 0;
    ends[item.group] = (ends[item.group] ?? 0) + (adds ? item.most : item.least);
  }
  return ends;
}

/** The places in the table of grades that a household can still come to, in the order of the table; -1 for none. */
export function possibleBands(sums: readonly number[], open: readonly number[], t: PreparedCard): readonly number[] {
  const { bands, reading } = t.grading;
  const bandsOf = (scores: Iterable<number>): readonly number[] =>
    [...new Set([...scores].map((score) => bandOf(score, bands, reading)))].sort((a, b) => a - b);
  const { least, most } = rangeOfScore(sums, open, t);
  const [lowest = -1, highest = -1] = [least, most].map((score) => bandOf(score, bands, reading));
  // Bands follow one another, so that what lies between two scores of one band is in it too.
  if (least === most || (reading === "lower-edge" && lowest === highest)) return [highest];
  const scores = reachableScores(sums, open, t);
  if (scores !== undefined) return bandsOf(scores);
  const between = bands.flatMap((_, place) => (place >= highest && place <= lowest ? [place] : []));
  return between.length > 0 ? between : [highest];
}

/** So many sums are gone through to find every score; beyond it, all grades from the highest to the lowest count as possible. */
const MOST_SUMS = 2_000_000;

/** Every score that the open items allow: the sums that each group can have, then those of the groups together. */
function reachableScores(
  sums: readonly number[],
  open: readonly number[],
  t: PreparedCard,
): ReadonlySet<number> | undefined {
  let steps = 0;
  const sumsOf = (before: ReadonlySet<number>, more: readonly number[]): Set<number> => {
    steps += before.size * more.length;
    return steps > MOST_SUMS ? new Set() : allSums(before, more);
  };
  const openOf = sums.map((): number[] => []);
  for (const place of open) openOf[t.items[place]?.group ?? -1]?.push(place);
  let scores = new Set([t.base]);
  sums.forEach((sum, group) => {
    let reached = new Set([sum]);
    for (const place of openOf[group] ?? []) reached = sumsOf(reached, t.items[place]?.possible ?? []);
    const cap = t.caps[group] ?? Infinity;
    const counted = new Set([...reached].map((s) => (t.signs[group] ?? 1) * Math.min(s, cap)));
    scores = sumsOf(scores, [...counted]);
  });
  return steps > MOST_SUMS ? undefined : scores;
}

function allSums(sums: ReadonlySet<number>, more: readonly number[]): Set<number> {
  const next = new Set<number>();
  for (const sum of sums) for (const points of more) next.add(sum + points);
  return next;
}
