import { describe, expect, it } from "vitest";
import { rateText } from "../../../src/base/money/rate-text.ts";

describe("a rate as text", () => {
  it.each([
    [43_500, 1_000_000, "4.35%"],
    [40_000, 1_000_000, "4.00%"],
    [65_250, 1_000_000, "6.525%"], // 4.35 % and half of it again
    [1, 10_000_000_000, "0.00000001%"],
    [0, 1_000_000, "0.00%"],
    [1_000_000, 1_000_000, "100.00%"],
  ])("%i ÷ %i is %s", (rate, scale, text) => {
    expect(rateText(rate, scale)).toBe(text);
  });
});
