import type { MadeUnder } from "../../kernel/made.ts";
import type { Day } from "../../base/date/day.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { InputError, refuseAny } from "../../base/input/input-error.ts";
import { type Issue, pathText } from "../../base/input/issue.ts";
import { missing, notListed, unknownKey, wrongCount } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import { mapOf } from "../../kernel/lists.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { record } from "../../kernel/record.ts";
import type { TermsUsed, Used } from "../../kernel/terms.ts";
import { needed } from "../../kernel/value.ts";
import { day, text, yesNo } from "../../kernel/values.ts";
import { checklistTermsKind } from "./checklist-terms.ts";
import { answerTo } from "./score-facts.ts";
import type { ChecklistFacts, ChecklistItem, ChecklistPart, ChecklistTerms } from "./types.ts";

/** One item of a checklist with its answer. */
export interface CheckedItem {
  readonly item: string;
  readonly part: string;
  readonly label: Bilingual;
  readonly outcome: "met" | "unmet" | "undetermined";
}

/** One part of a checklist with how many of its items hold. */
export interface CheckedPart {
  readonly part: string;
  readonly label: Bilingual;
  readonly count: number;
  readonly met: number;
  readonly undetermined: number;
}

/** The result of `assessChecklist`. */
export interface ChecklistAssessment {
  readonly kind: "checklist-assessment";
  readonly household: string;
  readonly asOf: Day;
  /** `unmet` if any item is, else `undetermined` if any is, else `met`. */
  readonly outcome: "met" | "unmet" | "undetermined";
  readonly parts: readonly CheckedPart[];
  readonly items: readonly CheckedItem[];
  /** The items that can still change the outcome: none once one does not hold. */
  readonly missing: readonly string[];
  readonly basis: readonly Basis[];
  readonly made: MadeUnder;
  readonly terms: TermsUsed;
  /** None is open. */
  readonly readings: readonly ChosenReading[];
}

export const checklistFactsRecord = /* @__PURE__ */ record<ChecklistFacts>(
  "ChecklistFacts",
  "What `assessChecklist` needs to know.",
  () => ({
    household: needed(text("户", "household")),
    asOf: needed(day("评定日", "day on which it was assessed")),
    answers: needed(
      mapOf(yesNo("是否符合", "whether it holds"), "各项是否符合", "whether each item holds", {
        zh: "按项；未填的项为未知",
        en: "by item; an item left out is unknown",
      }),
    ),
  }),
);

interface PreparedChecklist {
  readonly parts: readonly ChecklistPart[];
  readonly items: readonly ChecklistItem[];
  readonly basis: readonly Basis[];
  readonly used: Used;
}

function prepare(terms: ChecklistTerms): PreparedChecklist {
  const { values, basisOf, used } = lay(checklistTermsKind, terms);
  const { checklistParts: parts, checklistItems: items } = values;
  if (parts === undefined || items === undefined) {
    throw new InputError([
      ...(parts === undefined ? [missing("terms.checklistParts")] : []),
      ...(items === undefined ? [missing("terms.checklistItems")] : []),
    ]);
  }
  const counts = new Map(parts.map(({ part }) => [part, 0]));
  for (const { part } of items) counts.set(part, (counts.get(part) ?? NaN) + 1); // not among the parts
  const names = parts.map(({ part }) => part);
  refuseAny([
    ...items.flatMap(({ part }, i) =>
      Number.isNaN(counts.get(part)) ? [notListed(pathText("terms", ["checklistItems", i, "part"]), names)] : [],
    ),
    ...parts.flatMap(({ part, count }) =>
      counts.get(part) === count ? [] : [wrongCount("terms.checklistItems", part, count)],
    ),
  ]);
  return { parts, items, basis: basisOf("checklistParts", "checklistItems"), used };
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(checklistTermsKind, prepare),
  facts: checklistFactsRecord,
  against: (t, facts) => unknownItems(facts, t),
});

/**
 * Checks a household against a checklist, such as 五有两无一勤劳, whose items the caller names.
 *
 * @remarks
 * **Source** the terms name it; Cangxi prints how many items each part has, not which.
 * **Boundary** every item must hold.
 * @throws InputError for terms or facts of the wrong shape, for more or fewer items than a part counts, and for
 * answers to items that there are not.
 * @example
 * ```ts
 * import { adjustTerms, assessChecklist } from "fupin-credit";
 * import { cangxi2019 } from "fupin-credit/packs";
 * const item = (part: string, name: string) => ({ item: name, part, label: { zh: name, en: name } });
 * const terms = adjustTerms(cangxi2019.checklist, { checklistItems: [
 *   ...["h1", "h2", "h3", "h4", "h5"].map((name) => item("five-have", name)),
 *   ...["w1", "w2"].map((name) => item("two-without", name)),
 *   item("one-diligent", "d1"),
 * ] });
 * const answers = { h1: true, h2: true, h3: true, h4: true, h5: true, w1: true, w2: true };
 * assessChecklist(terms, { household: "H1", asOf: "2019-05-06", answers }).missing; // => ["answers.d1"]
 * assessChecklist(terms, { household: "H1", asOf: "2019-05-06", answers: { ...answers, d1: true } }).outcome; // => "met"
 * ```
 */
export function assessChecklist<const T extends ChecklistTerms>(
  terms: T & NeedsTerm<T, "checklistParts" | "checklistItems">,
  facts: ChecklistFacts,
): ChecklistAssessment {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const items = t.items.map(({ item, part, label }): CheckedItem => {
    const answer = answerTo(facts.answers, item);
    return { item, part, label, outcome: answer === undefined ? "undetermined" : answer ? "met" : "unmet" };
  });
  const outcomes = items.map((i) => i.outcome);
  const outcome = outcomes.includes("unmet") ? "unmet" : outcomes.includes("undetermined") ? "undetermined" : "met";
  const tallies = new Map(t.parts.map(({ part }) => [part, { met: 0, unmet: 0, undetermined: 0 }]));
  for (const item of items) {
    const tally = tallies.get(item.part);
    if (tally !== undefined) tally[item.outcome] += 1;
  }
  return {
    kind: "checklist-assessment",
    household: facts.household,
    asOf: facts.asOf,
    outcome,
    parts: t.parts.map(({ part, label, count }) => {
      const { met = 0, undetermined = 0 } = tallies.get(part) ?? {};
      return { part, label, count, met, undetermined };
    }),
    items,
    missing: outcome === "undetermined" ? items.filter(isOpen).map((i) => `answers.${i.item}`) : [],
    basis: t.basis,
    ...t.used,
    readings: [],
  };
}

function isOpen({ outcome }: CheckedItem): boolean {
  return outcome === "undetermined";
}

function unknownItems({ answers }: ChecklistFacts, { items }: PreparedChecklist): readonly Issue[] {
  const known = new Set(items.map((i) => i.item));
  return Object.keys(answers)
    .filter((name) => !known.has(name))
    .map((name) => unknownKey(pathText("facts", ["answers", name])));
}
