import { describe, expect, it } from "vitest";
import type { TargetUnit } from "../../../src/book/targets/types.ts";
import type { Target } from "../../../src/book/targets/types.ts";
import { BELOW_PROVINCE, foundOf, TOLERANCE } from "./target-builders.ts";

const ZHAOHUA: Target = { target: "overdue-rate", of: "outstanding", atMost: "0.67%" };

describe("an overdue rate of 0.67%以下, as Zhaohua reports it", () => {
  it.each([
    ["66.99", "met", "0.67%"], // 0.6699 %
    ["67.00", "met", "0.67%"],
    ["67.01", "unmet", "0.67%"], // 0.6701 %, shown as the limit
    ["67.50", "unmet", "0.68%"],
  ] as const)("%s of 10,000 yuan: %s, shown as %s", (overdue, state, percent) => {
    const found = foundOf(ZHAOHUA, { outstanding: "10000", overdue });
    expect(found).toMatchObject({ state, must: "at-most", unit: "yuan", share: { percent } });
    expect(found.limit).toStrictEqual({ state: "known", by: "document", percent: "0.67%" });
  });

  it("is what the printed figures allow: 362,000 of 54,029,850.75 yuan, not of a fen less", () => {
    const of = (outstanding: string): string => foundOf(ZHAOHUA, { outstanding, overdue: "362000" }).state;
    // 36,200,000 fen ÷ 0.67 % = 5,402,985,074.6… fen
    expect([of("54029850.75"), of("54029850.74")]).toStrictEqual(["met", "unmet"]);
  });
});

describe("a rate that is shown as its limit", () => {
  it("is above 3 % at 3.004 %", () => {
    const target: Target = { target: "bad-rate", of: "outstanding", atMost: "3%" };
    const facts = { outstanding: "25000", bad: "751" };
    expect(foundOf(target, facts)).toMatchObject({ state: "unmet", share: { percent: "3.00%" } });
    expect(foundOf(target, { ...facts, bad: "750" })).toMatchObject({ state: "met", share: { percent: "3.00%" } });
  });

  it("is told apart by one fen of the largest amounts", () => {
    const target: Target = { target: "overdue-rate", of: "outstanding", atMost: "50%" };
    const of = (overdue: string): string => foundOf(target, { outstanding: "999999999999.98", overdue }).state;
    expect([of("499999999999.99"), of("500000000000.00")]).toStrictEqual(["met", "unmet"]);
  });
});

describe("luoping-bulletin-2023-10#2.1: an overdue rate not above the province's", () => {
  it.each([
    ["2.0999%", "unmet"],
    // Written with one decimal, 2.1 % stands for 2.05 to 2.15 %; with none, 2 % for 1.5 to 2.5 %.
    ["2.0%", "unmet"],
    ["2%", "met"],
    ["2.1%", "met"],
    ["2.1001%", "met"],
  ] as const)("2.1 %% against %s: %s", (provinceOverdueRate, state) => {
    expect(foundOf(BELOW_PROVINCE, { outstanding: "1000", overdue: "21", provinceOverdueRate })).toMatchObject({
      state,
    });
  });

  it("says the province's rate, and where it comes from", () => {
    const facts = { outstanding: "5390400", overdue: "235150", provinceOverdueRate: "2.1%" };
    expect(foundOf(BELOW_PROVINCE, facts)).toMatchObject({
      state: "unmet",
      limit: { state: "known", by: "province-average", percent: "2.10%", places: 1 },
      share: { numerator: "235150.00", denominator: "5390400.00", percent: "4.36%" },
    });
  });
});

describe("national-2017-42#tolerance: a bad-loan rate up to the lender's own target and two points", () => {
  it.each([
    ["34999.99", "met"],
    ["35000.00", "met"],
    ["35000.01", "unmet"],
  ] as const)("%s of 1,000,000 yuan, own target 1.5 %%: %s", (bad, state) => {
    expect(foundOf(TOLERANCE, { outstanding: "1000000", bad, ownBadRateTarget: "1.5%" }).state).toBe(state);
  });

  it("says both parts of the sum", () => {
    const { limit } = foundOf(TOLERANCE, { ownBadRateTarget: "1.55%" });
    expect(limit).toStrictEqual({
      ...{ state: "known", by: "own-target", percent: "3.55%", ownTarget: "1.55%", plusPoints: "2%" },
    });
  });

  it("is the own target alone where the terms put no points on it", () => {
    const target: Target = { target: "bad-rate", of: "outstanding", atMost: "own-target" };
    const of = (bad: string): string => foundOf(target, { outstanding: "100", bad, ownBadRateTarget: "1%" }).state;
    expect([of("1"), of("1.01")]).toStrictEqual(["met", "unmet"]);
  });
});

describe("guangyuan-bulletin-2019-139#jiange: targets of which no figure is printed", () => {
  const overdue: Target = { target: "overdue-rate", of: "outstanding", atMost: "set-by-authority" };
  const bad: Target = { target: "bad-rate", of: "outstanding", atMost: "set-by-authority" };
  const facts: Partial<TargetUnit> = { outstanding: "1000", overdue: "6", bad: "4" };

  it("wait for the figure, and show the rate all the same", () => {
    expect(foundOf(overdue, facts)).toMatchObject({
      ...{ state: "undetermined", missing: ["setLimits.overdue-rate"] },
      limit: { state: "undetermined", by: "set-by-authority", missing: ["setLimits.overdue-rate"] },
      share: { state: "known", percent: "0.60%" },
    });
    expect(foundOf(bad, { ...facts, setLimits: { "overdue-rate": "5%" } })).toMatchObject({
      ...{ state: "undetermined", missing: ["setLimits.bad-rate"] },
    });
  });

  it.each([
    ["0.59%", "unmet"],
    ["0.6%", "met"],
    ["0.61%", "met"],
  ] as const)("are judged by it: 0.6 %% against %s: %s", (set, state) => {
    expect(foundOf(overdue, { ...facts, setLimits: { "overdue-rate": set } }).state).toBe(state);
  });

  it("may be a share that is to be reached", () => {
    const target: Target = { target: "coverage", of: "registered", atLeast: "set-by-authority" };
    const of = (coverage: string): string =>
      foundOf(target, { registeredHouseholds: 1_000, registeredLentTo: 629, setLimits: { coverage } }).state;
    expect([of("62.89%"), of("62.9%"), of("62.91%")]).toStrictEqual(["met", "met", "unmet"]);
  });
});
