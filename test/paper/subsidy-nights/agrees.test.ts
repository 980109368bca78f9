import { describe, expect, it } from "vitest";
import { type Draw, drawsOf } from "../../support/random.ts";
import { seedWithin } from "../../support/seed.mjs";
import { comparisonDifferences, type Difference, interestDifferences, subsidyDifferences } from "./agrees.ts";
import { type Case, randomCase, randomPaid } from "./random-household.ts";
import { smallest } from "./smallest.ts";

/*
 * The product against the second program on random households: a small dose here, ten thousand with FC_RUNS=10000.
 */

const SEED = Number(process.env["FC_SEED"]);
const RUNS = Number(process.env["FC_RUNS"] ?? 60);

/** Draws households, and fails with the smallest that differs and with the seed that makes it again. */
function holds<C extends Case>(
  part: string,
  draw: (d: Draw) => C,
  differencesOf: (one: C) => readonly Difference[],
): void {
  const seed = seedWithin(SEED, part);
  for (let i = 0; i < RUNS; i++) {
    const one = draw(drawsOf(seed, i));
    const where = `FC_SEED=${String(SEED)}, ${part}, household ${String(i)}`;
    let differs: readonly Difference[];
    try {
      differs = differencesOf(one);
    } catch (refused) {
      expect.fail(`${where}: ${String(refused)}\n${JSON.stringify(one, undefined, 2)}`);
    }
    if (differs.length === 0) continue;
    const least = smallest(one, (c) => differencesOf(c).length > 0);
    expect.fail(`${where}:\n${JSON.stringify({ differs: differencesOf(least), ...least }, undefined, 2)}`);
  }
}

/** Ends a hang only: so many households may take long on a busy machine. */
const PATIENCE = 600_000 + 1_000 * RUNS;

const household = (draw: Draw): Case => randomCase(draw, { hasNewFacts: true });

describe("random households, night by night", () => {
  it("every line of interest", { timeout: PATIENCE }, () => {
    holds("interest", household, interestDifferences);
  });

  it("every line of the subsidy, and its sums", { timeout: PATIENCE }, () => {
    holds("subsidy", household, subsidyDifferences);
  });

  it("what was due for each payment, and what is blamed", { timeout: PATIENCE }, () => {
    holds("paid", randomPaid, comparisonDifferences);
  });
});
