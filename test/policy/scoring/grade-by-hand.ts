import type { FractionalScore } from "../../../src/ledger/points/grade-bands.ts";
import type { GradeBand } from "../../../src/ledger/points/types.ts";
import { hundredths } from "./hundredths.ts";

/*
 * The four readings of a fractional score, each as a person reads the table.
 */

/** The band of a score in hundredths; undefined where no band has it. */
export function bandByHand(
  score: bigint,
  table: readonly GradeBand[],
  reading: FractionalScore,
): GradeBand | undefined {
  const reaches = (s: bigint, { from, over }: GradeBand): boolean =>
    (from === undefined || s >= hundredths(from)) && (over === undefined || s > hundredths(over));
  const keeps = (s: bigint, { through, below }: GradeBand): boolean =>
    (through === undefined || s <= hundredths(through)) && (below === undefined || s < hundredths(below));
  switch (reading) {
    case "lower-edge":
      return table.find((band) => reaches(score, band));
    case "reject":
      return table.find((band) => reaches(score, band) && keeps(score, band));
    case "floor": {
      const whole = cutDown(score);
      return table.find((band) => reaches(whole, band) && keeps(whole, band));
    }
    case "round": {
      const whole = score < 0n ? -cutDown(-score + 50n) : cutDown(score + 50n);
      return table.find((band) => reaches(whole, band) && keeps(whole, band));
    }
  }
}

/** To the whole point at or below it. */
function cutDown(score: bigint): bigint {
  const rest = ((score % 100n) + 100n) % 100n;
  return score - rest;
}
