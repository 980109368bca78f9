import fc from "fast-check";
import type { Percent } from "../../../src/base/money/percent.ts";
import type { TargetFacts, TargetUnit } from "../../../src/book/targets/types.ts";
import type { Target, TargetTermValues } from "../../../src/book/targets/types.ts";
import { MOST_FEN } from "../../support/arbitraries.ts";
import { yuan } from "../../support/exact.ts";

/*
 * Terms and units: ratios that are often at a figure or one fen or household beside it, and much that is not known.
 */

const FIGURES = ["0%", "0.67%", "2.1%", "3%", "33.3333%", "80%", "90%", "100%"] as const satisfies readonly Percent[];
const MILLIONTHS = [0, 6_700, 21_000, 30_000, 333_333, 800_000, 900_000, 1_000_000];

/** The same without what is undefined. */
function written<T extends object>(object: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T; // the others as they were
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 5, arbitrary });
const aFigure = fc.constantFrom(...FIGURES);
const floor = fc.oneof(
  { weight: 4, arbitrary: aFigure },
  { weight: 1, arbitrary: fc.constant("set-by-authority" as const) },
);

const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  fc.record({
    ...{ target: fc.constant("rated" as const), of: fc.constantFrom("registered" as const, "with-need" as const) },
    atLeast: floor,
  }),
  fc.record({
    target: fc.constant("credit-lines" as const),
    of: fc.constantFrom("registered" as const, "qualifying" as const),
    atLeast: floor,
  }),
  fc.record({
    target: fc.constant("coverage" as const),
    of: fc.constantFrom(...(["registered", "with-need", "qualifying", "qualifying-with-need"] as const)),
    atLeast: floor,
  }),
  fc.record({
    target: fc.constant("satisfaction" as const),
    of: fc.constantFrom("qualifying" as const, "qualified-applicants" as const),
    atLeast: floor,
  }),
  fc.record({
    target: fc.constant("operator-coverage" as const),
    of: fc.constant("qualifying-operators" as const),
    atLeast: floor,
  }),
  fc.record({ target: fc.constant("completion" as const), of: fc.constant("year-target" as const), atLeast: floor }),
  fc.record({
    target: fc.constant("overdue-rate" as const),
    of: fc.constant("outstanding" as const),
    atMost: fc.oneof(aFigure, fc.constantFrom("province-average" as const, "set-by-authority" as const)),
  }),
  fc.record({
    target: fc.constant("bad-rate" as const),
    of: fc.constant("outstanding" as const),
    atMost: fc.oneof(aFigure, fc.constant("set-by-authority" as const)),
  }),
  fc.record({
    target: fc.constant("bad-rate" as const),
    of: fc.constant("outstanding" as const),
    ...{ atMost: fc.constant("own-target" as const), plusPoints: aFigure },
  }),
);

/** What may stand once in a table, see the refusals: a figure for a ratio, a set figure for a target. */
function keyOf(row: Target): string {
  const limit: string = "atLeast" in row ? row.atLeast : row.atMost;
  if (limit === "set-by-authority") return `${row.target} set`;
  return `${row.target} of ${row.of} ${limit.endsWith("%") ? "figure" : limit}`;
}

/** Any terms with targets. */
export const anyTargetRules: fc.Arbitrary<TargetTermValues & { readonly targets: readonly Target[] }> = fc
  .record({
    targets: fc.uniqueArray(anyTarget, { selector: keyOf, minLength: 1, maxLength: 12 }),
    satisfactionOf: maybe(fc.constantFrom("qualified-applicants" as const, "all-qualifying" as const)),
    beforeYearEnd: maybe(fc.constantFrom("open" as const, "unmet" as const)),
    emptyWhole: maybe(fc.constantFrom("undetermined" as const, "met" as const)),
    ratePlaces: maybe(fc.nat({ max: 4 })),
    completionPlaces: maybe(fc.nat({ max: 4 })),
  })
  .map((values) => written<TargetTermValues & { readonly targets: readonly Target[] }>(values));

/** A part of a whole, often at one of the figures or one beside it. */
function anyPart(whole: number): fc.Arbitrary<number> {
  const near = fc.tuple(fc.constantFrom(...MILLIONTHS), fc.constantFrom(-1, 0, 0, 1)).map(([millionths, beside]) => {
    const at = Number((BigInt(whole) * BigInt(millionths)) / 1_000_000n) + beside;
    return Math.min(whole, Math.max(0, at));
  });
  return fc.oneof(near, fc.integer({ min: 0, max: whole }));
}

const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 1_000_000_000 }));
const fen = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 400 }).map((n) => n * 1_000_000),
  fc.integer({ min: 1, max: MOST_FEN }),
);

function anyUnitNamed(unit: string): fc.Arbitrary<TargetUnit> {
  const figure = maybe(aFigure);
  const setLimits = fc
    .record({ rated: figure, coverage: figure, completion: figure, "overdue-rate": figure, "bad-rate": figure })
    .map((set) => written<NonNullable<TargetUnit["setLimits"]>>(set));
  // What the wholes have in common is one of them; every whole has parts of its own.
  const households = fc.tuple(count, count, count, count).chain(([a, b, c, least]) => {
    const wholes = [a, b, c].map((whole) => Math.max(whole, least));
    const of = (i: number): fc.Arbitrary<number> => anyPart(wholes[i] ?? 0);
    const lent = fc.tuple(of(0), of(1), of(2), anyPart(least));
    const all = fc.tuple(lent, of(0), of(2), of(0), of(1));
    return all.map(
      ([[ofRegistered, withNeedLentTo, ofQualifying, ofBoth], lined, qualified, rated, ratedWithNeed]) => ({
        ...{ registeredHouseholds: wholes[0], householdsWithNeed: wholes[1], qualifyingHouseholds: wholes[2] },
        ...{ qualifyingWithNeed: least, registeredWithLine: lined, qualifyingWithLine: qualified, withNeedLentTo },
        ...{ registeredLentTo: ofRegistered, qualifyingLentTo: ofQualifying, qualifyingWithNeedLentTo: ofBoth },
        ...{ ratedHouseholds: rated, ratedWithNeed },
      }),
    );
  });
  const pair = count.chain((whole) => fc.tuple(fc.constant(whole), anyPart(whole)));
  const book = fen.chain((whole) => fc.tuple(fc.constant(whole), anyPart(whole), anyPart(whole)));
  const year = fc.oneof(
    fc.tuple(fen, fen),
    fen.chain((whole) => fc.tuple(fc.constant(whole), anyPart(whole))),
  );
  return fc
    .tuple(households, pair, pair, book, year, fc.record({ a: figure, b: figure, set: maybe(setLimits) }))
    .map(
      ([h, [qualifiedApplicants, grantedApplicants], [qualifyingOperators, operatorsLentTo], loans, lent, rates]) => {
        const [outstanding, overdue, bad] = loans.map((n) => yuan(BigInt(n)));
        const [yearTarget, lentThisYear] = lent.map((n) => yuan(BigInt(n)));
        return {
          ...{ ...h, qualifiedApplicants, grantedApplicants, qualifyingOperators, operatorsLentTo },
          ...{ outstanding, overdue, bad, yearTarget, lentThisYear },
          ...{ provinceOverdueRate: rates.a, ownBadRateTarget: rates.b, setLimits: rates.set },
        };
      },
    )
    .chain((full) =>
      fc.subarray(Object.keys(full), { maxLength: 4 }).map((left) =>
        written<TargetUnit>({
          ...Object.fromEntries(Object.entries(full).filter(([key]) => !left.includes(key))),
          unit,
        }),
      ),
    );
}

/** Any units, up to three, on a day that is often the last of a year. */
export const anyTargetFacts: fc.Arbitrary<TargetFacts> = fc
  .uniqueArray(fc.constantFrom("T1", "T10", "T9", "t", "西乡", "东镇", "\uffee", "😀"), { maxLength: 3 })
  .chain((names) =>
    fc.record({
      asOf: fc.constantFrom("2023-12-31", "2023-12-30", "2024-01-01", "2023-10-31"),
      units: fc.tuple(...names.map(anyUnitNamed)),
    }),
  );
