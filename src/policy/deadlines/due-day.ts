import { AFTER_REST_DAY, CORRESPONDING_DAY, FIRST_DAY_NOT_COUNTED, lawOfDay } from "../../kernel/law.ts";
import { type Day, dayNumber, dayOf, withinCalendar } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import { dayInYear, type Period, periodAt } from "../../base/date/periods.ts";
import type { Basis } from "../../kernel/basis.ts";
import {
  isWorked,
  leastWorkingDays,
  mayBeWorkedFrom,
  type NotCovered,
  plusWorkingDays,
  type PreparedCalendar,
  sourceOf,
  workedFrom,
} from "../../ledger/working-days/calendar.ts";
import type { PreparedDeadlines } from "./prepare.ts";
import type { DueRule } from "./types.ts";

/** The last day on which something is in time, or why it cannot be told. */
export type DueOn =
  | {
      readonly state: "known";
      readonly on: Day;
      /** The fixed day that was no working day. */
      readonly movedFrom?: Day;
    }
  /** The calendar does not reach it; it is not before this day. */
  | (NotCovered & { readonly notBefore: Day });

/** The same behind the door. */
export interface DueDay {
  /** Undefined where the calendar does not reach it. */
  readonly day: number | undefined;
  /** It is not before this day, whatever the calendar says. */
  readonly least: number;
  readonly movedFrom?: number;
  readonly basis: readonly Basis[];
}

/** By what days are counted: the terms, and a calendar where they need one. */
export interface Counting {
  readonly t: PreparedDeadlines;
  readonly calendar: PreparedCalendar | undefined;
}

/** The last day of a period in which something is due, which moves from a rest day where the terms say so. */
export function inPeriod({ last }: Period, path: string, { t, calendar }: Counting): DueDay {
  return moved(withinCalendar(last, path), t.periodsMove, t.basis.periodOnRestDay, calendar);
}

/** A day of the month after one. */
export function inNextMonth(month: Period, day: number, path: string, by: Counting): DueDay {
  return fixed(month.last + day, path, by);
}

/** When something is due by the day of an event. Throws where that is after the year 9999. */
export function afterEvent(
  on: number,
  when: Exclude<DueRule, { due: "in-each" | "next-month" }>,
  path: string,
  by: Counting,
): DueDay {
  const { t, calendar } = by;
  const year = dayOf(on).slice(0, 4);
  switch (when.due) {
    case "working-days":
      return workingDays(on, when.days, path, calendar);
    case "day-of-year":
      return fixed(dayNumber(dayInYear(year, when.month, when.day)), path, by);
    case "next-year":
      return still(withinCalendar(periodAt(withinCalendar(plusMonths(on, 12), path), "year").last, path));
    case "keep": {
      const byReading = when.from === undefined;
      const start = byReading && t.keptFromYearEnd ? periodAt(on, "year").last : on;
      const day = withinCalendar(plusMonths(start, when.months), path);
      const basis = [
        ...(byReading ? t.basis.keptFrom : []),
        ...lawOfDay([FIRST_DAY_NOT_COUNTED, CORRESPONDING_DAY], on),
      ];
      return { day, least: day, basis };
    }
  }
}

/** What a result says of a due day. */
export function showDue({ day, least, movedFrom }: DueDay, calendar: PreparedCalendar | undefined): DueOn {
  if (day !== undefined) {
    return { state: "known", on: dayOf(day), ...(movedFrom === undefined ? {} : { movedFrom: dayOf(movedFrom) }) };
  }
  if (calendar === undefined) throw new RangeError("only a calendar leaves a day open");
  return { ...calendar.notCovered, notBefore: dayOf(least) };
}

/** So many working days after a day, which is not counted. */
function workingDays(on: number, days: number, path: string, calendar: PreparedCalendar | undefined): DueDay {
  if (calendar === undefined) throw new RangeError("the door asks for a calendar");
  const day = plusWorkingDays(on, days, calendar);
  const least = withinCalendar(day ?? leastWorkingDays(on, days, calendar), path);
  const notice: readonly Basis[] = day === undefined ? [] : [{ by: "published", article: sourceOf(day, calendar) }];
  return { day, least, basis: [...lawOfDay([FIRST_DAY_NOT_COUNTED], on), ...notice] };
}

/** By a fixed day. */
function fixed(written: number, path: string, { t, calendar }: Counting): DueDay {
  const last = withinCalendar(t.takesTheDayIn ? written : written - 1, path);
  const due = moved(last, t.moves, t.basis.fixedDayOnRestDay, calendar);
  return { ...due, basis: [...t.basis.byDay, ...due.basis] };
}

/** A last day that moves from a rest day to the next working day, where the reading says so. */
function moved(
  last: number,
  moves: boolean,
  reading: readonly Basis[],
  calendar: PreparedCalendar | undefined,
): DueDay {
  if (!moves) return { ...still(last), basis: reading };
  if (calendar === undefined) throw new RangeError("the door asks for a calendar");
  if (isWorked(last, calendar) === true) return still(last);
  const day = workedFrom(last, 1, calendar);
  const basis = [...reading, ...lawOfDay([AFTER_REST_DAY], last)];
  if (day === undefined) return { day, least: mayBeWorkedFrom(last, calendar), basis };
  return {
    day,
    least: last,
    movedFrom: last,
    basis: [...basis, { by: "published", article: sourceOf(day, calendar) }],
  };
}

/** A last day that stays where it is. */
function still(day: number): DueDay {
  return { day, least: day, basis: [] };
}
