import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { analyseBands, type BandAnalysis } from "../../../src/ledger/points/analyse-bands.ts";
import { gradeOf, type Graded } from "../../../src/ledger/points/grade-of.ts";
import type { GradingTermValues, PointsFacts } from "../../../src/ledger/points/types.ts";
import { type PointsEntry, replayPoints } from "../../../src/ledger/points/replay-points.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

const bare = { kind: "grading", pack: "ours", edition: "1", stated: {} } as const;
const domain = { from: 0, through: 120, step: 1 };

/** A table of grades is needed to find one. */
export function grading(): void {
  gradeOf(changge2017.grading, 86.5);
  // @ts-expect-error these terms have no bands
  gradeOf(bare, 86.5);
  // @ts-expect-error nor is there anything to analyse
  analyseBands(bare, domain);
  // @ts-expect-error a reading is no table
  gradeOf(adjustTerms(bare, { fractionalScore: "floor" }), 86.5);
  gradeOf(adjustTerms(bare, { gradeBands: [{ grade: "A", from: 80 }] }), 86.5);
  analyseBands(adjustTerms(bare, { gradeBands: [{ grade: "A", from: 80 }] }), domain);
  // @ts-expect-error terms of another kind
  gradeOf(changge2017.household, 86.5);
  // @ts-expect-error points are a number
  gradeOf(changge2017.grading, "86.5");
  // @ts-expect-error the step is always said
  analyseBands(changge2017.grading, { from: 0, through: 120 });
}

/** Points begin with what the terms say. */
export function points(): void {
  const facts: PointsFacts = { holder: "H1", asOf: "2019-06-01", events: [] };
  const ours = { kind: "points", pack: "ours", edition: "1", stated: {} } as const;
  replayPoints(cangxi2019.points, facts);
  // @ts-expect-error these terms have no base
  replayPoints(ours, facts);
  // @ts-expect-error a bound is no base
  replayPoints(adjustTerms(ours, { lowestPoints: 0 }), facts);
  replayPoints(adjustTerms(ours, { basePoints: 100 }), facts);
  // @ts-expect-error terms about grades
  replayPoints(changge2017.grading, facts);
  // @ts-expect-error the day of judgement is always given: there is no clock
  replayPoints(cangxi2019.points, { holder: "H1", events: [] });
  // @ts-expect-error an event has its reason
  replayPoints(cangxi2019.points, { ...facts, events: [{ id: "E1", on: "2019-01-01", points: 1 }] });
  // @ts-expect-error facts are read only
  facts.events.push({ id: "E1", on: "2019-01-01", points: 1, reason: "work" });
}

export function terms(): readonly GradingTermValues[] {
  return [
    { gradeBands: [{ grade: "A", from: 80, below: 87 }], fractionalScore: "round" },
    // @ts-expect-error no such reading
    { fractionalScore: "ceiling" },
    // @ts-expect-error a band has its grade
    { gradeBands: [{ from: 80 }] },
    // @ts-expect-error an edge that is open is left out
    { gradeBands: [{ grade: "A", from: undefined }] },
    // @ts-expect-error no such edge
    { gradeBands: [{ grade: "A", above: 100 }] },
  ];
}

export function inFull(graded: Graded): string {
  switch (graded.state) {
    case "graded":
      return graded.grade;
    case "no-band":
      return "none printed";
  }
}

// @ts-expect-error a score may lie in no band: a state that is forgotten gives nothing
export function forgotten(graded: Graded): string {
  switch (graded.state) {
    case "graded":
      return graded.grade;
  }
}

/** A grade may be read where there is one, and only there. */
export function read(graded: Graded, entry: PointsEntry, analysis: BandAnalysis): string {
  // @ts-expect-error there may be no band
  void graded.grade;
  // @ts-expect-error the terms may have no grades
  void entry.graded.state;
  // @ts-expect-error results are read only
  analysis.sound = true;
  return entry.graded?.state === "graded" ? entry.graded.band.grade : "none";
}
