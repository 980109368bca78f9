import { describe, expect, it } from "vitest";
import { readAmount } from "../../../src/base/money/read-amount.ts";

describe("reading an amount at a glance", () => {
  it.each([
    [0, 0],
    [0.01, 1],
    [0.07, 7],
    [1.13, 113],
    [1975.5, 197_550],
    [999_999_999.99, 99_999_999_999],
    ["0", 0],
    ["0.05", 5],
    ["1975.5", 197_550],
    ["999999999999.99", 99_999_999_999_999],
  ])("takes %j as %i fen", (written, fen) => {
    expect(readAmount(written)).toBe(fen);
  });

  it.each([
    -0,
    -0.01,
    0.001,
    1.005,
    1_000_000_000,
    1_000_000_000.25,
    NaN,
    Infinity,
    ["1"],
    null,
    "",
    ".5",
    "5.",
    "05",
    "1e3",
    "1.234",
    "-1",
    "1000000000000",
  ])("leaves %j to the full judgement", (written) => {
    expect(readAmount(written)).toBeUndefined();
  });
});
