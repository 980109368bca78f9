import { describe, expect, it } from "vitest";
import { shareMissing, shareOfAmounts, shareOfCounts } from "../../src/kernel/share.ts";

describe("a share of a whole", () => {
  it("shows both sides and the per cent at its places", () => {
    expect(shareOfAmounts(538_00, 64_299_00, 2)).toStrictEqual({
      state: "known",
      numerator: "538.00",
      denominator: "64299.00",
      percent: "0.84%",
    });
    expect(shareOfCounts(8, 9, 0)).toStrictEqual({ state: "known", numerator: 8, denominator: 9, percent: "89%" });
    expect(shareOfCounts(0, 9, 1)).toStrictEqual({ state: "known", numerator: 0, denominator: 9, percent: "0.0%" });
  });

  it("of nothing is undetermined, not nought; also nothing of nothing", () => {
    expect(shareOfAmounts(1, 0, 2)).toStrictEqual({
      state: "undetermined",
      why: "zero-denominator",
      numerator: "0.01",
      denominator: "0.00",
    });
    expect(shareOfCounts(0, 0, 2)).toStrictEqual({
      state: "undetermined",
      why: "zero-denominator",
      numerator: 0,
      denominator: 0,
    });
  });

  it("of what is not known names what is missing", () => {
    expect(shareMissing("a", "b")).toStrictEqual({ state: "undetermined", why: "missing", missing: ["a", "b"] });
  });

  it("is never a wrong number, however far the sides lie apart", () => {
    // 99,999,999,999,999 fen ÷ 7 fen = 14,285,714,285,714.142857…, as a per cent 1,428,571,428,571,414.2857…
    expect(shareOfAmounts(99_999_999_999_999, 7, 4)).toMatchObject({ percent: "1428571428571414.2857%" });
  });
});
