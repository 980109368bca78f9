/*
 * The table of grades of Changge (information measure, article 19), by hand: above 100 AAA+ (不含100),
 * 96 to 100 AAA, 87 to 95 AA, 80 to 86 A, 79 and below none (无信用等级).
 */

/** Article, score, then the grade as each reading of a score with decimals has it; `no-band`: between two bands. */
export const CHANGGE_GRADES: readonly (readonly [
  article: string,
  score: number,
  lowerEdge: string,
  reject: string,
  floor: string,
  round: string,
])[] = [
  // Whole points: every reading says the same.
  ["information 19", -50, "none", "none", "none", "none"],
  ["information 19", 0, "none", "none", "none", "none"],
  ["information 19", 79, "none", "none", "none", "none"],
  ["information 19", 80, "A", "A", "A", "A"],
  ["information 19", 81, "A", "A", "A", "A"],
  ["information 19", 86, "A", "A", "A", "A"],
  ["information 19", 87, "AA", "AA", "AA", "AA"],
  ["information 19", 95, "AA", "AA", "AA", "AA"],
  ["information 19", 96, "AAA", "AAA", "AAA", "AAA"],
  ["information 19", 100, "AAA", "AAA", "AAA", "AAA"],
  ["information 19", 101, "AAA+", "AAA+", "AAA+", "AAA+"],
  ["information 19", 200, "AAA+", "AAA+", "AAA+", "AAA+"],
  // Around 79 to 80.
  ["information 19", 78.99, "none", "none", "none", "none"],
  ["information 19", 79.01, "none", "no-band", "none", "none"],
  ["information 19", 79.49, "none", "no-band", "none", "none"],
  ["information 19", 79.5, "none", "no-band", "none", "A"],
  ["information 19", 79.99, "none", "no-band", "none", "A"],
  ["information 19", 80.01, "A", "A", "A", "A"],
  // Around 86 to 87.
  ["information 19", 85.99, "A", "A", "A", "A"],
  ["information 19", 86.01, "A", "no-band", "A", "A"],
  ["information 19", 86.49, "A", "no-band", "A", "A"],
  ["information 19", 86.5, "A", "no-band", "A", "AA"],
  ["information 19", 86.99, "A", "no-band", "A", "AA"],
  ["information 19", 87.01, "AA", "AA", "AA", "AA"],
  // Around 95 to 96.
  ["information 19", 94.99, "AA", "AA", "AA", "AA"],
  ["information 19", 95.01, "AA", "no-band", "AA", "AA"],
  ["information 19", 95.49, "AA", "no-band", "AA", "AA"],
  ["information 19", 95.5, "AA", "no-band", "AA", "AAA"],
  ["information 19", 95.99, "AA", "no-band", "AA", "AAA"],
  ["information 19", 96.01, "AAA", "AAA", "AAA", "AAA"],
  // Around 100, which AAA includes and AAA+ does not.
  ["information 19", 99.99, "AAA", "AAA", "AAA", "AAA"],
  ["information 19", 100.01, "AAA+", "AAA+", "AAA", "AAA"],
  ["information 19", 100.49, "AAA+", "AAA+", "AAA", "AAA"],
  ["information 19", 100.5, "AAA+", "AAA+", "AAA", "AAA+"],
  ["information 19", 100.99, "AAA+", "AAA+", "AAA", "AAA+"],
  ["information 19", 101.01, "AAA+", "AAA+", "AAA+", "AAA+"],
];

/** A score and the whole number that `floor` (the one below) and `round` (四舍五入, by magnitude) make of it. */
export const WHOLE_SCORES: readonly (readonly [score: number, floor: number, round: number])[] = [
  [0, 0, 0],
  [0.49, 0, 0],
  [0.5, 0, 1],
  [0.51, 0, 1],
  [1, 1, 1],
  [1.49, 1, 1],
  [1.5, 1, 2],
  [2.5, 2, 3], // not to the even one
  [-0.01, -1, 0],
  [-0.49, -1, 0],
  [-0.5, -1, -1],
  [-1, -1, -1],
  [-1.49, -2, -1],
  [-1.5, -2, -2],
  [-2.5, -3, -3],
];

/**
 * How many hundredths from -50 to 200 (25,001 of them) have each grade. Under `lower-edge` AA runs from 87.00
 * through 95.99: 900 of them; under `reject` through 95.00: 801, and the three gaps have 99 each.
 */
export const CHANGGE_COUNTS = {
  "lower-edge": { "AAA+": 10_000, AAA: 401, AA: 900, A: 700, none: 13_000 },
  reject: { "AAA+": 10_000, AAA: 401, AA: 801, A: 601, none: 12_901, "no-band": 297 },
  floor: { "AAA+": 9_901, AAA: 500, AA: 900, A: 700, none: 13_000 },
  round: { "AAA+": 9_951, AAA: 500, AA: 900, A: 700, none: 12_950 },
} as const;
