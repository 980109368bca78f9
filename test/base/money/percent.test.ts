import { describe, expect, it } from "vitest";
import { PERCENT_PATTERN, percentIssue, percentOf, ppmOf } from "../../../src/base/money/percent.ts";

const codeOf = (value: unknown, signed = false): string | undefined => percentIssue(value, "share", signed)?.code;

describe("a per cent on the way in", () => {
  it.each([
    ["4.35%", 43_500],
    ["4.3500%", 43_500],
    ["0%", 0],
    ["0.0001%", 1],
    ["100%", 1_000_000],
    ["12%", 120_000],
    ["9999.9999%", 99_999_999],
  ])("takes %s as %i parts per million", (written, ppm) => {
    expect(codeOf(written)).toBeUndefined();
    expect(ppmOf(written)).toBe(ppm);
  });

  it("has a pattern that says the same to other programs", () => {
    const pattern = new RegExp(PERCENT_PATTERN);
    for (const written of ["4.35%", "0%", "0.0001%", "9999.9999%"]) expect(written).toMatch(pattern);
    for (const written of ["", "4.35", "-4.35%", "04%", "4.35012%", "10000%", " 4%"])
      expect(written).not.toMatch(pattern);
  });

  it("refuses what has no sign, because 4.35 and 0.0435 must never be confused", () => {
    expect(codeOf("4.35")).toBe("percent-without-sign");
    expect(codeOf("0.0435")).toBe("percent-without-sign");
    expect(codeOf(4.35)).toBe("percent-without-sign");
    expect(codeOf(0)).toBe("percent-without-sign");
    expect(codeOf(NaN)).toBe("percent-without-sign");
  });

  it("takes four decimals and refuses the fifth", () => {
    expect(codeOf("4.3501%")).toBeUndefined();
    expect(codeOf("4.35012%")).toBe("too-many-decimals");
    expect(codeOf("4.35000%")).toBe("too-many-decimals");
  });

  it("takes four digits before the point and refuses the fifth", () => {
    expect(codeOf("9999%")).toBeUndefined();
    expect(codeOf("10000%")).toBe("not-a-percent");
  });

  it("takes a negative one only where a sign makes sense", () => {
    expect(codeOf("-0.5%")).toBe("not-a-percent");
    expect(codeOf("-0.5%", true)).toBeUndefined();
    expect(ppmOf("-0.5%")).toBe(-5_000);
    expect(ppmOf("-0%")).toBe(0);
  });

  it.each([
    "",
    "%",
    " 4%",
    "4% ",
    "4 %",
    "4%%",
    "+4%",
    "04%",
    ".5%",
    "4.%",
    "4,35%",
    "1e1%",
    "0x4%",
    "4.35‰",
    "4.35\uff05",
    "NaN%",
  ])("refuses %j", (written) => {
    expect(codeOf(written, true)).toBe("not-a-percent");
  });

  it.each([[null], [undefined], [true], [4n], [["4%"]], [{}], [new String("4%")]])(
    "refuses %s, which is no text",
    (value) => {
      expect(codeOf(value)).toBe("not-a-percent");
    },
  );
});

describe("a per cent on the way out", () => {
  it("has at least two decimals, and more only where they say something", () => {
    expect(percentOf(43_500)).toBe("4.35%");
    expect(percentOf(40_000)).toBe("4.00%");
    expect(percentOf(43_510)).toBe("4.351%");
    expect(percentOf(1)).toBe("0.0001%");
    expect(percentOf(0)).toBe("0.00%");
    expect(percentOf(-43_500)).toBe("-4.35%");
    expect(percentOf(-1)).toBe("-0.0001%");
    expect(percentOf(99_999_999)).toBe("9999.9999%");
  });

  it("drops the point where no decimals are asked for and none are needed", () => {
    expect(percentOf(1_000_000, 0)).toBe("100%");
    expect(percentOf(505_000, 0)).toBe("50.5%");
  });
});
