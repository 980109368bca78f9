import fc from "fast-check";
import { type CivilDay, lengthOfMonth } from "./civil-calendar.ts";
import { yuan } from "./exact.ts";

/** The largest amount, in fen. */
export const MOST_FEN = 99_999_999_999_999;

/** Whole fen of either sign; often small, sometimes at the very edge. */
export const anyFen = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000 }),
  fc.integer({ min: -10_000_000, max: 10_000_000 }),
  fc.integer({ min: -MOST_FEN, max: MOST_FEN }),
);

/** Amounts of either sign as results write them. */
export const anyAmount = anyFen.map((fen) => yuan(BigInt(fen)));

/** Any day from 1000-01-01 through 9999-12-31, the ends of months often among them. */
export const anyCivilDay: fc.Arbitrary<CivilDay> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1990, max: 2030 })),
    fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(2)),
    fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 28, max: 31 })),
  )
  .map(([year, month, day]) => ({ year, month, day: Math.min(day, lengthOfMonth(year, month)) }));
