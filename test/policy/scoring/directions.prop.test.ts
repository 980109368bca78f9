import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardItem, Scorecard } from "../../../src/policy/scoring/types.ts";
import type { CardAnswer } from "../../../src/policy/scoring/score-facts.ts";
import { scoreHousehold } from "../../../src/policy/scoring/score-household.ts";
import { codesOf } from "../../support/refusal.ts";
import { anyCard, anyItem, anyKnownHousehold } from "./any-card.ts";
import { aCard, aCount, aFigure, aFlag, aGroup, aHousehold } from "./card-builders.ts";
import { everyAnswer, givenByHand } from "./score-by-hand.ts";
import { forEvery } from "../../support/for-every.ts";

type Direction = NonNullable<CardItem["direction"]>;

const anyDirection = fc.constantFrom<Direction>("more-is-better", "more-is-worse");

/** The answers of an item from the least of it to the most. */
function fromLeastToMost(item: CardItem): readonly CardAnswer[] {
  return everyAnswer(item)
    .filter((answer) => answer !== "not-applicable")
    .sort((a, b) => Number(a) - Number(b));
}

/** Whether some more of an item moves the score against its direction. */
function isBroken(item: CardItem, part: "addition" | "deduction", direction: Direction): boolean {
  if (item.type === "choice") return true;
  const answers = fromLeastToMost(item);
  return answers.some((less, i) =>
    answers.slice(i + 1).some((more) => {
      const [before, after] = [givenByHand(item, less) ?? 0n, givenByHand(item, more) ?? 0n];
      const rises = part === "addition" ? after > before : after < before;
      const falls = part === "addition" ? after < before : after > before;
      return direction === "more-is-better" ? falls : rises;
    }),
  );
}

describe("a declared direction", () => {
  const anyDirected = fc.record({
    item: anyItem("it", "g"),
    part: fc.constantFrom("addition", "deduction"),
    direction: anyDirection,
  });

  it("for every item, is refused exactly where more of it moves the score against it", () => {
    forEvery({ runs: 300, of: [anyDirected] }, ({ item, part, direction }) => {
      const card = aCard({ groups: [aGroup("g", part)], items: [{ ...item, direction }] });
      const codes = codesOf(() => scoreHousehold(card, aHousehold()));
      expect(codes).toStrictEqual(isBroken(item, part, direction) ? ["direction-broken"] : []);
    });
  });

  it("for every card that keeps it, more of an item never lowers, or never raises, the score", () => {
    const anyCase = fc
      .record({ tabled: anyCard, item: anyItem("it", "g0"), direction: anyDirection })
      .filter(({ tabled: { card }, item, direction }) => {
        const part = card.groups.find((g) => g.group === "g0")?.part ?? "addition";
        return !isBroken(item, part, direction);
      })
      .chain(({ tabled: { card }, item, direction }) => {
        const whole: Scorecard = { ...card, items: [...card.items, { ...item, direction }] };
        return anyKnownHousehold(whole).map((facts) => ({ card: whole, item, direction, facts }));
      });
    forEvery({ runs: 200, of: [anyCase] }, ({ card, item, direction, facts }) => {
      const scores = fromLeastToMost(item).map((answer) => {
        const { score } = scoreHousehold(card, { ...facts, answers: { ...facts.answers, it: answer } });
        return score.state === "known" ? [score.points, score.points] : [score.least, score.most];
      });
      const ordered = (end: 0 | 1): unknown =>
        scores.map((s) => s[end] ?? NaN).sort((a, b) => (direction === "more-is-better" ? a - b : b - a));
      expect(scores.map((s) => s[0])).toStrictEqual(ordered(0));
      expect(scores.map((s) => s[1])).toStrictEqual(ordered(1));
    });
  });
});

describe("a direction", () => {
  const refused = (part: "addition" | "deduction", item: CardItem): readonly string[] =>
    codesOf(() => scoreHousehold(aCard({ groups: [aGroup("g", part)], items: [item] }), aHousehold()));
  const better = { group: "g", direction: "more-is-better" } as const;
  const worse = { group: "g", direction: "more-is-worse" } as const;

  it("is better where it adds, and worse where it deducts", () => {
    expect(refused("addition", aFlag("f", 1, better))).toStrictEqual([]);
    expect(refused("addition", aFlag("f", 1, worse))).toStrictEqual(["direction-broken"]);
    expect(refused("deduction", aFlag("f", 1, worse))).toStrictEqual([]);
    expect(refused("deduction", aFlag("f", 1, better))).toStrictEqual(["direction-broken"]);
  });

  it("is kept where nothing changes, and broken by one hundredth", () => {
    const bands = (points: number) => [
      { below: 3, points: 2 },
      { from: 3, below: 5, points },
      { from: 8, points: 4 },
    ];
    expect(refused("addition", aFlag("f", 0, worse))).toStrictEqual([]);
    expect(refused("addition", aCount("f", 1, 0, worse))).toStrictEqual([]);
    expect(refused("addition", aCount("f", 1, 0.01, worse))).toStrictEqual(["direction-broken"]);
    expect(refused("addition", aFigure("f", bands(2), better))).toStrictEqual([]);
    expect(refused("addition", aFigure("f", bands(1.99), better))).toStrictEqual(["direction-broken"]);
    expect(refused("addition", aFigure("f", bands(4.01), better))).toStrictEqual(["direction-broken"]);
  });

  it("is kept by the order of the figures, not of the card", () => {
    const turned = [
      { from: 3, points: 4 },
      { below: 3, points: 2 },
    ];
    expect(refused("addition", aFigure("f", turned, better))).toStrictEqual([]);
    expect(refused("addition", aFigure("f", turned, worse))).toStrictEqual(["direction-broken"]);
  });
});
