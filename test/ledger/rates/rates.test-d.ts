import { lookUpRate, type RateAnswer } from "../../../src/ledger/rates/look-up-rate.ts";
import type { RateQuestion, RateSeries } from "../../../src/ledger/rates/types.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

export function questions(): readonly RateQuestion[] {
  return [
    { day: "2022-03-10", termMonths: 36 },
    { day: "2022-03-10", from: "2022-03-10", maturesOn: "2025-03-10" },
    { day: "2022-03-10", band: "over-5-years", beyondVerified: "last-value" },
    // @ts-expect-error a length or a band is needed
    { day: "2022-03-10" },
    // @ts-expect-error from one day only there is no length
    { day: "2022-03-10", from: "2022-03-10" },
    // @ts-expect-error months are a number
    { day: "2022-03-10", termMonths: "36" },
    // @ts-expect-error a Date has a time and a zone; a day is text
    { day: new Date(0), termMonths: 36 },
    // @ts-expect-error beyond the verified day there is the last value or a typed answer, nothing else
    { day: "2022-03-10", termMonths: 36, beyondVerified: true },
    // @ts-expect-error a fact that is not known is left out, not undefined
    { day: "2022-03-10", termMonths: 36, beyondVerified: undefined },
    // @ts-expect-error there is no such fact
    { day: "2022-03-10", termMonths: 36, currency: "CNY" },
  ];
}

/** The rate may be read where there is one, and only there. */
export function rateOrWhyNot(answer: RateAnswer): string {
  // @ts-expect-error the answer may be that there is no rate
  void answer.rate;
  switch (answer.state) {
    case "known":
      return answer.rate;
    case "before-first":
      return answer.first;
    case "beyond-verified":
      return answer.verifiedThrough;
    case "undetermined":
      return answer.lastValueThrough;
    case "no-such-band":
      return answer.bands.join();
  }
}

// @ts-expect-error no answer for a loan that falls in no band
export function forgetsTheGap(answer: RateAnswer): string {
  switch (answer.state) {
    case "known":
      return answer.rate;
    case "before-first":
      return answer.first;
    case "beyond-verified":
      return answer.verifiedThrough;
  }
}

export const ours = {
  series: "ours",
  document: "our-notice",
  title: { zh: "本地利率", en: "local rate" },
  verifiedThrough: "2024-12-31",
  bands: [{ band: "short", overMonths: 0 }],
  rows: [
    { from: "2020-01-01", rates: { short: "4.35%" } },
    // @ts-expect-error 4.35 and 0.0435 must never be confused: a rate has its sign
    { from: "2021-01-01", rates: { short: "4.35" } },
    // @ts-expect-error and is text
    { from: "2022-01-01", rates: { short: 4.35 } },
  ],
} as const satisfies RateSeries;

export function published(): void {
  lookUpRate(lpr, { day: "2022-03-10", band: "1-year" });
  // @ts-expect-error a published series is read only
  lpr.rows[0].rates["1-year"] = "0.00%";
}
