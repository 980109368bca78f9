import { describe, expect, it } from "vitest";
import type { Scorecard } from "../../../src/policy/scoring/types.ts";
import { findNearestChanges, type NearestChanges } from "../../../src/policy/scoring/nearest-changes.ts";
import { aCard, aChoice, aCount, aFigure, aFlag, aGroup, aHousehold, type Answers, aVeto } from "./card-builders.ts";
import { inPlain, type PlainChange } from "./nearest-by-hand.ts";

/*
 * Grades of the Changge table: A from 80, AA from 87, AAA from 96, AAA+ above 100. Every card has its base.
 */

type Vetoes = Readonly<Record<string, boolean>>;

const nearest = (
  parts: Partial<Scorecard>,
  answers: Answers,
  grade: string,
  vetoes: Vetoes = {},
): NearestChanges["answer"] => findNearestChanges(aCard(parts), { facts: aHousehold(answers, vetoes), grade }).answer;

/** The sets that were found, each as its changes and then its score. */
const setsOf = (answer: NearestChanges["answer"]): readonly (readonly (PlainChange | number)[])[] => {
  const plain = inPlain(answer);
  if (plain.state !== "found") throw new Error(plain.state);
  return plain.sets.map(({ changes, score }) => [...changes, score]);
};

describe("a grade that the household has", () => {
  it.each([
    [86.99, "found"],
    [87, "reached"],
    [95, "reached"],
    [96, "reached"], // a higher one counts
    [100.01, "reached"],
  ])("from a base of %d: AA is %s", (base, state) => {
    expect(nearest({ base, items: [aFlag("trained", 1)] }, { trained: false }, "AA").state).toBe(state);
  });
});

describe("single changes", () => {
  it("are one flag, if it is enough to the hundredth", () => {
    const change: PlainChange = ["trained", true, 0, 7];
    expect(setsOf(nearest({ base: 80, items: [aFlag("trained", 7)] }, { trained: false }, "AA"))).toStrictEqual([[change, 87]]); // oxfmt-ignore
    expect(nearest({ base: 80, items: [aFlag("trained", 6.99)] }, { trained: false }, "AA")).toStrictEqual({
      state: "out-of-reach",
      most: 86.99,
    });
  });

  it("of units are the fewest that give these points: 2 each up to 7 end with the fourth", () => {
    // 81 and 2 for one course; 87 needs 6.
    expect(setsOf(nearest({ base: 81, items: [aCount("courses", 2, 7)] }, { courses: 1 }, "AA"))).toStrictEqual([
      [["courses", 3, 2, 6], 87],
      [["courses", 4, 2, 7], 88],
    ]);
  });

  it("of units that deduct are fewer units", () => {
    // 2 for each late payment up to 6: five of them leave 84; 87 leaves room for 3.
    const items = [aCount("late", 2, 6, { group: "minus" })];
    expect(setsOf(nearest({ base: 90, items }, { late: 5 }, "AA"))).toStrictEqual([
      [["late", 0, 6, 0], 90],
      [["late", 1, 6, 2], 88],
    ]);
  });

  it("of figures are the bands that they would have to be in", () => {
    const bands = [
      { below: 10, points: 0 },
      { from: 10, below: 20, points: 7 },
      { from: 20, points: 8 },
    ];
    expect(setsOf(nearest({ base: 80, items: [aFigure("income", bands)] }, { income: 9.99 }, "AA"))).toStrictEqual([
      [["income", { from: 10, below: 20 }, 0, 7], 87],
      [["income", { from: 20 }, 0, 8], 88],
    ]);
  });

  it("of choices are options, the first of those with the same points", () => {
    const items = [aChoice("house", { none: 0, mud: 3, brick: 7, stone: 7, concrete: 7.5 })];
    expect(setsOf(nearest({ base: 80, items }, { house: "none" }, "AA"))).toStrictEqual([
      [["house", "brick", 0, 7], 87],
      [["house", "concrete", 0, 7.5], 87.5],
    ]);
    // 83 with mud; brick and stone alike give 4 more.
    expect(setsOf(nearest({ base: 80, items }, { house: "mud" }, "AA"))).toStrictEqual([
      [["house", "brick", 3, 7], 87],
      [["house", "concrete", 3, 7.5], 87.5],
    ]);
  });

  it("that deduct less", () => {
    const items = [aFlag("fined", 4, { group: "minus" })];
    expect(setsOf(nearest({ base: 90, items }, { fined: true }, "AA"))).toStrictEqual([[["fined", false, 4, 0], 90]]);
  });
});

describe("several changes", () => {
  const three = [aFlag("a", 4), aFlag("b", 3), aFlag("c", 5)];
  const none = { a: false, b: false, c: false };

  it("stand in the order of the card", () => {
    expect(setsOf(nearest({ base: 80, items: three }, none, "AA"))).toStrictEqual([
      [["a", true, 0, 4], ["b", true, 0, 3], 87],
      [["a", true, 0, 4], ["c", true, 0, 5], 89],
      [["b", true, 0, 3], ["c", true, 0, 5], 88],
    ]); // oxfmt-ignore
  });

  it("are not listed where one is enough", () => {
    expect(setsOf(nearest({ base: 82, items: three }, none, "AA"))).toStrictEqual([[["c", true, 0, 5], 87]]);
  });

  it("come with every answer that is enough, in the order of the item", () => {
    const items = [aChoice("house", { none: 0, brick: 4, tent: 1, stone: 5 }), aFlag("trained", 3)];
    expect(setsOf(nearest({ base: 80, items }, { house: "none", trained: false }, "AA"))).toStrictEqual([
      [["house", "brick", 0, 4], ["trained", true, 0, 3], 87],
      [["house", "stone", 0, 5], ["trained", true, 0, 3], 88],
    ]); // oxfmt-ignore
  });

  it("may be one that adds and one that no longer deducts", () => {
    const items = [aFlag("fined", 4, { group: "minus" }), aFlag("trained", 3)];
    expect(setsOf(nearest({ base: 84, items }, { fined: true, trained: false }, "AA"))).toStrictEqual([
      [["fined", false, 4, 0], ["trained", true, 0, 3], 87],
    ]); // oxfmt-ignore
  });
});

describe("caps of groups", () => {
  const items = [aFlag("a", 4), aFlag("b", 3), aFlag("c", 3, { group: "more" })];
  const groups = [aGroup("plus", "addition", 5), aGroup("more", "addition"), aGroup("minus", "deduction", 5)];
  const now = { a: true, b: false, c: false };

  it("make changes useless: 4 and 3 count for 5", () => {
    expect(nearest({ base: 80, groups, items: items.slice(0, 2) }, { a: true, b: false }, "AA")).toStrictEqual({
      state: "out-of-reach",
      most: 85,
    });
    expect(setsOf(nearest({ base: 80, groups, items }, now, "AA"))).toStrictEqual([[["c", true, 0, 3], 87]]);
  });

  it("leave the points of the item, and cut the score", () => {
    // 86 with a; b adds 1 of its 3.
    expect(setsOf(nearest({ base: 82, groups, items: items.slice(0, 2) }, { a: true, b: false }, "AA"))).toStrictEqual([
      [["b", true, 0, 3], 87],
    ]);
  });

  it("of deductions may need two changes before anything is won", () => {
    // 4 and 4 deduct 5; one of them alone still deducts 4.
    const fines = [aFlag("x", 4, { group: "minus" }), aFlag("y", 4, { group: "minus" })];
    const both = { x: true, y: true };
    expect(setsOf(nearest({ base: 91, groups, items: fines }, both, "AA"))).toStrictEqual([
      [["x", false, 4, 0], 87],
      [["y", false, 4, 0], 87],
    ]);
    expect(setsOf(nearest({ base: 90, groups, items: fines }, both, "AA"))).toStrictEqual([
      [["x", false, 4, 0], ["y", false, 4, 0], 90],
    ]); // oxfmt-ignore
  });

  it("of nought leave nothing to win", () => {
    const shut = [aGroup("plus", "addition", 0)];
    expect(nearest({ base: 86, groups: shut, items: [aFlag("a", 9)] }, { a: false }, "AA")).toStrictEqual({
      state: "out-of-reach",
      most: 86,
    });
  });
});

describe("vetoes", () => {
  const vetoes = [aVeto("fraud"), aVeto("blacklisted")];
  const items = [aFlag("trained", 7)];

  it("that apply must be lifted, and that is a change", () => {
    const answer = nearest({ base: 90, vetoes, items }, { trained: false }, "AA", { fraud: true, blacklisted: false });
    expect(answer).toMatchObject({ state: "found", size: 1, complete: true, sets: [{ score: 90, grade: "AA" }] });
    expect(setsOf(answer)).toStrictEqual([[["fraud"], 90]]);
  });

  it("are in every set, before the items", () => {
    const answer = nearest({ base: 80, vetoes, items }, { trained: false }, "AA", { fraud: true, blacklisted: true });
    expect(answer).toMatchObject({ state: "found", size: 3 });
    expect(setsOf(answer)).toStrictEqual([[["fraud"], ["blacklisted"], ["trained", true, 0, 7], 87]]);
  });

  it("that are lifted do not help where the score is out of reach", () => {
    const answer = nearest({ base: 80, vetoes, items }, { trained: false }, "AAA", { fraud: true, blacklisted: false });
    expect(answer).toStrictEqual({ state: "out-of-reach", most: 87 });
  });

  it("that do not apply change nothing", () => {
    const answer = nearest({ base: 80, vetoes, items }, { trained: true }, "AA", { fraud: false, blacklisted: false });
    expect(answer).toStrictEqual({ state: "reached" });
  });

  it("that apply leave a household without a grade, which is what `none` asks", () => {
    const applies = { fraud: true, blacklisted: false };
    expect(nearest({ base: 90, vetoes, items }, { trained: false }, "none", applies)).toStrictEqual({
      state: "reached",
    });
  });
});
