import { describe, expect, it } from "vitest";
import { scoreHousehold } from "../../../src/policy/scoring/score-household.ts";
import { unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import {
  aCard,
  aChoice,
  aCount,
  aFigure,
  aFlag,
  aGroup,
  aHousehold,
  article19,
  aVeto,
  graded,
  refused,
  refusedItem,
  sheetOf,
} from "./card-builders.ts";

describe("a card", () => {
  it("has each group, item and veto once", () => {
    const groups = [aGroup("plus", "addition"), aGroup("minus", "deduction"), aGroup("plus", "deduction")];
    expect(refused({ groups })).toStrictEqual(["repeated-id at card.groups[2].group"]);
    expect(refusedItem(aFlag("a", 1), aFlag("b", 1), aCount("a", 1, 2), aFlag("a", 3))).toStrictEqual([
      "repeated-id at card.items[2].item",
      "repeated-id at card.items[3].item",
    ]);
    expect(refused({ vetoes: [aVeto("x"), aVeto("x")] })).toStrictEqual(["repeated-id at card.vetoes[1].veto"]);
  });

  it("may name an item, a group and a veto alike", () => {
    const alike = { items: [aFlag("x", 1, { group: "x" })], groups: [aGroup("x", "addition")], vetoes: [aVeto("x")] };
    expect(sheetOf(alike).missing).toStrictEqual(["answers.x", "vetoes.x"]);
  });

  it("has its items in groups that it knows", () => {
    expect(refusedItem(aFlag("a", 1), aFlag("b", 1, { group: "other" }))).toStrictEqual([
      "not-listed at card.items[1].group",
    ]);
    expect(refused({ groups: [], items: [aFlag("a", 1)] })).toStrictEqual(["not-listed at card.items[0].group"]);
  });

  it("has a table of grades", () => {
    expect(refused({ grading: { ...graded(), stated: {} } })).toStrictEqual(["missing at card.grading.gradeBands"]);
    const only = { ...graded(), stated: {}, caller: { fractionalScore: "floor" } } as const;
    expect(refused({ grading: only })).toStrictEqual(["missing at card.grading.gradeBands"]);
    expect(sheetOf({ base: 80, grading: { ...only, caller: { gradeBands: article19 } } }).grade).toMatchObject({
      grade: "A",
    });
    expect(refused({ grading: graded(undefined, []) })).toHaveLength(1);
    expect(refused({ grading: unchecked({ ...graded(), kind: "points" }) })).toStrictEqual([
      "not-listed at card.grading.kind",
    ]);
  });

  it("has no field that is not known, and each that it needs", () => {
    const misspelt = { ...aCard(), bases: 1, groups: [{ ...aGroup("plus", "addition"), caps: 3 }] };
    expect(issuesOfCall(() => scoreHousehold(unchecked(misspelt), aHousehold()))).toStrictEqual([
      "unknown-key at card.groups[0].caps",
      "unknown-key at card.bases",
    ]);
    for (const field of ["kind", "card", "edition", "title", "standing", "base", "groups", "items", "vetoes"] as const)
      expect(issuesOfCall(() => scoreHousehold(unchecked(without(aCard(), field)), aHousehold()))).toStrictEqual([
        `missing at card.${field}`,
      ]);
    expect(refused(unchecked({ standing: "draft" }))).toStrictEqual(["not-listed at card.standing"]);
    expect(refused(unchecked({ title: { zh: "某" } }))).toStrictEqual(["missing at card.title.en"]);
    expect(issuesOfCall(() => scoreHousehold(unchecked(undefined), aHousehold()))).toStrictEqual(["missing at card"]);
    expect(issuesOfCall(() => scoreHousehold(unchecked([]), aHousehold()))).toStrictEqual(["wrong-type at card"]);
  });
});

describe("points", () => {
  it("have at most two decimals", () => {
    expect(refused({ base: 0.125 })).toStrictEqual(["too-many-decimals at card.base"]);
    expect(refused({ base: 0.1 + 0.2 })).toStrictEqual(["too-many-decimals at card.base"]);
    expect(refused({ groups: [aGroup("plus", "addition", 1.005)] })).toStrictEqual([
      "too-many-decimals at card.groups[0].cap",
    ]);
    const bands = [{ from: -1.005, below: 1.005, points: 0.333 }];
    expect(
      refusedItem(aFlag("a", 0.001), aCount("b", 0.125, 1.999), aChoice("c", { x: 1e-7 }), aFigure("d", bands)),
    ).toStrictEqual([
      "too-many-decimals at card.items[0].points",
      "too-many-decimals at card.items[1].points",
      "too-many-decimals at card.items[1].cap",
      "too-many-decimals at card.items[2].options[0].points",
      "too-many-decimals at card.items[3].bands[0].from",
      "too-many-decimals at card.items[3].bands[0].below",
      "too-many-decimals at card.items[3].bands[0].points",
    ]);
  });

  it("are not negative, but for the base", () => {
    expect(
      refusedItem(aFlag("a", -0.01), aCount("b", -1, -2), aChoice("c", { x: -1 }), aFigure("d", [{ points: -1 }])),
    ).toStrictEqual([
      "below-minimum at card.items[0].points",
      "below-minimum at card.items[1].points",
      "below-minimum at card.items[1].cap",
      "below-minimum at card.items[2].options[0].points",
      "below-minimum at card.items[3].bands[0].points",
    ]);
    expect(refused({ groups: [aGroup("plus", "addition", -1)] })).toStrictEqual([
      "below-minimum at card.groups[0].cap",
    ]);
    expect(sheetOf({ base: -1 }).base).toBe(-1);
  });

  it("are finite numbers within a thousand million", () => {
    expect(refused({ base: Infinity })).toStrictEqual(["not-a-finite-number at card.base"]);
    expect(refused({ base: NaN })).toStrictEqual(["not-a-finite-number at card.base"]);
    expect(refused({ base: 1_000_000_000.01 })).toStrictEqual(["above-maximum at card.base"]);
    expect(refused({ base: -1_000_000_000.01 })).toStrictEqual(["below-minimum at card.base"]);
    expect(refused({ base: unchecked("60") })).toStrictEqual(["wrong-type at card.base"]);
    expect(refused({ base: -0 })).toStrictEqual(["wrong-type at card.base"]);
    expect(sheetOf({ base: 1_000_000_000 }).score).toStrictEqual({ state: "known", points: 1_000_000_000 });
  });
});

describe("one error", () => {
  it("lists all that is wrong with a card", () => {
    const bad = {
      base: 0.125,
      items: [
        aFlag("a", -1),
        aFlag("a", 1, { group: "other" }),
        aChoice("c", { x: 1 }, { direction: "more-is-better" }),
      ],
      vetoes: [aVeto("x"), aVeto("x")],
    } as const;
    expect([...refused(bad)].sort()).toStrictEqual([
      "below-minimum at card.items[0].points",
      "direction-broken at card.items[2].direction",
      "not-listed at card.items[1].group",
      "repeated-id at card.items[1].item",
      "repeated-id at card.vetoes[1].veto",
      "too-many-decimals at card.base",
    ]);
  });

  it("lists what is wrong with the card and with the facts", () => {
    const facts = { ...aHousehold(), asOf: "2019-02-30" };
    expect(issuesOfCall(() => scoreHousehold(aCard({ base: 0.125 }), facts))).toStrictEqual([
      "too-many-decimals at card.base",
      "no-such-day at facts.asOf",
    ]);
    expect(
      issuesOfCall(() => scoreHousehold(aCard({ grading: { ...graded(), stated: {} } }), { ...facts, household: "" })),
    ).toStrictEqual(["missing at card.grading.gradeBands", "empty at facts.household", "no-such-day at facts.asOf"]);
  });
});
