/*
 * The usual mistakes of a ledger's column of grades. Scores are hundredths of a point; a grade is reached at its lower
 * edge, and the highest of Changge only above 100.
 */

/** A grade with the least points that reach it; `isAbove` where the figure itself does not. */
export interface Band {
  readonly grade: string;
  readonly from: number;
  readonly isAbove?: true;
}

/** The table of Changge (A31), the best first. */
export const CHANGGE: readonly Band[] = [
  { grade: "AAA+", from: 100, isAbove: true },
  { grade: "AAA", from: 96 },
  { grade: "AA", from: 87 },
  { grade: "A", from: 80 },
];

/** The grade of a score in hundredths, or none. */
export function gradeAt(score: number, bands: readonly Band[] = CHANGGE): string | undefined {
  return bands.find(({ from, isAbove }) => (isAbove === true ? score > 100 * from : score >= 100 * from))?.grade;
}

/** Each gives the wrong grade, which may be none. */
export const gradeMistakes = {
  /** The score cut to whole points first. */
  floored: (score: number) => gradeAt(100 * Math.floor(score / 100)),
  /** The score rounded to whole points first. */
  rounded: (score: number) => gradeAt(100 * Math.floor((score + 50) / 100)),
  /** Every edge on its other side. */
  "edge-on-wrong-side": (score: number) =>
    gradeAt(
      score,
      CHANGGE.map(({ grade, from, isAbove }) => (isAbove === true ? { grade, from } : { grade, from, isAbove: true })),
    ),
} satisfies Readonly<Record<string, (score: number) => string | undefined>>;
