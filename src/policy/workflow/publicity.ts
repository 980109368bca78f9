import { owns } from "../../base/input/own-fields.ts";
import { withinCalendar } from "../../base/date/day.ts";
import { refuse } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import {
  type NotCovered,
  plusWorkingDays,
  prepareCalendar,
  type PreparedCalendar,
  sourceOf,
} from "../../ledger/working-days/calendar.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";
import type { PreparedRoute } from "./prepare.ts";

/** How long a publication runs, with the calendar that this needs. */
export type RunningTime =
  | { readonly days: number }
  | { readonly workingDays: number; readonly calendar: PreparedCalendar };

/** The last day of a publication, or why it cannot be told. */
export type LastPublishedDay =
  | { readonly state: "known"; readonly through: number; readonly basis: readonly Basis[] }
  | NotCovered;

/** What is missing to count a publication: working days need a calendar. */
export function lacksCalendar(t: PreparedRoute, calendar: WorkingCalendar | undefined): boolean {
  return t.publishes && t.period !== undefined && owns(t.period, "workingDays") && calendar === undefined;
}

/** How long publications of a route run; undefined where its terms name no time, or it has none. */
export function runningTime(t: PreparedRoute, calendar: WorkingCalendar | undefined): RunningTime | undefined {
  if (!t.publishes || t.period === undefined) return undefined;
  if (owns(t.period, "days")) return t.period;
  if (calendar === undefined) refuse(missing("facts.calendar"));
  return { workingDays: t.period.workingDays, calendar: prepareCalendar(calendar) };
}

/**
 * Finds the last day of a publication (公示期).
 *
 * @remarks
 * **Boundary** its first day is not counted (`civil-code#201`). **Beware** calendar days end on the day they reach,
 * a day of rest too; where only working days are to count, the terms say so.
 */
export function lastPublishedDay(from: number, runs: RunningTime, path: string): LastPublishedDay {
  if (owns(runs, "days")) return { state: "known", through: withinCalendar(from + runs.days, path), basis: [] };
  const through = plusWorkingDays(from, runs.workingDays, runs.calendar);
  if (through === undefined) return runs.calendar.notCovered;
  return {
    state: "known",
    through,
    basis: [{ by: "published", article: sourceOf(through, runs.calendar) }],
  };
}
