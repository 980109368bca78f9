import type { MadeUnder } from "../../kernel/made.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { notListed } from "../../base/input/wording.ts";
import type { Issue } from "../../base/input/issue.ts";
import type { Basis } from "../../kernel/basis.ts";
import { policy } from "../../kernel/policy.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { record, recordField } from "../../kernel/record.ts";
import type { TermsUsed } from "../../kernel/terms.ts";
import { needed } from "../../kernel/value.ts";
import { positiveCount, text } from "../../kernel/values.ts";
import { bandOf, type BandSlots, lowestScoreOf } from "../../ledger/points/grade-bands.ts";
import { pointsOf } from "../../ledger/points/points.ts";
import { NOT_APPLICABLE_ANSWER } from "./card-checks.ts";
import { type Alternative, alternativesOf, type PreparedCard } from "./prepare-card.ts";
import { pointsOfAnswer, readAnswers } from "./read-answers.ts";
import { optionLabel, preparedCards } from "./score-household.ts";
import { answerTo, answersAgainst, type CardAnswer, scoreFactsRecord, vetoesAgainst } from "./score-facts.ts";
import { type ChangeableItem, fewestChanges, gainOfAll } from "./fewest-changes.ts";
import { highestSums, possibleBands } from "./possible-scores.ts";
import { groupSums, scoreOfSums } from "./score-of.ts";
import type { CardItem, NearestQuestion, ScoreFacts, Scorecard } from "./types.ts";

/** One change of one item, or a veto that is lifted. */
export type CardChange =
  | {
      readonly item: string;
      readonly label: Bilingual;
      readonly from: CardAnswer;
      /** The answer that would give these points: of units the fewest, of figures the band they would have to be in. */
      readonly to: Alternative["answer"];
      /** What the two options of a choice are called. */
      readonly options?: { readonly from: Bilingual; readonly to: Bilingual };
      /** The item's points before and after. */
      readonly points: { readonly before: number; readonly after: number };
    }
  | { readonly veto: string; readonly label: Bilingual };

/** Changes that together reach the grade. */
export interface ChangeSet {
  readonly changes: readonly CardChange[];
  readonly score: number;
  readonly grade: string;
}

/** The result of `findNearestChanges`. */
export interface NearestChanges {
  readonly kind: "nearest-changes";
  readonly card: string;
  readonly title: Bilingual;
  readonly standing: Scorecard["standing"];
  readonly household: string;
  readonly grade: string;
  readonly basis: readonly Basis[];
  readonly answer:
    | { readonly state: "reached" }
    /** `size` is the smallest number of changes; `complete` says whether `sets` are all of that size. */
    | {
        readonly state: "found";
        readonly size: number;
        readonly sets: readonly ChangeSet[];
        readonly complete: boolean;
        /** There: the search was given up after much work, so that there may be more than these, also below the limit. */
        readonly cut?: true;
      }
    /** The search was given up after many steps: fewer changes than `atLeast` are not enough. */
    | { readonly state: "given-up"; readonly atLeast: number }
    /** Not even all the items that apply and can be changed reach it at their best. */
    | { readonly state: "out-of-reach"; readonly most: number }
    /** Some items or vetoes could not be assessed. */
    | { readonly state: "undetermined"; readonly missing: readonly string[] };
  readonly made: MadeUnder;
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

export const nearestQuestionRecord = /* @__PURE__ */ record<NearestQuestion>(
  "NearestQuestion",
  "What `findNearestChanges` is asked.",
  () => ({
    facts: needed(recordField(scoreFactsRecord, "现有情况", "facts of the household")),
    grade: needed(text("目标等级", "grade to reach", { zh: "更高的也算达到", en: "a higher one counts as reached" })),
    limit: positiveCount("最多列出几组", "most sets to list", { zh: "缺省为 10", en: "absent, 10" }),
  }),
);

const door = /* @__PURE__ */ policy({
  terms: preparedCards,
  facts: nearestQuestionRecord,
  called: "question",
  against: (t, _, sound) => [
    ...sound.find(({ facts }) => answersAgainst(facts, t, "question.facts")),
    ...sound.find(({ facts }) => vetoesAgainst(facts, t, "question.facts")),
    ...sound.find(({ grade }) => gradeAgainst(grade, t)),
  ],
});

/**
 * Finds the smallest changes after which a household would have a grade: the sets of changes of single items,
 * from the card's own answers, of which none with fewer changes would do.
 *
 * @remarks
 * **Units** points of at most two decimals. **Boundary** the lower edge of the grade's band must be reached.
 * **Reading** `grading/fractional-score`. **Beware** every veto that applies must be lifted, and counts as a
 * change. An item that does not apply to the household, or that the card calls not changeable, is not changed. Sets stand in the order of the card; at
 * most `limit` (10) are listed. An item that could not be assessed makes the answer `undetermined`.
 * @throws InputError for a card or facts of the wrong shape, and for a grade that the card does not have.
 * @example
 * ```ts
 * import { findNearestChanges } from "fupin-credit";
 * import { sampleCard } from "fupin-credit/cards/sample";
 * const label = { zh: "培训", en: "training" };
 * const groups = [{ group: "g", label, part: "addition" }] as const;
 * const items = [
 *   { type: "flag", item: "trained", label, group: "g", points: 4 },
 *   { type: "per-unit", item: "courses", label, group: "g", points: 2, cap: 8 },
 * ] as const;
 * const card = { ...sampleCard, base: 80, groups, items, vetoes: [] };
 * const facts = { household: "H1", asOf: "2019-05-06", answers: { trained: false, courses: 0 }, vetoes: {} };
 * const { answer } = findNearestChanges(card, { facts, grade: "AA" });
 * answer.state === "found" && answer.sets.map((set) => [set.changes.length, set.score]);
 * // => [[1, 88]]
 * ```
 */
export function findNearestChanges(card: Scorecard, question: NearestQuestion): NearestChanges {
  const [t, own] = door.admit(card, question);
  card = t.card;
  question = own;
  const { facts, grade, limit = 10 } = question;
  const target = t.grading.printed.findIndex((band) => band.grade === grade);
  return {
    kind: "nearest-changes",
    card: card.card,
    title: card.title,
    standing: card.standing,
    household: facts.household,
    grade,
    basis: t.grading.basis,
    answer: answerOf(facts, target, limit, t),
    ...t.grading.used,
    readings: t.grading.readings,
  };
}

/** A grade that the card does not have. */
function gradeAgainst(grade: string | undefined, { grading }: PreparedCard): readonly Issue[] {
  const grades = grading.printed.map((band) => band.grade);
  return grade === undefined || grades.includes(grade) ? [] : [notListed("question.grade", grades)];
}

function answerOf(facts: ScoreFacts, target: number, limit: number, t: PreparedCard): NearestChanges["answer"] {
  const slots = readAnswers(facts, t);
  const { vetoes } = t.card;
  const missing = [
    ...slots.open.map((place) => `answers.${t.items[place]?.item.item ?? ""}`),
    ...vetoes.filter((v) => answerTo(facts.vetoes, v.veto) === undefined).map((v) => `vetoes.${v.veto}`),
  ];
  const none = t.grading.printed[target]?.grade === "none";
  // Without a grade there is nothing that a veto takes away.
  if (none && vetoes.some((v) => answerTo(facts.vetoes, v.veto) === true)) return { state: "reached" };
  const sums = groupSums(slots, t.caps.length);
  const lifted = vetoes
    .filter((v) => answerTo(facts.vetoes, v.veto) === true)
    .map(({ veto, label }): CardChange => ({ veto, label }));
  const items = changeableItems(facts, t);
  const isReached = (score: number): boolean => {
    const place = bandOf(score, t.grading.bands, t.grading.reading);
    return place !== -1 && place <= target;
  };
  const vetoChanges = none ? [] : lifted;
  const lowerOf = (lowest: number, band: BandSlots): number => Math.min(lowest, lowestScoreOf(band, t.grading.reading));
  const lowest = t.grading.bands.slice(0, target + 1).reduce(lowerOf, Infinity);
  if (missing.length > 0) {
    // What is known may decide all the same: whatever it turns out to be, the grade is there, or out of reach.
    const lifts = none || vetoes.every((v) => answerTo(facts.vetoes, v.veto) === false);
    const places = possibleBands(sums, slots.open, t);
    if (lifts && places.every((place) => place !== -1 && place <= target)) return { state: "reached" };
    const highest = highestSums(sums, slots.open, t);
    const most = scoreOfSums(highest, t) + gainOfAll(highest, items, t);
    return most < lowest ? { state: "out-of-reach", most: pointsOf(most) } : { state: "undetermined", missing };
  }
  if (vetoChanges.length === 0 && isReached(scoreOfSums(sums, t))) return { state: "reached" };
  const found = fewestChanges({ sums, items, isReached, lowest, limit }, t);
  if (found === undefined) {
    const most = scoreOfSums(sums, t) + gainOfAll(sums, items, t);
    return { state: "out-of-reach", most: pointsOf(most) };
  }
  if (found.sets.length === 0) return { state: "given-up", atLeast: vetoChanges.length + found.size };
  return {
    state: "found",
    size: vetoChanges.length + found.size,
    sets: found.sets.map(({ picks, score }) => ({
      changes: [
        ...vetoChanges,
        ...picks.map(({ item, alternative }): CardChange => ({
          item: item.item.item,
          label: item.item.label,
          from: item.answer,
          to: alternative.answer,
          ...optionsOf(item.item, item.answer, alternative.answer),
          points: { before: pointsOf(item.points), after: pointsOf(alternative.points) },
        })),
      ],
      score: pointsOf(score),
      grade: t.grading.printed[bandOf(score, t.grading.bands, t.grading.reading)]?.grade ?? "none",
    })),
    complete: found.complete,
    ...(found.cut ? { cut: true } : {}),
  };
}

function optionsOf(
  item: CardItem,
  before: CardAnswer,
  after: Alternative["answer"],
): { readonly options?: { readonly from: Bilingual; readonly to: Bilingual } } {
  const from = optionLabel(item, before);
  const to = optionLabel(item, after);
  return from === undefined || to === undefined ? {} : { options: { from, to } };
}

function changeableItems(facts: ScoreFacts, t: PreparedCard): readonly ChangeableItem[] {
  return t.items.flatMap(({ item, group }) => {
    const answer = answerTo(facts.answers, item.item);
    if (answer === undefined || answer === NOT_APPLICABLE_ANSWER || item.changeable === false) return [];
    const points = pointsOfAnswer(item, answer);
    const seen = new Set([points]);
    const alternatives = alternativesOf(item).filter((a) => !seen.has(a.points) && seen.add(a.points));
    return alternatives.length === 0 ? [] : [{ item, group, answer, points, alternatives }];
  });
}
