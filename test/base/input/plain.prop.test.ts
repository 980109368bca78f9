import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examine } from "../../../src/base/input/plain.ts";

// What JSON can say, up to six levels, without the one key that is refused.
const anyJson = fc.jsonValue({ maxDepth: 6 }).filter((value) => !JSON.stringify(value).includes("__proto__"));

describe("plain data", () => {
  it("always passes if it comes from JSON, as it is", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const read: unknown = JSON.parse(JSON.stringify(value));
        expect(examine(read, "x")).toStrictEqual({ faults: [], plain: read });
      }),
    );
  });

  it("always passes if another realm read it from JSON", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const foreign: unknown = runInNewContext("JSON.parse(text)", { text: JSON.stringify(value) });
        expect(examine(foreign, "x").faults).toStrictEqual([]);
      }),
    );
  });

  it("never passes if JSON would lose or change something of it", () => {
    const anything = fc.anything({
      withDate: true,
      withMap: true,
      withBigInt: true,
      withNullPrototype: true,
      withSparseArray: true,
      maxDepth: 4,
    });
    fc.assert(
      fc.property(anything, (value) => {
        fc.pre(!hasMinusZero(value)); // −0 comes back as 0, which is the same amount
        if (examine(value, "x").faults.length > 0) return;
        expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      }),
      { numRuns: 1_000 },
    );
  });
});

function hasMinusZero(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some(hasMinusZero);
  return Object.is(value, -0);
}
