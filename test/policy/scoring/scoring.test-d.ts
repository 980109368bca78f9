import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { assessChecklist, type ChecklistAssessment } from "../../../src/policy/scoring/assess-checklist.ts";
import type { CardItem, ChecklistItem, Scorecard, ScoreFacts } from "../../../src/policy/scoring/types.ts";
import {
  type ScoredItem,
  scoreHousehold,
  type ScoreSheet,
  type SheetGrade,
} from "../../../src/policy/scoring/score-household.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aCard, aHousehold, aLabel, aVeto } from "./card-builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

const head = { item: "a", label: aLabel, group: "plus" };

export function items(): readonly CardItem[] {
  return [
    { ...head, type: "flag", points: 1 },
    { ...head, type: "per-unit", points: 1, cap: 3, direction: "more-is-better" },
    { ...head, type: "bands", bands: [{ below: 3, points: 1 }] },
    { ...head, type: "choice", options: [{ option: "x", label: aLabel, points: 1 }] },
    // @ts-expect-error no fifth type
    { ...head, type: "formula", points: 1 },
    // @ts-expect-error points per unit have a cap
    { ...head, type: "per-unit", points: 1 },
    // @ts-expect-error a flag has no bands
    { ...head, type: "flag", bands: [] },
    // @ts-expect-error points are a number
    { ...head, type: "flag", points: "1" },
    // @ts-expect-error no such direction
    { ...head, type: "flag", points: 1, direction: "better" },
    // @ts-expect-error a band ends below a figure, not through it
    { ...head, type: "bands", bands: [{ from: 1, through: 2, points: 1 }] },
    // @ts-expect-error a source names its document
    { ...head, type: "flag", points: 1, source: "article 3" },
  ];
}

export function cards(): readonly Scorecard[] {
  return [
    aCard({ vetoes: [aVeto("fraud")] }),
    // @ts-expect-error a card is official or illustrative
    { ...aCard(), standing: "draft" },
    // @ts-expect-error a group adds or deducts
    { ...aCard(), groups: [{ group: "x", label: aLabel, part: "veto" }] },
    // @ts-expect-error terms of another kind
    { ...aCard(), grading: changge2017.overdue },
    // @ts-expect-error labels are in both languages
    { ...aCard(), title: { zh: "评分卡" } },
  ];
}

export function facts(): readonly ScoreFacts[] {
  return [
    aHousehold({ a: true, b: 3, c: "good" }, { fraud: false }),
    // @ts-expect-error a veto applies or does not: it is no text
    { ...aHousehold(), vetoes: { fraud: "no" } },
    // @ts-expect-error what is not known is left out
    { ...aHousehold(), answers: { a: null } },
    // @ts-expect-error the day is always given: there is no clock
    { household: "H1", answers: {}, vetoes: {} },
  ];
}

export function readOnly(card: Scorecard, sheet: ScoreSheet): void {
  scoreHousehold(card, aHousehold());
  // @ts-expect-error a card is read only
  card.base = 61;
  // @ts-expect-error its lists too
  card.items.push({ ...head, type: "flag", points: 1 });
  // @ts-expect-error and so is a sheet
  sheet.missing.pop();
  // @ts-expect-error a score that is not known in full has no one figure
  void sheet.score.points;
}

/** Every state has an answer. */
export function gradeText(grade: SheetGrade): string {
  switch (grade.state) {
    case "graded":
      return grade.grade;
    case "vetoed":
      return grade.vetoes.join();
    case "no-band":
      return "no band";
    case "undetermined":
      return grade.possible.join();
  }
}

// @ts-expect-error a veto may apply
export function forgetsVetoed({ state }: SheetGrade): string {
  switch (state) {
    case "graded":
    case "no-band":
    case "undetermined":
      return state;
  }
}

// @ts-expect-error a grade may be undetermined
export function forgetsUndetermined({ state }: SheetGrade): string {
  switch (state) {
    case "graded":
    case "vetoed":
    case "no-band":
      return state;
  }
}

// @ts-expect-error a score may lie in no band
export function forgetsNoBand({ state }: SheetGrade): string {
  switch (state) {
    case "graded":
    case "vetoed":
    case "undetermined":
      return state;
  }
}

// @ts-expect-error a figure may lie in a gap
export function forgetsAGap({ state }: ScoredItem): string {
  switch (state) {
    case "assessed":
    case "not-applicable":
    case "unknown":
      return state;
  }
}

/** Each state carries what it needs and nothing else. */
export function sides(item: ScoredItem, grade: SheetGrade): unknown {
  // @ts-expect-error an item that is not known has no points
  void item.points;
  // @ts-expect-error a grade that is undetermined has no one grade
  void grade.grade;
  return item.state === "assessed" ? item.points : grade.state === "vetoed" ? grade.grade : undefined;
}

/** Cangxi counts the items of each part and names none. */
export function checklists(checklistItems: readonly ChecklistItem[]): ChecklistAssessment {
  const household = { household: "H1", asOf: "2019-05-06", answers: { h1: true } };
  // @ts-expect-error these terms do not name the items
  assessChecklist(cangxi2019.checklist, household);
  // @ts-expect-error another term does not help
  assessChecklist(adjustTerms(cangxi2019.checklist, { checklistParts: [] }), household);
  // @ts-expect-error terms of another kind
  assessChecklist(cangxi2019.points, household);
  const terms = adjustTerms(cangxi2019.checklist, { checklistItems });
  // @ts-expect-error a statement holds or not: it is no text
  assessChecklist(terms, { ...household, answers: { h1: "yes" } });
  return assessChecklist(terms, household);
}
