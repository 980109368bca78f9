import { freezeDeep } from "../../kernel/freeze-deep.ts";
import type { RateSeries } from "./types.ts";

/**
 * The loan prime rate (贷款市场报价利率, LPR), at each publication that changed it.
 *
 * @remarks
 * **Units** per cent a year. In force from its day of publication (the 20th of a month, or the next
 * working day) until the next. **Beware** it is published for one year and for over five years; a
 * loan between the two has no rate of its own, its terms must name the band.
 */
export const lpr = /* @__PURE__ */ freezeDeep({
  series: "lpr",
  document: "lpr",
  title: { zh: "贷款市场报价利率（LPR）", en: "Loan prime rate (LPR)" },
  verifiedThrough: "2026-10-19",
  bands: [
    { band: "1-year", overMonths: 0, throughMonths: 12 },
    { band: "over-5-years", overMonths: 60 },
  ],
  rows: [
    { from: "2019-08-20", rates: { "1-year": "4.25%", "over-5-years": "4.85%" } },
    { from: "2019-09-20", rates: { "1-year": "4.20%", "over-5-years": "4.85%" } },
    { from: "2019-11-20", rates: { "1-year": "4.15%", "over-5-years": "4.80%" } },
    { from: "2020-02-20", rates: { "1-year": "4.05%", "over-5-years": "4.75%" } },
    { from: "2020-04-20", rates: { "1-year": "3.85%", "over-5-years": "4.65%" } },
    { from: "2021-12-20", rates: { "1-year": "3.80%", "over-5-years": "4.65%" } },
    { from: "2022-01-20", rates: { "1-year": "3.70%", "over-5-years": "4.60%" } },
    { from: "2022-05-20", rates: { "1-year": "3.70%", "over-5-years": "4.45%" } },
    { from: "2022-08-22", rates: { "1-year": "3.65%", "over-5-years": "4.30%" } },
    { from: "2023-06-20", rates: { "1-year": "3.55%", "over-5-years": "4.20%" } },
    { from: "2023-08-21", rates: { "1-year": "3.45%", "over-5-years": "4.20%" } },
    { from: "2024-02-20", rates: { "1-year": "3.45%", "over-5-years": "3.95%" } },
    { from: "2024-07-22", rates: { "1-year": "3.35%", "over-5-years": "3.85%" } },
    { from: "2024-10-21", rates: { "1-year": "3.10%", "over-5-years": "3.60%" } },
    { from: "2025-05-20", rates: { "1-year": "3.00%", "over-5-years": "3.50%" } },
  ],
} as const satisfies RateSeries);
