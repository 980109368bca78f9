import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeOf } from "../../../src/ledger/points/grade-of.ts";
import { CHANGGE_COUNTS } from "../../cases/grades.ts";
import { anyScore, anyTable } from "./any-table.ts";
import { bandByHand, countedByHand, pointsFrom, READINGS } from "./grade-by-hand.ts";
import { aTable, CHANGGE_BANDS } from "./grading-builders.ts";

describe("the grade of a score", () => {
  it.each(READINGS)("for every hundredth from -50 to 200, is one grade of Changge or none under %s", (reading) => {
    const terms = aTable(CHANGGE_BANDS, reading);
    const counts: Record<string, number> = {};
    const wrong: number[] = [];
    for (let score = -5_000n; score <= 20_000n; score++) {
      const points = pointsFrom(score);
      const { graded, counted } = gradeOf(terms, points);
      const grade = graded.state === "graded" ? graded.grade : graded.state;
      const expected = bandByHand(score, CHANGGE_BANDS, reading)?.grade ?? "no-band";
      if (grade !== expected || counted !== pointsFrom(countedByHand(score, reading))) wrong.push(points);
      counts[grade] = (counts[grade] ?? 0) + 1;
    }
    expect(wrong).toStrictEqual([]);
    expect(counts).toStrictEqual(CHANGGE_COUNTS[reading]);
  });

  it.each(READINGS)("for every table and score, is what the table says by hand under %s", (reading) => {
    fc.assert(
      fc.property(anyTable, anyScore, (bands, score) => {
        const band = bandByHand(score, bands, reading);
        const { counted, graded } = gradeOf(aTable(bands, reading), pointsFrom(score));
        expect(graded).toStrictEqual(
          band === undefined ? { state: "no-band" } : { state: "graded", grade: band.grade, band },
        );
        expect(counted).toBe(pointsFrom(countedByHand(score, reading)));
      }),
      { numRuns: 300 },
    );
  });

  it("never falls when the score rises, where bridging leaves no gap", () => {
    fc.assert(
      fc.property(anyTable, anyScore, anyScore, (bands, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const place = (score: bigint): number => {
          const { graded } = gradeOf(aTable(bands, "lower-edge"), pointsFrom(score));
          return graded.state === "graded" ? bands.findIndex((band) => band.grade === graded.grade) : bands.length;
        };
        expect(place(high)).toBeLessThanOrEqual(place(low));
      }),
    );
  });

  it("always is the same under every reading for whole points, where bands meet at whole points", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (score) => {
        const answers = READINGS.map((reading) =>
          JSON.stringify(gradeOf(aTable(CHANGGE_BANDS, reading), score).graded),
        );
        expect(new Set(answers).size).toBe(1);
      }),
    );
  });
});
