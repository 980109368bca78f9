import { describe, expect, it } from "vitest";
import { renderText } from "../../../src/explain/render.ts";
import { sampleCard } from "../../../src/packs/cards/sample-card.ts";
import type { CardItem, Scorecard } from "../../../src/policy/scoring/types.ts";
import { explainNearest } from "../../../src/policy/scoring/explain-nearest.ts";
import { findNearestChanges } from "../../../src/policy/scoring/nearest-changes.ts";
import type { CardAnswer } from "../../../src/policy/scoring/score-facts.ts";
import { scoreHousehold } from "../../../src/policy/scoring/score-household.ts";
import { without } from "../../support/builders.ts";
import { answerOrRefused } from "../../support/refusal.ts";
import { aCard, aCount, aFlag, aGroup, aHousehold, graded } from "./card-builders.ts";
import { afterChanges, inPlain } from "./nearest-by-hand.ts";

describe("large cards", () => {
  it("with many small units have their answer: 0.25 each up to 2,000", () => {
    const card = aCard({ base: 80, items: [aCount("hours", 0.25, 2_000)] });
    const { answer } = findNearestChanges(card, { facts: aHousehold({ hours: 0 }), grade: "AA", limit: 1 });
    expect(inPlain(answer)).toMatchObject({ size: 1, sets: [{ changes: [["hours", 28, 0, 7]], score: 87 }] });
  });

  it("with more units than can be gone through are answered or refused, and do not break", () => {
    const card = aCard({ base: 80, items: [aCount("hours", 0.01, 1_000_000_000)] });
    expect(() =>
      answerOrRefused(() => findNearestChanges(card, { facts: aHousehold({ hours: 700 }), grade: "AA" })),
    ).not.toThrow();
  });

  it("list as many sets as are asked for, where one capped group has to be gone through first", () => {
    // A group of 40 that counts for 3 at most, and after it twelve points one by one: 72 + 3 + 12 is 87.
    const capped = Array.from({ length: 40 }, (_, i) => aFlag(`a${String(i)}`, 3, { group: "minus" }));
    const singly = Array.from({ length: 12 }, (_, i) => aFlag(`b${String(i)}`, 1));
    const groups = [aGroup("plus", "addition"), aGroup("minus", "addition", 3)];
    const card = aCard({ base: 72, groups, items: [...capped, ...singly] });
    const facts = aHousehold(Object.fromEntries(card.items.map(({ item }) => [item, false])));
    const nearest = (limit: number) => inPlain(findNearestChanges(card, { facts, grade: "AA", limit }).answer);
    const set = (i: number): object => ({
      changes: [[`a${String(i)}`, true, 0, 3], ...singly.map(({ item }) => [item, true, 0, 1])],
      score: 87,
      grade: "AA",
    });
    const listed = (count: number): readonly object[] => Array.from({ length: count }, (_, i) => set(i));
    expect(nearest(10)).toStrictEqual({ state: "found", size: 13, sets: listed(10), complete: false });
    expect(nearest(40)).toStrictEqual({ state: "found", size: 13, sets: listed(40), complete: true });
  });

  it("say that the search was given up where there may be more than those that are listed", () => {
    // 80 itself is the only score that has the grade: six times 1.00. Of 80 others in four groups, each a few
    // hundredths more, five are too few and six too many; nobody goes through 300 million sets to see it.
    const grading = graded("reject", [
      { grade: "A", from: 80, through: 80 },
      { grade: "none", below: 80 },
    ]);
    const names = ["g0", "g1", "g2", "g3"];
    const right = Array.from({ length: 6 }, (_, i) => aFlag(`x${String(i)}`, 1, { group: "g0" }));
    const others = Array.from({ length: 80 }, (_, i) =>
      aFlag(`f${String(i)}`, (101 + (i % 19)) / 100, { group: names[i % 4] ?? "" }),
    );
    const groups = names.map((group) => aGroup(group, "addition"));
    const card = aCard({ base: 74, groups, items: [...right, ...others], grading });
    const facts = aHousehold(Object.fromEntries(card.items.map(({ item }) => [item, false])));
    const result = findNearestChanges(card, { facts, grade: "A" });
    const changes = right.map(({ item }) => [item, true, 0, 1]);
    expect(inPlain(result.answer)).toStrictEqual({
      ...{ state: "found", size: 6, sets: [{ changes, score: 80, grade: "A" }] },
      ...{ complete: false, cut: true },
    });
    expect(renderText(explainNearest(result, { language: "en" }))).toContain(
      "given up: there may be more of this size",
    );
  });

  it.each(["A", "AA", "AAA", "AAA+"])("such as the sample card keep what they promise for %s", (grade) => {
    // As if everything could be changed.
    const own: Scorecard = sampleCard;
    const card: Scorecard = { ...sampleCard, items: own.items.map((item) => without(item, "changeable") as CardItem) };
    const worst = (item: CardItem): CardAnswer => {
      const adds = card.groups.find(({ group }) => group === item.group)?.part === "addition";
      if (item.type === "flag") return !adds;
      if (item.type === "per-unit") return adds ? 0 : 1_000;
      if (item.type === "choice") return item.options.toSorted((a, b) => a.points - b.points)[0]?.option ?? "";
      const [first] = item.bands.toSorted((a, b) => (adds ? a.points - b.points : b.points - a.points));
      return first?.from ?? (first?.below ?? 1) - 1;
    };
    const facts = aHousehold(
      Object.fromEntries(card.items.map((item) => [item.item, worst(item)])),
      Object.fromEntries(card.vetoes.map(({ veto }, i) => [veto, i === 0])),
    );
    const { answer } = findNearestChanges(card, { facts, grade, limit: 3 });
    if (answer.state !== "found") throw new Error(answer.state);
    expect(answer.sets.length).toBeGreaterThan(0);
    for (const { changes, score } of answer.sets) {
      expect(changes.length).toBe(answer.size);
      expect(scoreHousehold(card, afterChanges(facts, changes))).toMatchObject({
        score: { state: "known", points: score },
        grade: { state: "graded", grade },
      });
    }
  });
});
