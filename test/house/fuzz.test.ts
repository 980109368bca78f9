import { describe, expect, it } from "vitest";
import { forgotten, fuzz, kinds } from "../support/fuzz.ts";
import { source } from "../support/samples/from-source.ts";

describe("damaged calls drawn by the seed of the run", () => {
  it("reach every public function, or a reason says why not", () => {
    expect(forgotten(source)).toStrictEqual([]);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.length).toBeGreaterThanOrEqual(45);
  });

  it("come to a result or an InputError, and to nothing else: `npm run fuzz` makes a million", () => {
    const { answered, refused, findings } = fuzz(source, Number(process.env["FC_SEED"]), 3000);
    expect(findings).toStrictEqual([]);
    expect(Math.min(answered, refused)).toBeGreaterThan(0);
  });
});
