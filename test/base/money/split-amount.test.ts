import { describe, expect, it } from "vitest";
import { splitAmount, splitInProportion, type SplitOptions } from "../../../src/base/money/split-amount.ts";
import { NO_SPLITS, SPLITS } from "../../cases/money.ts";
import { issuesOfCall } from "../../support/issues.ts";

const largest = { remainder: "largest" } as const;
const wrong = (options: unknown): SplitOptions => options as SplitOptions; // what JavaScript lets through

describe("splitting an amount by shares", () => {
  it.each(SPLITS)("%s at %j, %j, is split into %j", (amount, shares, options, parts) => {
    expect(splitAmount(amount, shares, options)).toStrictEqual(parts);
  });

  it.each(NO_SPLITS)("%s at %j is %s", (amount, shares, issue) => {
    expect(issuesOfCall(() => splitAmount(amount, shares, largest))).toStrictEqual([issue]);
  });

  it("names everything that is wrong at once", () => {
    expect(issuesOfCall(() => splitAmount("1e3", ["70", "-30%"], wrong({ remainder: "first" })))).toStrictEqual([
      "percent-without-sign at shares[0]",
      "not-a-percent at shares[1]",
      "not-an-amount at amount",
      "not-listed at options.remainder",
    ]);
  });

  it("refuses holes among shares, and what is no list", () => {
    const holes = ["100%"];
    holes.length = 2;
    expect(issuesOfCall(() => splitAmount("1", holes, largest))).toStrictEqual(["sparse-array at shares"]);
    expect(issuesOfCall(() => splitAmount("1", Object.assign([], { length: 2 ** 32 - 1 }), largest))).toStrictEqual([
      "sparse-array at shares",
    ]);
    expect(issuesOfCall(() => splitAmount("1", "100%" as never, largest))).toStrictEqual(["not-plain at shares"]);
  });

  it("asks where the odd fen go, and takes only a party of the split", () => {
    const shares = ["50%", "50%"];
    expect(splitAmount("1", shares, { remainder: { to: 1 } })).toStrictEqual(["0.50", "0.50"]);
    const of = (options: unknown): readonly string[] => issuesOfCall(() => splitAmount("1", shares, wrong(options)));
    expect(of({ remainder: { to: 2 } })).toStrictEqual(["above-maximum at options.remainder.to"]);
    expect(of({ remainder: { to: "1" } })).toStrictEqual(["not-listed at options.remainder"]);
    expect(of({ remainder: null })).toStrictEqual(["not-listed at options.remainder"]);
    expect(of({})).toStrictEqual(["not-listed at options.remainder"]);
    expect(of(undefined)).toStrictEqual(["not-listed at options.remainder"]);
    expect(of("largest")).toStrictEqual(["not-listed at options.remainder"]);
  });
});

describe("the options of a split", () => {
  it("take nothing beside what they know, in both splits, and name the amount that is none", () => {
    for (const split of [splitAmount, splitInProportion]) {
      const of = (options: unknown, amount = "1"): readonly string[] =>
        issuesOfCall(() => split(amount, [split === splitAmount ? "100%" : "1"], wrong(options)));
      expect(of({ remainder: "largest", rounding: "up" })).toStrictEqual(["unknown-key at options.rounding"]);
      expect(of({ remainder: { to: 0, by: 1 } })).toStrictEqual(["unknown-key at options.remainder.by"]);
      expect(of(largest, "x")).toStrictEqual(["not-an-amount at amount"]);
    }
  });
});

describe("splitting an amount in proportion", () => {
  it("gives many odd fen to those with the largest rests, ties to the part named first", () => {
    // 50 fen by twenty twos and twenty ones of 60: a two has 1 fen and 40/60, a one has 50/60. Of the thirty odd fen
    // each one takes a fen, and the first ten twos take the others.
    const twos = Array.from({ length: 20 }, () => "2");
    const ones = Array.from({ length: 20 }, () => "1");
    expect(splitInProportion("0.50", [...twos, ...ones], largest)).toStrictEqual([
      ...Array.from({ length: 10 }, () => "0.02"),
      ...Array.from({ length: 30 }, () => "0.01"),
    ]);
  });

  it.each([
    ["0.07", ["300", "100", "0"], ["0.05", "0.02", "0.00"]], // 5.25 and 1.75 fen
    ["51600", ["20000", "10000", "400000"], ["2400.00", "1200.00", "48000.00"]],
    ["100", ["0.01"], ["100.00"]],
    ["1", ["999999999999.98", "0.01"], ["1.00", "0.00"]],
  ])("%s by %j is %j", (amount, proportions, parts) => {
    expect(splitInProportion(amount, proportions, largest)).toStrictEqual(parts);
  });

  it("shares 51,600.00 among 19 equal members to the fen", () => {
    const members = Array.from({ length: 19 }, () => "22631.58");
    // 51,600 ÷ 19 is 2,715.789…: eighteen odd fen, the member named last goes without.
    const eighteen = Array.from({ length: 18 }, () => "2715.79");
    expect(splitInProportion("51600", members, largest)).toStrictEqual([...eighteen, "2715.78"]);
  });

  it("refuses proportions that are negative, all zero, absent, or too large together", () => {
    expect(issuesOfCall(() => splitInProportion("1", ["1", "-1"], largest))).toStrictEqual([
      "negative-amount at shares[1]",
    ]);
    expect(issuesOfCall(() => splitInProportion("1", ["0", "0"], largest))).toStrictEqual([
      "shares-not-whole at shares",
    ]);
    expect(issuesOfCall(() => splitInProportion("1", [], largest))).toStrictEqual(["empty at shares"]);
    expect(issuesOfCall(() => splitInProportion("1", ["999999999999.99", "0.01"], largest))).toStrictEqual([
      "amount-too-large at shares",
    ]);
  });
});
