import { UNKNOWN } from "../../kernel/verdict.ts";
import { type Amount, amountOf, fenOf, LARGEST_FEN } from "../../base/money/amount.ts";
import { type Percent, percentOf, ppmOf } from "../../base/money/percent.ts";
import type { GrantedLine } from "./types.ts";
import type { PreparedLine, StepSlots } from "./prepare.ts";

/** What a borrower has: the line with its conditions. What is not known is absent. */
export interface LineStanding {
  readonly limit: Amount;
  readonly points?: number;
  readonly grade?: string;
  readonly rate?: Percent;
  readonly longestMonths?: number;
}

/** The same behind the door; `UNKNOWN` for what is not known. */
export interface StandingSlots {
  readonly limitFen: number;
  readonly points: number;
  /** The place in the order of the grades; past its end for `"none"`. */
  readonly gradeRank: number;
  readonly ratePpm: number;
  readonly months: number;
}

/** Reads the standing with which a line was granted. */
export function readStanding(granted: GrantedLine, gradeOrder: readonly string[]): StandingSlots {
  const { grade } = granted;
  const rank = grade === undefined || gradeOrder.length === 0 ? UNKNOWN : gradeOrder.indexOf(grade);
  return {
    limitFen: fenOf(granted.amount),
    points: granted.points ?? UNKNOWN,
    gradeRank: grade === "none" ? gradeOrder.length : rank,
    ratePpm: granted.rate === undefined ? UNKNOWN : ppmOf(granted.rate),
    months: granted.longestMonths ?? UNKNOWN,
  };
}

/**
 * Takes one step: up for a reward (`direction` 1), down for a penalty (-1).
 *
 * @remarks
 * **Boundary** no line falls below nothing or rises above the highest; no grade rises above the highest; below
 * the lowest grade is none (取消信用等级); no rate falls below zero. What is not known stays unknown.
 */
export function takeStep(from: StandingSlots, step: StepSlots, direction: 1 | -1, t: PreparedLine): StandingSlots {
  const moved = (value: number, by: number): number =>
    value === UNKNOWN ? UNKNOWN : Math.max(0, value + direction * by);
  const highest = Math.min(t.highestLineFen, LARGEST_FEN);
  const limitFen = moved(from.limitFen, step.lineFen);
  return {
    // A line that is already above the highest is not cut by a reward.
    limitFen: direction === 1 ? Math.max(from.limitFen, Math.min(limitFen, highest)) : limitFen,
    points: moved(from.points, step.points),
    gradeRank:
      from.gradeRank === UNKNOWN
        ? UNKNOWN
        : Math.min(t.gradeOrder.length, Math.max(0, from.gradeRank - direction * step.grades)),
    ratePpm: from.ratePpm === UNKNOWN ? UNKNOWN : Math.max(0, from.ratePpm - direction * step.ratePpm),
    months: moved(from.months, step.months),
  };
}

/** Presents a standing. */
export function presentStanding(s: StandingSlots, gradeOrder: readonly string[]): LineStanding {
  return {
    limit: amountOf(s.limitFen),
    ...(s.points === UNKNOWN ? {} : { points: s.points }),
    ...(s.gradeRank === UNKNOWN ? {} : { grade: gradeOrder[s.gradeRank] ?? "none" }),
    ...(s.ratePpm === UNKNOWN ? {} : { rate: percentOf(s.ratePpm) }),
    ...(s.months === UNKNOWN ? {} : { longestMonths: s.months }),
  };
}
