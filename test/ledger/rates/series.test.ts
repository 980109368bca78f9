import { describe, expect, it } from "vitest";
import { lookUpRate } from "../../../src/ledger/rates/look-up-rate.ts";
import type { RateSeries } from "../../../src/ledger/rates/types.ts";
import { aSeries, unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { answerOrRefused } from "../../support/refusal.ts";

describe("a series that is refused", () => {
  const rates = { short: "4.00%", long: "5.00%" };
  const issues = (facts: unknown): readonly string[] =>
    issuesOfCall(() =>
      lookUpRate({ ...aSeries(), ...unchecked<RateSeries>(facts) }, { day: "2021-01-01", termMonths: 12 }),
    );

  it.each([
    [
      "rows of one day",
      {
        rows: [
          { from: "2020-01-01", rates },
          { from: "2020-01-01", rates },
        ],
      },
      ["out-of-order at series.rows[1].from"],
    ],
    [
      "rows out of order",
      {
        rows: [
          { from: "2020-01-02", rates },
          { from: "2020-01-01", rates },
        ],
      },
      ["out-of-order at series.rows[1].from"],
    ],
    ["no rows", { rows: [] }, ["empty at series.rows"]],
    ["no bands", { bands: [] }, ["empty at series.bands"]],
    [
      "a rate without its sign",
      { rows: [{ from: "2020-01-01", rates: { ...rates, short: "4.00" } }] },
      ["percent-without-sign at series.rows[0].rates.short"],
    ],
    [
      "a rate as a number",
      { rows: [{ from: "2020-01-01", rates: { ...rates, short: 4 } }] },
      ["percent-without-sign at series.rows[0].rates.short"],
    ],
    [
      "a band of negative length",
      {
        bands: [
          { band: "short", overMonths: -1, throughMonths: 12 },
          { band: "long", overMonths: 12 },
        ],
      },
      ["below-minimum at series.bands[0].overMonths"],
    ],
    ["a day that is none", { verifiedThrough: "2024-02-30" }, ["no-such-day at series.verifiedThrough"]],
    ["a title in one language", { title: { en: "ours" } }, ["missing at series.title.zh"]],
  ])("%s", (_, facts, expected) => {
    expect(issues(facts)).toStrictEqual(expected);
  });

  const rates1 = { short: "4.00%" };
  it.each([
    [
      "a band twice",
      {
        bands: [
          { band: "short", overMonths: 0, throughMonths: 12 },
          { band: "short", overMonths: 12 },
        ],
        rates: rates1,
      },
    ],
    [
      "bands that overlap",
      {
        bands: [
          { band: "short", overMonths: 0, throughMonths: 12 },
          { band: "long", overMonths: 6 },
        ],
        rates,
      },
    ],
    [
      "a band that ends before it begins",
      { bands: [{ band: "short", overMonths: 12, throughMonths: 6 }], rates: rates1 },
    ],
    [
      "a band that ends where it begins",
      { bands: [{ band: "short", overMonths: 12, throughMonths: 12 }], rates: rates1 },
    ],
    ["a document whose id could not be cited", { document: "our notice#1" }],
  ])("%s", (_, { rates: bandRates = rates, ...facts }: { rates?: object; bands?: object; document?: string }) => {
    expect(issues({ ...facts, rows: [{ from: "2020-01-01", rates: bandRates }] })).not.toStrictEqual([]);
  });

  it("names what is wrong with the series and with the question together", () => {
    expect(issuesOfCall(() => lookUpRate(aSeries({ rows: [] }), { day: "2021-1-1", termMonths: 12 }))).toStrictEqual([
      "empty at series.rows",
      "not-a-day at question.day",
    ]);
  });

  it("never says that a day is before the first where a row of that day only lacks the band", () => {
    // Either the series is refused or the answer names a later first day; "first" on the day asked is neither.
    const series = aSeries({ rows: [{ from: "2020-01-01", rates: { long: "5.00%" } }] });
    const answer = answerOrRefused(() => lookUpRate(series, { day: "2020-01-01", termMonths: 12 }));
    expect(answer).not.toStrictEqual({ state: "before-first", first: "2020-01-01" });
  });

  it("never takes a rate from what every object inherits", () => {
    const series = aSeries({
      bands: [{ band: "constructor", overMonths: 0 }],
      rows: [{ from: "2020-01-01", rates: {} }],
    });
    const answer = answerOrRefused(() => lookUpRate(series, { day: "2021-01-01", termMonths: 12 }));
    expect(answer).not.toMatchObject({ state: "known" });
  });
});
