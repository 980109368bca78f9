import { dayNumber, withinCalendar } from "../../base/date/day.ts";
import { monthsAndDays } from "../../base/date/months.ts";
import { type Period, periodAfter, periodAt, type PeriodLength } from "../../base/date/periods.ts";
import type { Basis } from "../../kernel/basis.ts";
import { groupBy } from "../../kernel/groups.ts";
import type { PreparedCalendar } from "../../ledger/working-days/calendar.ts";
import { afterEvent, type Counting, type DueDay, inNextMonth, inPeriod } from "./due-day.ts";
import { eventOf, type PreparedDeadline, type PreparedDeadlines } from "./prepare.ts";
import type { DeadlineEvent, DeadlineFacts } from "./types.ts";

/** One time that something is due. */
export interface Occurrence {
  readonly row: PreparedDeadline;
  readonly event: DeadlineEvent | undefined;
  readonly period: Period | undefined;
  /** The first day on which doing it counts. */
  readonly opens: number;
  readonly due: DueDay;
}

/** What is looked at: the span, the events in it by their kinds, and by what days are counted. */
export interface Looked extends Counting {
  readonly since: number;
  readonly through: number;
  /** The fact that sets its end. */
  readonly until: string;
  readonly events: ReadonlyMap<string, readonly PlacedEvent[]>;
}

interface PlacedEvent {
  readonly event: DeadlineEvent;
  readonly on: number;
  readonly path: string;
}

/** Looks once at the facts, for all deadlines. */
export function lookAt(
  { since, asOf, through, events }: DeadlineFacts,
  t: PreparedDeadlines,
  calendar: PreparedCalendar | undefined,
): Looked {
  const [from, to] = [dayNumber(since), dayNumber(asOf)];
  const placed = events.map((event, i) => ({ event, on: dayNumber(event.on), path: `facts.events[${String(i)}].on` }));
  const known = placed.filter(({ on }) => on >= from && on <= to);
  return {
    ...{ t, calendar, since: from, through: dayNumber(through ?? asOf) },
    until: through === undefined ? "facts.asOf" : "facts.through",
    events: groupBy(known, ({ event }) => event.event),
  };
}

/** How many times are listed at most. */
export const MOST_TIMES = 1_000_000;

/** How many times rows are gone through, before any is. */
export function countTimes(rows: Iterable<PreparedDeadline>, { since, through, events }: Looked): number {
  let count = 0;
  for (const { when } of rows) {
    const kind = eventOf(when);
    const length =
      when.due === "in-each" ? when.period : when.due === "next-month" && kind === undefined ? "month" : undefined;
    const starts = kind === undefined ? [since] : (events.get(kind) ?? []).map(({ on }) => on);
    for (const start of starts) count += length === undefined ? 1 : periodsBetween(start, through, length);
  }
  return count;
}

/** Every time that something of a row is due, in no order. */
export function occurrencesOf(row: PreparedDeadline, looked: Looked): readonly Occurrence[] {
  const kind = eventOf(row.when);
  if (kind === undefined) return ofWhole(row, looked);
  return (looked.events.get(kind) ?? []).flatMap((placed) => ofEvent(row, placed, looked));
}

/** Of a row that no event calls for: a time for each period or month. */
function ofWhole(row: PreparedDeadline, looked: Looked): readonly Occurrence[] {
  const { when } = row;
  const { t, since, through, until } = looked;
  if (when.due === "in-each") return inEach(row, when.period, since, "facts.since", looked);
  if (when.due !== "next-month") return [];
  const busy = when.about === undefined ? undefined : monthsOf(looked.events.get(when.about) ?? []);
  const isEmpty = ({ name }: Period): boolean => busy?.has(name) === false;
  return periodsFrom(since, "facts.since", through, "month")
    .filter((month) => month.last <= through && (!isEmpty(month) || t.emptyMonthsCount))
    .map((period) => ({
      row,
      event: undefined,
      period,
      opens: period.last,
      due: withBasis(inNextMonth(period, when.day, until, looked), isEmpty(period) ? t.basis.monthsWithout : []),
    }));
}

function ofEvent(row: PreparedDeadline, { event, on, path }: PlacedEvent, looked: Looked): readonly Occurrence[] {
  const { when } = row;
  switch (when.due) {
    case "in-each":
      return inEach(row, when.period, on, path, looked).map((occurrence) => ({ ...occurrence, event }));
    case "next-month":
      return [
        { row, event, period: undefined, opens: on, due: inNextMonth(periodAt(on, "month"), when.day, path, looked) },
      ];
    case "working-days":
    case "day-of-year":
    case "next-year":
    case "keep":
      return [{ row, event, period: undefined, opens: on, due: afterEvent(on, when, path, looked) }];
  }
}

/** A time for each period that begins by a day; of that in which the first day lies only where the reading says so. */
function inEach(
  row: PreparedDeadline,
  length: PeriodLength,
  start: number,
  path: string,
  looked: Looked,
): readonly Occurrence[] {
  const { t, through, until } = looked;
  return periodsFrom(start, path, through, length)
    .filter(({ first }) => first >= start || t.partialPeriodsCount)
    .map((period) => ({
      row,
      event: undefined,
      period,
      opens: Math.max(period.first, start),
      due: withBasis(inPeriod(period, until, looked), period.first < start ? t.basis.partialPeriods : []),
    }));
}

/** The periods from that in which a day lies to the last that begins by another. */
function periodsFrom(start: number, path: string, through: number, length: PeriodLength): readonly Period[] {
  let period = periodAt(start, length);
  withinCalendar(period.first, path);
  const periods = [period];
  while (period.last < through) {
    period = periodAfter(period, length);
    periods.push(period);
  }
  return periods;
}

/** How many of them there are. */
function periodsBetween(start: number, through: number, length: PeriodLength): number {
  const [from, to] = [periodAt(start, length).first, periodAt(through, length).first];
  if (length === "week") return (to - from) / 7 + 1;
  const { months } = monthsAndDays(from, to);
  return months / { month: 1, quarter: 3, year: 12 }[length] + 1;
}

/** The months in which events happened. */
function monthsOf(events: readonly PlacedEvent[]): ReadonlySet<string> {
  return new Set(events.map(({ on }) => periodAt(on, "month").name));
}

function withBasis(due: DueDay, more: readonly Basis[]): DueDay {
  return { ...due, basis: [...due.basis, ...more] };
}
