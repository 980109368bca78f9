import { describe, expect, it } from "vitest";
import { sampleCard } from "../../../src/packs/cards/sample-card.ts";
import { isFrozenDeep } from "../../../src/kernel/freeze-deep.ts";
import type { Scorecard } from "../../../src/policy/scoring/types.ts";
import { scoreHousehold } from "../../../src/policy/scoring/score-household.ts";
import { forget } from "../../policy/scoring/any-card.ts";
import { applyingAnswers, ordinaryHousehold } from "../../policy/scoring/ordinary-household.ts";

const card: Scorecard = sampleCard;
const kindOf = (group: string): string => group.replace(/-deductions$/, "");

describe("the sample card", () => {
  it("has 144 items, 16 for each of the nine kinds of household information", () => {
    const kinds = ["householder", "members", "public-staff", "housing", "business", "start-up", "equipment"];
    const nine = [...kinds, "honours", "harmony"];
    expect(card.items).toHaveLength(144);
    expect([...new Set(card.groups.map((g) => kindOf(g.group)))]).toStrictEqual(nine);
    for (const kind of nine) expect(card.items.filter((i) => kindOf(i.group) === kind)).toHaveLength(16);
  });

  it("has a group of additions and one of deductions for each kind, and items in every group", () => {
    expect(card.groups).toHaveLength(18);
    for (const { group, part } of card.groups) {
      expect(part).toBe(group.endsWith("-deductions") ? "deduction" : "addition");
      expect(card.items.some((i) => i.group === group)).toBe(true);
    }
  });

  it("has items of all four types, additions, deductions and vetoes, and a base", () => {
    expect(new Set(card.items.map((i) => i.type))).toStrictEqual(new Set(["flag", "per-unit", "bands", "choice"]));
    expect(card.base).toBe(60);
    expect(card.vetoes.length).toBeGreaterThan(0);
  });

  it("has labels in both languages, everywhere, each said once", () => {
    const options = card.items.flatMap((i) => (i.type === "choice" ? i.options : []));
    const labels = [card.title, ...[...card.groups, ...card.items, ...card.vetoes, ...options].map((x) => x.label)];
    for (const { zh, en } of labels) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(new Set(card.items.map((i) => i.label.zh)).size).toBe(144);
    expect(new Set(card.items.map((i) => i.label.en)).size).toBe(144);
  });

  it("has ids that are unique, across items, groups and vetoes as well as within a choice", () => {
    expect(new Set(card.items.map((i) => i.item)).size).toBe(144);
    expect(new Set(card.groups.map((g) => g.group)).size).toBe(18);
    expect(new Set(card.vetoes.map((v) => v.veto)).size).toBe(card.vetoes.length);
    for (const { item } of card.items) expect(item).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("says that it is illustrative, and names no source for any item", () => {
    expect(card.standing).toBe("illustrative");
    expect(card.title).toStrictEqual({
      zh: expect.stringContaining("示例") as string,
      en: expect.stringContaining("illustrative") as string,
    });
    expect([...card.items, ...card.vetoes].filter((x) => "source" in x)).toStrictEqual([]);
  });

  it("is frozen, can be read and written as JSON, and grades by article 19", () => {
    expect(isFrozenDeep(card)).toBe(true);
    expect(JSON.parse(JSON.stringify(card))).toStrictEqual(card);
    expect(card.grading.stated).toStrictEqual({
      "changge-2017-64#information 19": {
        gradeBands: [
          { grade: "AAA+", over: 100 },
          { grade: "AAA", from: 96, through: 100 },
          { grade: "AA", from: 87, through: 95 },
          { grade: "A", from: 80, through: 86 },
          { grade: "none", through: 79 },
        ],
      },
    });
  });

  it("prepares, without a figure that an item has no points for", () => {
    const sheet = scoreHousehold(card, { household: "H1", asOf: "2019-05-06", answers: {}, vetoes: {} });
    expect(sheet.gaps).toStrictEqual([]);
    expect(sheet.missing).toHaveLength(144 + card.vetoes.length);
    expect(sheet.grade).toStrictEqual({ state: "undetermined", possible: ["AAA+", "AAA", "AA", "A", "none"] });
    for (const item of card.items) {
      if (item.type !== "bands") continue;
      expect(item.bands[0]?.from).toBeUndefined();
      expect(item.bands.at(-1)?.below).toBeUndefined();
    }
  });

  it("lets the range of all households run from the sum of the deductions to that of the additions", () => {
    const { score } = scoreHousehold(card, { household: "H1", asOf: "2019-05-06", answers: {}, vetoes: {} });
    // Additions reach every cap: 6 + 7.5 + 4 + 6.5 + 7 + 6 + 5 + 6.5 + 6 = 54.5.
    // Deductions: householder 2.5 + 1.5 + 4 + 2.5 + 0.5 = 11; members 4; public staff 2.5; housing 3;
    // business 2 + 1.5 + 1.5 + 1.25 + 1 = 7.25; start-up 1 + 3 + 2 = 6; equipment 1.5; honours 3;
    // harmony 2.25 + 1.5 + 1 + 4 + 2 + 3 + 6 + 0.5 = 20.25; together 58.5.
    expect(score).toStrictEqual({ state: "range", least: 1.5, most: 114.5 });
  });
});

describe("an ordinary household", () => {
  const sheet = scoreHousehold(card, ordinaryHousehold);

  it("has 43 items that apply to it", () => {
    expect(Object.keys(applyingAnswers)).toHaveLength(43);
    expect(sheet.items.filter((i) => i.state === "assessed")).toHaveLength(43);
    expect(sheet.items.filter((i) => i.state === "not-applicable")).toHaveLength(101);
  });

  it.each([
    // 2 + 0.75 + 1.5 + 0.75 + 1 + 0.5 + 0.5 = 7, of which 6 count
    ["householder", 7, 6],
    // 2.25 + 0.5 + 0.25 + 1 + 1 + 1 + 0.5 + 0.5 + 0.5 + 0.5 = 8, of which 7.5 count
    ["members", 8, 7.5],
    ["members-deductions", 0.5, 0.5],
    ["public-staff", 0.25, 0.25],
    // 1.25 + 1 + 0.75 + 0.75 + 1 + 0.75 + 0.75 + 0.25 = 6.5, exactly the cap
    ["housing", 6.5, 6.5],
    ["housing-deductions", 0.25, 0.25],
    // 0.5 + 1 + 0.5
    ["business", 2, 2],
    ["start-up", 0.5, 0.5],
    // 0.75 + 0.25 + 0.5 + 1
    ["equipment", 2.5, 2.5],
    ["honours", 1.5, 1.5],
    // 1 + 1 + 0.25 + 0.75 + 0.75
    ["harmony", 3.75, 3.75],
    ["harmony-deductions", 0.25, 0.25],
  ])("has in %s %s points, of which %s count", (group, sum, counted) => {
    expect(sheet.groups.find((g) => g.group === group)).toMatchObject({ sum, counted, capped: counted < sum });
  });

  it("has no other points", () => {
    const none = ["householder", "public-staff", "business", "start-up", "equipment", "honours"];
    const empty = none.map((kind) => `${kind}-deductions`);
    expect(sheet.groups.filter((g) => g.sum === 0).map((g) => g.group)).toStrictEqual(empty);
  });

  it("has 60 + 30.5 - 1 = 89.5 points and is an AA", () => {
    expect(sheet.score).toStrictEqual({ state: "known", points: 89.5 });
    expect(sheet.grade).toStrictEqual({ state: "graded", grade: "AA", band: { grade: "AA", from: 87, through: 95 } });
    expect(sheet.missing).toStrictEqual([]);
  });

  it("is still an AA where its disputes are not known, and undetermined where three others are not", () => {
    // Disputes take at most 1.5, and 89.75 - 1.5 = 88.25.
    const disputes = scoreHousehold(card, forget(ordinaryHousehold, ["neighbour-disputes"]));
    expect(disputes.score).toStrictEqual({ state: "range", least: 88.25, most: 89.75 });
    expect(disputes.grade).toMatchObject({ state: "graded", grade: "AA" });
    // The title gives 1.5, neighbours and elders 1 each, and 89.5 - 3.5 = 86.
    const three = ["credit-household", "neighbour-relations", "care-of-elders"];
    const others = scoreHousehold(card, forget(ordinaryHousehold, three));
    expect(others.score).toStrictEqual({ state: "range", least: 86, most: 89.5 });
    expect(others.grade).toStrictEqual({ state: "undetermined", possible: ["AA", "A"] });
  });

  it("has no grade where it is on the blacklist, at the same points", () => {
    const listed = { ...ordinaryHousehold, vetoes: { ...ordinaryHousehold.vetoes, blacklisted: true } };
    const vetoed = scoreHousehold(card, listed);
    expect(vetoed.grade).toStrictEqual({ state: "vetoed", grade: "none", vetoes: ["blacklisted"] });
    expect(vetoed.score).toStrictEqual({ state: "known", points: 89.5 });
  });
});
