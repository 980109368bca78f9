import { expect, it } from "vitest";
import { faultsOf } from "../../../src/ledger/points/analyse-bands.ts";
import { readBands } from "../../../src/ledger/points/grade-bands.ts";
import { countReads, growthOf, LINEAR } from "../../support/count-reads.ts";

it("the work for a table of grades grows with its bands, not with the scores between their edges too", () => {
  const growth = growthOf(20, (size) => {
    // Bands of ten points with a gap of one between them, from the highest to the lowest.
    const bands = Array.from({ length: size }, (_, i) => ({
      grade: `G${String(i)}`,
      from: 10 * (size - i),
      below: 10 * (size - i) + 9,
    }));
    const { counted, reads } = countReads(readBands(bands));
    const { gaps, overlaps } = faultsOf({ from: 10, through: 10 * size + 8, step: 1 }, counted);
    expect([gaps.length, overlaps.length]).toStrictEqual([size - 1, 0]);
    return reads();
  });
  expect(Math.max(...growth)).toBeLessThan(LINEAR);
});
