import { describe, expect, it } from "vitest";
import { addRationals, compareRationals, rational } from "../../../src/base/money/rational.ts";

describe("exact quotients", () => {
  it.each([
    ["1/2 + 1/2", [rational(1, 2), rational(1, 2)], 1n, 1n],
    ["1/6 + 1/3", [rational(1, 6), rational(1, 3)], 1n, 2n],
    ["-1/6 - 1/3", [rational(-1, 6), rational(1, -3)], -1n, 2n],
    ["1/4 - 1/4", [rational(1, 4), rational(-1, 4)], 0n, 1n],
    ["2/4 + 1/3", [rational(2, 4), rational(1, 3)], 5n, 6n],
  ])("%s is exact", (_, terms, dividend, divisor) => {
    expect(compareRationals(addRationals(terms), { dividend, divisor })).toBe(0);
  });
});
