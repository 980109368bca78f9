import { dayNumber, withinCalendar } from "../../base/date/day.ts";
import { type Period, periodAfter, periodAt, type PeriodLength } from "../../base/date/periods.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { PreparedCalendar } from "../../ledger/working-days/calendar.ts";
import { afterEvent, type DueDay, inNextMonth, inPeriod } from "./due-day.ts";
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

/** The span that is looked at. */
interface Span {
  readonly since: number;
  readonly asOf: number;
  readonly through: number;
  /** The fact that sets its end. */
  readonly until: string;
}

/** Every time that something of a row is due, in no order. */
export function occurrencesOf(
  row: PreparedDeadline,
  { since, asOf, through, events }: DeadlineFacts,
  t: PreparedDeadlines,
  calendar: PreparedCalendar | undefined,
): readonly Occurrence[] {
  const until = through === undefined ? "facts.asOf" : "facts.through";
  const span = { since: dayNumber(since), asOf: dayNumber(asOf), through: dayNumber(through ?? asOf), until };
  const kind = eventOf(row.when);
  if (kind === undefined) return ofWhole(row, span, events, t, calendar);
  return events.flatMap((event, i) => {
    const on = dayNumber(event.on);
    if (event.event !== kind || on < span.since || on > span.asOf) return [];
    return ofEvent(row, event, on, `facts.events[${String(i)}].on`, span, t, calendar);
  });
}

/** Of a row that no event calls for: a time for each period or month. */
function ofWhole(
  row: PreparedDeadline,
  span: Span,
  events: readonly DeadlineEvent[],
  t: PreparedDeadlines,
  calendar: PreparedCalendar | undefined,
): readonly Occurrence[] {
  const { when } = row;
  if (when.due === "in-each") return inEach(row, when.period, span.since, "facts.since", span, t, calendar);
  if (when.due !== "next-month") return [];
  const busy = when.about === undefined ? undefined : monthsOf(events, when.about, span);
  return periodsFrom(span.since, "facts.since", span.through, "month")
    .filter(({ name, last }) => last <= span.through && (busy === undefined || busy.has(name) || t.emptyMonthsCount))
    .map((period) => ({
      row,
      period,
      opens: period.last,
      due: withBasis(
        inNextMonth(period, when.day, span.until, t, calendar),
        busy === undefined || busy.has(period.name) ? [] : t.basis.monthsWithout,
      ),
    }));
}

function ofEvent(
  row: PreparedDeadline,
  event: DeadlineEvent,
  on: number,
  path: string,
  span: Span,
  t: PreparedDeadlines,
  calendar: PreparedCalendar | undefined,
): readonly Occurrence[] {
  const { when } = row;
  switch (when.due) {
    case "in-each":
      return inEach(row, when.period, on, path, span, t, calendar).map((occurrence) => ({ ...occurrence, event }));
    case "next-month":
      return [{ row, event, opens: on, due: inNextMonth(periodAt(on, "month"), when.day, path, t, calendar) }];
    case "working-days":
    case "day-of-year":
    case "next-year":
    case "keep":
      return [{ row, event, opens: on, due: afterEvent(on, when, path, t, calendar) }];
  }
}

/** A time for each period that begins by a day; of that in which the first day lies only where the reading says so. */
function inEach(
  row: PreparedDeadline,
  length: PeriodLength,
  start: number,
  path: string,
  { through, until }: Span,
  t: PreparedDeadlines,
  calendar: PreparedCalendar | undefined,
): readonly Occurrence[] {
  return periodsFrom(start, path, through, length)
    .filter(({ first }) => first >= start || t.partialPeriodsCount)
    .map((period) => ({
      row,
      period,
      opens: Math.max(period.first, start),
      due: withBasis(inPeriod(period, until, t, calendar), period.first < start ? t.basis.partialPeriods : []),
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

/** The months in which an event of a kind happened. */
function monthsOf(events: readonly DeadlineEvent[], kind: string, { since, asOf }: Span): ReadonlySet<string> {
  return new Set(
    events.flatMap(({ event, on }) =>
      event === kind && dayNumber(on) >= since && dayNumber(on) <= asOf ? [periodAt(dayNumber(on), "month").name] : [],
    ),
  );
}

function withBasis(due: DueDay, more: readonly Basis[]): DueDay {
  return { ...due, basis: [...due.basis, ...more] };
}
