import { dayNumber } from "../../base/date/day.ts";
import { fenOf } from "../../base/money/amount.ts";
import type { CreditLineHistory } from "./types.ts";
import type { Stepped } from "./line-years.ts";
import type { PreparedLine } from "./prepare.ts";
import { readStanding, type StandingSlots, takeStep } from "./standing.ts";

/** The standing at the end of a day: as granted, then the steps and adjustments up to it, in the order of time. */
export function standingAfter(
  history: CreditLineHistory,
  steps: readonly Stepped[],
  day: number,
  t: PreparedLine,
): StandingSlots {
  const adjustments = history.adjustments.map((a) => ({ day: dayNumber(a.on), limitFen: fenOf(a.amount) }));
  return [...steps, ...adjustments]
    .filter((change) => change.day <= day)
    .sort((a, b) => a.day - b.day) // stable: on one day the step comes first
    .reduce((standing, change) => changed(standing, change, t), readStanding(history.granted, t.gradeOrder));
}

/** What a step, or an adjustment by the lender, makes of a standing. */
export function changed(standing: StandingSlots, change: Stepped | Adjusted, t: PreparedLine): StandingSlots {
  if ("limitFen" in change) return { ...standing, limitFen: change.limitFen };
  const step = (change.direction === 1 ? t.rewardSteps : t.penaltySteps)[change.step - 1];
  return step === undefined ? standing : takeStep(standing, step, change.direction, t);
}

/** A line that the lender set anew. */
export interface Adjusted {
  readonly day: number;
  readonly limitFen: number;
}
