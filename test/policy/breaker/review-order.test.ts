import { describe, expect, it } from "vitest";
import { reviewPlaces } from "../../../src/policy/breaker/review-places.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { aTown, aVillage, loans, places } from "./breaker-builders.ts";

const terms = changge2017.breaker;

describe("the order of a review", () => {
  // By UTF-16 code units: 1 before 9, U+0054 before U+0074, U+00E9, U+4E1C before U+897F.
  const towns = ["西乡", "t", "T9", "東镇", "T10", "é", "东镇"].map((town) =>
    aTown({ town, administrativeVillages: 3 }),
  );

  it("of towns is by name", () => {
    expect(reviewPlaces(terms, places([], towns)).towns.map(({ town }) => town)).toStrictEqual([
      ...["T10", "T9", "t", "é", "东镇", "東镇", "西乡"], // U+4E1C, U+6771, U+897F
    ]);
  });

  it("of villages is by town, then by name", () => {
    const villages = [
      ...[aVillage({ town: "T9", village: "A" }), aVillage({ town: "T10", village: "V9" })],
      ...[aVillage({ town: "西乡", village: "甲" }), aVillage({ town: "T10", village: "V10" })],
      ...[aVillage({ town: "T10", village: "a" }), aVillage({ town: "t", village: "A" })],
    ];
    const reviewed = reviewPlaces(terms, places(villages, towns)).villages;
    expect(reviewed.map(({ town, village }) => `${town} ${village}`)).toStrictEqual([
      ...["T10 V10", "T10 V9", "T10 a", "T9 A", "t A", "西乡 甲"],
    ]);
  });

  it("does not depend on that of the facts, and leaves these as they were", () => {
    const villages = [
      ...[aVillage({ village: "V2", allLoans: loans("6", "100") }), aVillage({ allLoans: loans("1", "100") })],
      aVillage({ town: "é" }),
    ];
    const facts = places(villages, [aTown({ administrativeVillages: 2 }), ...towns]);
    const before = JSON.stringify(facts);
    const review = reviewPlaces(terms, facts);
    expect(JSON.stringify(facts)).toBe(before);
    const turned = places(villages.toReversed(), facts.towns.toReversed());
    expect(JSON.stringify(reviewPlaces(terms, turned))).toBe(JSON.stringify(review));
  });

  it("is that of the kind, the day, and then what was found", () => {
    const review = reviewPlaces(terms, places([], []));
    expect(review).toMatchObject({ kind: "place-review", asOf: "2018-12-31", towns: [], villages: [] });
    expect(Object.keys(review)).toStrictEqual([
      ...["kind", "asOf", "towns", "villages", "notAsked", "reviewBasis", "made", "terms", "readings"],
    ]);
  });
});
