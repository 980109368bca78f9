import fc from "fast-check";
import type { FractionalScore } from "../../../src/ledger/points/grade-bands.ts";
import type { GradeBand } from "../../../src/ledger/points/types.ts";
import type { CardItem, Scorecard, ScoreFacts } from "../../../src/policy/scoring/types.ts";
import type { CardAnswer } from "../../../src/policy/scoring/score-facts.ts";
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
} from "./card-builders.ts";

/** Edges between whole points, edges not included, and a highest band that ends. */
const ODD_EDGES: readonly GradeBand[] = [
  { grade: "AAA", over: 100, through: 106 },
  { grade: "AA", from: 90.5, below: 100 },
  { grade: "A", from: 80.25, through: 90 },
  { grade: "none", below: 80 },
];

/** A card with a household all of whose answers are known, or do not apply, and a grade of the card. */
export interface NearestCase {
  readonly card: Scorecard;
  readonly facts: ScoreFacts;
  readonly bands: readonly GradeBand[];
  readonly grade: string;
}

const anyPoints = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 48 }).map((quarters) => quarters / 4),
);
const anyGroup = fc.constantFrom("plus", "plus", "more", "minus");

/** An item with an answer that fits it. */
function anyItem(name: string): fc.Arbitrary<readonly [CardItem, CardAnswer]> {
  return fc
    .tuple(
      fc.constantFrom("flag", "count", "figure", "choice"),
      anyGroup,
      fc.tuple(anyPoints, anyPoints, anyPoints),
      fc.nat(3),
    )
    .map(([type, group, [a, b, c], n]): readonly [CardItem, CardAnswer] => {
      const within = { group };
      if (type === "flag") return [aFlag(name, a, within), n >= 2];
      if (type === "count") return [aCount(name, Math.max(a, b / 3 > a ? 2 : 1), b, within), n];
      if (type === "choice") return [aChoice(name, { x: a, y: b, z: c }, within), ["x", "y", "z", "x"][n] ?? "x"];
      const bands = [
        { below: 10, points: a },
        { from: 10, below: 20, points: b },
        { from: 20, points: c },
      ];
      return [aFigure(name, bands, within), [0, 10, 19.5, 20][n] ?? 0];
    });
}

const anyCap = fc.option(
  fc.integer({ min: 0, max: 40 }).map((halves) => halves / 2),
  { nil: undefined },
);

/** A small card, under one reading of scores with decimals. */
export function anyNearestCase(reading: FractionalScore): fc.Arbitrary<NearestCase> {
  return fc
    .record({
      base: fc.integer({ min: 130, max: 204 }).map((halves) => halves / 2),
      caps: fc.tuple(anyCap, anyCap, anyCap),
      items: fc.tuple(...["a", "b", "c", "d", "e"].map(anyItem)),
      applies: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 5, maxLength: 5 }),
      count: fc.constantFrom(1, 2, 3, 3, 4, 4, 5),
      vetoes: fc.array(fc.boolean(), { maxLength: 2 }),
      bands: fc.constantFrom(article19, ODD_EDGES),
      target: fc.nat(),
    })
    .map(({ base, caps, items, applies, count, vetoes, bands, target }) => {
      const some = items.slice(0, count);
      return {
        card: aCard({
          base,
          groups: [
            aGroup("plus", "addition", caps[0]),
            aGroup("more", "addition", caps[1]),
            aGroup("minus", "deduction", caps[2]),
          ],
          items: some.map(([item]) => item),
          vetoes: vetoes.map((_, i) => aVeto(`v${String(i)}`)),
          grading: graded(reading, bands),
        }),
        facts: aHousehold(
          Object.fromEntries(
            some.map(([item, answer], i) => [item.item, applies[i] === 0 ? "not-applicable" : answer]),
          ),
          Object.fromEntries(vetoes.map((applies, i) => [`v${String(i)}`, applies])),
        ),
        bands,
        grade: bands[target % bands.length]?.grade ?? "A",
      };
    });
}
