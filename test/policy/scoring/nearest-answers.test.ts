import { describe, expect, it } from "vitest";
import { findNearestChanges } from "../../../src/policy/scoring/nearest-changes.ts";
import { type NearestQuestion } from "../../../src/policy/scoring/types.ts";
import { issuesOfCall } from "../../support/issues.ts";
import {
  aCard,
  aChoice,
  aCount,
  aFigure,
  aFlag,
  aGroup,
  aHousehold,
  aLabel,
  type Answers,
  aVeto,
  graded,
} from "./card-builders.ts";
import { inPlain } from "./nearest-by-hand.ts";
import { stamped } from "../../support/stamped.ts";

/*
 * What an answer holds besides its sets. AA begins at 87.
 */

describe("an answer", () => {
  it("says for whom and by which card, what to change with its labels, and how scores were read", () => {
    const house = aChoice("house", { mud: 0, brick: 4 });
    const card = aCard({ base: 80, items: [house, aFlag("trained", 3)], vetoes: [aVeto("fraud")] });
    const facts = aHousehold({ house: "mud", trained: false }, { fraud: true });
    expect(findNearestChanges(card, { facts, grade: "AA" })).toStrictEqual({
      kind: "nearest-changes",
      card: "ours",
      title: card.title,
      standing: "illustrative",
      household: "H1",
      grade: "AA",
      basis: [
        { by: "article", term: "gradeBands", article: "our-rules#19" },
        { by: "reading", term: "fractionalScore", reading: "grading/fractional-score" },
      ],
      answer: {
        state: "found",
        size: 3,
        sets: [
          {
            changes: [
              { veto: "fraud", label: aLabel },
              {
                item: "house",
                label: aLabel,
                from: "mud",
                to: "brick",
                options: { from: aLabel, to: aLabel },
                points: { before: 0, after: 4 },
              },
              { item: "trained", label: aLabel, from: false, to: true, points: { before: 0, after: 3 } },
            ],
            score: 87,
            grade: "AA",
          },
        ],
        complete: true,
      },
      ...stamped({ pack: "ours", edition: "1", changed: [] }),
      readings: [{ id: "grading/fractional-score", chosen: "lower-edge" }],
    });
  });

  it("names the higher grade where a change leads to one", () => {
    const { answer } = findNearestChanges(aCard({ base: 80, items: [aFlag("a", 20.01)] }), {
      facts: aHousehold({ a: false }),
      grade: "A",
    });
    expect(answer).toStrictEqual({ state: "reached" });
    const low = findNearestChanges(aCard({ base: 79.99, items: [aFlag("a", 20.02)] }), {
      facts: aHousehold({ a: false }),
      grade: "A",
    });
    expect(low.answer).toMatchObject({ sets: [{ score: 100.01, grade: "AAA+" }] });
  });

  it("is out of reach for a card without items", () => {
    const { answer } = findNearestChanges(aCard({ base: 86 }), { facts: aHousehold(), grade: "AA" });
    expect(answer).toStrictEqual({ state: "out-of-reach", most: 86 });
  });

  it("tells the most that all items at their best give", () => {
    const items = [aFlag("a", 2), aCount("b", 2, 3), aFlag("c", 4, { group: "minus" })];
    const facts = aHousehold({ a: true, b: 0, c: true });
    // 60 + 2 - 4 now; 60 + 2 + 3 at best.
    const { answer } = findNearestChanges(aCard({ items }), { facts, grade: "A" });
    expect(answer).toStrictEqual({ state: "out-of-reach", most: 65 });
  });
});

describe("what is not known", () => {
  const bands = [
    { below: 10, points: 0 },
    { from: 20, points: 8 },
  ];
  const card = aCard({
    base: 80,
    items: [aFlag("a", 7), aFigure("b", bands), aFlag("c", 1)],
    vetoes: [aVeto("fraud"), aVeto("blacklisted")],
  });

  it("leaves the answer open, and is named in the order of the card", () => {
    const facts = aHousehold({ b: 15 }, { blacklisted: false }); // no band has 15
    expect(findNearestChanges(card, { facts, grade: "AA" }).answer).toStrictEqual({
      state: "undetermined",
      missing: ["answers.a", "answers.b", "answers.c", "vetoes.fraud"],
    });
  });

  it.each([
    [{ a: true, b: 9, c: false }, { fraud: false }, ["vetoes.blacklisted"]],
    [{ a: true, b: 20, c: false }, { fraud: false, blacklisted: false }, undefined],
    // 87 without b, which could only add to it: that is decided.
    [{ a: true, b: 10, c: false }, { fraud: false, blacklisted: false }, undefined],
    [{ a: true, b: 10, c: false }, { fraud: false }, ["answers.b", "vetoes.blacklisted"]],
    [{ a: false, b: 10, c: false }, { fraud: false, blacklisted: false }, ["answers.b"]],
  ])("answers %j and vetoes %j lack %j", (answers, vetoes, missing) => {
    const { answer } = findNearestChanges(card, { facts: aHousehold(answers, vetoes), grade: "AA" });
    expect(answer).toStrictEqual(missing === undefined ? { state: "reached" } : { state: "undetermined", missing });
  });

  it("leaves out of reach what is so at its best: 80, and 7, 8 and 1", () => {
    const answerFor = (grade: string, answers: Answers): unknown =>
      findNearestChanges(card, { facts: aHousehold(answers), grade }).answer;
    expect(answerFor("AAA+", { a: false, b: 9 })).toStrictEqual({ state: "out-of-reach", most: 96 });
    expect(answerFor("AAA", { a: false, b: 9 })).toMatchObject({ state: "undetermined" });
    // An item that does not apply gives nothing at its best: 88 is left.
    expect(answerFor("AAA", { a: "not-applicable", c: true })).toStrictEqual({ state: "out-of-reach", most: 89 });
  });

  it("is no matter for no grade at all, which a veto brings too", () => {
    const none = aCard({ base: 70, items: [aFlag("a", 9)], vetoes: [aVeto("fraud")] });
    const answerTo = (items: typeof none.items): unknown =>
      findNearestChanges({ ...none, items }, { facts: aHousehold(), grade: "none" }).answer;
    expect(answerTo(none.items)).toStrictEqual({ state: "reached" }); // 79 at the most
    expect(answerTo([aFlag("a", 10)])).toMatchObject({ state: "reached" }); // and what is better than none counts too
  });
});

describe("what does not apply", () => {
  const card = aCard({ base: 80, items: [aFlag("a", 7), aFlag("b", 8), aFlag("c", 9, { group: "minus" })] });

  it("gives no points and cannot be changed", () => {
    const facts = aHousehold({ a: "not-applicable", b: false, c: "not-applicable" });
    expect(inPlain(findNearestChanges(card, { facts, grade: "AA" }).answer)).toStrictEqual({
      state: "found",
      size: 1,
      sets: [{ changes: [["b", true, 0, 8]], score: 88, grade: "AA" }],
      complete: true,
    });
    // 7 that cannot be had are no part of the most.
    expect(findNearestChanges(card, { facts, grade: "AAA" }).answer).toStrictEqual({ state: "out-of-reach", most: 88 });
  });
});

describe("the limit", () => {
  const names = Array.from({ length: 12 }, (_, i) => `flag-${String(i + 1)}`);
  const card = aCard({ base: 80, items: names.map((name) => aFlag(name, 7)) });
  const facts = aHousehold(Object.fromEntries(names.map((name) => [name, false])));

  it.each([
    [undefined, 10, false],
    [1, 1, false],
    [11, 11, false],
    [12, 12, true],
    [13, 12, true],
  ])("of %s lists %d of twelve sets; complete: %s", (limit, count, complete) => {
    const question = { facts, grade: "AA", ...(limit === undefined ? {} : { limit }) };
    const answer = inPlain(findNearestChanges(card, question).answer);
    expect(answer).toMatchObject({ state: "found", size: 1, complete });
    const listed = answer.state === "found" ? answer.sets.map(({ changes }) => changes[0]?.[0]) : [];
    expect(listed).toStrictEqual(names.slice(0, count));
  });
});

describe("a question is refused", () => {
  const card = aCard({ items: [aFlag("a", 7)] });
  const facts = aHousehold({ a: false });

  it.each<[why: string, issue: string, question: object]>([
    ["a grade that the card does not have", "not-listed at question.grade", { facts, grade: "B" }],
    ["no grade", "missing at question.grade", { facts }],
    ["a limit of nought", "below-minimum at question.limit", { facts, grade: "AA", limit: 0 }],
    ["a limit that is not whole", "not-a-whole-number at question.limit", { facts, grade: "AA", limit: 1.5 }],
    ["a misspelt field", "unknown-key at question.limits", { facts, grade: "AA", limits: 1 }],
  ])("for %s", (_, issue, question) => {
    expect(issuesOfCall(() => findNearestChanges(card, question as NearestQuestion))).toStrictEqual([issue]);
  });

  it("for everything at once: an answer that does not fit, an item that is not there, and the grade", () => {
    const wrong = { facts: aHousehold({ a: 1, b: true }, { fraud: true }), grade: "B", limit: 0 };
    expect(issuesOfCall(() => findNearestChanges(card, wrong)).toSorted()).toStrictEqual([
      "below-minimum at question.limit",
      "not-listed at question.grade",
      "unknown-key at question.facts.answers.b",
      "unknown-key at question.facts.vetoes.fraud",
      "wrong-type at question.facts.answers.a",
    ]);
  });
});

describe("what a household cannot change", () => {
  it("is in no set, however much it would give", () => {
    const age = { ...aFlag("of-middle-age", 7), changeable: false as const };
    const card = aCard({ base: 80, items: [age, aFlag("trained", 3), aFlag("insured", 4)] });
    const facts = aHousehold({ "of-middle-age": false, trained: false, insured: false });
    const { answer } = findNearestChanges(card, { facts, grade: "AA" });
    if (answer.state !== "found") throw new Error(answer.state);
    expect(answer.sets.map((set) => set.changes.map((c) => "item" in c && c.item))).toStrictEqual([
      ["trained", "insured"],
    ]);
    expect(
      findNearestChanges({ ...card, items: [age] }, { facts: aHousehold({ "of-middle-age": false }), grade: "AA" }),
    ).toMatchObject({
      answer: { state: "out-of-reach", most: 80 },
    });
  });
});

describe("a search that would take too long", () => {
  it("is given up, and says how many changes are too few", () => {
    // Steps of whole times 0.02 from 79.99 never come to 80 itself, the only score that has the grade; one is beyond it.
    const grading = graded("reject", [
      { grade: "A", from: 80, through: 80 },
      { grade: "none", below: 80 },
    ]);
    const items = Array.from({ length: 40 }, (_, i) => aFlag(`f${String(i)}`, (i * i * 14 + i * 2 + 2) / 100));
    const card = aCard({ base: 79.99, groups: [aGroup("plus", "addition")], items, grading });
    const facts = aHousehold(Object.fromEntries(items.map(({ item }) => [item, false])));
    const { answer } = findNearestChanges(card, { facts, grade: "A" });
    if (answer.state !== "given-up") throw new Error(answer.state);
    expect(answer.atLeast).toBeGreaterThan(1);
    // Few enough to go through: then it is certain.
    const few = aCard({ ...card, items: items.slice(0, 5) });
    const known = aHousehold(Object.fromEntries(few.items.map(({ item }) => [item, false])));
    expect(findNearestChanges(few, { facts: known, grade: "A" }).answer).toStrictEqual({
      state: "out-of-reach",
      most: 84.49, // 0.02, 0.18, 0.62, 1.34, 2.34
    });
  });
});
