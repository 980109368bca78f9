import { freezeDeep } from "../../kernel/freeze-deep.ts";
import type { RateSeries } from "./types.ts";

/**
 * The benchmark rates for loans in yuan (金融机构人民币贷款基准利率) of the People's Bank of China, from
 * the change of 2008-12-23 on. The last change was that of 2015-10-24.
 *
 * @remarks
 * **Units** per cent a year. **Beware** from 2014-11-22 only three bands are published (up to one year,
 * over one to five, over five); the five columns are kept, with equal values. No new contract from 2020 on floats on it;
 * fixed ones of 2020 may name it, and have its last value. What takes its place from 2021 on is a reading
 * (`interest/benchmark-successor`).
 */
export const pbocBenchmark = /* @__PURE__ */ freezeDeep({
  series: "pboc-benchmark",
  document: "pboc-benchmark-rates",
  title: { zh: "人民币贷款基准利率", en: "PBOC benchmark loan rate" },
  verifiedThrough: "2019-12-31",
  lastValueThrough: "2020-12-31",
  endedBy: "pboc-2019-30#floating",
  bands: [
    { band: "to-6-months", overMonths: 0, throughMonths: 6 },
    { band: "to-1-year", overMonths: 6, throughMonths: 12 },
    { band: "to-3-years", overMonths: 12, throughMonths: 36 },
    { band: "to-5-years", overMonths: 36, throughMonths: 60 },
    { band: "over-5-years", overMonths: 60 },
  ],
  rows: /* @__PURE__ */ (
    [
      ["2008-12-23", "4.86%", "5.31%", "5.40%", "5.76%", "5.94%"],
      ["2010-10-20", "5.10%", "5.56%", "5.60%", "5.96%", "6.14%"],
      ["2010-12-26", "5.35%", "5.81%", "5.85%", "6.22%", "6.40%"],
      ["2011-02-09", "5.60%", "6.06%", "6.10%", "6.45%", "6.60%"],
      ["2011-04-06", "5.85%", "6.31%", "6.40%", "6.65%", "6.80%"],
      ["2011-07-07", "6.10%", "6.56%", "6.65%", "6.90%", "7.05%"],
      ["2012-06-08", "5.85%", "6.31%", "6.40%", "6.65%", "6.80%"],
      ["2012-07-06", "5.60%", "6.00%", "6.15%", "6.40%", "6.55%"],
      ["2014-11-22", "5.60%", "5.60%", "6.00%", "6.00%", "6.15%"],
      ["2015-03-01", "5.35%", "5.35%", "5.75%", "5.75%", "5.90%"],
      ["2015-05-11", "5.10%", "5.10%", "5.50%", "5.50%", "5.65%"],
      ["2015-06-28", "4.85%", "4.85%", "5.25%", "5.25%", "5.40%"],
      ["2015-08-26", "4.60%", "4.60%", "5.00%", "5.00%", "5.15%"],
      ["2015-10-24", "4.35%", "4.35%", "4.75%", "4.75%", "4.90%"],
    ] as const
  ).map(([from, halfYear, year, threeYears, fiveYears, longer]) => ({
    from,
    rates: {
      "to-6-months": halfYear,
      "to-1-year": year,
      "to-3-years": threeYears,
      "to-5-years": fiveYears,
      "over-5-years": longer,
    },
  })),
} as const satisfies RateSeries);
