import { describe, expect, it } from "vitest";
import { fractionText } from "../../../src/base/money/fraction.ts";

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
});
