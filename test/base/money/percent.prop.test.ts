import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIGNED_PERCENT_PATTERN, percentIssue, percentOf, ppmOf } from "../../../src/base/money/percent.ts";

const anyPpm = fc.oneof(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: -20_000, max: 20_000 }));
const pattern = new RegExp(SIGNED_PERCENT_PATTERN);

describe("per cents", () => {
  it("for every number of parts per million, writing and reading gives it back", () => {
    fc.assert(
      fc.property(anyPpm, fc.integer({ min: 0, max: 4 }), (ppm, places) => {
        expect(ppmOf(percentOf(ppm, places))).toBe(ppm === 0 ? 0 : ppm);
        expect(percentIssue(percentOf(ppm, places), "share", true)).toBeUndefined();
      }),
    );
  });

  it("always writes at least the decimals asked for", () => {
    fc.assert(
      fc.property(anyPpm, fc.integer({ min: 1, max: 4 }), (ppm, places) => {
        expect(percentOf(ppm, places).split(".")[1]?.length ?? 0).toBeGreaterThanOrEqual(places + 1); // and the sign
      }),
    );
  });

  it("always accepts the texts that the JSON Schemas allow, and never another", () => {
    const nearly = fc.oneof(
      fc.stringMatching(/^-?[0-9]{1,5}(\.[0-9]{0,5})?%?$/),
      fc.stringMatching(/^[-+ .,_0-9eExX%]{0,12}$/),
      fc.string(),
    );
    fc.assert(
      fc.property(nearly, (text) => {
        expect(percentIssue(text, "share", true) === undefined).toBe(pattern.test(text));
      }),
      { numRuns: 1_000 },
    );
  });
});
