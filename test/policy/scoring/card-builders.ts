import type { Bilingual } from "../../../src/base/input/bilingual.ts";
import type { FractionalScore } from "../../../src/ledger/points/grade-bands.ts";
import type { GradeBand, GradingTerms } from "../../../src/ledger/points/types.ts";
import type {
  CardGroup,
  CardItem,
  CardVeto,
  PointBand,
  Scorecard,
  ScoreFacts,
} from "../../../src/policy/scoring/types.ts";
import type { CardAnswer } from "../../../src/policy/scoring/score-facts.ts";
import { type ScoredItem, scoreHousehold, type ScoreSheet } from "../../../src/policy/scoring/score-household.ts";
import { unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";

/*
 * Small cards. A test writes down only what its case is about.
 */

type ItemOptions = Partial<Pick<CardItem, "group" | "direction" | "source">>;

export const aLabel: Bilingual = { zh: "某", en: "some" };

/** The table of the Changge information measure, article 19. */
export const article19: readonly GradeBand[] = [
  { grade: "AAA+", over: 100 },
  { grade: "AAA", from: 96, through: 100 },
  { grade: "AA", from: 87, through: 95 },
  { grade: "A", from: 80, through: 86 },
  { grade: "none", through: 79 },
];

/** A table of grades, with the reading of scores that are no whole numbers. */
export function graded(fractionalScore?: FractionalScore, gradeBands = article19): GradingTerms {
  return {
    kind: "grading",
    pack: "ours",
    edition: "1",
    stated: { "our-rules#19": { gradeBands } },
    ...(fractionalScore === undefined ? {} : { caller: { fractionalScore } }),
  };
}

/** Base 60, a group of additions `plus` and a group of deductions `minus`, neither capped, and no items. */
export function aCard(parts: Partial<Scorecard> = {}): Scorecard {
  return {
    kind: "scorecard",
    card: "ours",
    edition: "1",
    title: aLabel,
    standing: "illustrative",
    base: 60,
    groups: [aGroup("plus", "addition"), aGroup("minus", "deduction")],
    items: [],
    vetoes: [],
    grading: graded(),
    ...parts,
  };
}

export function aGroup(group: string, part: CardGroup["part"], cap?: number): CardGroup {
  return { group, label: aLabel, part, ...(cap === undefined ? {} : { cap }) };
}

const head = (item: string, options: ItemOptions) => ({ item, label: aLabel, group: "plus", ...options });

export function aFlag(item: string, points: number, options: ItemOptions = {}): CardItem {
  return { ...head(item, options), type: "flag", points };
}

export function aCount(item: string, points: number, cap: number, options: ItemOptions = {}): CardItem {
  return { ...head(item, options), type: "per-unit", points, cap };
}

export function aFigure(item: string, bands: readonly PointBand[], options: ItemOptions = {}): CardItem {
  return { ...head(item, options), type: "bands", bands };
}

export function aChoice(item: string, points: Readonly<Record<string, number>>, options: ItemOptions = {}): CardItem {
  const named = Object.entries(points).map(([option, p]) => ({ option, label: aLabel, points: p }));
  return { ...head(item, options), type: "choice", options: named };
}

export function aVeto(veto: string): CardVeto {
  return { veto, label: aLabel };
}

export type Answers = Readonly<Record<string, CardAnswer>>;

export function aHousehold(answers: Answers = {}, vetoes: Readonly<Record<string, boolean>> = {}): ScoreFacts {
  return { household: "H1", asOf: "2019-05-06", answers, vetoes };
}

/** The sheet of a household by a card made of some parts. */
export function sheetOf(
  parts: Partial<Scorecard>,
  answers: Answers = {},
  vetoes: Readonly<Record<string, boolean>> = {},
): ScoreSheet {
  return scoreHousehold(aCard(parts), aHousehold(answers, vetoes));
}

/** What one item gives to one answer; its state where it gives no points. */
export function pointsFor(item: CardItem, answer?: CardAnswer): number | ScoredItem["state"] {
  const [scored] = sheetOf({ items: [item] }, answer === undefined ? {} : { [item.item]: answer }).items;
  if (scored === undefined) throw new Error("the sheet does not list its item");
  return scored.state === "assessed" ? scored.points : scored.state;
}

/** What a card of some parts is refused for. */
export function refused(parts: Partial<Scorecard>): readonly string[] {
  return issuesOfCall(() => scoreHousehold(aCard(parts), aHousehold()));
}

/** What a card of these items is refused for. */
export function refusedItem(...items: readonly unknown[]): readonly string[] {
  return refused({ items: unchecked<readonly CardItem[]>(items) });
}
