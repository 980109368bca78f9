import { describe, expect, it } from "vitest";
import type { FundEvent, FundTermValues } from "../../../src/policy/fund/types.ts";
import { type FundStatement, stateFund } from "../../../src/policy/fund/state-fund.ts";
import { ENDOWED, fundTerms, history, lent, moved } from "./fund-builders.ts";

const state = (values: FundTermValues, ...events: readonly FundEvent[]): FundStatement =>
  stateFund(fundTerms(values), history([ENDOWED, ...events]));

describe("leverage of at most ten times", () => {
  const TEN = { leverageMost: 10 };
  const basis = [{ by: "article", term: "leverageMost", article: "our-rules#1" }];

  it.each([
    ["one fen below ten times", "999999.99", "within"],
    ["exactly ten times", "1000000.00", "within"],
    ["one fen above ten times", "1000000.01", "exceeded"],
    ["nothing", "0.00", "within"],
  ])("with %s lent", (_, loans, found) => {
    expect(state(TEN, lent("E2", "2018-02-01", loans)).leverage).toStrictEqual({
      ...{ most: 10, balance: "100000.00", basis, state: found, loans, mostLoans: "1000000.00" },
    });
  });

  it("is undetermined where the loans are not told, and never nothing", () => {
    expect(state(TEN).leverage).toStrictEqual({
      ...{ most: 10, balance: "100000.00", basis, state: "undetermined", missing: ["loans"] },
    });
    expect(state(TEN, lent("E2", "2019-01-01", "5")).leverage?.state).toBe("undetermined"); // told a day later
  });

  it("looks at what was lent last, not at the sum", () => {
    const changed = [lent("E2", "2018-02-01", "1000000.01"), lent("E3", "2018-08-01", "700000")];
    expect(state(TEN, ...changed).leverage).toMatchObject({ state: "within", loans: "700000.00" });
    const grown = [lent("E2", "2018-02-01", "700000"), lent("E3", "2018-08-01", "1000000.01")];
    expect(state(TEN, ...grown).leverage).toMatchObject({ state: "exceeded", loans: "1000000.01" });
  });

  it("looks at the balance, not at what was paid in", () => {
    const loans = lent("E2", "2018-02-01", "1000000");
    expect(state(TEN, loans, moved("cost", "E3", "2018-03-01", "0.01")).leverage).toMatchObject({
      ...{ state: "exceeded", balance: "99999.99", mostLoans: "999999.90" },
    });
  });

  it("of an empty fund carries no loan, not even of one fen", () => {
    const empty = moved("compensated", "E3", "2018-03-01", "100000");
    expect(state(TEN, lent("E2", "2018-02-01", "0.01"), empty).leverage).toMatchObject({
      ...{ state: "exceeded", balance: "0.00", mostLoans: "0.00" },
    });
    expect(state(TEN, lent("E2", "2018-02-01", "0"), empty).leverage?.state).toBe("within");
  });

  it("is not judged where the terms do not ask it, nor of a closed fund", () => {
    const closed = { event: "closed", id: "E3", on: "2018-03-01" } as const;
    expect(state(TEN, lent("E2", "2018-02-01", "1000000.01"), closed)).not.toHaveProperty("leverage");
    expect(state({}, lent("E2", "2018-02-01", "99999999"))).not.toHaveProperty("leverage");
  });
});

describe("topping up below 20 % of the target", () => {
  const TERMS = { topUpBelow: "20%", fundTarget: "500000" } as const; // the mark is 100,000 yuan
  const basis = [
    { by: "article", term: "topUpBelow", article: "our-rules#1" },
    { by: "article", term: "fundTarget", article: "our-rules#1" },
  ];

  it("is not needed at exactly 20 %", () => {
    expect(state(TERMS).topUp).toStrictEqual({
      ...{ balance: "100000.00", below: "20%", basis, state: "not-needed", target: "500000.00" },
    });
  });

  it("is needed one fen below it, not one fen above", () => {
    expect(state(TERMS, moved("cost", "E2", "2018-03-01", "0.01")).topUp).toStrictEqual({
      ...{ balance: "99999.99", below: "20%", basis, state: "needed", target: "500000.00" },
    });
    expect(state(TERMS, moved("interest", "E2", "2018-03-01", "0.01")).topUp?.state).toBe("not-needed");
  });

  it("compares with the mark itself where it is no whole fen", () => {
    // 20 % of 500,000.01 is 100,000.002: the balance is below it, though not when rounded.
    expect(state({ ...TERMS, fundTarget: "500000.01" }).topUp?.state).toBe("needed");
    expect(state({ ...TERMS, fundTarget: "499999.99" }).topUp?.state).toBe("not-needed");
  });

  it("is undetermined where the terms set no target", () => {
    expect(state({ topUpBelow: "20%" }).topUp).toStrictEqual({
      ...{ balance: "100000.00", below: "20%", basis: basis.slice(0, 1) },
      ...{ state: "undetermined", missing: ["fundTarget"] },
    });
  });

  it("is not asked by a target alone, nor of a closed fund", () => {
    expect(state({ fundTarget: "900000" })).not.toHaveProperty("topUp");
    expect(state(TERMS, { event: "closed", id: "E2", on: "2018-03-01" })).not.toHaveProperty("topUp");
  });
});
