import { describe, expect, it } from "vitest";
import { splitFen } from "../../../src/base/money/split.ts";

describe("splitting fen by largest remainder", () => {
  it("adds up where rounding each share alone would not", () => {
    // 666666.6, 333333.3, 1666666.5 and 666666.6 fen: two odd fen go to the two parts that lost 0.6.
    expect(splitFen(3_333_333, [20, 10, 50, 20], "largest")).toStrictEqual([666_667, 333_333, 1_666_666, 666_667]);
    expect(splitFen(1, [7, 3], "largest")).toStrictEqual([1, 0]);
  });

  it("gives a tie to the party named first", () => {
    expect(splitFen(10_001, [50, 50], "largest")).toStrictEqual([5_001, 5_000]);
    expect(splitFen(1, [1, 1, 1], "largest")).toStrictEqual([1, 0, 0]);
    expect(splitFen(2, [1, 1, 1], "largest")).toStrictEqual([1, 1, 0]);
    expect(splitFen(3, [1, 1, 1], "largest")).toStrictEqual([1, 1, 1]);
  });

  it("splits nested shares top-down, each level the rounded part of its parent", () => {
    const [fund = 0, bank] = splitFen(7, [70, 30], "largest");
    expect([fund, bank]).toStrictEqual([5, 2]);
    expect(splitFen(fund, [50, 30, 20], "largest")).toStrictEqual([3, 1, 1]);
  });

  it("leaves nothing for a share of zero", () => {
    expect(splitFen(100, [0, 1, 2], "largest")).toStrictEqual([0, 33, 67]);
    expect(splitFen(5, [1, 0], "largest")).toStrictEqual([5, 0]);
  });

  it("turns the signs of a negative amount", () => {
    expect(splitFen(-10_001, [50, 50], "largest")).toStrictEqual([-5_001, -5_000]);
    expect(splitFen(-1, [7, 3], "largest")).toStrictEqual([-1, 0]);
  });

  it("compares remainders exactly where the products leave the safe integers", () => {
    // 99,999,999,999,999 = 3 × 33,333,333,333,333, so thirds have no remainder, whatever their scale.
    const third = 33_333_333_333_333;
    expect(splitFen(99_999_999_999_999, [third, third, third], "largest")).toStrictEqual([third, third, third]);
    expect(splitFen(99_999_999_999_998, [third, third, third], "largest")).toStrictEqual([third, third, third - 1]);
  });
});

describe("splitting fen with the difference to one party (倒挤)", () => {
  it("rounds the others half up", () => {
    expect(splitFen(10_001, [50, 50], { to: 0 })).toStrictEqual([5_000, 5_001]);
    expect(splitFen(10_001, [50, 50], { to: 1 })).toStrictEqual([5_001, 5_000]);
    expect(splitFen(3_333_333, [20, 10, 50, 20], { to: 0 })).toStrictEqual([666_666, 333_333, 1_666_667, 666_667]);
    expect(splitFen(3_333_333, [20, 10, 50, 20], { to: 2 })).toStrictEqual([666_667, 333_333, 1_666_666, 666_667]);
  });

  it("can leave the one party with the opposite sign on a very small amount", () => {
    expect(splitFen(1, [50, 50, 0], { to: 2 })).toStrictEqual([1, 1, -1]);
    expect(splitFen(-1, [50, 50, 0], { to: 2 })).toStrictEqual([-1, -1, 1]);
  });

  it("works beyond the safe integers", () => {
    // 99,999,999,999,999 × 1 ÷ 2 is 49,999,999,999,999.5
    const half = 50_000_000_000_000;
    expect(splitFen(99_999_999_999_999, [half, half], { to: 1 })).toStrictEqual([half, half - 1]);
  });
});
