import { describe, expect, it } from "vitest";
import type { OddFen } from "../../../src/policy/compensation/terms.ts";
import type { LossShare } from "../../../src/policy/compensation/types.ts";
import { splitLoss } from "../../../src/policy/compensation/split-loss.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { inTurn, NESTED, partsSaid, sharedBy, SIXTY_FORTY } from "./compensation-builders.ts";

const said = (lossShares: readonly LossShare[], amount: string | number, oddFen?: OddFen): readonly string[] =>
  partsSaid(splitLoss(sharedBy(lossShares, oddFen === undefined ? {} : { oddFen }), { amount }).parts);
const amounts = (lossShares: readonly LossShare[], amount: string | number, oddFen?: OddFen): string =>
  said(lossShares, amount, oddFen)
    .map((line) => line.split(" ")[1])
    .join(" · ");

describe("a loss split by agreed shares", () => {
  it.each([
    ["60:40, a single fen", inTurn("60%", "40%"), "0.01", "0.01 · 0.00"],
    ["60:40", inTurn("60%", "40%"), "33333.33", "20000.00 · 13333.33"], // 1,999,999.8 and 1,333,333.2 fen
    ["60:40, the largest amount", inTurn("60%", "40%"), "999999999999.99", "599999999999.99 · 400000000000.00"],
    ["50:50, a tie", inTurn("50%", "50%"), "100.01", "50.01 · 50.00"],
    ["80:20, the smaller remainder is the larger party's", inTurn("80%", "20%"), "0.03", "0.02 · 0.01"], // 2.4 and 0.6
    ["80:20", inTurn("80%", "20%"), "12345.67", "9876.54 · 2469.13"], // 987,653.6 and 246,913.4
    ["70:30, a single fen", inTurn("70%", "30%"), "0.01", "0.01 · 0.00"],
    ["20:10:50:20", inTurn("20%", "10%", "50%", "20%"), "33333.33", "6666.67 · 3333.33 · 16666.66 · 6666.67"],
    ["40:20:30:10, two odd fen", inTurn("40%", "20%", "30%", "10%"), "0.07", "0.03 · 0.01 · 0.02 · 0.01"],
    ["40:20:30:10", inTurn("40%", "20%", "30%", "10%"), "33333.33", "13333.33 · 6666.67 · 10000.00 · 3333.33"],
    ["25:25:25:25, a tie of four", inTurn("25%", "25%", "25%", "25%"), "0.02", "0.01 · 0.01 · 0.00 · 0.00"],
    ["a third each, to the millionth", inTurn("33.3333%", "33.3333%", "33.3334%"), "0.01", "0.00 · 0.00 · 0.01"],
    ["one alone", inTurn("100%"), "0.07", "0.07"],
    ["nothing for one of them", inTurn("0%", "100%"), "0.07", "0.00 · 0.07"],
  ] as const)("%s", (_, shares, amount, expected) => {
    expect(amounts(shares, amount)).toBe(expected);
  });

  it("ties go to the party named first, whoever that is", () => {
    const [first, second] = [
      { party: "fund", share: "50%" },
      { party: "bank", share: "50%" },
    ] as const;
    expect(said([first, second], "100.01")).toStrictEqual(["fund 50.01", "bank 50.00"]);
    expect(said([second, first], "100.01")).toStrictEqual(["bank 50.01", "fund 50.00"]);
  });
});

describe("a part that is split again", () => {
  it.each([
    ["0.01", "0.01 · 0.01 · 0.00 · 0.00 · 0.00"],
    ["0.07", "0.05 · 0.03 · 0.01 · 0.01 · 0.02"], // 4.9 and 2.1; then 2.5, 1.5, 1.0: a tie
    ["0.10", "0.07 · 0.04 · 0.02 · 0.01 · 0.03"], // 7 and 3; then 3.5, 2.1, 1.4
    ["12345.67", "8641.97 · 4320.99 · 2592.59 · 1728.39 · 3703.70"], // 864,196.9; then 432,098.5, 259,259.1, 172,839.4
  ])("of %s, splits the rounded fen above it", (amount, expected) => {
    expect(amounts(NESTED, amount)).toBe(expected);
  });

  it("may be split again within", () => {
    const shares: readonly LossShare[] = [
      { party: "bank", share: "50%" },
      { party: "state", share: "50%", within: [{ party: "fund", share: "100%", within: inTurn("50%", "50%") }] },
    ];
    // 3 fen: 1.5 each, the odd one to the bank; the state's one fen stays one, and goes to A.
    expect(said(shares, "0.03")).toStrictEqual(["bank 0.02", "state 0.01", "fund 0.01", "A 0.01", "B 0.00"]);
  });
});

describe("the reading compensation/odd-fen", () => {
  const FOUR = inTurn("20%", "10%", "50%", "20%");

  it("lets one party take the difference; the others get their share rounded half up", () => {
    // A 666,666.6 · B 333,333.3 · C 1,666,666.5 · D 666,666.6 fen
    expect(amounts(FOUR, "33333.33", { to: "A" })).toBe("6666.66 · 3333.33 · 16666.67 · 6666.67");
    expect(amounts(FOUR, "33333.33", { to: "B" })).toBe("6666.67 · 3333.32 · 16666.67 · 6666.67");
    expect(amounts(FOUR, "33333.33", { to: "C" })).toBe("6666.67 · 3333.33 · 16666.66 · 6666.67");
    expect(amounts(inTurn("50%", "50%"), "100.01", { to: "A" })).toBe("50.00 · 50.01");
  });

  it("at every level the part that the party is within takes the difference", () => {
    expect(amounts(NESTED, "0.05")).toBe("0.04 · 0.02 · 0.01 · 0.01 · 0.01"); // 3.5 and 1.5; then 2.0, 1.2, 0.8
    // The bank's 1.5 fen are 2. Of the fund's 3 the city's 1.5 are 2 and the town's 0.6 are 1: nothing is left.
    expect(amounts(NESTED, "0.05", { to: "county" })).toBe("0.03 · 0.02 · 0.00 · 0.01 · 0.02");
  });

  it("or only at its own level, by the reading compensation/odd-fen-within", () => {
    const own = (oddFenWithin: "its-part-too" | "own-level") => {
      const terms = adjustTerms(sharedBy(NESTED, { oddFen: { to: "county" } }), { oddFenWithin });
      const { parts, readings } = splitLoss(terms, { amount: "0.05" });
      return [
        parts[0]?.amount,
        parts[0]?.within?.[1]?.amount,
        readings.find(({ id }) => id.endsWith("within"))?.chosen,
      ];
    };
    expect(own("its-part-too")).toStrictEqual(["0.03", "0.00", "its-part-too"]);
    // 3.5 fen are 4 by the largest remainder; of these the city's are 2, the town's 0.8 are 1, and one is left.
    expect(own("own-level")).toStrictEqual(["0.04", "0.01", "own-level"]);
  });

  it("below a part that takes the difference, and beside it, the largest remainders take the rest", () => {
    expect(amounts(NESTED, "0.05", { to: "fund" })).toBe("0.03 · 0.01 · 0.01 · 0.01 · 0.02"); // 1.5, 0.9, 0.6
    expect(amounts(NESTED, "0.05", { to: "bank" })).toBe("0.04 · 0.02 · 0.01 · 0.01 · 0.01");
  });

  it("never makes anybody bear less than nothing", () => {
    // 3 fen: A's 0.6, C's 1.5 and D's 0.6 would be 1, 2 and 1, which leaves B one fen below zero.
    const parts = splitLoss(sharedBy(FOUR, { oddFen: { to: "B" } }), { amount: "0.03" }).parts;
    expect(parts.filter(({ amount }) => amount.startsWith("-"))).toStrictEqual([]);
  });
});

describe("what a split says", () => {
  it("shows share and exact part beside the rounded one", () => {
    const { amount, parts } = splitLoss(sharedBy(NESTED), { amount: 0.07 });
    expect(amount).toBe("0.07");
    expect(parts[1]).toStrictEqual({
      ...{ party: "bank", share: "30%", amount: "0.02" },
      exact: { dividend: expect.any(String) as unknown, divisor: expect.any(String) as unknown },
    });
    // 30 % of 7 fen; and 30 % of the fund's 5 rounded fen, not of 4.9.
    const yuanOf = (exact = { dividend: "0", divisor: "1" }): number => Number(exact.dividend) / Number(exact.divisor);
    expect(yuanOf(parts[1]?.exact)).toBe(0.021);
    expect(yuanOf(parts[0]?.within?.[1]?.exact)).toBe(0.015);
  });

  it("rests on the shares that the caller brought and on the reading", () => {
    const terms = adjustTerms(changge2017.compensation, { lossShares: SIXTY_FORTY });
    const { kind, basis, terms: used, readings } = splitLoss(terms, { amount: "1" });
    expect(kind).toBe("loss-split");
    expect(basis).toStrictEqual([
      { by: "caller", term: "lossShares" },
      { by: "reading", term: "oddFen", reading: "compensation/odd-fen" },
    ]);
    expect(used.changed).toStrictEqual(["lossShares"]);
    expect(readings).toStrictEqual([{ id: "compensation/odd-fen", chosen: "largest-remainder" }]);
    const other = adjustTerms(terms, { oddFen: { to: "bank" } });
    expect(splitLoss(other, { amount: "1" }).readings).toStrictEqual([
      { id: "compensation/odd-fen", chosen: { to: "bank" } },
    ]);
  });
});
