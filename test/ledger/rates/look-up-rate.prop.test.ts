import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookUpRate } from "../../../src/ledger/rates/look-up-rate.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { BENCHMARK } from "../../cases/published-rates.ts";
import { type CivilDay, civilNumber, civilPlusMonths, civilText, lengthOfMonth } from "../../support/civil-calendar.ts";

const UPPER_EDGES = [6, 12, 36, 60, Infinity];

/** The last row of the notices that is not later than the day, in the first column that is long enough. */
function rateInTheNotices(day: string, isWithin: (months: number) => boolean): string | undefined {
  let rate: string | undefined;
  for (const [from, ...rates] of BENCHMARK) {
    if (from <= day) rate = rates[UPPER_EDGES.findIndex((edge) => edge === Infinity || isWithin(edge))];
  }
  return rate;
}

/** To the end of 2019, when the benchmark ends. */
const aDayFrom2009: fc.Arbitrary<CivilDay> = fc
  .record({
    year: fc.integer({ min: 2009, max: 2019 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => ({ year, month, day: Math.min(day, lengthOfMonth(year, month)) }));

describe("looking a rate up", () => {
  it("for every day and whole number of months, gives what the notices give", () => {
    fc.assert(
      fc.property(aDayFrom2009, fc.integer({ min: 1, max: 120 }), (civil, termMonths) => {
        const day = civilText(civil);
        expect(lookUpRate(pbocBenchmark, { day, termMonths })).toMatchObject({
          state: "known",
          rate: rateInTheNotices(day, (edge) => termMonths <= edge),
        });
      }),
    );
  });

  it("for every two days, the length is counted by corresponding day", () => {
    const length = fc.tuple(fc.constantFrom(1, 6, 12, 36, 60, 72), fc.integer({ min: -2, max: 2 }));
    fc.assert(
      fc.property(aDayFrom2009, length, (from, [months, off]) => {
        const maturity = civilNumber(civilPlusMonths(from, months)) + off;
        fc.pre(maturity > civilNumber(from));
        const day = civilText(from);
        const maturesOn = new Date(maturity * 86_400_000).toISOString().slice(0, 10);
        expect(lookUpRate(pbocBenchmark, { day, from: day, maturesOn })).toMatchObject({
          rate: rateInTheNotices(day, (edge) => maturity <= civilNumber(civilPlusMonths(from, edge))),
        });
      }),
      { numRuns: 500 },
    );
  });

  it("always gives so many months and the corresponding day the same rate", () => {
    fc.assert(
      fc.property(aDayFrom2009, fc.integer({ min: 1, max: 120 }), (from, termMonths) => {
        const day = civilText(from);
        const maturesOn = civilText(civilPlusMonths(from, termMonths));
        expect(lookUpRate(pbocBenchmark, { day, from: day, maturesOn })).toStrictEqual(
          lookUpRate(pbocBenchmark, { day, termMonths }),
        );
      }),
    );
  });

  it("never changes a rate within the verified days by allowing the last value beyond them", () => {
    fc.assert(
      fc.property(aDayFrom2009, fc.integer({ min: 1, max: 120 }), (civil, termMonths) => {
        const day = civilText(civil);
        expect(lookUpRate(pbocBenchmark, { day, termMonths, beyondVerified: "last-value" })).toStrictEqual(
          lookUpRate(pbocBenchmark, { day, termMonths }),
        );
      }),
    );
  });
});
