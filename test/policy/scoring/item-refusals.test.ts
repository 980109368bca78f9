import { describe, expect, it } from "vitest";
import type { CardItem } from "../../../src/policy/scoring/types.ts";
import { scoreHousehold } from "../../../src/policy/scoring/score-household.ts";
import { unchecked, without } from "../../support/builders.ts";
import { codesOf } from "../../support/refusal.ts";
import { aCard, aChoice, aCount, aFigure, aFlag, aHousehold, aLabel, refusedItem } from "./card-builders.ts";

describe("an item of a card", () => {
  it("is of one of four types, with its own fields", () => {
    expect(refusedItem({ ...aFlag("a", 1), type: "formula" })).toStrictEqual(["not-listed at card.items[0].type"]);
    expect(refusedItem({ ...aFlag("a", 1), cap: 3 })).toStrictEqual(["unknown-key at card.items[0].cap"]);
    expect(refusedItem({ ...aCount("a", 1, 2), cap: undefined })).toHaveLength(1);
    expect(refusedItem({ ...aFlag("a", 1), source: "article 3" })).toStrictEqual([
      "bad-format at card.items[0].source",
    ]);
    expect(refusedItem(aFlag("a", 1, unchecked({ direction: "better" })))).toStrictEqual([
      "not-listed at card.items[0].direction",
    ]);
  });

  it("has bands that do not overlap", () => {
    const overlap = (...bands: Parameters<typeof aFigure>[1]): readonly string[] => refusedItem(aFigure("a", bands));
    expect(overlap({ below: 5, points: 0 }, { from: 4.99, points: 1 })).toStrictEqual([
      "overlapping at card.items[0].bands[1]",
    ]);
    expect(overlap({ from: 4.99, points: 1 }, { below: 5, points: 0 })).toStrictEqual([
      "overlapping at card.items[0].bands[0]",
    ]);
    expect(overlap({ points: 0 }, { from: 3, points: 1 })).toStrictEqual(["overlapping at card.items[0].bands[1]"]);
    expect(overlap({ below: 3, points: 0 }, { below: 1, points: 1 })).toHaveLength(1);
    expect(overlap({ from: 1, below: 2, points: 0 }, { from: 1, below: 2, points: 0 })).toHaveLength(1);
    expect(overlap({ from: 0, points: 0 }, { from: 5, below: 6, points: 0 }, { from: 8, points: 1 })).not.toHaveLength(
      0,
    );
  });

  it("has bands whose upper edge is above the lower one", () => {
    expect(refusedItem(aFigure("a", [{ from: 5, below: 5, points: 1 }]))).toStrictEqual([
      "out-of-order at card.items[0].bands[0].below",
    ]);
    expect(refusedItem(aFigure("a", []))).toStrictEqual(["empty at card.items[0].bands"]);
  });

  it("has each option once, and none that is called not-applicable", () => {
    const option = (name: string): unknown => ({ option: name, label: aLabel, points: 1 });
    const choice = (...options: readonly unknown[]): unknown => ({ ...aChoice("a", {}), options });
    expect(refusedItem(choice(option("x"), option("y"), option("x")))).toStrictEqual([
      "repeated-id at card.items[0].options[2].option",
    ]);
    expect(refusedItem(choice(option("x"), option("not-applicable")))).toStrictEqual([
      "repeated-id at card.items[0].options[1].option",
    ]);
    expect(refusedItem(choice())).toStrictEqual(["empty at card.items[0].options"]);
  });

  it("has at most ten thousand units that count", () => {
    const units = (points: number, cap: number): readonly string[] =>
      codesOf(() => scoreHousehold(aCard({ items: [aCount("a", points, cap)] }), aHousehold()));
    expect(units(0.01, 100)).toStrictEqual([]);
    expect(units(0.01, 100.01)).toStrictEqual(["above-maximum"]);
    expect(units(0.07, 700)).toStrictEqual([]);
    expect(units(0.07, 700.01)).toStrictEqual(["above-maximum"]);
    expect(units(0, 1_000_000_000)).toStrictEqual([]);
    expect(refusedItem(aCount("a", 1, 10_001))).toStrictEqual(["above-maximum at card.items[0].cap"]);
  });

  it("has no direction where it is a choice", () => {
    for (const direction of ["more-is-better", "more-is-worse"] as const)
      expect(refusedItem(aChoice("a", { x: 0 }, { direction }))).toStrictEqual([
        "direction-broken at card.items[0].direction",
      ]);
  });
});

describe("one fault", () => {
  const better = { direction: "more-is-better" } as const;

  it("in the group of an item is told once", () => {
    expect(refusedItem(aFlag("a", 1, { group: "plus " }))).toStrictEqual(["padded at card.items[0].group"]);
    expect(refusedItem(without(aFlag("a", 1), "group"))).toStrictEqual(["missing at card.items[0].group"]);
  });

  it("in an edge of a band is told once, not as an overlap too", () => {
    const edge = (from: unknown): CardItem =>
      aFigure(
        "a",
        unchecked([
          { below: 3, points: 0 },
          { from, points: 1 },
        ]),
      );
    expect(refusedItem(edge(3.005))).toStrictEqual(["too-many-decimals at card.items[0].bands[1].from"]);
    expect(refusedItem(edge("3"))).toStrictEqual(["wrong-type at card.items[0].bands[1].from"]);
  });

  it("in points is told once, not as a broken direction too", () => {
    expect(refusedItem(aFlag("a", -1, better))).toStrictEqual(["below-minimum at card.items[0].points"]);
    expect(refusedItem(aCount("a", 0.125, 3, better))).toStrictEqual(["too-many-decimals at card.items[0].points"]);
    const bands = [
      { below: 3, points: 0 },
      { from: 3, points: 0.125 },
    ];
    expect(refusedItem(aFigure("a", bands, better))).toStrictEqual([
      "too-many-decimals at card.items[0].bands[1].points",
    ]);
  });

  it("that leaves out the type of an item is told as missing", () => {
    expect(refusedItem(without(aFlag("a", 1), "type"))).toStrictEqual(["missing at card.items[0].type"]);
  });
});
