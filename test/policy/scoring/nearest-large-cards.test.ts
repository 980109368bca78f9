import { describe, expect, it } from "vitest";
import { sampleCard } from "../../../src/packs/cards/sample-card.ts";
import type { CardItem, Scorecard } from "../../../src/policy/scoring/types.ts";
import { findNearestChanges } from "../../../src/policy/scoring/nearest-changes.ts";
import type { CardAnswer } from "../../../src/policy/scoring/score-facts.ts";
import { scoreHousehold } from "../../../src/policy/scoring/score-household.ts";
import { without } from "../../support/builders.ts";
import { answerOrRefused } from "../../support/refusal.ts";
import { aCard, aCount, aHousehold } from "./card-builders.ts";
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
