import fc from "fast-check";
import type { GradeBand } from "../../../src/ledger/points/types.ts";
import { pointsFrom } from "./grade-by-hand.ts";

/** Whole points, halves and hundredths from -3 to 12, so that edges often meet. */
const anyEdge = fc.oneof(
  fc.integer({ min: -3, max: 12 }).map((n) => n * 100),
  fc.integer({ min: -6, max: 24 }).map((n) => n * 50),
  fc.integer({ min: -300, max: 1_200 }),
);

/** One to five bands from high to low with gaps, overlaps, open ends and both kinds of edges. */
export const anyTable: fc.Arbitrary<readonly GradeBand[]> = fc
  .tuple(
    fc.uniqueArray(anyEdge, { minLength: 1, maxLength: 5 }),
    fc.array(fc.record({ open: fc.boolean(), length: fc.integer({ min: 1, max: 600 }), top: fc.nat(5) }), {
      minLength: 5,
      maxLength: 5,
    }),
    fc.boolean(),
  )
  .map(([edges, shapes, lowestOpen]) => {
    const lowerEdges = edges.toSorted((a, b) => b - a);
    return lowerEdges.map((edge, i): GradeBand => {
      const { open, length, top } = shapes[i] ?? { open: false, length: 1, top: 0 };
      const lower =
        lowestOpen && i === edges.length - 1
          ? {}
          : {
              // Above 11.49 and from 11.5 are the same edge, which two bands may not have.
              [open && !edges.includes(edge + 1) ? "over" : "from"]: pointsFrom(BigInt(edge)),
            };
      // Often the band ends where the one above it begins, as printed tables do.
      const above = lowerEdges[i - 1];
      // An open band one hundredth long would hold no score, and is refused.
      const end = Math.max(top <= 2 && above !== undefined ? above : edge + length, edge + 2);
      const upper = top === 5 ? {} : { [top % 2 === 0 ? "below" : "through"]: pointsFrom(BigInt(end)) };
      return { grade: `G${String(i)}`, ...lower, ...upper };
    });
  });

/** Scores around and beyond the edges of such tables, in hundredths. */
export const anyScore = fc.oneof(anyEdge, fc.integer({ min: -500, max: 2_000 })).map(BigInt);
