import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseBands, type BandFault } from "../../../src/ledger/points/analyse-bands.ts";
import { anyTable } from "./any-table.ts";
import { bandsWith, hundredths, pointsFrom } from "./grade-by-hand.ts";
import { aTable } from "./grading-builders.ts";

const anyDomain = fc.record({
  from: fc.integer({ min: -500, max: 1_000 }),
  length: fc.integer({ min: 0, max: 900 }),
  step: fc.constantFrom(1, 5, 25, 30, 50, 100, 150),
});

/** The scores of a domain from one to another, both included. */
function scoresFrom(from: bigint, through: bigint, step: number): readonly bigint[] {
  const count = Number((through - from) / BigInt(step));
  return Array.from({ length: count + 1 }, (_, i) => from + BigInt(i * step));
}

describe("looking for gaps and overlaps", () => {
  it("for every table and domain, finds exactly the scores that have no band or several", () => {
    fc.assert(
      fc.property(anyTable, anyDomain, (bands, { from, length, step }) => {
        const domain = {
          from: pointsFrom(BigInt(from)),
          through: pointsFrom(BigInt(from + length)),
          step: pointsFrom(BigInt(step)),
        };
        const { gaps, overlaps, sound } = analyseBands(aTable(bands), domain);
        const expected = scoresFrom(BigInt(from), BigInt(from + length), step)
          .map((score) => ({ score, grades: bandsWith(score, bands).map((band) => band.grade) }))
          .filter(({ grades }) => grades.length !== 1);
        const told = (faults: readonly BandFault[]): object[] =>
          faults.flatMap((fault) =>
            scoresFrom(hundredths(fault.from), hundredths(fault.through), step).map((score) => ({
              score,
              grades: fault.grades,
            })),
          );
        expect(told(gaps)).toStrictEqual(expected.filter(({ grades }) => grades.length === 0));
        expect(told(overlaps)).toStrictEqual(expected.filter(({ grades }) => grades.length > 1));
        expect(sound).toBe(expected.length === 0);
      }),
      { numRuns: 300 },
    );
  });

  it("always has a witness within each fault, and faults that are as long as they can be", () => {
    fc.assert(
      fc.property(anyTable, anyDomain, (bands, { from, length, step }) => {
        const { gaps, overlaps } = analyseBands(aTable(bands), {
          from: pointsFrom(BigInt(from)),
          through: pointsFrom(BigInt(from + length)),
          step: pointsFrom(BigInt(step)),
        });
        for (const faults of [gaps, overlaps]) {
          for (const [i, fault] of faults.entries()) {
            const own = scoresFrom(hundredths(fault.from), hundredths(fault.through), step);
            expect(own).toContain(hundredths(fault.witness));
            expect(bandsWith(hundredths(fault.witness), bands).map((b) => b.grade)).toStrictEqual(fault.grades);
            const next = faults[i + 1];
            if (next === undefined || hundredths(next.from) - hundredths(fault.through) > BigInt(step)) continue;
            expect(next.grades).not.toStrictEqual(fault.grades);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
