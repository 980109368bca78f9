import fc from "fast-check";
import type { RateCap } from "../../../src/ledger/interest/types.ts";
import { aSeries } from "../../support/builders.ts";
import { daysAfter } from "../../support/diary.ts";

/*
 * What random applications of households and of operators have in common.
 */

export const GRADES = ["AAA+", "AAA", "AA", "A"] as const;
export const PRODUCTS = ["one", "two", "three"] as const;

/** Changes in the middle of the days below. */
export const OUR_SERIES = aSeries({
  verifiedThrough: "2035-12-31",
  rows: [
    { from: "2010-01-01", rates: { short: "4.00%", long: "5.00%" } },
    { from: "2018-03-01", rates: { short: "3.90%", long: "4.90%" } },
  ],
});

/** Days about the end of February, in a year without and in a year with a 29th. */
export const someDay = fc
  .tuple(fc.constantFrom("2018-02-26", "2018-02-26", "2020-02-27"), fc.integer({ min: 0, max: 6 }))
  .map(([first, n]) => daysAfter(first, n));

/** Few different amounts, so that edges are often met exactly. */
export const someYuan = fc.oneof(
  fc.constantFrom("20000.00" as const, "30000.00" as const, "30000.01" as const, "50000.00" as const),
  fc.integer({ min: 0, max: 12 }).map((n) => (n * 5_000).toFixed(2) as `${number}`),
);

export const someMonths = fc.oneof(fc.constantFrom(11, 12, 13), fc.integer({ min: 10, max: 38 }));

export const someRange = (edge: fc.Arbitrary<number>): fc.Arbitrary<{ min?: number; max?: number }> =>
  fc.tuple(edge, edge, fc.constantFrom("both", "min", "max")).map(([a, b, which]) => ({
    ...(which === "max" ? {} : { min: Math.min(a, b) }),
    ...(which === "min" ? {} : { max: Math.max(a, b) }),
  }));

export const someRate = fc.constantFrom(
  "0%",
  "3.90%",
  "3.90%",
  "3.90%",
  "3.9001%",
  "4.00%",
  "4.0001%",
  "4.90%",
  "5.00%",
  "5.0001%",
);

const someLimit: fc.Arbitrary<RateCap["limit"]> = fc.constantFrom<RateCap["limit"]>(
  { fixed: "4.00%" },
  { series: "ours" },
  { series: "ours", band: "short" },
  { series: "ours", bands: [{ throughMonths: 12, band: "short" }] },
  {
    series: "ours",
    bands: [
      { throughMonths: 12, band: "long" },
      { throughMonths: 36, band: "short" },
    ],
  },
);

/** Caps of every product, of some, or of some and then of all others. */
export const someRateCaps: fc.Arbitrary<readonly RateCap[]> = fc
  .tuple(fc.subarray(["one", "two"]), fc.array(someLimit, { minLength: 3, maxLength: 3 }), fc.boolean())
  .map(([products, limits, others]) => {
    const rows: RateCap[] = [];
    products.forEach((product, i) => rows.push({ product, limit: limits[i] ?? { fixed: "4.00%" } }));
    if (others || rows.length === 0) rows.push({ limit: limits[2] ?? { fixed: "4.00%" } });
    return rows;
  });

/** Mostly the first, so that much is in order; sometimes the other. */
export const mostly = <T>(good: fc.Arbitrary<T>, any: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: good }, { weight: 1, arbitrary: any });

/** Few of the terms, so that applications pass now and then; sometimes many. */
export const fewOf = <T extends object>(terms: T): fc.Arbitrary<Partial<T>> => {
  const names = Object.keys(terms);
  return mostly(fc.subarray(names, { maxLength: Math.min(8, names.length) }), fc.subarray(names)).map(
    (kept) => Object.fromEntries(Object.entries(terms).filter(([name]) => kept.includes(name))) as Partial<T>, // some of the same fields
  );
};

/** Mostly none or few, sometimes many. */
export const fewUnknown = <F extends string>(facts: readonly F[]): fc.Arbitrary<F[]> =>
  fc.oneof(fc.subarray([...facts], { maxLength: 3 }), fc.subarray([...facts]));
