import { describe, expect, it } from "vitest";
import { fractionText, roundFraction } from "../../../src/base/money/fraction.ts";

const over = (dividend: string, divisor: string): { dividend: string; divisor: string } => ({ dividend, divisor });

describe("an exact value before rounding", () => {
  it.each([
    ["218500", "360", "606.944444…"], // 92 days of 50,000 at 4.75 %
    ["85500", "360", "237.5"],
    ["1", "3", "0.333333…"],
    ["2", "3", "0.666666…"], // cut, not rounded
    ["-1", "3", "-0.333333…"],
    ["1", "1000000", "0.000001"],
    ["1", "10000000", "0.000000…"],
    ["999999.9999999", "1", "999999.999999…"],
    ["0", "360", "0"],
    ["7230.56", "1", "7230.56"],
  ])("%s ÷ %s prints as %s", (dividend, divisor, text) => {
    expect(fractionText(over(dividend, divisor))).toBe(text);
  });

  it("rounds half a fen up, just less than half down", () => {
    expect(roundFraction(over("0.0149999999999", "1"))).toBe("0.01");
    expect(roundFraction(over("0.015", "1"))).toBe("0.02");
    expect(roundFraction(over("-0.015", "1"))).toBe("-0.02");
    expect(roundFraction(over("-0.0149999999999", "1"))).toBe("-0.01");
    expect(roundFraction(over("-0.004", "1"))).toBe("0.00");
  });

  it("rounds the worked interest of one quarter", () => {
    expect(roundFraction(over("218500", "360"))).toBe("606.94");
    expect(roundFraction(over("213750", "360"))).toBe("593.75");
    expect(roundFraction(over("216125", "360"))).toBe("600.35"); // 600.347222…
  });
});
