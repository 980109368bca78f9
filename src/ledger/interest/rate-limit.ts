import { ownField, ownTogether, owns } from "../../base/input/own-fields.ts";
import { rateNotKnown, seriesNotGiven } from "../../base/input/wording.ts";
import type { Issue } from "../../base/input/issue.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { Citation } from "../../kernel/citation.ts";
import { type Day, dayNumber } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import { findRate, type RateAnswer } from "../rates/look-up-rate.ts";
import type { RateQuestion, RateSeries } from "../rates/types.ts";
import { ppmOf } from "../../base/money/percent.ts";
import type { InterestLoan, RateLimit } from "./types.ts";

/** A rate that was looked up, or the issue that there is none. */
export type Looked =
  | { readonly ppm: number; readonly verified: boolean; readonly source?: Citation }
  /** `ended`: the series has, and what takes its place is open. */
  | { readonly issue: Issue; readonly ended?: readonly Basis[] };

/** What takes the place of the benchmark in caps of contracts from 2021 on. */
export type BenchmarkSuccessor = "not-set" | "last-value" | "lpr-1-year" | "lpr-over-5-years";

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
  if (answer.state === "known") return { ppm: ppmOf(answer.rate), verified: answer.verified, source: answer.source };
  const issue = notKnown(answer, question.day, path);
  if (answer.state !== "undetermined") return { issue };
  const { because } = answer;
  return { issue, ended: because === undefined ? [] : [{ by: "law", article: because }] };
}

/** The day on which a limit is looked up, and the length of the loan. */
export interface LimitQuestion {
  readonly day: Day;
  readonly beyondVerified?: "last-value";
  /** Absent, as money functions ask: the last value, with a warning. */
  readonly successor?: BenchmarkSuccessor;
  readonly length: { readonly from: Day; readonly maturesOn: Day } | { readonly termMonths: number };
}

/** What a limit is on a day; undefined where the terms name no band for the length of the loan. */
export function limitOf(
  limit: RateLimit,
  question: LimitQuestion,
  rates: readonly RateSeries[] | undefined,
  path: string,
): Looked | undefined {
  if (owns(limit, "fixed")) return { ppm: ppmOf(limit.fixed), verified: true };
  const { successor = "last-value", ...own } = question;
  const asked = questionOf(limit, own);
  const looked = asked && lookUp(rates, limit.series, asked, path);
  if (looked === undefined || !owns(looked, "issue") || looked.ended === undefined) return looked;
  switch (successor) {
    case "not-set":
      return looked;
    case "last-value":
      return asked && lookUp(rates, limit.series, { ...asked, beyondVerified: "last-value" }, path);
    case "lpr-1-year":
    case "lpr-over-5-years":
      return lookUp(rates, "lpr", { day: own.day, band: LPR_BANDS[successor] }, path);
  }
}

const LPR_BANDS = { "lpr-1-year": "1-year", "lpr-over-5-years": "over-5-years" } as const;

/** What is asked about the limit of a loan: the day of its contract and its own length. */
export function limitQuestion({ contractOn, paidOutOn, maturesOn, rate }: InterestLoan): LimitQuestion {
  const { beyondVerified } = rate;
  return {
    day: contractOn,
    ...(beyondVerified === undefined ? {} : { beyondVerified }),
    length: ownTogether({ from: paidOutOn, maturesOn }),
  };
}

/** What a rate that was looked up rests on; a fixed one on nothing published. */
export function publishedBasis(looked: { readonly source?: Citation }): readonly Basis[] {
  const source = ownField(looked, "source");
  return source === undefined ? [] : [{ by: "published", article: source }];
}

/** The series of a limit of which a last value was taken, if it was. */
export function beyondVerifiedBy(looked: { readonly verified: boolean }, limit: RateLimit): readonly string[] {
  return looked.verified || owns(limit, "fixed") ? [] : [limit.series];
}

/** Whether a limit says anything about loans of a length: bands of the terms' own end somewhere. */
export function coversLength(limit: RateLimit, length: LimitQuestion["length"]): boolean {
  return !owns(limit, "bands") || lookedUpFor(limit, length) !== undefined;
}

/** What is looked up for loans of a length; undefined for a fixed limit, and for one that says nothing about the length. */
export function lookedUpFor(
  limit: RateLimit,
  length: LimitQuestion["length"],
): { readonly series: string; readonly band?: string } | undefined {
  if (owns(limit, "fixed")) return undefined;
  if (!owns(limit, "bands")) return limit;
  const row = limit.bands.find((b) => isWithin(length, b.throughMonths));
  return row && { series: limit.series, band: row.band };
}

function questionOf(
  limit: Exclude<RateLimit, { fixed: string }>,
  { length, ...when }: LimitQuestion,
): RateQuestion | undefined {
  const asked = lookedUpFor(limit, length);
  return asked && ownTogether(asked.band === undefined ? { ...when, ...length } : { ...when, band: asked.band });
}

function isWithin(length: LimitQuestion["length"], months: number): boolean {
  if (owns(length, "termMonths")) return length.termMonths <= months;
  return dayNumber(length.maturesOn) <= plusMonths(dayNumber(length.from), months);
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
        `${day} 晚于已核实的 ${answer.verifiedThrough}；须写明 beyondVerified`,
        `${day} is beyond the verified day, ${answer.verifiedThrough}; say beyondVerified to take the last value`,
      );
    case "undetermined":
      return rateNotKnown(
        path,
        `${day} 晚于 ${answer.lastValueThrough}，该系列已停用，以什么代替未定；须选定解读或写明 beyondVerified`,
        `${day} is after ${answer.lastValueThrough}: the series has ended, and what takes its place is open; choose the reading or say beyondVerified`,
      );
    case "no-such-band":
      return rateNotKnown(
        path,
        `没有对应的期限档；请以 band 指明其一：${answer.bands.join("、")}`,
        `has no such band; name one as band: ${answer.bands.join(", ")}`,
      );
  }
}
