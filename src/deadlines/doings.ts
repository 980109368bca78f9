import { dayNumber } from "../date/day.ts";
import { periodAt } from "../date/periods.ts";
import type { Issue } from "../input/issue.ts";
import { badFormat, missing, outOfOrder, unknownKey, unknownReference } from "../input/wording.ts";
import type { DeadlineDone, DeadlineEvent, DeadlineFacts } from "./deadline-facts.ts";
import { eventOf, type PreparedDeadlines } from "./prepare-deadlines.ts";

/** When things were done, by deadline and what it was done for; each list in order. */
export type Doings = ReadonlyMap<string, readonly number[]>;

/** Gathers what was done by a day. */
export function gatherDoings(done: readonly DeadlineDone[], asOf: number): Doings {
  const doings = new Map<string, number[]>();
  for (const { deadline, on, for: subject } of done) {
    const day = dayNumber(on);
    if (day > asOf) continue;
    const key = doingKey(deadline, subject);
    const days = doings.get(key);
    if (days === undefined) doings.set(key, [day]);
    else days.push(day);
  }
  for (const days of doings.values()) days.sort((a, b) => a - b);
  return doings;
}

/** The first time in a stretch of days that something was done for what it was due for. */
export function doneWithin(
  doings: Doings,
  deadline: string,
  subject: string | undefined,
  first: number,
  last = Infinity,
): number | undefined {
  const days = doings.get(doingKey(deadline, subject)) ?? [];
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) < first) low = middle + 1;
    else high = middle;
  }
  const day = days[low];
  return day !== undefined && day <= last ? day : undefined;
}

function doingKey(deadline: string, subject: string | undefined): string {
  return JSON.stringify([deadline, subject]);
}

/** Finds what terms and facts do not agree on. Asked also where single facts are wrong. */
export function disagreements(t: PreparedDeadlines, facts: DeadlineFacts): readonly Issue[] {
  return [
    ...attempt(() => (t.needsCalendar && facts.calendar === undefined ? [missing("facts.calendar")] : [])),
    ...attempt(() =>
      facts.events.flatMap(({ event }, i) =>
        !isName(event) || t.events.has(event) ? [] : [unknownReference(`facts.events[${String(i)}].event`)],
      ),
    ),
    ...attempt(() => {
      const known = new Map(facts.events.map((e) => [doingKey(e.event, e.id), e]));
      return facts.done.flatMap((done, i) => ofDone(done, `facts.done[${String(i)}]`, t, known));
    }),
  ];
}

/** What is wrong with something done: nothing of the kind was due, or it was done before there was anything to do. */
function ofDone(
  { deadline, on, for: subject }: DeadlineDone,
  path: string,
  t: PreparedDeadlines,
  events: ReadonlyMap<string, DeadlineEvent>,
): readonly Issue[] {
  if (!isName(deadline) || !(subject === undefined || isName(subject))) return []; // fields that are wrong in themselves
  const row = t.rows.get(deadline);
  if (row === undefined) return [unknownReference(`${path}.deadline`)];
  const kind = eventOf(row.when);
  if (kind === undefined && row.when.due === "in-each") return subject === undefined ? [] : [unknownKey(`${path}.for`)];
  if (subject === undefined) return [missing(`${path}.for`)];
  const early = outOfOrder(
    `${path}.on`,
    "早于所办之事(报告某月的,不早于该月最后一日)",
    "is before what it was done for (a month: before its last day)",
  );
  if (kind === undefined) {
    if (!MONTH.test(subject)) return [badFormat(`${path}.for`)];
    return dayNumber(on) < periodAt(dayNumber(`${subject}-01`), "month").last ? [early] : [];
  }
  const event = events.get(doingKey(kind, subject));
  if (event === undefined) return [unknownReference(`${path}.for`)];
  return on < event.on ? [early] : [];
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.trim() === value;
}

const MONTH = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;

function attempt(find: () => readonly Issue[]): readonly Issue[] {
  try {
    return find();
  } catch {
    return []; // it needed a fact that is wrong in itself
  }
}
