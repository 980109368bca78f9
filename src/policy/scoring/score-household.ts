import type { MadeUnder } from "../../kernel/made.ts";
import type { Day } from "../../base/date/day.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { Citation } from "../../kernel/citation.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import type { TermsUsed } from "../../kernel/terms.ts";
import { UNKNOWN } from "../../kernel/verdict.ts";
import type { GradeBand } from "../../ledger/points/types.ts";
import { pointsOf } from "../../ledger/points/points.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { scorecardRecord } from "./card.ts";
import { NOT_APPLICABLE_ANSWER } from "./card-checks.ts";
import { possibleBands, rangeOfScore } from "./possible-scores.ts";
import { type CardGap, type ItemLine, type ItemSlots, lineOf, prepareCard, type PreparedCard } from "./prepare-card.ts";
import { pointsOfAnswer, readAnswers } from "./read-answers.ts";
import { answerTo, answersAgainst, type CardAnswer, scoreFactsRecord, vetoesAgainst } from "./score-facts.ts";
import { groupSums } from "./score-of.ts";
import type { CardItem, ScoreFacts, Scorecard } from "./types.ts";

/** One item of a scoring sheet. */
export type ScoredItem =
  /** `answerLabel` is there for a choice. */
  | (ItemLine<"assessed"> & {
      readonly answer: CardAnswer;
      readonly answerLabel?: Bilingual;
      readonly points: number;
    })
  | ItemLine<"not-applicable">
  /** No answer was given. */
  | ItemLine<"unknown">
  /** The card has no points for this figure. */
  | (ItemLine<"in-gap"> & { readonly answer: CardAnswer });

/** One group of a scoring sheet. */
export interface ScoredGroup {
  readonly group: string;
  readonly label: Bilingual;
  readonly part: "addition" | "deduction";
  /** The points of its items that were assessed. */
  readonly sum: number;
  readonly cap?: number;
  /** What of the sum counts. */
  readonly counted: number;
  /** Whether the cap bit. */
  readonly capped: boolean;
}

/** One veto of a scoring sheet. */
export interface ScoredVeto {
  readonly veto: string;
  readonly label: Bilingual;
  readonly state: "applies" | "does-not-apply" | "unknown";
  readonly source?: Citation;
}

/** The grade of a scoring sheet. */
export type SheetGrade =
  | { readonly state: "graded"; readonly grade: string; readonly band: GradeBand }
  /** A veto applies: there is no grade, whatever the score. */
  | { readonly state: "vetoed"; readonly grade: "none"; readonly vetoes: readonly string[] }
  /** Under the reading `reject`: the score lies in no printed band. */
  | { readonly state: "no-band" }
  /** What is not known could change it; `possible` are the grades that it could be, the highest first. */
  | { readonly state: "undetermined"; readonly possible: readonly string[] };

/** The result of `scoreHousehold`: a scoring sheet (评分表). */
export interface ScoreSheet {
  readonly kind: "score-sheet";
  readonly card: string;
  readonly edition: string;
  readonly title: Bilingual;
  readonly standing: Scorecard["standing"];
  readonly household: string;
  readonly asOf: Day;
  readonly base: number;
  /** Exact where what was not assessed can change nothing; else from the least to the most that it can be. */
  readonly score:
    | { readonly state: "known"; readonly points: number }
    | { readonly state: "range"; readonly least: number; readonly most: number };
  readonly grade: SheetGrade;
  readonly groups: readonly ScoredGroup[];
  readonly items: readonly ScoredItem[];
  readonly vetoes: readonly ScoredVeto[];
  /** The items and vetoes that could not be assessed. */
  readonly missing: readonly string[];
  /** Figures between the bands of an item, for which the card has no points. */
  readonly gaps: readonly CardGap[];
  readonly basis: readonly Basis[];
  /** The terms of the table of grades. */
  readonly made: MadeUnder;
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** Cards behind the door, for functions that score. */
export const preparedCards = /* @__PURE__ */ preparedTerms(scorecardRecord, prepareCard, "card");

const door = /* @__PURE__ */ policy({
  terms: preparedCards,
  facts: scoreFactsRecord,
  against: (t, _, sound) => [
    ...sound.find((facts) => answersAgainst(facts, t, "facts")),
    ...sound.find((facts) => vetoesAgainst(facts, t, "facts")),
  ],
});

/**
 * Scores a household by a scorecard (一基础 一加分 一减分 一否决) and finds its grade (信用等级).
 *
 * @remarks
 * **Source** each item's own, if the card names one; the grades that of their table, in Changge information
 * measure article 19. **Units** points of at most two decimals. **Rounding** none.
 * **Boundary** a band of an item includes its lower edge and not its upper one.
 * **Reading** `grading/fractional-score`.
 * **Beware** an item without an answer is not one without points: the grade is `undetermined` unless whatever
 * it could give, nothing included, leads to the same grade. A figure that no band of its item has counts as
 * not known. An unknown veto leaves the grade open unless another applies.
 * @throws InputError for a card or facts of the wrong shape: ids that are repeated or not known, bands that
 * overlap, a direction that is not kept, an answer that does not fit its item.
 * @example
 * ```ts
 * import { scoreHousehold } from "fupin-credit";
 * import { sampleCard } from "fupin-credit/cards/sample";
 * const card = { ...sampleCard, items: sampleCard.items.slice(0, 1), vetoes: [] };
 * const facts = { household: "H1", asOf: "2019-05-06", vetoes: {} };
 * scoreHousehold(card, { ...facts, answers: {} }).grade; // => { state: "graded", grade: "none", band: { grade: "none", through: 79 } }
 * scoreHousehold(card, { ...facts, answers: {} }).missing; // => ["answers.householder-age"]
 * ```
 */
export function scoreHousehold(card: Scorecard, facts: ScoreFacts): ScoreSheet {
  const [t, own] = door.admit(card, facts);
  card = t.card;
  facts = own;
  const slots = readAnswers(facts, t);
  const sums = groupSums(slots, t.caps.length);
  const range = rangeOfScore(sums, slots.open, t);
  const vetoes = card.vetoes.map((veto) => scoredVeto(veto, facts));
  return {
    kind: "score-sheet",
    card: card.card,
    edition: card.edition,
    title: card.title,
    standing: card.standing,
    household: facts.household,
    asOf: facts.asOf,
    base: card.base,
    score:
      range.least === range.most
        ? { state: "known", points: pointsOf(range.least) }
        : { state: "range", least: pointsOf(range.least), most: pointsOf(range.most) },
    grade: gradeOfSheet(sums, slots.open, vetoes, t),
    groups: card.groups.map(({ group, label, part, cap }, i) => {
      const sum = sums[i] ?? 0;
      const counted = Math.min(sum, t.caps[i] ?? Infinity);
      return {
        group,
        label,
        part,
        sum: pointsOf(sum),
        ...(cap === undefined ? {} : { cap }),
        counted: pointsOf(counted),
        capped: counted < sum,
      };
    }),
    items: t.items.map((own) => scoredItem(own, answerTo(facts.answers, own.item.item))),
    vetoes,
    missing: [
      ...slots.open.map((place) => `answers.${t.items[place]?.item.item ?? ""}`),
      ...vetoes.filter((v) => v.state === "unknown").map((v) => `vetoes.${v.veto}`),
    ],
    gaps: t.gaps,
    basis: t.grading.basis,
    ...t.grading.used,
    readings: t.grading.readings,
  };
}

function scoredItem({ item, lines }: ItemSlots, answer: CardAnswer | undefined): ScoredItem {
  if (answer === undefined) return lines.unknown;
  if (answer === NOT_APPLICABLE_ANSWER) return lines.notApplicable;
  const points = pointsOfAnswer(item, answer);
  if (points === UNKNOWN) return { ...lineOf(item, "in-gap"), answer };
  const answerLabel = optionLabel(item, answer);
  const line = { ...lineOf(item, "assessed"), answer, points: pointsOf(points) };
  return answerLabel === undefined ? line : { ...line, answerLabel };
}

/** What the option that was chosen is called. */
export function optionLabel(item: CardItem, answer: unknown): Bilingual | undefined {
  return item.type === "choice" ? item.options.find((o) => o.option === answer)?.label : undefined;
}

function scoredVeto({ veto, label, source }: Scorecard["vetoes"][number], { vetoes }: ScoreFacts): ScoredVeto {
  const answer = answerTo(vetoes, veto);
  const state = answer === undefined ? "unknown" : answer ? "applies" : "does-not-apply";
  return { veto, label, state, ...(source === undefined ? {} : { source }) };
}

/** The grade: a veto that applies decides; else every grade that is still possible must be the same. */
function gradeOfSheet(
  sums: readonly number[],
  open: readonly number[],
  vetoes: readonly ScoredVeto[],
  t: PreparedCard,
): SheetGrade {
  const applying = vetoes.filter((v) => v.state === "applies").map((v) => v.veto);
  if (applying.length > 0) return { state: "vetoed", grade: "none", vetoes: applying };
  const places = possibleBands(sums, open, t);
  const grades = places.map((place) => t.grading.printed[place]?.grade ?? NO_BAND);
  const possible = new Set(grades.filter((g) => g !== NO_BAND));
  if (vetoes.some((v) => v.state === "unknown")) possible.add("none");
  if (grades.includes(NO_BAND)) possible.add(NO_BAND);
  if (possible.size > 1) return { state: "undetermined", possible: [...possible] };
  const band = t.grading.printed[places[0] ?? -1];
  return band === undefined ? { state: "no-band" } : { state: "graded", grade: band.grade, band };
}

/** What a score in no band is called among the possible grades. */
const NO_BAND = "no-band";
