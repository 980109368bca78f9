import type {
  DeadlineDone,
  DeadlineEvent,
  DeadlineFacts,
  Deadline,
  DeadlineTermValues,
} from "../../../src/policy/deadlines/types.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";
import { dayPlus, monthsAfter, walk } from "../credit-line/plain-days.ts";
import { nameByHand, type PeriodByHand, periodsByHand } from "./periods-by-hand.ts";

/*
 * A list of deadlines drawn up a second time by turning the pages of the calendar.
 */

interface Due {
  readonly day?: string;
  /** Not before this day. */
  readonly least: string;
  readonly movedFrom?: string;
}

interface Time {
  readonly row: Deadline;
  readonly event?: DeadlineEvent;
  readonly period?: PeriodByHand;
  /** The first day on which doing it counts. */
  readonly opens: string;
  readonly due: Due;
}

export type Values = DeadlineTermValues & { readonly deadlines: readonly Deadline[] };

/** Every time that something is due, as a result lists them, without words and citations. */
export function listByHand(values: Values, facts: DeadlineFacts): readonly object[] {
  const order = values.deadlines.map(({ deadline }) => deadline);
  const times = values.deadlines.flatMap((row) => timesOf(row, values, facts));
  const place = (t: Time): string =>
    JSON.stringify([t.due.day ?? t.due.least, String(order.indexOf(t.row.deadline)).padStart(3, "0"), t.event?.id]);
  return times
    .map((time, i) => ({ time, key: `${place(time)}${String(i).padStart(5, "0")}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ time }) => shown(time, facts));
}

function timesOf(row: Deadline, values: Values, facts: DeadlineFacts): readonly Time[] {
  const { when } = row;
  const { since, asOf, calendar } = facts;
  const through = facts.through ?? asOf;
  const happened = facts.events.filter(({ on }) => on >= since && on <= asOf);
  const of = (kind: string): readonly DeadlineEvent[] => happened.filter((e) => e.event === kind);
  const everySo = (start: string, event?: DeadlineEvent): readonly Time[] =>
    when.due !== "in-each"
      ? []
      : periodsByHand(start, through, when.period)
          .filter(({ first }) => first >= start || values.partialPeriods === "due")
          .map((period) => ({
            ...{ row, period, opens: period.first > start ? period.first : start },
            due: moving(period.last, values.periodOnRestDay ?? "stays", calendar),
            ...(event === undefined ? {} : { event }),
          }));
  const runsFrom = (event: DeadlineEvent, due: Due): Time => ({ row, event, opens: event.on, due });
  switch (when.due) {
    case "in-each":
      return when.each === undefined ? everySo(since) : of(when.each).flatMap((event) => everySo(event.on, event));
    case "next-month": {
      const inNext = (name: string): Due => fixedDay(dayPlus(endOf(name), when.day), values, calendar);
      if (when.each !== undefined)
        return of(when.each).map((event) => runsFrom(event, inNext(nameByHand(event.on, "month"))));
      const busy = when.about === undefined ? [] : of(when.about).map(({ on }) => nameByHand(on, "month"));
      const all = when.about === undefined || values.monthsWithout !== "not-due";
      return periodsByHand(since, through, "month")
        .filter(({ name, last }) => last <= through && (all || busy.includes(name)))
        .map((period) => ({ row, period, opens: period.last, due: inNext(period.name) }));
    }
    case "working-days":
      return of(when.after).map((event) => runsFrom(event, workingDay(event.on, when.days, calendar)));
    case "day-of-year":
      return of(when.after).map((event) => {
        const [month, day] = [when.month, when.day].map((n) => String(n).padStart(2, "0"));
        return runsFrom(event, fixedDay(`${event.on.slice(0, 4)}-${month ?? ""}-${day ?? ""}`, values, calendar));
      });
    case "next-year":
      return of(when.after).map((event) => {
        const day = `${String(Number(event.on.slice(0, 4)) + 1)}-12-31`;
        return runsFrom(event, { day, least: day });
      });
    case "keep":
      return of(when.after).map((event) => {
        const atYearEnd = when.from === undefined && values.keptFrom === "year-end";
        const day = monthsAfter(atYearEnd ? `${event.on.slice(0, 4)}-12-31` : event.on, when.months);
        return runsFrom(event, { day, least: day });
      });
  }
}

/** The last day of a month: the pages are turned until the next one begins. */
function endOf(month: string): string {
  let day = `${month}-01`;
  while (dayPlus(day, 1).startsWith(month)) day = dayPlus(day, 1);
  return day;
}

/** Whether a day is worked; undefined where the calendar says nothing. */
function worked(day: string, calendar: WorkingCalendar | undefined): boolean | undefined {
  if (calendar === undefined || day < calendar.coveredFrom || day > calendar.coveredThrough) return undefined;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? calendar.worked.includes(day) : !calendar.off.includes(day);
}

function fixedDay(written: string, values: Values, calendar: WorkingCalendar | undefined): Due {
  const last = values.byDay === "day-before" ? dayPlus(written, -1) : written;
  return moving(last, values.fixedDayOnRestDay ?? "next-working-day", calendar);
}

/** A last day, or the next one that is worked. */
function moving(least: string, onRestDay: "next-working-day" | "stays", calendar: WorkingCalendar | undefined): Due {
  if (onRestDay === "stays") return { day: least, least };
  for (let day = least; ; day = dayPlus(day, 1)) {
    const is = worked(day, calendar);
    if (is === undefined) return { least: day };
    if (is) return day === least ? { day, least } : { day, least, movedFrom: least };
  }
}

function workingDay(on: string, count: number, calendar: WorkingCalendar | undefined): Due {
  let [left, known] = [count, true];
  for (let day = dayPlus(on, 1); ; day = dayPlus(day, 1)) {
    const is = worked(day, calendar);
    known &&= is !== undefined;
    if (is !== false) left -= 1; // what the calendar does not cover might all be worked
    if (left === 0) return known ? { day, least: day } : { least: day };
  }
}

function shown(time: Time, { asOf, done, calendar }: DeadlineFacts): object {
  const { row, event, period, due } = time;
  const { coveredFrom, coveredThrough } = calendar ?? {};
  return {
    deadline: row.deadline,
    ...(event === undefined ? {} : { event }),
    ...(period === undefined ? {} : { period: { period: period.name, from: period.first, through: period.last } }),
    due:
      due.day === undefined
        ? { state: "not-covered", coveredFrom, coveredThrough, notBefore: due.least }
        : { state: "known", on: due.day, ...(due.movedFrom === undefined ? {} : { movedFrom: due.movedFrom }) },
    ...standing(time, asOf, done),
  };
}

/** How it stands in the evening of a day: every day on which it could be done is looked at. */
function standing(time: Time, asOf: string, done: readonly DeadlineDone[]): object {
  const { row, opens, due } = time;
  const own = done.filter((doing) => counts(doing, time));
  let doneOn: string | undefined;
  for (const day of walk(opens, asOf)) if (doneOn === undefined && own.some(({ on }) => on === day)) doneOn = day;
  const by = due.day ?? due.least;
  if (row.when.due === "keep") {
    if (doneOn === undefined) return { standing: asOf > by ? "may-be-given-up" : "keep" };
    return doneOn > by
      ? { standing: "given-up", doneOn }
      : { standing: "given-up-early", doneOn, earlyBy: nights(doneOn, by) + 1 };
  }
  const inTime = (doneOn ?? asOf) <= by;
  const when = doneOn === undefined ? {} : { doneOn };
  if (inTime) return { standing: doneOn === undefined ? "open" : "done", ...when };
  if (due.day === undefined) return { standing: "undetermined", ...when };
  return { standing: doneOn === undefined ? "late" : "done-late", ...when, lateBy: nights(by, doneOn ?? asOf) };
}

/** Whether something done is about this time: it names its period, or names none and was done within it. */
function counts(doing: DeadlineDone, { row, event, period }: Time): boolean {
  if (doing.deadline !== row.deadline || doing.for !== event?.id) return false;
  if (doing.period !== undefined) return doing.period === period?.name;
  return period === undefined || (row.when.due === "in-each" && doing.on <= period.last);
}

function nights(from: string, to: string): number {
  return [...walk(from, to)].length - 1;
}
