import { describe, expect, it } from "vitest";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { type GradeAnswer, gradeOf } from "../../../src/ledger/points/grade-of.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { CHANGGE_GRADES, WHOLE_SCORES } from "../../cases/grades.ts";
import { aTable } from "./grading-builders.ts";
import { stamped } from "../../support/stamped.ts";

const terms = changge2017.grading;
const reject = adjustTerms(terms, { fractionalScore: "reject" });
const floor = adjustTerms(terms, { fractionalScore: "floor" });
const round = adjustTerms(terms, { fractionalScore: "round" });

const named = ({ graded }: GradeAnswer): string => (graded.state === "graded" ? graded.grade : graded.state);

describe("the grade of a score in Changge", () => {
  it.each(CHANGGE_GRADES)("%s: %d is %s as it stands, %s if only printed bands hold, %s cut, %s rounded", (...row) => {
    const [, score, ...expected] = row;
    const grades = [gradeOf(terms, score), gradeOf(reject, score), gradeOf(floor, score), gradeOf(round, score)];
    expect(grades.map(named)).toStrictEqual(expected);
  });

  it.each(WHOLE_SCORES)("counts %d as %d if cut and as %d if rounded", (score, cut, rounded) => {
    expect(gradeOf(floor, score)).toMatchObject({ score, counted: cut });
    expect(gradeOf(round, score)).toMatchObject({ score, counted: rounded });
    expect(gradeOf(terms, score)).toMatchObject({ score, counted: score });
    expect(gradeOf(reject, score)).toMatchObject({ score, counted: score });
  });

  it("says what it rests on, and shows the band as printed", () => {
    expect(gradeOf(terms, 100.01)).toStrictEqual({
      kind: "grade-answer",
      score: 100.01,
      counted: 100.01,
      graded: { state: "graded", grade: "AAA+", band: { grade: "AAA+", over: 100 } },
      basis: [
        { by: "article", term: "gradeBands", article: "changge-2017-64#information 19" },
        { by: "reading", term: "fractionalScore", reading: "grading/fractional-score" },
      ],
      ...stamped({ pack: "changge2017", title: changge2017.title, edition: "2017-10-26", changed: [] }),
      readings: [{ id: "grading/fractional-score", chosen: "lower-edge" }],
    });
  });

  it("names a reading that the caller chose", () => {
    expect(gradeOf(round, 95.5)).toMatchObject({
      counted: 96,
      basis: [{ by: "article" }, { by: "caller", term: "fractionalScore" }],
      terms: { changed: ["fractionalScore"] },
      readings: [{ id: "grading/fractional-score", chosen: "round" }],
    });
  });

  it("has no band to show where there is none", () => {
    expect(gradeOf(reject, 95.5).graded).toStrictEqual({ state: "no-band" });
  });
});

describe("a table whose edges are not included", () => {
  const bands = [
    { grade: "high", over: 90, through: 100 },
    { grade: "middle", from: 60.5, below: 90 },
    { grade: "low", over: 0, below: 60.5 },
  ];

  // `middle` ends below 90 and `high` begins above it: 90 itself is in neither. 0 is not over 0.
  it.each([
    [100.01, "high", "no-band", "high", "high"], // cut and rounded to 100
    [100, "high", "high", "high", "high"],
    [90.01, "high", "high", "no-band", "no-band"], // cut and rounded to 90
    [90, "middle", "no-band", "no-band", "no-band"],
    [89.99, "middle", "middle", "middle", "no-band"],
    [60.5, "middle", "middle", "low", "middle"], // 60 and 61
    [60.49, "low", "low", "low", "low"],
    [0.01, "low", "low", "no-band", "no-band"],
    [0, "no-band", "no-band", "no-band", "no-band"],
    [-0.01, "no-band", "no-band", "no-band", "no-band"],
  ])("has %d in %s as it stands, in %s as printed, in %s cut, in %s rounded", (score, ...expected) => {
    const grades = (["lower-edge", "reject", "floor", "round"] as const).map((reading) =>
      named(gradeOf(aTable(bands, reading), score)),
    );
    expect(grades).toStrictEqual(expected);
  });

  it("may have a single band for every score", () => {
    expect(named(gradeOf(aTable([{ grade: "all" }]), -1_000_000_000))).toBe("all");
  });

  it("has the edges of a band that is one score wide", () => {
    const one = aTable([{ grade: "ten", from: 10, through: 10 }], "reject");
    expect([9.99, 10, 10.01].map((score) => named(gradeOf(one, score)))).toStrictEqual(["no-band", "ten", "no-band"]);
  });
});
