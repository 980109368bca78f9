import { describe, expect, it } from "vitest";
import type { FractionalScore } from "../../../src/ledger/points/grade-bands.ts";
import type { CardItem } from "../../../src/policy/scoring/types.ts";
import { findNearestChanges } from "../../../src/policy/scoring/nearest-changes.ts";
import { aCard, aChoice, aFlag, aGroup, aHousehold, type Answers, graded } from "./card-builders.ts";
import { inPlain, type PlainAnswer } from "./nearest-by-hand.ts";

/*
 * How the nearest changes follow the reading of scores with decimals.
 */

interface Case {
  readonly base: number;
  readonly items: readonly CardItem[];
  readonly answers: Answers;
  readonly grade: string;
  readonly cap?: number;
}

function nearest(reading: FractionalScore, { base, items, answers, grade, cap }: Case): unknown {
  const card = aCard({ base, items, groups: [aGroup("plus", "addition", cap)], grading: graded(reading) });
  return inPlain(findNearestChanges(card, { facts: aHousehold(answers), grade }).answer);
}

/** One set with the changes of flags from false to true. */
function found(
  score: number,
  grade: string,
  ...flags: readonly (readonly [name: string, points: number])[]
): PlainAnswer {
  const changes = flags.map(([name, points]) => [name, true, 0, points] as const);
  return { state: "found", size: flags.length, sets: [{ changes, score, grade }], complete: true };
}

const twoFlags = (base: number, a: number, b: number, grade: string): Case => ({
  base,
  items: [aFlag("a", a), aFlag("b", b)],
  answers: { a: false, b: false },
  grade,
});

describe("a score that rounds up to a grade", () => {
  // 80 and 6.5 is 86.5; with 0.5 more it is 87.
  const toAA = twoFlags(80, 6.5, 0.5, "AA");

  it("reaches it when rounded", () => {
    expect(nearest("round", toAA)).toStrictEqual(found(86.5, "AA", ["a", 6.5]));
  });

  it.each(["lower-edge", "reject", "floor"] as const)("does not under %s", (reading) => {
    expect(nearest(reading, toAA)).toStrictEqual(found(87, "AA", ["a", 6.5], ["b", 0.5]));
  });

  it("does not reach it one hundredth below", () => {
    const short = { ...twoFlags(80, 6.49, 0, "AA"), items: [aFlag("a", 6.49)], answers: { a: false } };
    expect(nearest("round", short)).toStrictEqual({ state: "out-of-reach", most: 86.49 });
  });
});

describe("a grade that begins above 100 (不含100)", () => {
  // 100 and 0.5, or with 0.5 more 101.
  const toTop = twoFlags(100, 0.5, 0.5, "AAA+");
  const both = [
    { changes: [["a", true, 0, 0.5]], score: 100.5, grade: "AAA+" },
    { changes: [["b", true, 0, 0.5]], score: 100.5, grade: "AAA+" },
  ];

  it.each(["lower-edge", "reject", "round"] as const)("is reached by 100.5 under %s", (reading) => {
    expect(nearest(reading, toTop)).toStrictEqual({ state: "found", size: 1, sets: both, complete: true });
  });

  it("is reached by 101 only when cut", () => {
    expect(nearest("floor", toTop)).toStrictEqual(found(101, "AAA+", ["a", 0.5], ["b", 0.5]));
  });
});

describe("scores between two printed bands", () => {
  it("reach nothing under reject: one change leads into a gap, two beyond it", () => {
    // 86 is A; 86.5 and 95.5 are in gaps; 96 is AAA.
    expect(nearest("reject", twoFlags(86, 9.5, 0.5, "AA"))).toStrictEqual(found(96, "AAA", ["a", 9.5], ["b", 0.5]));
    expect(nearest("lower-edge", twoFlags(86, 9.5, 0.5, "AA"))).toStrictEqual(found(95.5, "AA", ["a", 9.5]));
  });

  it("are no grade, not even none, under reject", () => {
    const noBand = { base: 79.5, items: [aFlag("a", 0.5)], answers: { a: false }, grade: "none" };
    expect(nearest("reject", noBand)).toStrictEqual(found(80, "A", ["a", 0.5]));
    expect(nearest("lower-edge", noBand)).toStrictEqual({ state: "reached" });
  });

  it("may be left downwards under reject", () => {
    const items = [aChoice("a", { x: 6.5, y: 3 })];
    expect(nearest("reject", { base: 80, items, answers: { a: "x" }, grade: "A" })).toMatchObject({
      size: 1,
      sets: [{ changes: [["a", "y", 6.5, 3]], score: 83, grade: "A" }],
    });
  });

  it("may be left by less of one item and more of another in a group that is full", () => {
    // 76.5 + 10 = 86.5 in a gap. y alone: 79.5 in a gap. b alone: still 86.5. Both: 76.5 + 3 + 3 = 82.5.
    const items = [aChoice("a", { x: 10, y: 3 }), aFlag("b", 3)];
    const full = { base: 76.5, cap: 10, items, answers: { a: "x", b: false }, grade: "A" };
    expect(nearest("reject", full)).toStrictEqual({
      state: "found",
      size: 2,
      sets: [{ changes: [["a", "y", 10, 3], ["b", true, 0, 3]], score: 82.5, grade: "A" }], // oxfmt-ignore
      complete: true,
    });
  });

  it("tell the most that can be had, even if it lies in a gap", () => {
    const items = [aFlag("a", 0.5)];
    expect(nearest("reject", { base: 86, items, answers: { a: false }, grade: "AA" })).toStrictEqual({
      state: "out-of-reach",
      most: 86.5,
    });
  });
});
