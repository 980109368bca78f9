import { describe, expect, it } from "vitest";
import { ratioPercent } from "../../../src/base/money/ratio.ts";

describe("a ratio as it is displayed", () => {
  it.each([
    [538, 64_299, 2, "0.84%"], // 老厂乡, October 2023: 0.8367…
    [3_004, 100_000, 2, "3.00%"], // above 3 % all the same: thresholds are compared exactly
    [1, 3, 0, "33%"],
    [1, 3, 2, "33.33%"],
    [2, 3, 2, "66.67%"],
    [1, 1, 0, "100%"],
    [5, 4, 1, "125.0%"],
    [0, 7, 2, "0.00%"],
    [99_999_999_999_999, 99_999_999_999_999, 4, "100.0000%"],
  ])("%i of %i to %i places is %s", (numerator, denominator, places, text) => {
    expect(ratioPercent(numerator, denominator, places)).toBe(text);
  });

  it("rounds an exact half up and just less than a half down", () => {
    expect(ratioPercent(125, 100_000, 2)).toBe("0.13%");
    expect(ratioPercent(124_999, 100_000_000, 2)).toBe("0.12%");
    expect(ratioPercent(1, 200, 0)).toBe("1%");
    expect(ratioPercent(1, 201, 0)).toBe("0%");
  });

  it("is cut off instead of rounded where that is asked", () => {
    expect(ratioPercent(538, 64_299, 2, "down")).toBe("0.83%");
    expect(ratioPercent(2, 3, 2, "down")).toBe("66.66%");
    expect(ratioPercent(1, 200, 0, "down")).toBe("0%");
    expect(ratioPercent(1, 4, 0, "down")).toBe("25%");
    expect(ratioPercent(99_999, 100_000, 0, "down")).toBe("99%");
    expect(ratioPercent(1, 1, 0, "down")).toBe("100%");
  });

  it("keeps every digit of a ratio far above 100 %", () => {
    // 99,999,999,999,997 ÷ 3 is 33,333,333,333,332.33…
    expect(ratioPercent(99_999_999_999_997, 3, 4)).toBe("3333333333333233.3333%");
  });
});
