import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scorecard } from "../../../src/policy/scoring/types.ts";
import { scoreHousehold, type ScoreSheet } from "../../../src/policy/scoring/score-household.ts";
import { freezeDeep } from "../../../src/kernel/freeze-deep.ts";
import { anyScoring } from "./any-card.ts";
import { aFlag, aGroup, aVeto, graded } from "./card-builders.ts";
import { asPoints, hundredths } from "./hundredths.ts";
import { forEvery } from "../../support/for-every.ts";

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });

const anyTurned = anyScoring.chain((s) =>
  fc
    .tuple(shuffled(s.card.items), shuffled(s.card.groups), shuffled(s.card.vetoes))
    .map(([items, groups, vetoes]) => ({ ...s, turned: { ...s.card, items, groups, vetoes } })),
);

const range = ({ score }: ScoreSheet): readonly [number, number] =>
  score.state === "known" ? [score.points, score.points] : [score.least, score.most];

/** What a household owes to the card as a whole, in no order. */
function unordered(sheet: ScoreSheet): unknown {
  const { grade, score, items, groups, vetoes, missing } = sheet;
  const byName = [...items, ...groups, ...vetoes].map((part) => JSON.stringify(part)).sort();
  const named = grade.state === "vetoed" ? { ...grade, vetoes: [...grade.vetoes].sort() } : grade;
  return { score, grade: named, byName, missing: [...missing].sort() };
}

/** The same card with one item more, in a group of its own. */
function withItem(card: Scorecard, part: "addition" | "deduction", points: number): Scorecard {
  const groups = [...card.groups, aGroup("more", part)];
  return { ...card, groups, items: [...card.items, aFlag("more", points, { group: "more" })] };
}

describe("the laws of a scorecard", () => {
  it("for every order of items, groups and vetoes, the score and the grade are the same", () => {
    forEvery({ runs: 200, of: [anyTurned] }, ({ card, turned, facts }) => {
      expect(unordered(scoreHousehold(turned, facts))).toStrictEqual(unordered(scoreHousehold(card, facts)));
    });
  });

  it("for every order of the bands and options of items, the sheet is the same", () => {
    forEvery([anyScoring], ({ card, facts }) => {
      const items = card.items.map((item) =>
        item.type === "bands"
          ? { ...item, bands: item.bands.toReversed() }
          : item.type === "choice"
            ? { ...item, options: item.options.toReversed() }
            : item,
      );
      expect(scoreHousehold({ ...card, items }, facts)).toStrictEqual(scoreHousehold(card, facts));
    });
  });

  it("never gives a grade where a veto applies, and always still shows the score", () => {
    forEvery({ runs: 150, of: [anyScoring] }, ({ card, facts }) => {
      const vetoed = { ...card, vetoes: [...card.vetoes, aVeto("also")] };
      const without = scoreHousehold(card, facts);
      const sheet = scoreHousehold(vetoed, { ...facts, vetoes: { ...facts.vetoes, also: true } });
      const applying = card.vetoes.map((v) => v.veto).filter((v) => facts.vetoes[v] === true);
      expect(sheet.grade).toStrictEqual({ state: "vetoed", grade: "none", vetoes: [...applying, "also"] });
      expect(sheet.score).toStrictEqual(without.score);
      expect(sheet.items).toStrictEqual(without.items);
      const cleared = scoreHousehold(vetoed, { ...facts, vetoes: { ...facts.vetoes, also: false } });
      expect(cleared.grade).toStrictEqual(without.grade);
    });
  });

  it("never lowers the score by an addition, and never raises it by a deduction", () => {
    const points = fc.integer({ min: 0, max: 3000 }).map((n) => n / 100);
    forEvery(
      { runs: 200, of: [anyScoring, points, fc.constantFrom("addition", "deduction")] },
      ({ card, facts }, p, part) => {
        const more = withItem(card, part, p);
        const at = (answer: boolean | "not-applicable"): readonly [number, number] =>
          range(scoreHousehold(more, { ...facts, answers: { ...facts.answers, more: answer } }));
        const before = range(scoreHousehold(card, facts));
        const sign = part === "addition" ? 1n : -1n;
        expect(at(false)).toStrictEqual(before);
        expect(at("not-applicable")).toStrictEqual(before);
        expect(at(true)).toStrictEqual(before.map((s) => asPoints(hundredths(s) + sign * hundredths(p))));
        const open = range(scoreHousehold(more, facts));
        expect(open).toStrictEqual(part === "addition" ? [before[0], at(true)[1]] : [at(true)[0], before[1]]);
      },
    );
  });

  it("never lowers the grade where the base rises, under lower-edge", () => {
    forEvery({ runs: 150, of: [anyScoring, fc.integer({ min: 0, max: 3000 })] }, ({ card, facts, table }, rise) => {
      const grading = graded("lower-edge", table);
      const base = asPoints(hundredths(card.base) + BigInt(rise));
      const places = (sheet: ScoreSheet): readonly number[] => {
        const { grade } = sheet;
        if (grade.state === "vetoed") return [];
        const names = grade.state === "undetermined" ? grade.possible : grade.state === "graded" ? [grade.grade] : [""];
        return names.map((name) => table.findIndex((b) => b.grade === name)).map((p) => (p < 0 ? table.length : p));
      };
      const low = places(scoreHousehold({ ...card, grading }, facts));
      const high = places(scoreHousehold({ ...card, grading, base }, facts));
      expect(Math.min(...high)).toBeLessThanOrEqual(Math.min(...low));
      expect(Math.max(...high)).toBeLessThanOrEqual(Math.max(...low));
    });
  });

  it("never counts more of a group than its cap, and always counts the lesser", () => {
    forEvery([anyScoring], ({ card, facts }) => {
      for (const { sum, cap, counted, capped } of scoreHousehold(card, facts).groups) {
        expect(counted).toBe(cap === undefined ? sum : Math.min(sum, cap));
        expect(capped).toBe(counted < sum);
      }
    });
  });

  it("always gives the same bytes: twice, from a frozen card, in any order of the answers, and read again", () => {
    forEvery({ runs: 150, of: [anyScoring] }, ({ card, facts }) => {
      const sheet = scoreHousehold(card, facts);
      const text = JSON.stringify(sheet);
      expect(JSON.parse(text)).toStrictEqual(sheet);
      const answers = Object.fromEntries(Object.entries(facts.answers).reverse());
      const vetoes = Object.fromEntries(Object.entries(facts.vetoes).reverse());
      expect(JSON.stringify(scoreHousehold(card, { ...facts, answers, vetoes }))).toBe(text);
      const frozen = freezeDeep(structuredClone(card));
      const same = freezeDeep(structuredClone(facts));
      expect(JSON.stringify(scoreHousehold(frozen, same))).toBe(text);
      expect(JSON.stringify(scoreHousehold(frozen, same))).toBe(text);
    });
  });
});
