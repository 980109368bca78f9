import { type Day, dayNumber, dayOf, withinCalendar } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import { periodAt } from "../../base/date/periods.ts";
import type { LaidMonitoring } from "./requirement.ts";
import type { Watched } from "./watched.ts";

/** The days of a quarter on which a visit counts, both edges included. */
export interface Quarter {
  readonly from: Day;
  readonly through: Day;
}

/**
 * Lists the quarters (季度) in which a loan calls for visits, up to the one in which `asOf` lies.
 *
 * @remarks
 * **Reading** `monitoring/quarters`: the whole quarters of the calendar for which the loan ran; those in which it
 * ran for some days too, cut to these days; or whole three months from the pay-out, whose day is not counted.
 * **Boundary** the days of pay-out and end are days of the loan: paid out on 1 January, the first quarter is whole.
 */
export function quartersOf(watched: Watched, quarters: LaidMonitoring["quarters"]): readonly Quarter[] {
  const { paidOutOn, endedOn } = watched;
  switch (quarters) {
    case "whole-quarters":
      return calendarQuarters(watched).filter((q) => q.from >= paidOutOn && isOver(q, endedOn));
    case "every-quarter":
      return calendarQuarters(watched).map(({ from, through }) => ({
        from: from < paidOutOn ? paidOutOn : from,
        through: endedOn !== undefined && endedOn < through ? endedOn : through,
      }));
    case "from-pay-out":
      return threeMonthsEach(dayNumber(paidOutOn), watched, 1).filter((q) => isOver(q, endedOn));
  }
}

/** Whether a quarter was over by the end of the loan; one that has not ended leaves every quarter whole. */
function isOver({ through }: Quarter, endedOn: Day | undefined): boolean {
  return endedOn === undefined || through <= endedOn;
}

/** The quarters of the calendar from that of the pay-out on. */
function calendarQuarters(watched: Watched): readonly Quarter[] {
  return threeMonthsEach(periodAt(dayNumber(watched.paidOutOn), "quarter").first, watched, 0);
}

/** Stretches of three months from an anchor, each counted from it in one step; begun by the last day watched. */
function threeMonthsEach(anchor: number, { through }: Watched, shift: 0 | 1): readonly Quarter[] {
  const last = dayNumber(through);
  const found: Quarter[] = [];
  for (let k = 0, start = anchor + shift; start <= last; k++) {
    const next = plusMonths(anchor, 3 * (k + 1)) + shift;
    found.push({ from: dayOf(start), through: dayOf(withinCalendar(next - 1, "facts.asOf")) });
    start = next;
  }
  return found;
}
