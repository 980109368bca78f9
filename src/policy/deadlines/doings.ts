import { dayNumber } from "../../base/date/day.ts";
import { type PeriodLength, periodNamed } from "../../base/date/periods.ts";
import type { Issue } from "../../base/input/issue.ts";
import { badFormat, missing, notListed, outOfOrder, unknownKey, unknownReference } from "../../base/input/wording.ts";
import { addTo } from "../../kernel/groups.ts";
import type { Sound } from "../../kernel/sound.ts";
import { eventOf, type PreparedDeadlines } from "./prepare.ts";
import type { DeadlineDone, DeadlineEvent, DeadlineFacts, DueRule } from "./types.ts";

/** When things were done, by what they were done for; each list in order. */
export type Doings = ReadonlyMap<string, readonly number[]>;

/** What something was done for: a deadline, of an event, about a period. */
export type DoneFor = Pick<DeadlineDone, "deadline" | "for" | "period">;

/** Gathers what was done by a day. */
export function gatherDoings(done: readonly DeadlineDone[], asOf: number): Doings {
  const doings = new Map<string, [number, ...number[]]>();
  for (const doing of done) {
    const day = dayNumber(doing.on);
    if (day <= asOf) addTo(doings, doingKey(doing), day);
  }
  for (const days of doings.values()) days.sort((a, b) => a - b);
  return doings;
}

/** The first time in a stretch of days that something was done for what it was due for. */
export function doneWithin(doings: Doings, doneFor: DoneFor, first: number, last = Infinity): number | undefined {
  const days = doings.get(doingKey(doneFor)) ?? [];
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) < first) low = middle + 1;
    else high = middle;
  }
  const day = days[low];
  return day !== undefined && day <= last ? day : undefined;
}

function doingKey({ deadline, for: subject, period }: DoneFor): string {
  return JSON.stringify([deadline, subject, period]);
}

/** Finds what terms and facts do not agree on. Asked also where single facts are wrong. */
export function disagreements(t: PreparedDeadlines, _: DeadlineFacts, sound: Sound<DeadlineFacts>): readonly Issue[] {
  const known = sound.ask(({ events }) => new Map(events.map((e) => [eventKey(e.event, e.id), e])));
  return [
    ...sound.find(({ calendar }) => (t.needsCalendar && calendar === undefined ? [missing("facts.calendar")] : [])),
    ...sound.find(({ events }) =>
      events.flatMap(({ event }, i) =>
        !isName(event) || t.events.has(event) ? [] : [notListed(`facts.events[${String(i)}].event`, [...t.events])],
      ),
    ),
    // Which events there are depends on all of them.
    ...(known === undefined
      ? []
      : sound.find(({ done }) => done.flatMap((one, i) => ofDone(one, `facts.done[${String(i)}]`, t, known)))),
  ];
}

/** What is wrong with something done: nothing of the kind was due, or it was done before there was anything to do. */
function ofDone(
  done: DeadlineDone,
  path: string,
  t: PreparedDeadlines,
  events: ReadonlyMap<string, DeadlineEvent>,
): readonly Issue[] {
  const given: readonly unknown[] = [done.deadline, done.for, done.period];
  const fields = given.filter((field) => field !== undefined);
  if (!isName(done.deadline) || !fields.every(isName)) return []; // fields that are wrong in themselves
  const row = t.rows.get(done.deadline);
  if (row === undefined) return [notListed(`${path}.deadline`, [...t.rows.keys()])];
  return [...ofEvent(done, path, eventOf(row.when), events), ...ofPeriod(done, path, row.when)];
}

function ofEvent(
  { on, for: subject }: DeadlineDone,
  path: string,
  kind: string | undefined,
  events: ReadonlyMap<string, DeadlineEvent>,
): readonly Issue[] {
  if (kind === undefined) return subject === undefined ? [] : [unknownKey(`${path}.for`)];
  if (subject === undefined) return [missing(`${path}.for`)];
  const event = events.get(eventKey(kind, subject));
  if (event === undefined) return [unknownReference(`${path}.for`)];
  return on < event.on ? [outOfOrder(`${path}.on`, "早于所为之事", "is before the event that it was done for")] : [];
}

function ofPeriod({ on, period }: DeadlineDone, path: string, when: DueRule): readonly Issue[] {
  const length = periodOf(when);
  if (length === undefined) return period === undefined ? [] : [unknownKey(`${path}.period`)];
  if (period === undefined) return when.due === "in-each" ? [] : [missing(`${path}.period`)];
  const named = periodNamed(period, length);
  if (named === undefined) return [badFormat(`${path}.period`)];
  const opens = when.due === "in-each" ? named.first : named.last;
  if (dayNumber(on) >= opens) return [];
  return [
    when.due === "in-each"
      ? outOfOrder(`${path}.on`, "早于所属期间", "is before the period that it was done for")
      : outOfOrder(`${path}.on`, "早于所报月份的最后一日", "is before the last day of the month that it reports on"),
  ];
}

/** The length of the periods that a rule is about. */
function periodOf(when: DueRule): PeriodLength | undefined {
  if (when.due === "in-each") return when.period;
  return when.due === "next-month" && when.each === undefined ? "month" : undefined;
}

function eventKey(kind: string, id: string): string {
  return JSON.stringify([kind, id]);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.trim() === value;
}
