import { describe, expect, it } from "vitest";
import { averageAmount, percentBetween, shareOfAmount, wholeFromShare } from "../../../src/base/money/proportion.ts";
import { AVERAGES, SHARES } from "../../cases/money.ts";
import { issuesOfCall } from "../../support/issues.ts";

describe("a share of an amount", () => {
  it.each(SHARES)("%s at %s is %s", (amount, share, part) => {
    expect(shareOfAmount(amount, share)).toBe(part);
  });

  it("names both where both are wrong, and refuses a share that grows out of the range of amounts", () => {
    expect(issuesOfCall(() => shareOfAmount("1e3", "5"))).toStrictEqual([
      "not-an-amount at amount",
      "percent-without-sign at share",
    ]);
    expect(issuesOfCall(() => shareOfAmount("999999999999.99", "100.0001%"))).toStrictEqual([
      "amount-too-large at amount",
    ]);
  });
});

describe("the whole behind a share", () => {
  it("is the balance behind an overdue amount and its rate", () => {
    expect(wholeFromShare("362000", "0.67%")).toBe("54029850.75"); // 54,029,850.746…
    expect(wholeFromShare("1", "100%")).toBe("1.00");
    expect(wholeFromShare("0.01", "0.0001%")).toBe("10000.00");
    expect(wholeFromShare("-1", "50%")).toBe("-2.00");
  });

  it("asks for a share above zero", () => {
    expect(issuesOfCall(() => wholeFromShare("1", "0%"))).toStrictEqual(["below-minimum at share"]);
    expect(issuesOfCall(() => wholeFromShare("1", "0.6"))).toStrictEqual(["percent-without-sign at share"]);
    expect(() => wholeFromShare("1", "0%")).toThrow("must be at least 0.0001%");
  });

  it("refuses a whole that grows out of the range of amounts", () => {
    expect(wholeFromShare("999999999999.99", "100%")).toBe("999999999999.99");
    expect(issuesOfCall(() => wholeFromShare("999999999999.99", "99.9999%"))).toStrictEqual([
      "amount-too-large at part",
    ]);
  });
});

describe("an average", () => {
  it.each(AVERAGES)(
    "is rounded to the fen, so that averages need not add up: %s among %i is %s",
    (total, count, each) => {
      expect(averageAmount(total, count)).toBe(each);
    },
  );

  it("asks for a whole number from 1 on", () => {
    expect(issuesOfCall(() => averageAmount("1", 0))).toStrictEqual(["below-minimum at count"]);
    expect(issuesOfCall(() => averageAmount("1", 1.5))).toStrictEqual(["not-a-whole-number at count"]);
    expect(issuesOfCall(() => averageAmount("x", NaN))).toStrictEqual([
      "not-an-amount at total",
      "not-a-whole-number at count",
    ]);
  });
});

describe("one amount in per cent of another", () => {
  it("may be negative", () => {
    expect(percentBetween("-1", "2", 0)).toBe("-50%");
  });

  it("is for display, with exactly the decimals asked for", () => {
    expect(percentBetween("53800", "6429900", 2)).toBe("0.84%");
    expect(percentBetween("1", "3", 0)).toBe("33%");
    expect(percentBetween("0", "3", 4)).toBe("0.0000%");
    expect(percentBetween("-1", "8", 1)).toBe("-12.5%");
  });

  it("asks for a whole above zero and for at most four decimals", () => {
    expect(issuesOfCall(() => percentBetween("1", "0", 2))).toStrictEqual(["below-minimum at whole"]);
    expect(issuesOfCall(() => percentBetween("1", "-1", 2))).toStrictEqual(["negative-amount at whole"]);
    expect(percentBetween("1", "3", 4)).toBe("33.3333%");
    expect(issuesOfCall(() => percentBetween("1", "3", 5))).toHaveLength(1);
    expect(issuesOfCall(() => percentBetween("1", "3", 0.5))).toStrictEqual(["not-a-whole-number at places"]);
  });
});
