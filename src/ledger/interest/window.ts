import { type Day, dayOf } from "../../base/date/day.ts";
import { type Amount, amountOf, withinRange } from "../../base/money/amount.ts";
import { addSums, type ExactSum, roundExact } from "../../base/money/exact.ts";
import type { InterestRules } from "./prepare.ts";
import type { InterestSlots } from "./read-interest.ts";
import type { PeriodSlots } from "./schedule.ts";
import { beginsPeriod } from "./settlement.ts";

/** A window of nights, and its sum rounded either way. */
export interface CountedWindow {
  /** The first night of the window and its last. */
  readonly from: Day;
  readonly through: Day;
  /** Whether it holds whole settlement periods of the loan only, so that it is what the borrower really paid. */
  readonly wholePeriods: boolean;
  /** The sum of the periods, each rounded. */
  readonly perPeriod: Amount;
  /** The exact sum, rounded once. */
  readonly once: Amount;
}

/** The window of a loan's interest. */
export function windowOf(slots: InterestSlots, periods: readonly PeriodSlots[], t: InterestRules): CountedWindow {
  const sum = periods.reduce<ExactSum>((all, p) => addSums(all, p.sum), 0);
  return {
    ...windowDays(slots),
    perPeriod: amountOf(periods.reduce((all, p) => withinRange(all + p.interestFen, "facts.loan"), 0)),
    once: amountOf(roundExact(sum, slots.rateScale * t.unitDivisor)),
  };
}

/** The days of a window, and whether it holds whole periods only. */
export function windowDays(slots: InterestSlots): Pick<CountedWindow, "from" | "through" | "wholePeriods"> {
  const { fromDay, endDay } = slots;
  return {
    from: dayOf(fromDay),
    through: dayOf(Math.max(fromDay, endDay - 1)),
    wholePeriods: isEdge(slots, fromDay) && isEdge(slots, endDay),
  };
}

/** Whether no period runs across the beginning of a night. */
function isEdge(slots: InterestSlots, day: number): boolean {
  const { paidOutDay, overdueDay, stopDay, settlements } = slots;
  if (day <= paidOutDay || day === overdueDay || day >= stopDay) return true;
  return owesNothing(slots, day) || beginsPeriod(settlements, day);
}

function owesNothing({ openingFen, movements }: InterestSlots, day: number): boolean {
  return movements.reduce((sum, m) => (m.day <= day ? sum + m.fen : sum), openingFen) === 0;
}
