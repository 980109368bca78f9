import type { FractionalScore } from "../../../src/ledger/points/grade-bands.ts";
import type { GradeBand } from "../../../src/ledger/points/types.ts";
import type { CardItem, Scorecard, ScoreFacts } from "../../../src/policy/scoring/types.ts";
import type { CardChange, NearestChanges } from "../../../src/policy/scoring/nearest-changes.ts";
import type { CardAnswer } from "../../../src/policy/scoring/score-facts.ts";
import { bandByHand, hundredths, pointsFrom } from "../../ledger/points/grade-by-hand.ts";

/*
 * An independent search: every way to answer every item, then those with the fewest changes that reach the grade.
 */

/** A change as `[item, answer, points before, points after]`, or a veto that is lifted. */
export type PlainChange = readonly [item: string, to: unknown, before: number, after: number] | readonly [veto: string];

interface PlainSet {
  readonly changes: readonly PlainChange[];
  readonly score: number;
  readonly grade: string;
}

export type PlainAnswer =
  | { readonly state: "reached" }
  | { readonly state: "found"; readonly size: number; readonly sets: readonly PlainSet[]; readonly complete: boolean }
  | { readonly state: "out-of-reach"; readonly most: number };

interface Way {
  readonly place: number;
  readonly to: unknown;
  readonly points: bigint;
}

/** The answers that an item knows, in its own order: units only as long as they give more. */
function waysOf(item: CardItem): readonly Way[] {
  const numbered = (ways: readonly (readonly [to: unknown, points: number])[]): readonly Way[] =>
    ways.map(([to, points], place) => ({ place, to, points: hundredths(points) }));
  if (item.type === "flag") return numbered([[false, 0], [true, item.points]]); // oxfmt-ignore
  if (item.type === "choice") return numbered(item.options.map(({ option, points }) => [option, points]));
  if (item.type === "bands") return numbered(item.bands.map(({ points, ...edges }) => [edges, points]));
  const ways: Way[] = [];
  for (let units = 0; units <= 100; units++) {
    const points = pointsOfUnits(item, units);
    if (points !== ways.at(-1)?.points) ways.push({ place: units, to: units, points });
  }
  return ways;
}

function pointsOfUnits({ points, cap }: { readonly points: number; readonly cap: number }, units: number): bigint {
  const all = hundredths(points) * BigInt(units);
  return all < hundredths(cap) ? all : hundredths(cap);
}

function pointsNow(item: CardItem, answer: CardAnswer | undefined): bigint {
  if (answer === "not-applicable") return 0n;
  if (item.type === "flag") return answer === true ? hundredths(item.points) : 0n;
  if (item.type === "choice") return hundredths(item.options.find((o) => o.option === answer)?.points ?? NaN);
  if (item.type === "per-unit") return pointsOfUnits(item, Number(answer));
  const figure = Number(answer);
  const band = item.bands.find(({ from, below }) => !(from !== undefined && figure < from) && !(below !== undefined && figure >= below)); // oxfmt-ignore
  return hundredths(band?.points ?? NaN);
}

/** Each item either as it is (`undefined`) or with one of its other figures of points, in every combination. */
function combinations(choices: readonly (readonly Way[])[]): readonly (readonly (Way | undefined)[])[] {
  const [first, ...rest] = choices;
  if (first === undefined) return [[]];
  const tails = combinations(rest);
  return [undefined, ...first].flatMap((way) => tails.map((tail) => [way, ...tail]));
}

function scoreByHand({ base, groups, items }: Scorecard, points: readonly bigint[]): bigint {
  return groups.reduce((score, { group, part, cap }) => {
    const sum = items.reduce((all, item, i) => (item.group === group ? all + (points[i] ?? 0n) : all), 0n);
    const counted = cap !== undefined && sum > hundredths(cap) ? hundredths(cap) : sum;
    return part === "addition" ? score + counted : score - counted;
  }, hundredths(base));
}

/** The order of the card: the first item that differs decides, the changed one before the one left alone. */
function inOrderOfCard(a: readonly (Way | undefined)[], b: readonly (Way | undefined)[]): number {
  const i = a.findIndex((way, n) => way?.place !== b[n]?.place);
  return (a[i]?.place ?? Infinity) - (b[i]?.place ?? Infinity);
}

/** Every item and every veto is known. */
export function nearestByHand(
  card: Scorecard,
  { answers, vetoes }: ScoreFacts,
  bands: readonly GradeBand[],
  reading: FractionalScore,
  { grade, limit }: { readonly grade: string; readonly limit: number },
): PlainAnswer {
  const now = card.items.map((item) => pointsNow(item, answers[item.item]));
  const choices = card.items.map((item, i) => {
    if (answers[item.item] === "not-applicable") return [];
    const others = waysOf(item).filter(({ points }) => points !== now[i]);
    return others.filter(({ points }, n) => others.findIndex((other) => other.points === points) === n);
  });
  const lifted = card.vetoes.filter(({ veto }) => vetoes[veto] === true).map(({ veto }) => [veto] as const);
  if (grade === "none" && lifted.length > 0) return { state: "reached" };
  const target = bands.findIndex((band) => band.grade === grade);
  const all = combinations(choices).map((ways) => ({
    ways,
    count: ways.filter((way) => way !== undefined).length,
    score: scoreByHand(card, ways.map((way, i) => way?.points ?? now[i] ?? 0n)), // oxfmt-ignore
  }));
  const reached = all.filter(({ score }) => {
    const band = bandByHand(score, bands, reading);
    return band !== undefined && bands.indexOf(band) <= target;
  });
  if (reached.length === 0) {
    return { state: "out-of-reach", most: pointsFrom(all.reduce((m, { score }) => (score > m ? score : m), all[0]?.score ?? 0n)) }; // oxfmt-ignore
  }
  const fewest = Math.min(...reached.map(({ count }) => count));
  if (fewest + lifted.length === 0) return { state: "reached" };
  const sets = reached.filter(({ count }) => count === fewest).sort((a, b) => inOrderOfCard(a.ways, b.ways));
  return {
    state: "found",
    size: fewest + lifted.length,
    sets: sets.slice(0, limit).map(({ ways, score }) => ({
      changes: [
        ...lifted,
        ...ways.flatMap((way, i): PlainChange[] => {
          const name = card.items[i]?.item ?? "";
          return way === undefined ? [] : [[name, way.to, pointsFrom(now[i] ?? 0n), pointsFrom(way.points)]];
        }),
      ],
      score: pointsFrom(score),
      grade: bandByHand(score, bands, reading)?.grade ?? "no-band",
    })),
    complete: sets.length <= limit,
  };
}

function plainChange(change: CardChange): PlainChange {
  return "veto" in change ? [change.veto] : [change.item, change.to, change.points.before, change.points.after];
}

/** An answer of the library in the same form. */
export function inPlain(
  answer: NearestChanges["answer"],
): PlainAnswer | { readonly state: "undetermined" | "given-up" } {
  if (answer.state !== "found") return answer;
  return { ...answer, sets: answer.sets.map((set) => ({ ...set, changes: set.changes.map(plainChange) })) };
}

/** The facts after a set of changes. */
export function afterChanges(facts: ScoreFacts, changes: readonly CardChange[]): ScoreFacts {
  const answers: Record<string, CardAnswer> = { ...facts.answers };
  const vetoes: Record<string, boolean> = { ...facts.vetoes };
  for (const change of changes) {
    if ("veto" in change) vetoes[change.veto] = false;
    else if (typeof change.to === "object") answers[change.item] = change.to.from ?? (change.to.below ?? 1) - 1;
    else answers[change.item] = change.to;
  }
  return { ...facts, answers, vetoes };
}
