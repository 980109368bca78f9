import { describe, expect, it } from "vitest";
import type { Scorecard } from "../../../src/policy/scoring/types.ts";
import { aChoice, aCount, aFigure, aFlag, aGroup, type Answers, aVeto, sheetOf } from "./card-builders.ts";
import { stamped } from "../../support/stamped.ts";

/** The score of a household that is known in full. */
function pointsOf(parts: Partial<Scorecard>, answers: Answers): number {
  const { score } = sheetOf(parts, answers);
  if (score.state !== "known") throw new Error("not every item was answered");
  return score.points;
}

const minus = { group: "minus" };

describe("a score", () => {
  it("is the base where nothing is asked", () => {
    expect(pointsOf({ items: [] }, {})).toBe(60);
    expect(pointsOf({ base: -12.5, items: [] }, {})).toBe(-12.5);
    expect(pointsOf({ base: 0, groups: [], items: [] }, {})).toBe(0);
  });

  it("is the base with what is added and without what is deducted", () => {
    const items = [
      aFlag("account", 0.5),
      aCount("labourers", 0.75, 3),
      aFigure(
        "late-days",
        [
          { below: 1, points: 0 },
          { from: 1, points: 2 },
        ],
        minus,
      ),
      aChoice("discipline", { none: 0, warning: 1.25 }, minus),
    ];
    // 60 + 0.5 + 1.5 - 2 - 1.25
    const answers = { account: true, labourers: 2, "late-days": 1, discipline: "warning" };
    expect(pointsOf({ items }, answers)).toBe(58.75);
    // 60 + 0 + 3 - 0 - 0
    expect(pointsOf({ items }, { account: false, labourers: 9, "late-days": 0, discipline: "none" })).toBe(63);
    const none = { account: "not-applicable", labourers: "not-applicable" };
    expect(pointsOf({ items }, { ...none, "late-days": "not-applicable", discipline: "not-applicable" })).toBe(60);
  });

  it("can be below zero", () => {
    expect(pointsOf({ base: 1, items: [aFlag("fraud", 3.25, minus)] }, { fraud: true })).toBe(-2.25);
    expect(pointsOf({ base: -1.5, items: [aFlag("account", 0.25)] }, { account: true })).toBe(-1.25);
    expect(sheetOf({ base: 1, items: [aFlag("fraud", 3, minus)] }, { fraud: true }).grade).toMatchObject({
      state: "graded",
      grade: "none",
    });
  });

  it("is exact: a tenth and two tenths are three tenths", () => {
    const items = [aFlag("a", 0.1), aFlag("b", 0.2)];
    expect(pointsOf({ base: 0, items }, { a: true, b: true })).toBe(0.3);
    expect(pointsOf({ base: 1.1, items: [aFlag("a", 2.2)] }, { a: true })).toBe(3.3);
    expect(pointsOf({ base: 0.3, items: [aFlag("a", 0.1, minus)] }, { a: true })).toBe(0.2);
    expect(pointsOf({ base: 0, items: [aCount("n", 0.07, 100)] }, { n: 3 })).toBe(0.21);
    const quarters = Array.from({ length: 7 }, (_, i) => aFlag(`q${String(i)}`, 0.25));
    const all = Object.fromEntries(quarters.map(({ item }) => [item, true]));
    expect(pointsOf({ base: 0, items: quarters }, all)).toBe(1.75);
  });

  it("is zero, not minus zero, where all is deducted", () => {
    expect(pointsOf({ base: 0.3, items: [aFlag("a", 0.3, minus)] }, { a: true })).toBe(0);
    expect(pointsOf({ base: 0, items: [aFlag("a", 0, minus)] }, { a: true })).toBe(0);
  });

  it("is shown at the largest points too", () => {
    const items = [aFlag("a", 999_999_999.99)];
    expect(pointsOf({ base: 0.02, items }, { a: true })).toBe(1_000_000_000.01);
  });
});

describe("the cap of a group", () => {
  const items = [aFlag("a", 2), aFlag("b", 1.5), aFlag("c", 2, minus), aFlag("d", 1.5, minus)];
  const groups = (plus: number, minusCap: number): Partial<Scorecard> => ({
    items,
    groups: [aGroup("plus", "addition", plus), aGroup("minus", "deduction", minusCap)],
  });
  const added = { a: true, b: true, c: false, d: false };
  const deducted = { a: false, b: false, c: true, d: true };

  it("bites above it and not at it", () => {
    expect([3.49, 3.5, 3.51].map((cap) => pointsOf(groups(cap, 0), added))).toStrictEqual([63.49, 63.5, 63.5]);
    expect([3.49, 3.5, 3.51].map((cap) => pointsOf(groups(0, cap), deducted))).toStrictEqual([56.51, 56.5, 56.5]);
    expect([3.49, 3.5, 3.51].map((cap) => sheetOf(groups(cap, 0), added).groups[0]?.capped)).toStrictEqual([
      true,
      false,
      false,
    ]);
  });

  it("holds for additions and deductions each by itself", () => {
    // 60 + 3 - 1
    const all = { a: true, b: true, c: true, d: true };
    const sheet = sheetOf(groups(3, 1), all);
    expect(sheet.score).toStrictEqual({ state: "known", points: 62 });
    expect(sheet.groups.map(({ sum, cap, counted, capped }) => ({ sum, cap, counted, capped }))).toStrictEqual([
      { sum: 3.5, cap: 3, counted: 3, capped: true },
      { sum: 3.5, cap: 1, counted: 1, capped: true },
    ]);
    expect(sheetOf({ items }, all).groups.map((g) => "cap" in g || g.capped)).toStrictEqual([false, false]);
  });

  it("of zero lets nothing count", () => {
    expect(pointsOf(groups(0, 0), { ...added, c: true })).toBe(60);
  });

  it("leaves two groups of one part apart", () => {
    const parts = {
      groups: [aGroup("x", "addition", 1), aGroup("y", "addition", 5)],
      items: [aFlag("a", 4, { group: "x" }), aFlag("b", 4, { group: "y" })],
    };
    expect(pointsOf(parts, { a: true, b: true })).toBe(65);
  });
});

describe("a sheet", () => {
  it("says what it is made of", () => {
    const sheet = sheetOf(
      {
        items: [aFlag("a", 2, { source: "our-rules#3" }), aCount("n", 1, 2, minus), aFlag("b", 1)],
        vetoes: [{ ...aVeto("fraud"), source: "our-rules#9" }, aVeto("court")],
      },
      { a: true, n: "not-applicable" },
      { fraud: false },
    );
    const label = { zh: "某", en: "some" };
    expect(sheet).toStrictEqual({
      kind: "score-sheet",
      card: "ours",
      edition: "1",
      title: label,
      standing: "illustrative",
      household: "H1",
      asOf: "2019-05-06",
      base: 60,
      score: { state: "range", least: 62, most: 63 },
      grade: { state: "graded", grade: "none", band: { grade: "none", through: 79 } },
      groups: [
        { group: "plus", label, part: "addition", sum: 2, counted: 2, capped: false },
        { group: "minus", label, part: "deduction", sum: 0, counted: 0, capped: false },
      ],
      items: [
        { item: "a", label, group: "plus", source: "our-rules#3", state: "assessed", answer: true, points: 2 },
        { item: "n", label, group: "minus", state: "not-applicable" },
        { item: "b", label, group: "plus", state: "unknown" },
      ],
      vetoes: [
        { veto: "fraud", label, state: "does-not-apply", source: "our-rules#9" },
        { veto: "court", label, state: "unknown" },
      ],
      missing: ["answers.b", "vetoes.court"],
      gaps: [],
      basis: [
        { by: "article", term: "gradeBands", article: "our-rules#19" },
        { by: "reading", term: "fractionalScore", reading: "grading/fractional-score" },
      ],
      ...stamped({ pack: "ours", edition: "1", changed: [] }),
      readings: [{ id: "grading/fractional-score", chosen: "lower-edge" }],
    });
  });
});
