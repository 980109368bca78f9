import type { FractionalScore } from "../../../src/ledger/points/grade-bands.ts";
import type { GradeBand } from "../../../src/ledger/points/types.ts";

/*
 * An independent statement of a table of grades: points are text, then whole hundredths in BigInt.
 */

export const READINGS: readonly FractionalScore[] = ["lower-edge", "reject", "floor", "round"];

/** Points as JSON writes them, in hundredths: -0.5 is -50. */
export function hundredths(points: number): bigint {
  const [, sign, whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(String(points)) ?? [];
  const magnitude = BigInt(whole + decimals.padEnd(2, "0"));
  return sign === "-" ? -magnitude : magnitude;
}

/** Hundredths as points: -50 is -0.5. */
export function pointsFrom(score: bigint): number {
  const digits = (score < 0n ? -score : score).toString().padStart(3, "0");
  const points = Number(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
  return score < 0n ? -points : points;
}

/** The whole number, in hundredths, that a reading makes of a score; `lower-edge` and `reject` leave it. */
export function countedByHand(score: bigint, reading: FractionalScore): bigint {
  const magnitude = score < 0n ? -score : score;
  const rest = magnitude % 100n;
  if (rest === 0n || reading === "lower-edge" || reading === "reject") return score;
  const nearZero = magnitude - rest;
  if (reading === "floor") return score < 0n ? -nearZero - 100n : nearZero;
  const rounded = rest >= 50n ? nearZero + 100n : nearZero;
  return score < 0n ? -rounded : rounded;
}

function reaches(score: bigint, { from, over }: GradeBand): boolean {
  return from !== undefined ? score >= hundredths(from) : over === undefined || score > hundredths(over);
}

function within(score: bigint, { through, below }: GradeBand): boolean {
  return through !== undefined ? score <= hundredths(through) : below === undefined || score < hundredths(below);
}

/** The bands that have a score as printed. */
export function bandsWith(score: bigint, bands: readonly GradeBand[]): readonly GradeBand[] {
  return bands.filter((band) => reaches(score, band) && within(score, band));
}

/** The band of a score, of several the highest. Bands stand from the highest to the lowest. */
export function bandByHand(
  score: bigint,
  bands: readonly GradeBand[],
  reading: FractionalScore,
): GradeBand | undefined {
  const counted = countedByHand(score, reading);
  return reading === "lower-edge" ? bands.find((band) => reaches(counted, band)) : bandsWith(counted, bands)[0];
}
