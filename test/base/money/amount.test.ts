import { describe, expect, it } from "vitest";
import { amountIssue, amountOf, fenOf, LARGEST_FEN, withinRange } from "../../../src/base/money/amount.ts";
import { issuesOfCall } from "../../support/issues.ts";

const codeOf = (value: unknown, signed = false): string | undefined => amountIssue(value, "amount", signed)?.code;

describe("an amount on the way in", () => {
  it.each([
    ["50000", 5_000_000],
    ["1975.5", 197_550],
    ["1975.50", 197_550],
    ["0", 0],
    ["0.00", 0],
    ["0.01", 1],
    ["999999999999.99", 99_999_999_999_999],
    [50_000, 5_000_000],
    [1975.5, 197_550],
    [0.07, 7], // 0.07 × 100 is 7.000000000000001 in floating point
    [1.15, 115], // 1.15 × 100 is 114.99999999999999
    [999_999_999_999.99, 99_999_999_999_999],
    [-0, 0],
  ])("takes %j as %i fen", (written, fen) => {
    expect(codeOf(written)).toBeUndefined();
    expect(fenOf(written)).toBe(fen);
  });

  it("takes a negative amount only where a sign makes sense", () => {
    expect(codeOf("-0.01")).toBe("negative-amount");
    expect(codeOf(-1)).toBe("negative-amount");
    expect(codeOf("-0.01", true)).toBeUndefined();
    expect(fenOf("-0.01")).toBe(-1);
    expect(fenOf(-1975.5)).toBe(-197_550);
  });

  it("takes two decimals and refuses the third", () => {
    expect(codeOf("0.01")).toBeUndefined();
    expect(codeOf("0.001")).toBe("too-many-decimals");
    expect(codeOf("0.010")).toBe("too-many-decimals");
    expect(codeOf(0.005)).toBe("too-many-decimals");
    expect(codeOf(0.1 + 0.2)).toBe("too-many-decimals"); // 0.30000000000000004
  });

  it("takes twelve digits before the point and refuses the thirteenth", () => {
    expect(codeOf("999999999999.99")).toBeUndefined();
    expect(codeOf("1000000000000")).toBe("amount-too-large");
    expect(codeOf(1_000_000_000_000)).toBe("amount-too-large");
    expect(codeOf("-999999999999.99", true)).toBeUndefined();
    expect(codeOf("-1000000000000", true)).toBe("amount-too-large");
  });

  it.each([
    "",
    " ",
    "50 000",
    " 5",
    "5 ",
    "5\n",
    "5,000",
    "5_000",
    "+5",
    "--5",
    "5.",
    ".5",
    "05",
    "00",
    "1e3",
    "1E3",
    "0x10",
  ])("refuses %j, which is no plain decimal", (written) => {
    expect(codeOf(written, true)).toBe("not-an-amount");
  });

  it.each(["NaN", "Infinity", "-Infinity", "五万", "\uff15", "50000元", "¥5", "1975.-5", "1.2.3", "9".repeat(65)])(
    "refuses the text %j",
    (written) => {
      expect(codeOf(written, true)).toBe("not-an-amount");
    },
  );

  it("refuses numbers that are not finite or that print with an exponent", () => {
    expect(codeOf(NaN)).toBe("not-a-finite-number");
    expect(codeOf(Infinity)).toBe("not-a-finite-number");
    expect(codeOf(-Infinity, true)).toBe("not-a-finite-number");
    expect(codeOf(1e21)).toBe("not-an-amount");
    expect(codeOf(1e-7)).toBe("not-an-amount");
  });

  it.each([[null], [undefined], [true], [5n], [[5]], [{ amount: 5 }], [new String("5")], [new Date(0)]])(
    "refuses %s, which is neither text nor number",
    (value) => {
      expect(codeOf(value)).toBe("not-an-amount");
    },
  );

  it("names the place and says it in both languages", () => {
    expect(amountIssue("-5", "loan.principal")).toStrictEqual({
      code: "negative-amount",
      path: "loan.principal",
      message: { zh: "金额不得为负", en: "must not be negative" },
    });
  });

  it("has no sign where it cannot be negative, not even before a zero", () => {
    expect(codeOf("-0")).toBe("negative-amount");
    expect(codeOf("-0", true)).toBeUndefined();
    expect(fenOf("-0")).toBe(0);
  });
});

describe("an amount on the way out", () => {
  it.each([
    [0, "0.00"],
    [1, "0.01"],
    [-1, "-0.01"],
    [10, "0.10"],
    [100, "1.00"],
    [-197_500, "-1975.00"],
    [LARGEST_FEN, "999999999999.99"],
  ])("writes %i fen as %s", (fen, text) => {
    expect(amountOf(fen)).toBe(text);
  });

  it("stays within twelve digits or is refused", () => {
    expect(withinRange(LARGEST_FEN, "sum")).toBe(99_999_999_999_999);
    expect(withinRange(-LARGEST_FEN, "sum")).toBe(-99_999_999_999_999);
    expect(issuesOfCall(() => withinRange(LARGEST_FEN + 1, "sum"))).toStrictEqual(["amount-too-large at sum"]);
    expect(issuesOfCall(() => withinRange(-LARGEST_FEN - 1, "sum"))).toStrictEqual(["amount-too-large at sum"]);
  });
});
