import { given } from "../../kernel/given.ts";
import { type Day, dayNumber } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import type { Citation } from "../../kernel/citation.ts";
import { admit } from "../../kernel/door.ts";
import { lastUpTo } from "../../kernel/order.ts";
import type { Percent } from "../../base/money/percent.ts";
import { rateQuestion } from "./question.ts";
import { rateSeriesRecord } from "./series.ts";
import type { RateBand, RateQuestion, RateSeries } from "./types.ts";

/** The rate, or why there is none. */
export type RateAnswer =
  | {
      readonly state: "known";
      readonly rate: Percent;
      readonly band: string;
      readonly inForceFrom: Day;
      /** False where the day is beyond the verified day and the last value was taken. */
      readonly verified: boolean;
      readonly source: Citation;
      /** The last value of a series that has ended stands for it. */
      readonly warnings?: readonly ["benchmark-after-2019"];
    }
  /** The series has ended, and what takes its place is open. */
  | { readonly state: "undetermined"; readonly lastValueThrough: Day; readonly because?: Citation }
  | { readonly state: "before-first"; readonly first: Day }
  | { readonly state: "beyond-verified"; readonly verifiedThrough: Day }
  | { readonly state: "no-such-band"; readonly bands: readonly string[] };

/**
 * Looks a published rate up: the one in force on a day, for a loan of a length.
 *
 * @remarks
 * **Units** per cent a year; whole months, or two days from which the length is taken.
 * **Boundary** a band includes its upper edge (含): 12 months are up to one year, 12 months and a day
 * are above it, counted by corresponding day. A rate is in force from its own day on.
 * The benchmark has ended: verified to 2019-12-31, its last value for 2020 with a warning, undetermined from 2021 on.
 * @throws InputError for a series or a question of the wrong shape. Outside the series the answer is typed.
 * @example
 * ```ts
 * import { lookUpRate, pbocBenchmark } from "fupin-credit/rates";
 * lookUpRate(pbocBenchmark, { day: "2017-11-15", termMonths: 36 });
 * // => { state: "known", rate: "4.75%", band: "to-3-years", inForceFrom: "2015-10-24", verified: true, source: "pboc-benchmark-rates#2015-10-24" }
 * lookUpRate(pbocBenchmark, { day: "2008-12-22", termMonths: 12 }); // => { state: "before-first", first: "2008-12-23" }
 * ```
 */
export function lookUpRate(series: RateSeries, question: RateQuestion): RateAnswer {
  const [ownSeries, ownQuestion] = admit(
    { schema: rateSeriesRecord.schema(), passes: rateSeriesRecord.passes, value: series, name: "series" },
    { schema: rateQuestion.schema(), passes: rateQuestion.passes, value: question, name: "question" },
  );
  return findRate(ownSeries, ownQuestion);
}

/** {@link lookUpRate} behind the door. */
export function findRate(series: RateSeries, question: RateQuestion): RateAnswer {
  const band = series.bands.find((b) => isInBand(b, question));
  if (band === undefined) return { state: "no-such-band", bands: series.bands.map((b) => b.band) };
  const row = lastUpTo(series.rows, (r) => r.from <= question.day);
  const rate = row?.rates[band.band];
  if (row === undefined || rate === undefined) return { state: "before-first", first: series.rows[0]?.from ?? "" };
  const { verifiedThrough, lastValueThrough } = series;
  const verified = question.day <= verifiedThrough;
  if (!verified && question.beyondVerified === undefined) {
    if (lastValueThrough === undefined) return { state: "beyond-verified", verifiedThrough };
    if (question.day > lastValueThrough)
      return { state: "undetermined", lastValueThrough, ...given({ because: series.endedBy }) };
  }
  return {
    state: "known",
    rate,
    band: band.band,
    inForceFrom: row.from,
    verified,
    source: `${series.document}#${row.from}`,
    ...(verified || lastValueThrough === undefined ? {} : { warnings: ["benchmark-after-2019"] as const }),
  };
}

function isInBand(band: RateBand, question: RateQuestion): boolean {
  if (namesBand(question)) return band.band === question.band;
  return (
    isLongerThan(band.overMonths, question) &&
    (band.throughMonths === undefined || !isLongerThan(band.throughMonths, question))
  );
}

function isByMonths(question: RateQuestion): question is Extract<RateQuestion, { termMonths: number }> {
  return Object.hasOwn(question, "termMonths");
}

/** By a field of its own: what a host has added to every object names no band. */
function namesBand(question: RateQuestion): question is Extract<RateQuestion, { band: string }> {
  return Object.hasOwn(question, "band");
}

/** Whether a loan is longer than so many months; by corresponding day where two days are given. */
function isLongerThan(months: number, question: Exclude<RateQuestion, { band: string }>): boolean {
  if (isByMonths(question)) return question.termMonths > months;
  return dayNumber(question.maturesOn) > plusMonths(dayNumber(question.from), months);
}
