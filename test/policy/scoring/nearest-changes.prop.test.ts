import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scorecard, ScoreFacts } from "../../../src/policy/scoring/types.ts";
import { findNearestChanges } from "../../../src/policy/scoring/nearest-changes.ts";
import { scoreHousehold } from "../../../src/policy/scoring/score-household.ts";
import { READINGS } from "../../ledger/points/grade-by-hand.ts";
import { anyNearestCase } from "./nearest-any-card.ts";
import { afterChanges, inPlain, nearestByHand } from "./nearest-by-hand.ts";
import { forEvery } from "../../support/for-every.ts";

const anyLimit = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(1_000));

describe.each(READINGS)("the nearest changes under %s", (reading) => {
  const anyCase = anyNearestCase(reading);

  it("for every card, are those that trying everything finds", () => {
    forEvery({ runs: 300, of: [anyCase, anyLimit] }, ({ card, facts, bands, grade }, limit) => {
      const { answer } = findNearestChanges(card, { facts, grade, limit });
      expect(inPlain(answer)).toStrictEqual(nearestByHand(card, facts, bands, reading, { grade, limit }));
    });
  });

  it("always reach the grade when they are made, with the score that they promise", () => {
    forEvery({ runs: 200, of: [anyCase] }, ({ card, facts, bands, grade }) => {
      const { answer } = findNearestChanges(card, { facts, grade });
      const grades = bands.map((band) => band.grade);
      if (answer.state !== "found") return;
      for (const set of answer.sets) {
        expect(set.changes.length).toBe(answer.size);
        const sheet = scoreHousehold(card, afterChanges(facts, set.changes));
        expect(sheet.score).toStrictEqual({ state: "known", points: set.score });
        expect(sheet.grade).toMatchObject({ state: "graded", grade: set.grade });
        expect(grades.indexOf(set.grade)).toBeLessThanOrEqual(grades.indexOf(grade));
      }
    });
  });

  it("always name what an item gives now and another figure of its points", () => {
    forEvery({ runs: 100, of: [anyCase] }, ({ card, facts, grade }) => {
      const { answer } = findNearestChanges(card, { facts, grade });
      const { items } = scoreHousehold(card, facts);
      for (const change of answer.state === "found" ? answer.sets.flatMap((set) => set.changes) : []) {
        if ("veto" in change) continue;
        expect(items.find(({ item }) => item === change.item)).toMatchObject({
          state: "assessed",
          answer: change.from,
          points: change.points.before,
        });
        expect(change.points.after).not.toBe(change.points.before);
      }
    });
  });

  it("always are the first of those under a larger limit", () => {
    forEvery({ runs: 100, of: [anyCase, fc.integer({ min: 1, max: 5 })] }, ({ card, facts, grade }, limit) => {
      const { answer } = findNearestChanges(card, { facts, grade, limit });
      const { answer: full } = findNearestChanges(card, { facts, grade, limit: 10_000 });
      if (answer.state !== "found" || full.state !== "found") {
        expect(answer).toStrictEqual(full);
        return;
      }
      expect(full.complete).toBe(true);
      const { sets } = full;
      expect(answer).toStrictEqual({ ...full, sets: sets.slice(0, limit), complete: sets.length <= limit });
    });
  });

  it("always are reached exactly where the household has the grade, or a higher one", () => {
    forEvery({ runs: 200, of: [anyCase] }, ({ card, facts, bands, grade }) => {
      const now = scoreHousehold(card, facts).grade;
      const grades = bands.map((band) => band.grade);
      const has = now.state === "graded" || now.state === "vetoed" ? grades.indexOf(now.grade) : Infinity;
      const { state } = findNearestChanges(card, { facts, grade }).answer;
      expect(state === "reached").toBe(has <= grades.indexOf(grade));
    });
  });
});

describe("the number of changes", () => {
  const sizeOf = (card: Scorecard, facts: ScoreFacts, grade: string): number => {
    const { answer } = findNearestChanges(card, { facts, grade });
    return answer.state === "reached" ? 0 : answer.state === "found" ? answer.size : Infinity;
  };

  it("never grows with the base, where a higher score is never a worse grade", () => {
    forEvery(
      { runs: 200, of: [anyNearestCase("lower-edge"), fc.integer({ min: 1, max: 20 })] },
      ({ card, facts, grade }, more) => {
        const higher = { ...card, base: card.base + more };
        expect(sizeOf(higher, facts, grade)).toBeLessThanOrEqual(sizeOf(card, facts, grade));
      },
    );
  });

  it("never grows when less is asked", () => {
    forEvery({ runs: 200, of: [anyNearestCase("lower-edge")] }, ({ card, facts, bands }) => {
      const sizes = bands.map(({ grade }) => sizeOf(card, facts, grade));
      expect(sizes).toStrictEqual(sizes.toSorted((a, b) => b - a));
    });
  });
});
