import { freezeDeep } from "../../kernel/freeze-deep.ts";
import type { RateSeries } from "./types.ts";

/**
 * The benchmark rates for loans in yuan (金融机构人民币贷款基准利率) of the People's Bank of China, from
 * the change of 2008-12-23 on. The last change was that of 2015-10-24.
 *
 * @remarks
 * **Units** per cent a year. **Beware** from 2014-11-22 only three bands are published (up to one year,
 * over one to five, over five); the five columns are kept, with equal values.
 */
export const pbocBenchmark = /* @__PURE__ */ freezeDeep({
  series: "pboc-benchmark",
  document: "pboc-benchmark-rates",
  title: { zh: "人民币贷款基准利率", en: "PBOC benchmark loan rate" },
  verifiedThrough: "2026-09-20",
  bands: [
    { band: "to-6-months", overMonths: 0, throughMonths: 6 },
    { band: "to-1-year", overMonths: 6, throughMonths: 12 },
    { band: "to-3-years", overMonths: 12, throughMonths: 36 },
    { band: "to-5-years", overMonths: 36, throughMonths: 60 },
    { band: "over-5-years", overMonths: 60 },
  ],
  rows: [
    {
      from: "2008-12-23",
      rates: {
        "to-6-months": "4.86%",
        "to-1-year": "5.31%",
        "to-3-years": "5.40%",
        "to-5-years": "5.76%",
        "over-5-years": "5.94%",
      },
    },
    {
      from: "2010-10-20",
      rates: {
        "to-6-months": "5.10%",
        "to-1-year": "5.56%",
        "to-3-years": "5.60%",
        "to-5-years": "5.96%",
        "over-5-years": "6.14%",
      },
    },
    {
      from: "2010-12-26",
      rates: {
        "to-6-months": "5.35%",
        "to-1-year": "5.81%",
        "to-3-years": "5.85%",
        "to-5-years": "6.22%",
        "over-5-years": "6.40%",
      },
    },
    {
      from: "2011-02-09",
      rates: {
        "to-6-months": "5.60%",
        "to-1-year": "6.06%",
        "to-3-years": "6.10%",
        "to-5-years": "6.45%",
        "over-5-years": "6.60%",
      },
    },
    {
      from: "2011-04-06",
      rates: {
        "to-6-months": "5.85%",
        "to-1-year": "6.31%",
        "to-3-years": "6.40%",
        "to-5-years": "6.65%",
        "over-5-years": "6.80%",
      },
    },
    {
      from: "2011-07-07",
      rates: {
        "to-6-months": "6.10%",
        "to-1-year": "6.56%",
        "to-3-years": "6.65%",
        "to-5-years": "6.90%",
        "over-5-years": "7.05%",
      },
    },
    {
      from: "2012-06-08",
      rates: {
        "to-6-months": "5.85%",
        "to-1-year": "6.31%",
        "to-3-years": "6.40%",
        "to-5-years": "6.65%",
        "over-5-years": "6.80%",
      },
    },
    {
      from: "2012-07-06",
      rates: {
        "to-6-months": "5.60%",
        "to-1-year": "6.00%",
        "to-3-years": "6.15%",
        "to-5-years": "6.40%",
        "over-5-years": "6.55%",
      },
    },
    {
      from: "2014-11-22",
      rates: {
        "to-6-months": "5.60%",
        "to-1-year": "5.60%",
        "to-3-years": "6.00%",
        "to-5-years": "6.00%",
        "over-5-years": "6.15%",
      },
    },
    {
      from: "2015-03-01",
      rates: {
        "to-6-months": "5.35%",
        "to-1-year": "5.35%",
        "to-3-years": "5.75%",
        "to-5-years": "5.75%",
        "over-5-years": "5.90%",
      },
    },
    {
      from: "2015-05-11",
      rates: {
        "to-6-months": "5.10%",
        "to-1-year": "5.10%",
        "to-3-years": "5.50%",
        "to-5-years": "5.50%",
        "over-5-years": "5.65%",
      },
    },
    {
      from: "2015-06-28",
      rates: {
        "to-6-months": "4.85%",
        "to-1-year": "4.85%",
        "to-3-years": "5.25%",
        "to-5-years": "5.25%",
        "over-5-years": "5.40%",
      },
    },
    {
      from: "2015-08-26",
      rates: {
        "to-6-months": "4.60%",
        "to-1-year": "4.60%",
        "to-3-years": "5.00%",
        "to-5-years": "5.00%",
        "over-5-years": "5.15%",
      },
    },
    {
      from: "2015-10-24",
      rates: {
        "to-6-months": "4.35%",
        "to-1-year": "4.35%",
        "to-3-years": "4.75%",
        "to-5-years": "4.75%",
        "over-5-years": "4.90%",
      },
    },
  ],
} as const satisfies RateSeries);
