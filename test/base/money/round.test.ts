import { describe, expect, it } from "vitest";
import { compareProducts } from "../../../src/base/money/round.ts";

describe("comparing products", () => {
  it("is exact where no double holds them: n² is one more than (n − 1)(n + 1)", () => {
    const n = 94_906_267; // n² is above 2^53
    expect(compareProducts(n, n, n - 1, n + 1)).toBeGreaterThan(0);
    expect(compareProducts(n - 1, n + 1, n, n)).toBeLessThan(0);
    expect(compareProducts(n, n, n, n)).toBe(0);
  });
});
