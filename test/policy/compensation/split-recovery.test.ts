import { describe, expect, it } from "vitest";
import type { CompensationTermValues, LossShare } from "../../../src/policy/compensation/types.ts";
import { type RecoverySplit, splitRecovery } from "../../../src/policy/compensation/split-recovery.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { inTurn, NESTED, sharedBy, SIXTY_FORTY } from "./compensation-builders.ts";

interface Money {
  readonly recovered: string;
  readonly cost?: string;
  /** What the bearers are out, in the order of the agreement. */
  readonly out: readonly string[];
}

const recover = (
  shares: readonly LossShare[],
  { recovered, cost = "0", out }: Money,
  values: CompensationTermValues = {},
): RecoverySplit => {
  const bearers = shares.flatMap(({ party, within }) => within?.map((inner) => inner.party) ?? [party]);
  const borne = bearers.map((party, i) => ({ party, amount: out[i] ?? "0" }));
  return splitRecovery(sharedBy(shares, values), { recovered, cost, borne });
};
/** What came back and the surplus, as `540.00 360.00 | 0.00`. */
const backSaid = ({ parts, surplus }: RecoverySplit): string =>
  `${parts.map(({ givenBack }) => givenBack).join(" ")} | ${surplus}`;

describe("what was recovered, less its cost", () => {
  const out = ["6000", "4000"];

  it.each([
    ["1000", "100", "540.00 360.00 | 0.00"],
    ["0.01", "0", "0.01 0.00 | 0.00"],
    ["10000", "0", "6000.00 4000.00 | 0.00"], // everything that they are out
    ["10000.01", "0", "6000.00 4000.00 | 0.01"],
    ["150", "150", "0.00 0.00 | 0.00"],
    ["0", "0", "0.00 0.00 | 0.00"],
  ])("of %s less %s, goes back by the shares", (recovered, cost, expected) => {
    expect(backSaid(recover(SIXTY_FORTY, { recovered, cost, out }))).toBe(expected);
  });

  it("goes back down through the levels, rounded at each", () => {
    const split = recover(NESTED, { recovered: "0.07", out: ["50", "30", "20", "30"] });
    expect(backSaid(split)).toBe("0.03 0.01 0.01 0.02 | 0.00");
    expect(split.parts.map(({ party }) => party)).toStrictEqual(["city", "county", "town", "bank"]);
  });

  it("leaves the odd fen to the party that takes the difference", () => {
    const fifty = inTurn("50%", "50%");
    expect(backSaid(recover(fifty, { recovered: "100.01", out: ["100", "100"] }))).toBe("50.01 50.00 | 0.00");
    const toFirst = recover(fifty, { recovered: "100.01", out: ["100", "100"] }, { oddFen: { to: "A" } });
    expect(backSaid(toFirst)).toBe("50.00 50.01 | 0.00");
  });
});

describe("a cost beyond what was recovered", () => {
  it("is borne by the shares, and nothing goes back", () => {
    const split = recover(SIXTY_FORTY, { recovered: "100", cost: "150", out: ["6000", "4000"] });
    expect(split).toMatchObject({ recovered: "100.00", cost: "150.00", net: "-50.00", missingCost: "50.00" });
    expect(split.parts.map(({ costBorne }) => costBorne)).toStrictEqual(["30.00", "20.00"]);
    expect(backSaid(split)).toBe("0.00 0.00 | 0.00");
    expect(split.givenBack).toBe("0.00");
  });

  it("by a fen is borne by the one with the largest remainder", () => {
    const split = recover(SIXTY_FORTY, { recovered: "99.99", cost: "100", out: ["0", "4000"] });
    expect(split.parts.map(({ costBorne }) => costBorne)).toStrictEqual(["0.01", "0.00"]); // whatever it is out
  });
});

describe("more than a party is still out", () => {
  it("goes to the others", () => {
    const split = recover(SIXTY_FORTY, { recovered: "100", out: ["10", "400"] });
    expect(backSaid(split)).toBe("10.00 90.00 | 0.00");
    expect(split.parts[0]).toStrictEqual({
      ...{ party: "fund", byShare: "60.00", stillOut: "10.00", givenBack: "10.00", costBorne: "0.00" },
    });
    expect(split.givenBack).toBe("100.00");
  });

  it("goes to several by what they are still out", () => {
    // By share 20, 10, 50, 20; A is out nothing and C 20. The 50 that are cut: B is out 20 more, D 40 more.
    const split = recover(inTurn("20%", "10%", "50%", "20%"), { recovered: "100", out: ["0", "30", "20", "60"] });
    expect(backSaid(split)).toBe("0.00 26.67 20.00 53.33 | 0.00");
  });

  it("goes to parties of every level", () => {
    // By share 17.50, 10.50, 7.00 and 15.00; the city is out 1. The 16.50 that are cut meet 19.50, 13.00 and 15.00:
    // 677.4, 451.6 and 521.1 fen.
    const split = recover(NESTED, { recovered: "50", out: ["1", "30", "20", "30"] });
    expect(backSaid(split)).toBe("1.00 17.27 11.52 20.21 | 0.00");
  });

  it("goes by order where two are out the same", () => {
    // 2.5, 1.25 and 1.25 fen are 3, 1 and 1. A's three meet 9.99 and 9.99: a tie.
    const split = recover(inTurn("50%", "25%", "25%"), { recovered: "0.05", out: ["0", "10", "10"] });
    expect(backSaid(split)).toBe("0.00 0.03 0.02 | 0.00");
  });

  it("is surplus only when nobody is out any more", () => {
    const almost = recover(SIXTY_FORTY, { recovered: "119.99", cost: "20", out: ["60", "40"] });
    expect(backSaid(almost)).toBe("59.99 40.00 | 0.00"); // 5,999.4 and 3,999.6 fen
    expect(backSaid(recover(SIXTY_FORTY, { recovered: "130", cost: "20", out: ["60", "40"] }))).toBe(
      "60.00 40.00 | 10.00",
    );
    expect(backSaid(recover(SIXTY_FORTY, { recovered: "1", out: ["0", "0"] }))).toBe("0.00 0.00 | 1.00");
  });
});

describe("a party that takes the difference of a recovery", () => {
  const FOUR = inTurn("20%", "10%", "50%", "20%");
  const toB = { oddFen: { to: "B" } } as const;

  it("never gets back less than nothing", () => {
    // A's 0.6 fen are 1, C's 1.5 are 2, D's 0.6 are 1: B would be left with one fen below zero.
    const split = recover(FOUR, { recovered: "0.03", out: ["10", "10", "10", "10"] }, toB);
    expect(split.parts.filter(({ givenBack }) => givenBack.startsWith("-"))).toStrictEqual([]);
  });

  it("never makes more go back than was recovered", () => {
    const { givenBack, surplus } = recover(FOUR, { recovered: "0.03", out: ["0.01", "0", "0.02", "0.01"] }, toB);
    expect([givenBack, surplus]).toStrictEqual(["0.03", "0.00"]);
  });

  it("never bears a cost below nothing", () => {
    const split = recover(FOUR, { recovered: "0", cost: "0.03", out: ["10", "10", "10", "10"] }, toB);
    expect(split.parts.filter(({ costBorne }) => costBorne.startsWith("-"))).toStrictEqual([]);
  });
});

describe("what a recovery says", () => {
  it("names the articles on the recovery and the shares of the caller", () => {
    const terms = adjustTerms(changge2017.compensation, { lossShares: SIXTY_FORTY });
    const borne = [
      { party: "bank", amount: 4000 },
      { party: "fund", amount: "6000" },
    ];
    const split = splitRecovery(terms, { recovered: 1000, cost: 100, borne });
    expect(split.parts.map(({ party, stillOut }) => `${party} ${stillOut}`)).toStrictEqual([
      ...["fund 6000.00", "bank 4000.00"], // in the order of the agreement
    ]);
    expect(split.kind).toBe("recovery-split");
    expect(split.basis).toStrictEqual([
      { by: "article", term: "recoveryGoesBack", article: "changge-2017-64#loan 6.4" },
      { by: "caller", term: "lossShares" },
      { by: "reading", term: "oddFen", reading: "compensation/odd-fen" },
    ]);
    expect(split.readings).toStrictEqual([{ id: "compensation/odd-fen", chosen: "largest-remainder" }]);
  });
});
