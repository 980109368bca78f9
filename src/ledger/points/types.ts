// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Terms } from "../../kernel/terms.ts";

/** The scores over which a table is looked at: every `step` from one score to another, both included. */
export interface ScoreDomain {
  /** Lowest score (下端), points. */
  readonly from: number;
  /** Highest score (上端), points. */
  readonly through: number;
  /** Step (步长), points: such as 1 (whole points), 0.5 (halves) or 0.01 (hundredths). */
  readonly step: number;
}

/** Something that adds points, or with a minus sign deducts them. */
export interface PointsEvent {
  /** Id of the event (事项编号). */
  readonly id: string;
  /** Day of the event (发生日). */
  readonly on: Day;
  /** Points (分值), points: negative, deducted. */
  readonly points: number;
  /** What it was for (事由). */
  readonly reason: string;
  /** Kind of event (事项类别): where the terms tell kinds apart. */
  readonly event?: string;
}

/** What `replayPoints` needs to know. */
export interface PointsFacts {
  /** Holder of the points (积分所属户). */
  readonly holder: string;
  /** Day of judgement (判断日): later events are not looked at. */
  readonly asOf: Day;
  /** Events (积分事项). */
  readonly events: readonly PointsEvent[];
}

/** One band of scores with its grade, as the document prints it. An edge that is absent is open. */
export interface GradeBand {
  /** Grade (等级): `"none"` is that of those who have none (无信用等级). */
  readonly grade: string;
  /** Lowest score, included (最低分（含）), points. */
  readonly from?: number;
  /** Score above which the band begins, not included (高于此分（不含）), points. */
  readonly over?: number;
  /** Highest score, included (最高分（含）), points. */
  readonly through?: number;
  /** Score below which the band ends, not included (低于此分（不含）), points. */
  readonly below?: number;
}

/** What the terms can say about grades (信用等级). */
export interface GradingTermValues {
  /** Score bands of the grades (信用等级分数段): from the highest to the lowest, as the document prints them. */
  readonly gradeBands?: readonly GradeBand[];
  /** Grade of a score with decimals (带小数分数的归级). */
  readonly fractionalScore?: "lower-edge" | "reject" | "floor" | "round";
}

/** Terms for `gradeOf` and `analyseBands`. */
export type GradingTerms<Article extends Citation = Citation> = Terms<"grading", GradingTermValues, Article>;

/** A kind of event and what it does. */
export interface PointsKind {
  /** Kind of event (事项). */
  readonly event: string;
  /** Effect (作用): `restricts`, the holder's share of other benefits is limited (限制条件). */
  readonly effect: "adds" | "deducts" | "restricts";
}

/** What the terms can say about points that events add and deduct (积分). */
export interface PointsTermValues {
  /** Score bands of the grades (信用等级分数段): from the highest to the lowest, as the document prints them. */
  readonly gradeBands?: readonly GradeBand[];
  /** Points to begin with (基础积分), points: everybody's. */
  readonly basePoints?: number;
  /** Lowest balance of points (积分下限), points. */
  readonly lowestPoints?: number;
  /** Highest balance of points (积分上限), points. */
  readonly highestPoints?: number;
  /** Kinds of events and their effect on points (积分事项及作用). */
  readonly pointsKinds?: readonly PointsKind[];
  /** Grade of a score with decimals (带小数分数的归级). */
  readonly fractionalScore?: "lower-edge" | "reject" | "floor" | "round";
}

/** Terms for `replayPoints`. */
export type PointsTerms<Article extends Citation = Citation> = Terms<"points", PointsTermValues, Article>;
