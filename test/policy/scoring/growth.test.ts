import { describe, expect, it } from "vitest";
import { assessChecklist } from "../../../src/policy/scoring/assess-checklist.ts";
import { explainChecklist } from "../../../src/policy/scoring/explain-checklist.ts";
import { explainScore } from "../../../src/policy/scoring/explain-score.ts";
import { explainNearest } from "../../../src/policy/scoring/explain-nearest.ts";
import { findNearestChanges } from "../../../src/policy/scoring/nearest-changes.ts";
import { rangeOfScore } from "../../../src/policy/scoring/possible-scores.ts";
import { prepareCard } from "../../../src/policy/scoring/prepare-card.ts";
import { scoreHousehold } from "../../../src/policy/scoring/score-household.ts";
import type { ChecklistTerms, Scorecard } from "../../../src/policy/scoring/types.ts";
import { expectLinear } from "../../support/counted.ts";
import { aCard, aChoice, aFlag, aGroup, aHousehold, aLabel, aVeto } from "./card-builders.ts";

/** More than a call takes arguments, also where the stack is four times the ordinary one. */
const MANY = 600_000;

const some = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const answered = <T>(names: readonly string[], answer: T): Readonly<Record<string, T>> =>
  Object.fromEntries(names.map((name) => [name, answer]));

/** So many groups with a flag each, and as many vetoes. */
const wide = (count: number): Scorecard =>
  aCard({
    groups: some(count, (i) => aGroup(`g${String(i)}`, "addition")),
    items: some(count, (i) => aFlag(`i${String(i)}`, 1, { group: `g${String(i)}` })),
    vetoes: some(count, (i) => aVeto(`v${String(i)}`)),
  });
const known = ({ items, vetoes }: Scorecard) =>
  aHousehold(
    answered(items.map(({ item }) => item), false), // oxfmt-ignore
    answered(vetoes.map(({ veto }) => veto), false), // oxfmt-ignore
  );

describe("cards and checklists take no more work than they are long", () => {
  it("scoring, with every answer known", () => {
    expectLinear(
      40,
      (count) => ({ card: wide(count), facts: known(wide(count)) }),
      ({ card, facts }) => scoreHousehold(card, facts),
    );
  });

  it("finding the nearest change", () => {
    expectLinear(
      40,
      (count) => ({ card: { ...wide(count), base: 86 }, question: { facts: known(wide(count)), grade: "AA" } }),
      ({ card, question }) => findNearestChanges(card, question),
    );
  });

  it("saying a sheet, group by group", () => {
    expectLinear(
      40,
      (count) => scoreHousehold(wide(count), known(wide(count))),
      (sheet) => explainScore(sheet, { language: "en" }),
    );
  });

  it("saying a checklist, part by part", () => {
    const terms = (count: number): ChecklistTerms & { readonly caller: object } => ({
      ...{ kind: "checklist", pack: "ours", edition: "1", stated: {} },
      caller: {
        checklistParts: some(count, (i) => ({ part: `p${String(i)}`, label: aLabel, count: 1 })),
        checklistItems: some(count, (i) => ({ item: `i${String(i)}`, part: `p${String(i)}`, label: aLabel })),
      },
    });
    expectLinear(
      40,
      (count) => assessChecklist(terms(count), { household: "H1", asOf: "2019-05-06", answers: {} }),
      (result) => explainChecklist(result, { language: "en" }),
    );
  });
});

describe("lists that are longer than a call takes arguments are no matter", () => {
  it("the options of an item that is not known", () => {
    const options = Object.fromEntries(some(MANY, (i) => [`o${String(i)}`, i / 100]));
    const prepared = prepareCard(aCard({ items: [aChoice("choice", options)] })); // the door would take its time
    expect(rangeOfScore([0, 0], [0], prepared)).toStrictEqual({ least: 6_000, most: 6_000 + MANY - 1 });
  });

  it("the sets of changes in words", () => {
    const card = aCard({ base: 86, items: [aFlag("a", 1)] });
    const nearest = findNearestChanges(card, { facts: aHousehold({ a: false }), grade: "AA" });
    if (nearest.answer.state !== "found") throw new Error(nearest.answer.state);
    const [set] = nearest.answer.sets;
    if (set === undefined) throw new Error("there is one");
    const answer = { ...nearest.answer, sets: some(MANY, () => set) };
    expect(explainNearest({ ...nearest, answer }, { language: "en" }).lines.length).toBeGreaterThan(MANY);
  });
});
