import { dayNumber, withinCalendar } from "../../base/date/day.ts";
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
  readonly event?: DeadlineEvent;
  readonly period?: Period;
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
      return [{ row, event, opens: on, due: inNextMonth(periodAt(on, "month"), when.day, path, looked) }];
    case "working-days":
    case "day-of-year":
    case "next-year":
    case "keep":
      return [{ row, event, opens: on, due: afterEvent(on, when, path, looked) }];
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

/** The months in which events happened. */
function monthsOf(events: readonly PlacedEvent[]): ReadonlySet<string> {
  return new Set(events.map(({ on }) => periodAt(on, "month").name));
}

function withBasis(due: DueDay, more: readonly Basis[]): DueDay {
  return { ...due, basis: [...due.basis, ...more] };
}
