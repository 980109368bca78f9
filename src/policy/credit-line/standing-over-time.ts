import { owns } from "../../base/input/own-fields.ts";
import { dayNumber } from "../../base/date/day.ts";
import { fenOf } from "../../base/money/amount.ts";
import type { CreditLineHistory } from "./types.ts";
import type { Stepped } from "./line-years.ts";
import type { PreparedLine } from "./prepare.ts";
import { readStanding, type StandingSlots, takeStep } from "./standing.ts";

/** A standing as it goes through time: as granted, then the steps and adjustments, each on its day. */
export interface StandingOverTime {
  /** Moves on to the end of a day, which does not lie before the last. */
  readonly through: (day: number) => StandingSlots;
  /** Takes a step on the day after: it comes first on its day, before what the lender adjusts on it. */
  readonly take: (step: Stepped) => void;
}

/** Begins with the standing as it was granted. */
export function standingOverTime({ granted, adjustments }: CreditLineHistory, t: PreparedLine): StandingOverTime {
  let standing = readStanding(granted, t.gradeOrder);
  let next = 0;
  return {
    through: (day) => {
      for (let a = adjustments[next]; a !== undefined && dayNumber(a.on) <= day; a = adjustments[++next])
        standing = changed(standing, { day: dayNumber(a.on), limitFen: fenOf(a.amount) }, t);
      return standing;
    },
    take: (step) => {
      standing = changed(standing, step, t);
    },
  };
}

/** What a step, or an adjustment by the lender, makes of a standing. */
export function changed(standing: StandingSlots, change: Stepped | Adjusted, t: PreparedLine): StandingSlots {
  if (owns(change, "limitFen")) return { ...standing, limitFen: change.limitFen };
  const step = (change.direction === 1 ? t.rewardSteps : t.penaltySteps)[change.step - 1];
  return step === undefined ? standing : takeStep(standing, step, change.direction, t);
}

/** A line that the lender set anew. */
export interface Adjusted {
  readonly day: number;
  readonly limitFen: number;
}
