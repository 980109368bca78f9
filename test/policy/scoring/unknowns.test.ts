import { describe, expect, it } from "vitest";
import type { FractionalScore } from "../../../src/ledger/points/grade-bands.ts";
import { answerOrRefused } from "../../support/refusal.ts";
import { aCount, aFigure, aFlag, aGroup, article19, aVeto, graded, sheetOf } from "./card-builders.ts";

const undetermined = (...possible: readonly string[]): unknown => ({ state: "undetermined", possible });
const minus = { group: "minus" };

describe("an unknown veto", () => {
  const vetoes = [aVeto("fraud"), aVeto("court")];

  it("makes the grade undetermined", () => {
    const sheet = sheetOf({ base: 90, vetoes }, {}, { court: false });
    expect(sheet.grade).toStrictEqual(undetermined("AA", "none"));
    expect(sheet.missing).toStrictEqual(["vetoes.fraud"]);
    expect(sheet.score).toStrictEqual({ state: "known", points: 90 });
  });

  it("does not, where another applies", () => {
    const sheet = sheetOf({ base: 90, vetoes }, {}, { court: true });
    expect(sheet.grade).toStrictEqual({ state: "vetoed", grade: "none", vetoes: ["court"] });
    expect(sheet.missing).toStrictEqual(["vetoes.fraud"]);
  });

  it("does not, where every possibility is none anyway", () => {
    const sheet = sheetOf({ base: 79, vetoes });
    expect(sheet.grade).toMatchObject({ state: "graded", grade: "none" });
    expect(sheet.missing).toStrictEqual(["vetoes.fraud", "vetoes.court"]);
  });

  it("leaves open a score that no band has: none is an answer, no band is another", () => {
    const sheet = sheetOf({ base: 79.5, vetoes, grading: graded("reject") });
    expect(sheet.grade).toMatchObject({ state: "undetermined" });
    const table = graded(undefined, [{ grade: "A", from: 80 }]);
    expect(sheetOf({ base: 79, vetoes, grading: table }).grade).toStrictEqual(undetermined("none", "no-band"));
  });

  it("stands beside unknown items", () => {
    const items = [aFlag("a", 10)];
    expect(sheetOf({ base: 86, items, vetoes }).grade).toStrictEqual(undetermined("AAA", "A", "none"));
  });
});

describe("an unknown item", () => {
  it("leaves the grade as it is where all it can give leads there", () => {
    const sheet = sheetOf({ base: 87, items: [aFlag("a", 8.99)] });
    expect(sheet.grade).toMatchObject({ state: "graded", grade: "AA" });
    expect(sheet.score).toStrictEqual({ state: "range", least: 87, most: 95.99 });
    expect(sheet.missing).toStrictEqual(["answers.a"]);
  });

  it("makes it undetermined from the figure on where it leads elsewhere", () => {
    expect(sheetOf({ base: 87, items: [aFlag("a", 9)] }).grade).toStrictEqual(undetermined("AAA", "AA"));
    expect(sheetOf({ base: 87, items: [aFlag("a", 0.01, minus)] }).grade).toStrictEqual(undetermined("AA", "A"));
  });

  it("does not claim a grade between the two that it leads to", () => {
    expect(sheetOf({ base: 80, items: [aFlag("a", 16)] }).grade).toStrictEqual(undetermined("AAA", "A"));
    expect(sheetOf({ base: 80, items: [aCount("n", 8, 16)] }).grade).toStrictEqual(undetermined("AAA", "AA", "A"));
  });

  it("may give nothing, also where each of its bands gives points", () => {
    const items = [
      aFigure("years", [
        { below: 5, points: 7 },
        { from: 5, points: 8 },
      ]),
    ];
    expect(sheetOf({ base: 80, items }).grade).toStrictEqual(undetermined("AA", "A"));
    expect(sheetOf({ base: 80, items }).score).toStrictEqual({ state: "range", least: 80, most: 88 });
  });

  it("may stop at the cap of the item inside a unit", () => {
    expect(sheetOf({ base: 80, items: [aCount("n", 5, 6.99)] }).grade).toMatchObject({ state: "graded", grade: "A" });
    expect(sheetOf({ base: 80, items: [aCount("n", 5, 7)] }).grade).toStrictEqual(undetermined("AA", "A"));
  });

  it("cannot pass the cap of its group", () => {
    const items = [aFlag("a", 4), aFlag("b", 4)];
    const groups = (cap: number): unknown =>
      sheetOf({ base: 80, items, groups: [aGroup("plus", "addition", cap)] }, { a: true }).grade;
    expect(groups(6.99)).toMatchObject({ state: "graded", grade: "A" });
    expect(groups(7)).toStrictEqual(undetermined("AA", "A"));
    const full = sheetOf({ base: 80, items, groups: [aGroup("plus", "addition", 4)] }, { a: true });
    // Whatever b gives, the group counts for 4.
    expect(full.score).toStrictEqual({ state: "known", points: 84 });
    expect(full.missing).toStrictEqual(["answers.b"]);
    expect(full.grade).toMatchObject({ state: "graded", grade: "A" });
  });

  it("pushes up and down at once, in groups of both parts", () => {
    const sheet = sheetOf({ base: 87, items: [aFlag("a", 9), aFlag("b", 9, minus)] });
    expect(sheet.score).toStrictEqual({ state: "range", least: 78, most: 96 });
    expect(sheet.grade).toStrictEqual(undetermined("AAA", "AA", "none"));
  });

  it.each<[FractionalScore, unknown]>([
    ["lower-edge", { state: "graded", grade: "A", band: article19[3] }],
    ["reject", undetermined("A", "no-band")],
    ["floor", { state: "graded", grade: "A", band: article19[3] }],
    ["round", undetermined("AA", "A")],
  ])("of half a point above 86 follows the reading %s", (reading, grade) => {
    expect(sheetOf({ base: 86, items: [aFlag("a", 0.5)], grading: graded(reading) }).grade).toStrictEqual(grade);
  });

  it("is not read as lying in no band because a grade is called so", () => {
    const grading = graded("reject", [{ grade: "no-band", from: 80, through: 80 }]);
    const seen = answerOrRefused(() => sheetOf({ base: 80, items: [aFlag("a", 1)], grading }).grade.state);
    expect(["refused", "undetermined"]).toContain(seen);
  });

  it("jumps over a gap of the table", () => {
    const items = [aFlag("a", 1)];
    expect(sheetOf({ base: 86, items, grading: graded("reject") }).grade).toStrictEqual(undetermined("AA", "A"));
    const between = sheetOf({ base: 86.25, items: [aFlag("a", 0.5)], grading: graded("reject") });
    expect(between.grade).toStrictEqual({ state: "no-band" });
  });
});

describe("a figure in a gap of its item", () => {
  it("leaves open what the item gives", () => {
    const items = [
      aFigure("area", [
        { below: 20, points: 0 },
        { from: 30, points: 7 },
      ]),
    ];
    expect(sheetOf({ base: 80, items }, { area: 25 }).grade).toStrictEqual(undetermined("AA", "A"));
    expect(sheetOf({ base: 81, items }, { area: 30 }).grade).toMatchObject({ grade: "AA" });
  });
});

describe("so many unknown items that their sums cannot all be gone through", () => {
  it("leave every grade from the highest to the lowest possible", () => {
    // 0.01, 0.02, 0.04, …: every hundredth from 60 to 60 + (2^25 - 1) / 100 can be reached.
    const items = Array.from({ length: 25 }, (_, i) => aFlag(`f${String(i)}`, 2 ** i / 100));
    const groups = [aGroup("plus", "addition")];
    const sheet = sheetOf({ base: 60, groups, items });
    expect(sheet.score).toStrictEqual({ state: "range", least: 60, most: 335_604.31 });
    expect(sheet.grade).toStrictEqual(undetermined("AAA+", "AAA", "AA", "A", "none"));
  });
});
