import { describe, expect, it } from "vitest";
import { lookUpRate, type RateAnswer } from "../../../src/ledger/rates/look-up-rate.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import type { RateSeries } from "../../../src/ledger/rates/types.ts";
import { BENCHMARK, LPR } from "../../cases/published-rates.ts";
import { daysAfter } from "../../support/diary.ts";

/** Band, and lengths in whole months at either edge of it. */
type Column = readonly [band: string, shortest: number, longest: number];

const BENCHMARK_COLUMNS: readonly Column[] = [
  ["to-6-months", 1, 6],
  ["to-1-year", 7, 12],
  ["to-3-years", 13, 36],
  ["to-5-years", 37, 60],
  ["over-5-years", 61, 360],
];
const LPR_COLUMNS: readonly Column[] = [
  ["1-year", 1, 12],
  ["over-5-years", 61, 360],
];

const rateOf = (answer: RateAnswer): string => (answer.state === "known" ? answer.rate : answer.state);

/** The benchmark goes on for contracts to the end of 2019; the LPR of 2026-09-20 stands until the next publication. */
describe.each<[string, RateSeries, readonly (readonly string[])[], readonly Column[], string]>([
  ["the benchmark rate", pbocBenchmark, BENCHMARK, BENCHMARK_COLUMNS, "2019-12-31"],
  ["LPR", lpr, LPR, LPR_COLUMNS, "2026-10-19"],
])("%s", (_, series, table, columns, verifiedThrough) => {
  it("has the rows of the notices, no more and no fewer", () => {
    expect(series.bands.map(({ band }) => band)).toStrictEqual(columns.map(([band]) => band));
    expect(series.rows).toStrictEqual(
      table.map(([from, ...rates]) => ({
        from,
        rates: Object.fromEntries(columns.map(([band], c) => [band, rates[c]])),
      })),
    );
    expect(series.verifiedThrough).toBe(verifiedThrough);
  });

  describe.each(table.map((row, i) => [row[0] ?? "", row, table[i + 1]?.[0]] as const))(
    "from %s",
    (from, row, next) => {
      const lastDay = next === undefined ? verifiedThrough : daysAfter(next, -1);

      it.each(columns.map((column, c) => [...column, row[c + 1] ?? ""] as const))(
        "%s: %i and %i months bear %s%s",
        (band, shortest, longest, rate) => {
          for (const day of [from, lastDay]) {
            for (const termMonths of [shortest, longest]) {
              expect(lookUpRate(series, { day, termMonths })).toStrictEqual({
                state: "known",
                rate,
                band,
                inForceFrom: from,
                verified: true,
                source: `${series.document}#${from}`,
              });
            }
            expect(rateOf(lookUpRate(series, { day, band }))).toBe(rate);
          }
        },
      );
    },
  );

  it("cannot be changed by whoever imports it", () => {
    expect(Object.isFrozen(series)).toBe(true);
    expect(series.rows.every((row) => Object.isFrozen(row) && Object.isFrozen(row.rates))).toBe(true);
    expect(series.bands.every((band) => Object.isFrozen(band))).toBe(true);
  });
});
