import type { ChangeableItem } from "./nearest-changes.ts";
import type { Alternative, PreparedCard } from "./prepare-card.ts";
import { scoreOfSums } from "./score-of.ts";

/** What is looked for. */
interface Search {
  readonly sums: readonly number[];
  readonly items: readonly ChangeableItem[];
  readonly isReached: (score: number) => boolean;
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
const MOST_STEPS = 2_000_000;

/**
 * Finds the smallest sets of changes that reach what is looked for.
 *
 * The size is proven: {@link mostGain} tells exactly how far so many changes can go, so no smaller number is
 * enough. Where a higher score need not be a better one (the reading `reject` has gaps), larger sizes follow.
 */
export function fewestChanges(search: Search, t: PreparedCard): Found | undefined {
  const { sums, items, isReached } = search;
  const lowest = Math.min(...t.grading.bands.filter((b) => isReached(b.from)).map((b) => b.from));
  const start = scoreOfSums(sums, t);
  for (let size = 0; size <= items.length; size++) {
    if (start + mostGain(sums, items, size, t) < lowest) continue;
    const found = setsOfSize(search, size, lowest, t);
    if (found.sets.length > 0 || !found.complete) return found;
  }
  return undefined;
}

/** The most that so many changes can add to a score, in hundredths: the best of each group, shared out among the groups. */
export function mostGain(
  sums: readonly number[],
  items: readonly ChangeableItem[],
  size: number,
  t: PreparedCard,
): number {
  let best = new Array<number>(size + 1).fill(0);
  sums.forEach((sum, group) => {
    const gains = gainsOf(items, t)
      .filter((g) => g.group === group)
      .map((g) => g.gain)
      .sort((a, b) => b - a);
    const next = [...best];
    let moved = 0;
    for (let taken = 1; taken <= Math.min(size, gains.length); taken++) {
      moved += gains[taken - 1] ?? 0;
      const gain = countedGain(sum, moved, group, t);
      for (let all = taken; all <= size; all++) next[all] = Math.max(next[all] ?? 0, (best[all - taken] ?? 0) + gain);
    }
    best = next;
  });
  return best[size] ?? 0;
}

/** By item, the most by which one change moves its group for the better; 0 where none does. */
function gainsOf(
  items: readonly ChangeableItem[],
  t: PreparedCard,
): readonly { readonly group: number; readonly gain: number }[] {
  return items.map(({ group, points, alternatives }) => {
    const sign = t.signs[group] ?? 1;
    return { group, gain: Math.max(0, ...alternatives.map((a) => sign * (a.points - points))) };
  });
}

/** What a move of a group's sum for the better does to the score, given its cap. */
function countedGain(sum: number, moved: number, group: number, t: PreparedCard): number {
  const sign = t.signs[group] ?? 1;
  const cap = t.caps[group] ?? Infinity;
  return sign * (Math.min(sum + sign * moved, cap) - Math.min(sum, cap));
}

/** Goes through the sets of one size, in the order of the card, leaving out what cannot reach the lowest score. */
function setsOfSize({ sums, items, isReached, limit }: Search, size: number, lowest: number, t: PreparedCard): Found {
  const sets: { picks: readonly Pick[]; score: number }[] = [];
  const now = [...sums];
  const picks: Pick[] = [];
  const suffix = suffixGains(sums, items, size, t);
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

/** For each place and each number of changes, a bound on what the items from there on can add. */
function suffixGains(
  sums: readonly number[],
  items: readonly ChangeableItem[],
  size: number,
  t: PreparedCard,
): readonly (readonly number[])[] {
  const gains = gainsOf(items, t).map(({ group, gain }) => {
    // A group of additions that is full, or nearly, has no more than this to give.
    const room = (t.signs[group] ?? 1) > 0 ? Math.max(0, (t.caps[group] ?? Infinity) - (sums[group] ?? 0)) : Infinity;
    return Math.min(gain, room);
  });
  return items.map((_, i) => {
    const best = gains.slice(i).sort((a, b) => b - a);
    const totals = [0];
    for (let n = 0; n < size; n++) totals.push((totals[n] ?? 0) + (best[n] ?? 0));
    return totals;
  });
}
