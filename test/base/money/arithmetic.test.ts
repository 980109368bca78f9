import { describe, expect, it } from "vitest";
import { addAmounts, compareAmounts, subtractAmounts } from "../../../src/base/money/arithmetic.ts";
import { issuesOfCall } from "../../support/issues.ts";

describe("adding amounts", () => {
  it("adds what floating point gets wrong", () => {
    expect(addAmounts("0.10", "0.20")).toBe("0.30");
    expect(addAmounts(0.1, 0.2)).toBe("0.30");
    expect(addAmounts(1.1, 2.2, "-3.3")).toBe("0.00");
  });

  it("adds nothing, one and many", () => {
    expect(addAmounts()).toBe("0.00");
    expect(addAmounts("5")).toBe("5.00");
    expect(addAmounts("237.50", "593.75", "606.94", "606.94")).toBe("2045.13");
  });

  it("gives a sum of twelve digits and refuses one of thirteen", () => {
    expect(addAmounts("999999999999.98", "0.01")).toBe("999999999999.99");
    expect(issuesOfCall(() => addAmounts("999999999999.99", "0.01"))).toStrictEqual(["amount-too-large at sum"]);
    expect(issuesOfCall(() => addAmounts("-999999999999.99", "-0.01"))).toStrictEqual(["amount-too-large at sum"]);
  });

  it("names every amount that is none", () => {
    expect(issuesOfCall(() => addAmounts("1", "1e3", NaN, "0.001"))).toStrictEqual([
      "not-an-amount at amounts[1]",
      "not-a-finite-number at amounts[2]",
      "too-many-decimals at amounts[3]",
    ]);
  });

  it("stays exact where a sum on the way leaves the safe integers", () => {
    const most = Array.from({ length: 201 }, () => "999999999999.99");
    const least = most.map((a) => `-${a}`);
    expect(addAmounts("0.01", ...most, ...least)).toBe("0.01");
  });
});

describe("subtracting amounts", () => {
  it("may go below zero", () => {
    expect(subtractAmounts("50000", "12000.50")).toBe("37999.50");
    expect(subtractAmounts("100", "100.00")).toBe("0.00");
    expect(subtractAmounts(1, 2)).toBe("-1.00");
  });

  it("gives a difference of twelve digits and refuses one of thirteen", () => {
    expect(subtractAmounts("-999999999999.98", "0.01")).toBe("-999999999999.99");
    expect(issuesOfCall(() => subtractAmounts("-999999999999.99", "0.01"))).toStrictEqual([
      "amount-too-large at difference",
    ]);
  });

  it("names the side that is no amount", () => {
    expect(issuesOfCall(() => subtractAmounts("1,000", "1"))).toStrictEqual(["not-an-amount at from"]);
    expect(issuesOfCall(() => subtractAmounts("1", "one"))).toStrictEqual(["not-an-amount at amount"]);
  });
});

describe("comparing amounts", () => {
  it("compares as numbers, not as text", () => {
    expect(compareAmounts("10", "9.00")).toBe(1);
    expect(compareAmounts("9", "10.00")).toBe(-1);
    expect(compareAmounts("-10", "-9")).toBe(-1);
  });

  it("takes a cap just below, exactly at, just above", () => {
    expect(compareAmounts("49999.99", "50000")).toBe(-1);
    expect(compareAmounts("50000.00", 50_000)).toBe(0);
    expect(compareAmounts("50000.01", "50000")).toBe(1);
    expect(compareAmounts("-0", 0)).toBe(0);
  });

  it("names the side that is no amount", () => {
    expect(issuesOfCall(() => compareAmounts("x", "1"))).toStrictEqual(["not-an-amount at a"]);
    expect(issuesOfCall(() => compareAmounts("1", Infinity))).toStrictEqual(["not-a-finite-number at b"]);
  });
});
