// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Percent } from "../../base/money/percent.ts";

/** A question about the rate for a loan from one day to another. */
export interface RateBetweenDays {
  /** Day of the question (查询日): the rate must be in force on it. */
  readonly day: Day;
  /** Beyond the verified day (晚于核实日): without this a typed answer, with it the last value. */
  readonly beyondVerified?: "last-value";
  /** First day (起始日). */
  readonly from: Day;
  /** Maturity (到期日). */
  readonly maturesOn: Day;
}

/** A question about the rate of a band. */
export interface RateOfBand {
  /** Day of the question (查询日): the rate must be in force on it. */
  readonly day: Day;
  /** Beyond the verified day (晚于核实日): without this a typed answer, with it the last value. */
  readonly beyondVerified?: "last-value";
  /** Band (期限档). */
  readonly band: string;
}

/** A question about the rate for loans of some length. */
export interface RateOfLength {
  /** Day of the question (查询日): the rate must be in force on it. */
  readonly day: Day;
  /** Beyond the verified day (晚于核实日): without this a typed answer, with it the last value. */
  readonly beyondVerified?: "last-value";
  /** Length of the loan in months (贷款期限（月）). */
  readonly termMonths: number;
}

/** Which rate is asked for: of a day, for a loan of some length or for a band by name. */
export type RateQuestion = RateOfLength | RateBetweenDays | RateOfBand;

/** A span of loan lengths that has a rate of its own: over so many months, up to and including so many. */
export interface RateBand {
  /** Band (期限档). */
  readonly band: string;
  /** Over so many months (超过几个月). */
  readonly overMonths: number;
  /** Through so many months (至几个月（含）): absent, without end. */
  readonly throughMonths?: number;
}

/** The rates that are in force from a day on, until the next row. */
export interface RateRow {
  /** First day (施行日). */
  readonly from: Day;
  /** Rates by band (各期限档的利率). */
  readonly rates: { readonly [name: string]: Percent };
}

/** A published series of rates as dated data. */
export interface RateSeries {
  /** Series (利率系列). */
  readonly series: string;
  /** Document in which it is published (公布文件): each day of a change is an article of it. */
  readonly document: string;
  /** Title (名称). */
  readonly title: Bilingual;
  /** Last day up to which the rows are known to be complete (核实至). */
  readonly verifiedThrough: Day;
  /** Last day for which its last value still stands (末值可用至): of a series that has ended: what takes its place after is open; between the verified day and this one the last value is taken, with a warning. */
  readonly lastValueThrough?: Day;
  /** Article that ended it (停用依据). */
  readonly endedBy?: Citation;
  /** Bands (各期限档): in the order of length. */
  readonly bands: readonly RateBand[];
  /** Rows (历次公布的利率): in the order of time; each is in force until the next. */
  readonly rows: readonly RateRow[];
}
