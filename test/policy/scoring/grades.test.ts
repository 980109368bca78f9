import { describe, expect, it } from "vitest";
import type { FractionalScore } from "../../../src/ledger/points/grade-bands.ts";
import type { SheetGrade } from "../../../src/policy/scoring/score-household.ts";
import { aFlag, article19, aVeto, graded, sheetOf } from "./card-builders.ts";

function gradeAt(base: number, reading?: FractionalScore): string {
  const { grade } = sheetOf({ base, grading: graded(reading) });
  return grade.state === "graded" ? grade.grade : grade.state;
}

describe("the grade of a sheet, information 19", () => {
  it.each([
    [120, "AAA+"],
    [100.5, "AAA+"],
    [100.01, "AAA+"],
    [100, "AAA"],
    [96, "AAA"],
    [95.99, "AA"],
    [95.5, "AA"],
    [95, "AA"],
    [87, "AA"],
    [86.99, "A"],
    [86.5, "A"],
    [80, "A"],
    [79.99, "none"],
    [79.5, "none"],
    [79, "none"],
    [0, "none"],
    [-5.25, "none"],
  ])("of %s points is %s", (score, grade) => {
    expect(gradeAt(score)).toBe(grade);
  });

  it.each<[FractionalScore, readonly [number, string][]]>([
    [
      "reject",
      [
        [100.01, "AAA+"],
        [100, "AAA"],
        [95.5, "no-band"],
        [95, "AA"],
        [86.01, "no-band"],
        [86, "A"],
        [79.99, "no-band"],
        [79, "none"],
      ],
    ],
    [
      "floor",
      [
        [101, "AAA+"],
        [100.99, "AAA"],
        [95.99, "AA"],
        [86.99, "A"],
        [80, "A"],
        [79.99, "none"],
        [-0.5, "none"],
      ],
    ],
    [
      "round",
      [
        [100.5, "AAA+"],
        [100.49, "AAA"],
        [95.5, "AAA"],
        [95.49, "AA"],
        [86.5, "AA"],
        [86.49, "A"],
        [79.5, "A"],
        [79.49, "none"],
      ],
    ],
  ])("follows the reading %s", (reading, cases) => {
    for (const [score, grade] of cases) expect([score, gradeAt(score, reading)]).toStrictEqual([score, grade]);
  });

  it("rounds and cuts below zero as figures are rounded and cut", () => {
    const table = [
      { grade: "zero", from: 0 },
      { grade: "below", from: -1, through: -1 },
      { grade: "far-below", through: -2 },
    ];
    const at = (base: number, reading: FractionalScore): SheetGrade =>
      sheetOf({ base, grading: graded(reading, table) }).grade;
    expect(at(-0.49, "round")).toMatchObject({ grade: "zero" });
    expect(at(-0.5, "round")).toMatchObject({ grade: "below" });
    expect(at(-1.5, "round")).toMatchObject({ grade: "far-below" });
    expect(at(-0.01, "floor")).toMatchObject({ grade: "below" });
    expect(at(-1, "floor")).toMatchObject({ grade: "below" });
    expect(at(-1.01, "floor")).toMatchObject({ grade: "far-below" });
    expect(at(-1.01, "lower-edge")).toMatchObject({ grade: "far-below" });
    expect(at(-1.5, "reject")).toStrictEqual({ state: "no-band" });
  });

  it("says which reading it followed and which band it found", () => {
    const sheet = sheetOf({ base: 86.5, grading: graded("round") });
    expect(sheet.readings).toStrictEqual([{ id: "grading/fractional-score", chosen: "round" }]);
    expect(sheet.terms.changed).toStrictEqual(["fractionalScore"]);
    expect(sheet.grade).toStrictEqual({ state: "graded", grade: "AA", band: article19[2] });
  });

  it("is none below a table that does not begin with everything", () => {
    const grading = graded(undefined, [{ grade: "A", from: 80 }]);
    expect(sheetOf({ base: 80, grading }).grade).toMatchObject({ state: "graded", grade: "A" });
    expect(sheetOf({ base: 79.99, grading }).grade).toStrictEqual({ state: "no-band" });
  });
});

describe("a veto", () => {
  const vetoes = [aVeto("fraud"), aVeto("court")];

  it("leaves no grade at 120 points, and the score is still shown", () => {
    const sheet = sheetOf({ base: 120, vetoes }, {}, { fraud: true, court: false });
    expect(sheet.grade).toStrictEqual({ state: "vetoed", grade: "none", vetoes: ["fraud"] });
    expect(sheet.score).toStrictEqual({ state: "known", points: 120 });
    expect(sheet.vetoes.map((v) => v.state)).toStrictEqual(["applies", "does-not-apply"]);
  });

  it("is named beside every other that applies, in the order of the card", () => {
    const sheet = sheetOf({ base: 120, vetoes }, {}, { court: true, fraud: true });
    expect(sheet.grade).toStrictEqual({ state: "vetoed", grade: "none", vetoes: ["fraud", "court"] });
  });

  it("decides also where items are not known", () => {
    const sheet = sheetOf({ base: 79, items: [aFlag("a", 5)], vetoes }, {}, { fraud: true, court: false });
    expect(sheet.grade.state).toBe("vetoed");
    expect(sheet.score).toStrictEqual({ state: "range", least: 79, most: 84 });
    expect(sheet.missing).toStrictEqual(["answers.a"]);
  });

  it("that does not apply changes nothing", () => {
    expect(sheetOf({ base: 90, vetoes }, {}, { fraud: false, court: false }).grade).toMatchObject({ grade: "AA" });
  });
});
