import { rateNotKnown, seriesNotGiven } from "../input/wording.ts";
import type { Issue } from "../input/issue.ts";
import type { Basis } from "../kernel/basis.ts";
import type { Citation } from "../kernel/citation.ts";
import { dayNumber } from "../date/day.ts";
import { plusMonths } from "../date/months.ts";
import { ppmOf } from "../money/percent.ts";
import { findRate, type RateAnswer, type RateQuestion } from "../rates/look-up-rate.ts";
import type { RateSeries } from "../rates/series.ts";
import type { InterestLoan } from "./facts.ts";
import type { RateLimit } from "./terms.ts";

/** A rate that was looked up, or the issue that there is none. */
export type Looked =
  { readonly ppm: number; readonly verified: boolean; readonly source?: Citation } | { readonly issue: Issue };

/** Looks a rate up; what is no rate becomes an issue at the path that led to it. */
export function lookUp(
  rates: readonly RateSeries[] | undefined,
  series: string,
  question: RateQuestion,
  path: string,
): Looked {
  const found = rates?.find((r) => r.series === series);
  if (found === undefined) return { issue: seriesNotGiven(path, series) };
  const answer = findRate(found, question);
  return answer.state === "known"
    ? { ppm: ppmOf(answer.rate), verified: answer.verified, source: answer.source }
    : { issue: notKnown(answer, question.day, path) };
}

/** The limit of a loan's rate, looked up on the day of its contract; undefined where the terms name no band for its length. */
export function limitOf(
  limit: RateLimit,
  loan: InterestLoan,
  rates: readonly RateSeries[] | undefined,
  path: string,
): Looked | undefined {
  if ("fixed" in limit) return { ppm: ppmOf(limit.fixed), verified: true };
  const question = questionOf(limit, loan);
  return question && lookUp(rates, limit.series, question, path);
}

/** What a rate that was looked up rests on; a fixed one on nothing published. */
export function publishedBasis(looked: { readonly source?: Citation }): readonly Basis[] {
  return looked.source === undefined ? [] : [{ by: "published", article: looked.source }];
}

/** The series of a limit of which a last value was taken, if it was. */
export function beyondVerifiedBy(looked: { readonly verified: boolean }, limit: RateLimit): readonly string[] {
  return looked.verified || "fixed" in limit ? [] : [limit.series];
}

function questionOf(limit: Exclude<RateLimit, { fixed: string }>, loan: InterestLoan): RateQuestion | undefined {
  const day = loan.contractOn;
  const { beyondVerified } = loan.rate;
  const beyond = beyondVerified === undefined ? {} : { beyondVerified };
  if ("bands" in limit) {
    const row = limit.bands.find(
      (b) => dayNumber(loan.maturesOn) <= plusMonths(dayNumber(loan.paidOutOn), b.throughMonths),
    );
    return row && { day, band: row.band, ...beyond };
  }
  if (limit.band !== undefined) return { day, band: limit.band, ...beyond };
  return { day, from: loan.paidOutOn, maturesOn: loan.maturesOn, ...beyond };
}

function notKnown(answer: Exclude<RateAnswer, { state: "known" }>, day: string, path: string): Issue {
  switch (answer.state) {
    case "before-first":
      return rateNotKnown(
        path,
        `${day} 早于首次公布 ${answer.first}`,
        `${day} is before the first publication, ${answer.first}`,
      );
    case "beyond-verified":
      return rateNotKnown(
        path,
        `${day} 晚于已核实的 ${answer.verifiedThrough};须写明 beyondVerified`,
        `${day} is beyond the verified day, ${answer.verifiedThrough}; say beyondVerified to take the last value`,
      );
    case "no-such-band":
      return rateNotKnown(
        path,
        `没有这一期限档:${answer.bands.join("、")}`,
        `has no such band: ${answer.bands.join(", ")}`,
      );
  }
}
