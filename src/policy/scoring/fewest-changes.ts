import type { CardItem } from "./types.ts";
import type { Alternative, PreparedCard } from "./prepare-card.ts";
import type { CardAnswer } from "./score-facts.ts";
import { scoreOfSums } from "./score-of.ts";

/** An item with what it gives now and what else it could give. */
export interface ChangeableItem {
  readonly item: CardItem;
  readonly group: number;
  readonly answer: CardAnswer;
  readonly points: number;
  /** One for each other figure of points, in the order of the card. */
  readonly alternatives: readonly Alternative[];
}

/** What is looked for. */
interface Search {
  readonly sums: readonly number[];
  readonly items: readonly ChangeableItem[];
  readonly isReached: (score: number) => boolean;
  /** No lower score reaches it. */
  readonly lowest: number;
  readonly limit: number;
}

/** A change of one item. */
interface Pick {
  readonly item: ChangeableItem;
  readonly alternative: Alternative;
}

/** The smallest sets that were found. */
interface Found {
  readonly size: number;
  readonly sets: readonly { readonly picks: readonly Pick[]; readonly score: number }[];
  readonly complete: boolean;
}

/** After so many steps a search stops and says that it is not complete. */
const MOST_STEPS = 300_000;

/**
 * Finds the smallest sets of changes that reach what is looked for.
 *
 * The size is proven: {@link bestOfSize} tells exactly how far so many changes can go, so no smaller number is
 * enough. Where a higher score need not be a better one (the readings other than `lower-edge`), larger sizes follow.
 */
export function fewestChanges(search: Search, t: PreparedCard): Found | undefined {
  const { sums, items, isReached, lowest } = search;
  const start = scoreOfSums(sums, t);
  for (let size = 0; size <= items.length; size++) {
    const best = bestOfSize(sums, items, size, t);
    if (start + best.gain < lowest) continue;
    const found = setsOfSize(search, size, t);
    if (found.sets.length > 0) return found;
    // The search was cut short: the best set of the size may still be one.
    if (!found.complete) {
      const score = start + best.gain;
      return isReached(score) ? { ...found, sets: [{ picks: best.picks, score }] } : found;
    }
  }
  return undefined;
}

/** How far so many changes can raise a score, in hundredths, and with which. */
interface Best {
  readonly gain: number;
  readonly picks: readonly Pick[];
}

/** The most that so many changes can add: the best of each group, shared out among the groups. */
export function bestOfSize(
  sums: readonly number[],
  items: readonly ChangeableItem[],
  size: number,
  t: PreparedCard,
): Best {
  let best: Best[] = Array.from({ length: size + 1 }, () => ({ gain: 0, picks: [] }));
  const moves = items.map((item) => bestMove(item, t)).filter((move) => move.by > 0);
  sums.forEach((sum, group) => {
    const own = moves.filter((m) => m.item.group === group).sort((a, b) => b.by - a.by);
    const next = [...best];
    for (let taken = 1; taken <= Math.min(size, own.length); taken++) {
      const picked = own.slice(0, taken);
      const gain = countedGain(
        sum,
        picked.reduce((all, m) => all + m.by, 0),
        group,
        t,
      );
      for (let all = taken; all <= size; all++) {
        const others = best[all - taken];
        if (others === undefined || others.gain + gain <= (next[all]?.gain ?? 0)) continue;
        next[all] = { gain: others.gain + gain, picks: [...others.picks, ...picked] };
      }
    }
    best = next;
  });
  return best[size] ?? { gain: 0, picks: [] };
}

/** The change of an item that moves its group most for the better, and by how much. */
function bestMove(item: ChangeableItem, t: PreparedCard): Pick & { readonly by: number } {
  const sign = t.signs[item.group] ?? 1;
  const moves = item.alternatives.map((alternative) => ({
    item,
    alternative,
    by: sign * (alternative.points - item.points),
  }));
  return moves.reduce((a, b) => (b.by > a.by ? b : a));
}

/** What a move of a group's sum for the better does to the score, given its cap. */
function countedGain(sum: number, moved: number, group: number, t: PreparedCard): number {
  const sign = t.signs[group] ?? 1;
  const cap = t.caps[group] ?? Infinity;
  return sign * (Math.min(sum + sign * moved, cap) - Math.min(sum, cap));
}

/** Goes through the sets of one size, in the order of the card, leaving out what cannot reach the lowest score. */
function setsOfSize({ sums, items, isReached, lowest, limit }: Search, size: number, t: PreparedCard): Found {
  const sets: { picks: readonly Pick[]; score: number }[] = [];
  const now = [...sums];
  const picks: Pick[] = [];
  const suffix = suffixGains(sums, items, size, t);
  // Where a higher score is never worse, a set of the smallest size has no change for the worse in it.
  const onlyBetter = t.grading.reading === "lower-edge";
  let steps = 0;
  let more = false;
  const go = (from: number): void => {
    const left = size - picks.length;
    const score = scoreOfSums(now, t);
    if (left === 0) {
      if (!isReached(score)) return;
      if (sets.length === limit) more = true;
      else sets.push({ picks: [...picks], score });
      return;
    }
    for (let i = from; i <= items.length - left && !more; i++) {
      if (score + (suffix[i]?.[left] ?? 0) < lowest) return; // nothing from here on is enough
      const item = items[i];
      for (const alternative of item?.alternatives ?? []) {
        if (item === undefined || more) break;
        if (onlyBetter && !isBetter(item, alternative, t)) continue;
        if (++steps > MOST_STEPS) {
          more = true;
          break;
        }
        const before = now[item.group] ?? 0;
        now[item.group] = before + alternative.points - item.points;
        picks.push({ item, alternative });
        go(i + 1);
        picks.pop();
        now[item.group] = before;
      }
    }
  };
  go(0);
  return { size, sets, complete: !more };
}

function isBetter(item: ChangeableItem, { points }: Alternative, t: PreparedCard): boolean {
  return (t.signs[item.group] ?? 1) * (points - item.points) > 0;
}

/** For each place and each number of changes, a bound on what the items from there on can add. */
function suffixGains(
  sums: readonly number[],
  items: readonly ChangeableItem[],
  size: number,
  t: PreparedCard,
): readonly (readonly number[])[] {
  const gains = items.map((item) => {
    const { group } = item;
    const by = Math.max(0, bestMove(item, t).by);
    // Where only changes for the better are made, a group of additions has no more room than now.
    const clipped = (t.signs[group] ?? 1) > 0 && t.grading.reading === "lower-edge";
    return clipped ? Math.min(by, Math.max(0, (t.caps[group] ?? Infinity) - (sums[group] ?? 0))) : by;
  });
  return items.map((_, i) => {
    const best = gains.slice(i).sort((a, b) => b - a);
    const totals = [0];
    for (let n = 0; n < size; n++) totals.push((totals[n] ?? 0) + (best[n] ?? 0));
    return totals;
  });
}
