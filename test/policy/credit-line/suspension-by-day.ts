import type { SuspensionGround } from "../../../src/policy/credit-line/suspension/grounds.ts";
import type { SuspensionHistory, SuspensionTermValues } from "../../../src/policy/credit-line/suspension/types.ts";
import { followLoan, type Late } from "./loan-by-day.ts";

/*
 * A second way to find the grounds for a suspension: the overdue days are listed one by one, and the day that is
 * one more than the figure is looked up in the list. Nothing but types comes from `src`.
 */

export interface GroundByDay {
  readonly ground: SuspensionGround;
  readonly state: "present" | "absent" | "undetermined";
  readonly since?: string;
  /** What is shown for it, in the order of time. */
  readonly shown?: readonly unknown[];
}

const EVENTS = [
  ...["illegal-fund-raising", "death", "loss-of-capacity", "declared-missing"],
  ...["declared-dead", "proceedings", "refused-check", "refused-proof"],
] as const;
type Event = keyof SuspensionHistory["events"];

export function groundsByDay(history: SuspensionHistory, rules: SuspensionTermValues): readonly GroundByDay[] {
  const { asOf, loans } = history;
  const episode = rules.overdueEpisode ?? "stretch";
  const times = loans.filter((l) => l.paidOutOn <= asOf).flatMap((l) => followLoan(l, asOf, episode).lateTimes);
  const found: GroundByDay[] = [];
  if (rules.overdueDaysOver !== undefined) {
    const over = rules.overdueDaysOver;
    const counting = times.filter((t) => rules.pastOverdue === "ever" || t.paidOn === undefined);
    const long = counting.filter((t) => t.days.length > over);
    const since = long.map((t) => t.days[over] ?? "").sort()[0];
    found.push(ground("overdue-days", since, (since === undefined ? counting : long).map(shown)));
  }
  if (rules.lateEpisodes !== undefined) {
    const { daysOver, times: wanted } = rules.lateEpisodes;
    const late = times.filter((t) => t.days.length > daysOver);
    const crossed = late.map((t) => t.days[daysOver] ?? "").sort();
    // The first day by which enough of them were late for long enough.
    const since =
      rules.lateRecords === "each-loan"
        ? crossed[wanted - 1]
        : crossed.find((day) => recordsByDay(late.filter((t) => (t.days[daysOver] ?? "") <= day)) >= wanted);
    found.push(ground("late-episodes", since, late.map(shown)));
  }
  if (rules.misuse !== undefined) {
    const misused = loans.flatMap((l) =>
      l.misusedOn !== undefined && l.misusedOn <= asOf ? [{ loan: l.id, on: l.misusedOn }] : [],
    );
    found.push(ground("misuse", misused.map((m) => m.on).sort()[0], misused));
  }
  for (const kind of EVENTS as readonly Event[]) {
    if (rules.suspensionEvents?.includes(kind) !== true) continue;
    const events = history.events[kind];
    if (events === undefined) {
      found.push({ ground: kind, state: "undetermined" });
      continue;
    }
    const holding = events
      .filter(({ on, through = "9999-12-31" }) => on <= asOf && (rules.endedEvents === "ground" || asOf <= through))
      .map(({ through, ...event }) => (through !== undefined && through <= asOf ? { ...event, through } : event)); // no end that lies ahead
    found.push(ground(kind, holding.map((e) => e.on).sort()[0], holding));
  }
  return found;
}

/** How many of these share no day; those of one loan are told apart as they are. */
function recordsByDay(late: readonly Late[]): number {
  const inTime = [...late].sort((a, b) => (lastOf(a) < lastOf(b) ? -1 : 1));
  const most: number[] = [];
  inTime.forEach((time, i) => {
    const before = most.filter((_, j) => lastOf(inTime[j] ?? time) < (time.days[0] ?? "") && j < i);
    most.push(1 + Math.max(0, ...before));
  });
  const ofLoans = [...new Set(late.map(({ loan }) => loan))].map((id) => late.filter(({ loan }) => loan === id).length);
  return Math.max(0, ...most, ...ofLoans);
}

function lastOf({ days }: Late): string {
  return days.at(-1) ?? "";
}

function ground(of: SuspensionGround, since: string | undefined, evidence: readonly unknown[]): GroundByDay {
  const listed = inOrder(evidence);
  return since === undefined
    ? { ground: of, state: "absent", shown: listed }
    : { ground: of, state: "present", since, shown: listed };
}

/** By their text, so that two lists of the same things are the same list. */
export function inOrder<T>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function shown({ loan, dueOn, paidOn, days }: Late): unknown {
  return { loan, dueOn, ...(paidOn === undefined ? {} : { paidOn }), days: days.length };
}
