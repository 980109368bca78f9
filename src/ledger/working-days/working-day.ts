import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import type { Citation } from "../../kernel/citation.ts";
import { dayField, LARGEST_COUNT, wholeField } from "../../kernel/fields.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import { issuesOf } from "../../kernel/door.ts";
import {
  isWeekend,
  isWorked,
  type NotCovered,
  plusWorkingDays,
  prepareCalendar,
  sourceOf,
  workingCalendarRecord,
} from "./calendar.ts";
import type { WorkingCalendar } from "./types.ts";

/** Whether a day is worked, and why. */
export type WorkingDayAnswer =
  | {
      readonly state: "known";
      readonly working: boolean;
      /** An ordinary weekday or weekend; a holiday (放假); a weekend day worked instead (调休上班). */
      readonly because: "weekday" | "weekend" | "holiday" | "make-up";
      readonly source: Citation;
    }
  | NotCovered;

/** The day that was reached. */
export type WorkingDaysAnswer =
  | {
      readonly state: "known";
      readonly day: Day;
      /** Of the year that was reached. */
      readonly source: Citation;
    }
  | NotCovered;

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(workingCalendarRecord, prepareCalendar, "calendar"),
  facts: { schema: dayField },
  called: "day",
});

/**
 * Tells whether a day is a working day (工作日) by a calendar.
 *
 * @remarks
 * **Boundary** outside the days that the calendar covers the answer is typed, never the rule of weekends.
 * @throws InputError for a calendar of the wrong shape, and for what is no day.
 * @example
 * ```ts
 * import { isWorkingDay } from "fupin-credit";
 * import { mainlandCalendar } from "fupin-credit/calendars/mainland";
 * isWorkingDay(mainlandCalendar, "2024-02-12"); // => { state: "known", working: false, because: "holiday", source: "holiday-notices#2024" }
 * isWorkingDay(mainlandCalendar, "2024-02-18"); // => { state: "known", working: true, because: "make-up", source: "holiday-notices#2024" }
 * isWorkingDay(mainlandCalendar, "2027-01-04"); // => { state: "not-covered", coveredFrom: "2007-01-01", coveredThrough: "2026-12-31" }
 * ```
 */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): WorkingDayAnswer {
  const [t] = door.admit(calendar, day);
  const number = dayNumber(day);
  const working = isWorked(number, t);
  if (working === undefined) return t.notCovered;
  const weekend = isWeekend(number);
  const because = working ? (weekend ? "make-up" : "weekday") : weekend ? "weekend" : "holiday";
  return { state: "known", working, because, source: sourceOf(number, t) };
}

/**
 * Finds the last of so many working days (工作日) after an event: within 20 working days of it is by then.
 *
 * @remarks
 * **Source** `civil-code#201`: the day of the event is not counted. **Units** working days, from 1.
 * **Boundary** day one is the first working day after the event.
 * **Beware** a calendar that does not cover every day from the day after the event to the last has no answer.
 * @throws InputError for a calendar of the wrong shape, for what is no day, and for no whole number from 1 on.
 * @example
 * ```ts
 * import { addWorkingDays } from "fupin-credit";
 * import { mainlandCalendar } from "fupin-credit/calendars/mainland";
 * addWorkingDays(mainlandCalendar, "2024-02-08", 2); // => { state: "known", day: "2024-02-18", source: "holiday-notices#2024" }
 * addWorkingDays(mainlandCalendar, "2026-12-31", 1).state; // => "not-covered"
 * ```
 */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, days: number): WorkingDaysAnswer {
  const [t] = door.admit(calendar, day, () =>
    issuesOf({ schema: wholeField(1, LARGEST_COUNT), value: days, name: "days" }),
  );
  const at = plusWorkingDays(dayNumber(day), days, t);
  return at === undefined ? t.notCovered : { state: "known", day: dayOf(at), source: sourceOf(at, t) };
}
