import fc from "fast-check";
import type { FractionalScore } from "../../../src/ledger/points/grade-bands.ts";
import type { GradeBand } from "../../../src/ledger/points/types.ts";
import type { CardGroup, CardItem, PointBand, Scorecard, ScoreFacts } from "../../../src/policy/scoring/types.ts";
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

/** Points from 0 to 20: often whole or halves, sometimes any hundredth. */
const anyPoints = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((n) => n / 2),
  fc.integer({ min: 0, max: 2000 }).map((n) => n / 100),
);

const anyBands: fc.Arbitrary<readonly PointBand[]> = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: -400, max: 1600 }), { minLength: 1, maxLength: 4 }),
    points: fc.array(anyPoints, { minLength: 5, maxLength: 5 }),
    kept: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    turned: fc.boolean(),
  })
  .map(({ cuts, points, kept, turned }) => {
    const edges = cuts.sort((a, b) => a - b).map((n) => n / 4);
    const all = [...edges, undefined].map((below, i): PointBand => {
      const from = edges[i - 1];
      const edge = { ...(from === undefined ? {} : { from }), ...(below === undefined ? {} : { below }) };
      return { ...edge, points: points[i] ?? 0 };
    });
    const some = all.filter((_, i) => kept[i]);
    const bands = some.length === 0 ? all : some;
    return turned ? bands.toReversed() : bands;
  });

/** An item of any of the four types, in a group. */
export function anyItem(item: string, group: string): fc.Arbitrary<CardItem> {
  const options = { group };
  return fc.oneof(
    anyPoints.map((points) => aFlag(item, points, options)),
    fc.tuple(anyPoints, fc.integer({ min: 0, max: 3 }), fc.nat()).map(([points, units, rest]) => {
      const each = Math.round(points * 100);
      return aCount(item, points, (each * units + (rest % Math.max(1, each))) / 100, options); // a few units, the last one cut
    }),
    anyBands.map((bands) => aFigure(item, bands, options)),
    fc
      .tuple(anyPoints, anyPoints, anyPoints)
      .map(([low, middle, high]) => aChoice(item, { low, middle, high }, options)),
  );
}

function anyGroup(group: string): fc.Arbitrary<CardGroup> {
  return fc
    .record({ part: fc.constantFrom<CardGroup["part"]>("addition", "deduction"), cap: fc.option(anyPoints) })
    .map(({ part, cap }) => aGroup(group, part, cap ?? undefined));
}

/** A table with gaps or without, that may leave out the lowest scores. */
const anyTable: fc.Arbitrary<readonly GradeBand[]> = fc
  .record({
    edges: fc.uniqueArray(fc.integer({ min: -20, max: 260 }), { minLength: 1, maxLength: 4 }),
    over: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    ends: fc.array(fc.constantFrom("through", "below", "before"), { minLength: 5, maxLength: 5 }),
    rest: fc.boolean(),
  })
  .map(({ edges, over, ends, rest }) => {
    const lower = edges.sort((a, b) => b - a).map((n) => n / 2);
    const names = ["AAA", "AA", "A", "B"];
    const end = (i: number): Partial<GradeBand> => {
      const above = lower[i - 1];
      if (above === undefined) return {};
      if (ends[i] === "through" && over[i - 1] === true) return { through: above };
      return ends[i] === "before" ? { below: above - 0.25 } : { below: above };
    };
    const bands = lower.map((edge, i): GradeBand => ({
      grade: names[i] ?? "",
      ...(over[i] === true ? { over: edge } : { from: edge }),
      ...end(i),
    }));
    return rest ? [...bands, { grade: "none", ...end(lower.length) }] : bands;
  });

const anyReading = fc.constantFrom<FractionalScore>("lower-edge", "reject", "floor", "round");

/** A card with the table and the reading that it grades by. */
export interface TabledCard {
  readonly card: Scorecard;
  readonly table: readonly GradeBand[];
  readonly reading: FractionalScore;
}

export const anyCard: fc.Arbitrary<TabledCard> = fc
  .record({
    base: fc.oneof(
      fc.integer({ min: -20, max: 200 }),
      fc.integer({ min: -2000, max: 12_000 }).map((n) => n / 100),
    ),
    groups: fc.tuple(anyGroup("g0"), anyGroup("g1"), anyGroup("g2")),
    places: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 6 }),
    vetoes: fc.integer({ min: 0, max: 2 }),
    table: fc.oneof({ weight: 2, arbitrary: fc.constant(article19) }, { weight: 1, arbitrary: anyTable }),
    reading: anyReading,
  })
  .chain(({ base, groups, places, vetoes, table, reading }) =>
    fc.tuple(...places.map((g, i) => anyItem(`i${String(i)}`, `g${String(g)}`))).map((items) => ({
      card: aCard({
        base,
        groups,
        items,
        vetoes: Array.from({ length: vetoes }, (_, n) => aVeto(`v${String(n)}`)),
        grading: graded(reading, table),
      }),
      table,
      reading,
    })),
  );

/** An answer that fits an item; of figures also those at, beside and between the edges. */
function anyAnswer(item: CardItem): fc.Arbitrary<CardAnswer> {
  switch (item.type) {
    case "flag":
      return fc.boolean();
    case "per-unit":
      return fc.integer({ min: 0, max: 6 });
    case "bands": {
      const edges = item.bands.flatMap(({ from, below }) => [from ?? 0, below ?? 0]);
      const near = edges.flatMap((edge) => [edge - 0.01, edge, edge + 0.01]);
      return fc.constantFrom(...near.map((n) => n || 0), -1e9, 1e9, 3.141592653589793);
    }
    case "choice":
      return fc.constantFrom(...item.options.map((o) => o.option));
  }
}

/** A household of which everything is known. */
export function anyKnownHousehold({ items, vetoes }: Scorecard): fc.Arbitrary<ScoreFacts> {
  return fc
    .tuple(
      fc.tuple(...items.map((i) => fc.oneof({ weight: 5, arbitrary: anyAnswer(i) }, fc.constant("not-applicable")))),
      fc.tuple(...vetoes.map(() => fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()))),
    )
    .map(([answers, applies]) =>
      aHousehold(
        Object.fromEntries(items.map(({ item }, i) => [item, answers[i] ?? false])),
        Object.fromEntries(vetoes.map(({ veto }, i) => [veto, applies[i] ?? false])),
      ),
    );
}

/** A card and a household of which at most four items, and any vetoes, are not known. */
export const anyScoring: fc.Arbitrary<TabledCard & { readonly facts: ScoreFacts }> = anyCard.chain((tabled) =>
  fc
    .record({
      known: anyKnownHousehold(tabled.card),
      open: fc.subarray(
        tabled.card.items.map((i) => i.item),
        { maxLength: Math.min(4, tabled.card.items.length) },
      ),
      openVetoes: fc.subarray(tabled.card.vetoes.map((v) => v.veto)),
    })
    .map(({ known, open, openVetoes }) => ({ ...tabled, facts: forget(known, open, openVetoes) })),
);

/** The same household with some answers not known. */
export function forget(
  { answers, vetoes, ...rest }: ScoreFacts,
  items: readonly string[],
  vetoNames: readonly string[] = [],
): ScoreFacts {
  return {
    ...rest,
    answers: Object.fromEntries(Object.entries(answers).filter(([item]) => !items.includes(item))),
    vetoes: Object.fromEntries(Object.entries(vetoes).filter(([veto]) => !vetoNames.includes(veto))),
  };
}
