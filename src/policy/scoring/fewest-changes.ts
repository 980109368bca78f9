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
  /** Whether there are no more of the size than these. */
  readonly complete: boolean;
  /** Whether the search was given up before all were found, or as many as are listed. */
  readonly cut: boolean;
}

/** After so much work a search stops and says that it is not complete. */
const MOST_WORK = 30_000_000;

/** The best move of an item. */
interface Move extends Pick {
  readonly place: number;
  readonly by: number;
}

/**
 * Finds the smallest sets of changes that reach what is looked for.
 *
 * The size is proven: {@link gainsFrom} tells exactly how far so many changes can go, so no smaller number is
 * enough. Where a higher score need not be a better one (the readings other than `lower-edge`), larger sizes follow.
 */
export function fewestChanges(search: Search, t: PreparedCard): Found | undefined {
  const { sums, items, isReached, lowest } = search;
  const start = scoreOfSums(sums, t);
  const moves = bestMoves(items, t);
  const budget = { left: MOST_WORK };
  for (let size = leastSize(lowest - start, sums, moves, items.length, t); size <= items.length; size++) {
    const found = setsOfSize(search, moves, size, budget, t);
    if (found.sets.length > 0) return found;
    // The search was cut short: the best set of the size may still be one.
    if (found.cut) {
      const picks = bestOfSize(sums, moves, size, t);
      const score = scoreOfSums(
        picks.reduce((now, pick) => moved(now, pick), sums),
        t,
      );
      return isReached(score) ? { ...found, sets: [{ picks, score }] } : found;
    }
  }
  return undefined;
}

/** The most that all changes together can add, in hundredths. */
export function gainOfAll(sums: readonly number[], items: readonly ChangeableItem[], t: PreparedCard): number {
  return bestMoves(items, t).reduce(
    (gain, own, group) =>
      gain +
      countedGain(
        sums[group] ?? 0,
        own.reduce((all, { by }) => all + by, 0),
        group,
        t,
      ),
    0,
  );
}

/** The smallest number of changes that can add so much; more than there are where none can. */
function leastSize(
  wanted: number,
  sums: readonly number[],
  moves: readonly (readonly Move[])[],
  items: number,
  t: PreparedCard,
): number {
  for (let most = 1; ; most *= 2) {
    const size = gainsFrom(0, sums, moves, Math.min(most, items), t).findIndex((gain) => gain >= wanted);
    if (size !== -1) return size;
    if (most >= items) return items + 1;
  }
}

/** The best move of each item that has one for the better, by group, the largest first. */
function bestMoves(items: readonly ChangeableItem[], t: PreparedCard): readonly (readonly Move[])[] {
  const byGroup: Move[][] = t.signs.map(() => []);
  items.forEach((item, place) => {
    const sign = t.signs[item.group] ?? 1;
    const all = item.alternatives.map((alternative) => ({
      item,
      alternative,
      place,
      by: byOf(item, alternative, sign),
    }));
    const best = all.reduce((a, b) => (b.by > a.by ? b : a));
    if (best.by > 0) byGroup[item.group]?.push(best);
  });
  return byGroup.map((own) => own.sort((a, b) => b.by - a.by));
}

/** By how much a change moves the group for the better. */
function byOf(item: ChangeableItem, { points }: Alternative, sign: number): number {
  return sign * (points - item.points);
}

/** What a move of a group's sum for the better does to the score, given its cap. */
function countedGain(sum: number, by: number, group: number, t: PreparedCard): number {
  const sign = t.signs[group] ?? 1;
  const cap = t.caps[group] ?? Infinity;
  return sign * (Math.min(sum + sign * by, cap) - Math.min(sum, cap));
}

/** What the first moves of a group from a place on add, for each number of them. */
function curveOf(
  own: readonly Move[],
  from: number,
  size: number,
  sum: number,
  group: number,
  t: PreparedCard,
): number[] {
  const curve = [0];
  let by = 0;
  for (const move of own) {
    if (curve.length > size) break;
    if (move.place < from) continue;
    by += move.by;
    curve.push(countedGain(sum, by, group, t));
  }
  return curve;
}

/** The most that up to so many changes from a place on can add, for each number of them, shared out among the groups. */
function gainsFrom(
  from: number,
  sums: readonly number[],
  moves: readonly (readonly Move[])[],
  size: number,
  t: PreparedCard,
): readonly number[] {
  let best = new Array<number>(size + 1).fill(0);
  moves.forEach((own, group) => {
    const curve = curveOf(own, from, size, sums[group] ?? 0, group, t);
    if (curve.length > 1) best = best.map((_, all) => shared(best, curve, all)[0]);
  });
  return best;
}

/** How much of so many changes is best spent on one group: what they add in all, and how many it gets. */
function shared(
  best: readonly number[],
  curve: readonly number[],
  all: number,
): readonly [gain: number, taken: number] {
  let [top, most] = [best[all] ?? 0, 0];
  for (let taken = 1; taken <= Math.min(all, curve.length - 1); taken++) {
    const gain = (best[all - taken] ?? 0) + (curve[taken] ?? 0);
    if (gain > top) [top, most] = [gain, taken];
  }
  return [top, most];
}

/** So many changes that together add the most. */
function bestOfSize(
  sums: readonly number[],
  moves: readonly (readonly Move[])[],
  size: number,
  t: PreparedCard,
): readonly Pick[] {
  let best = new Array<number>(size + 1).fill(0);
  const shares = moves.map((own, group) => {
    const curve = curveOf(own, 0, size, sums[group] ?? 0, group, t);
    const each = best.map((_, all) => shared(best, curve, all));
    best = each.map(([gain]) => gain);
    return each.map(([, taken]) => taken);
  });
  let left = size;
  return moves.flatMap((_, n) => {
    const group = moves.length - 1 - n; // the last was shared out last
    const taken = shares[group]?.[left] ?? 0;
    left -= taken;
    return moves[group]?.slice(0, taken) ?? [];
  });
}

function moved(sums: readonly number[], { item, alternative }: Pick): readonly number[] {
  return sums.map((sum, group) => (group === item.group ? sum + alternative.points - item.points : sum));
}

/**
 * Goes through the sets of one size, in the order of the card, leaving out what cannot reach the lowest score: where a
 * higher score is never worse, every way that is entered leads to a set.
 */
function setsOfSize(
  { sums, items, isReached, lowest, limit }: Search,
  moves: readonly (readonly Move[])[],
  size: number,
  budget: { left: number },
  t: PreparedCard,
): Found {
  const sets: { picks: readonly Pick[]; score: number }[] = [];
  const now = [...sums];
  const picks: Pick[] = [];
  // Where a higher score is never worse, a set of the smallest size has no change for the worse in it.
  const onlyBetter = t.grading.reading === "lower-edge";
  const dead = new Set<string>(); // where nothing was found, in the other readings
  budget.left -= items.length * size;
  let cut = budget.left < 0;
  let more = false;
  const suffix = cut ? [] : suffixGains(sums, items, moves, size, t);
  const canReach = (from: number, left: number): boolean => {
    const score = scoreOfSums(now, t);
    if (left === 0) return score >= lowest;
    budget.left -= items.length + now.length * left * left;
    return score + (gainsFrom(from, now, moves, left, t)[left] ?? 0) >= lowest;
  };
  const go = (from: number): void => {
    const left = size - picks.length;
    const score = scoreOfSums(now, t);
    if (left === 0) {
      if (!isReached(score)) return;
      if (sets.length === limit) more = true;
      else sets.push({ picks: [...picks], score });
      return;
    }
    const state = onlyBetter ? "" : [from, left, ...now].join();
    if (dead.has(state)) return;
    const before = sets.length;
    for (let i = from; i <= items.length - left; i++) {
      if (score + (suffix[i]?.[left] ?? 0) < lowest) break; // nothing from here on is enough
      const item = items[i];
      for (const alternative of item?.alternatives ?? []) {
        if (item === undefined || more || cut) return;
        if (onlyBetter && byOf(item, alternative, t.signs[item.group] ?? 1) <= 0) continue;
        if (--budget.left < 0) {
          cut = true;
          return;
        }
        const sum = now[item.group] ?? 0;
        now[item.group] = sum + alternative.points - item.points;
        picks.push({ item, alternative });
        if (canReach(i + 1, left - 1)) go(i + 1);
        picks.pop();
        now[item.group] = sum;
      }
    }
    if (!onlyBetter && sets.length === before) dead.add(state);
  };
  if (!cut) go(0);
  return { size, sets, complete: !more && !cut, cut };
}

/** For each place and each number of changes, a bound on what the items from there on can add. */
function suffixGains(
  sums: readonly number[],
  items: readonly ChangeableItem[],
  moves: readonly (readonly Move[])[],
  size: number,
  t: PreparedCard,
): readonly (readonly number[])[] {
  const gains = new Array<number>(items.length).fill(0);
  for (const { place, by, item } of moves.flat()) {
    const { group } = item;
    // Where only changes for the better are made, a group of additions has no more room than now.
    const clipped = (t.signs[group] ?? 1) > 0 && t.grading.reading === "lower-edge";
    gains[place] = clipped ? Math.min(by, Math.max(0, (t.caps[group] ?? Infinity) - (sums[group] ?? 0))) : by;
  }
  const totals: (readonly number[])[] = [];
  let best: readonly number[] = []; // the largest from there on, as many as are taken
  for (let i = items.length - 1; i >= 0; i--) {
    const gain = gains[i] ?? 0;
    const at = best.findIndex((other) => other < gain);
    best = (at === -1 ? [...best, gain] : [...best.slice(0, at), gain, ...best.slice(at)]).slice(0, size);
    let sum = 0;
    totals[i] = [0, ...best.map((one) => (sum += one))];
  }
  return totals;
}
