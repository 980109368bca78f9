import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import type {
  DeadlineDone,
  DeadlineFacts,
  Deadline,
  DeadlineTerms,
  DeadlineTermValues,
  DueRule,
} from "../../../src/policy/deadlines/types.ts";
import { type DeadlineList, listDeadlines } from "../../../src/policy/deadlines/list-deadlines.ts";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { combineTerms } from "../../../src/terms/combine-terms.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

const facts = { since: "2024-01-01", asOf: "2024-02-01", events: [], done: [] } as const satisfies DeadlineFacts;
const report = { deadline: "report", what: { zh: "报", en: "report" }, who: { zh: "甲", en: "A" } } as const;
const weekly: Deadline = { ...report, when: { due: "in-each", period: "week" } };

export function terms(wide: DeadlineTerms): void {
  listDeadlines(changge2017.deadlines, facts);
  listDeadlines(cangxi2019.deadlines, facts);
  listDeadlines(householdScheme.deadlines, { ...facts, calendar: mainlandCalendar });
  listDeadlines(wide, facts);
  listDeadlines(adjustTerms(cangxi2019.deadlines, { partialPeriods: "due" }), facts);
  const none = { kind: "deadlines", pack: "ours", edition: "1", stated: {} } as const;
  // @ts-expect-error terms without deadlines
  listDeadlines(none, facts);
  // @ts-expect-error readings are no deadlines
  listDeadlines({ ...none, stated: { "our-rules#1": { byDay: "through" } } }, facts);
  // @ts-expect-error nor does changing a reading name any
  listDeadlines(adjustTerms(none, { byDay: "through" }), facts);
  listDeadlines(adjustTerms(none, { deadlines: [weekly] }), facts);
  // @ts-expect-error terms about something else
  listDeadlines(changge2017.fund, facts);
  // @ts-expect-error a whole pack is no terms
  listDeadlines(changge2017, facts);
  // @ts-expect-error Jiange names no deadlines
  void jiange2019.deadlines;
  // @ts-expect-error terms of two kinds
  combineTerms(changge2017.deadlines, changge2017.fund);
  // @ts-expect-error a misspelt term
  adjustTerms(changge2017.deadlines, { byDays: "through" });
}

export const values: readonly DeadlineTermValues[] = [
  { deadlines: [weekly], byDay: "day-before", fixedDayOnRestDay: "stays", partialPeriods: "due" },
  { monthsWithout: "not-due", keptFrom: "year-end", periodOnRestDay: "next-working-day" },
  { deadlines: [{ ...weekly, inPrinciple: true }] },
  // @ts-expect-error what is not set in principle says nothing of it
  { deadlines: [{ ...weekly, inPrinciple: false }] },
  // @ts-expect-error a period ends on its last day or later
  { periodOnRestDay: "day-before" },
  // @ts-expect-error no such reading
  { byDay: "after" },
  // @ts-expect-error what is not said is left out
  { byDay: undefined },
  // @ts-expect-error a row says who
  { deadlines: [{ deadline: "report", what: report.what, when: { due: "in-each", period: "week" } }] },
  // @ts-expect-error in both languages
  { deadlines: [{ ...weekly, who: { en: "A" } }] },
  // @ts-expect-error a source is a citation
  { deadlines: [{ ...weekly, source: "article 5" }] },
];

export const rules: readonly DueRule[] = [
  { due: "in-each", period: "quarter", each: "recorded" },
  { due: "next-month", day: 10 },
  { due: "working-days", days: 2, after: "changed" },
  { due: "day-of-year", month: 11, day: 10, after: "started" },
  { due: "next-year", after: "changed" },
  { due: "keep", months: 60, after: "changed", from: "the-day" },
  // @ts-expect-error no such rule
  { due: "in-days", days: 2, after: "changed" },
  // @ts-expect-error no such period
  { due: "in-each", period: "fortnight" },
  // @ts-expect-error working days run from something
  { due: "working-days", days: 2 },
  // @ts-expect-error the end of the year is a reading
  { due: "keep", months: 60, after: "changed", from: "year-end" },
  // @ts-expect-error a whole period is about no event
  { due: "in-each", period: "week", about: "lent" },
];

export function asked(): void {
  // @ts-expect-error the day is given, never taken from a clock
  listDeadlines(cangxi2019.deadlines, { since: "2024-01-01", events: [], done: [] });
  // @ts-expect-error nor is the first day of the duties
  listDeadlines(cangxi2019.deadlines, { asOf: "2024-01-01", events: [], done: [] });
  // @ts-expect-error no events are an empty list, not an absent one
  listDeadlines(cangxi2019.deadlines, { since: "2024-01-01", asOf: "2024-01-01", done: [] });
  // @ts-expect-error a day is text
  listDeadlines(cangxi2019.deadlines, { ...facts, asOf: new Date(0) });
  // @ts-expect-error what is not known is left out
  listDeadlines(cangxi2019.deadlines, { ...facts, calendar: undefined });
}

export const doings: readonly DeadlineDone[] = [
  { deadline: "report", on: "2024-01-01" },
  { deadline: "report", on: "2024-01-31", period: "2024-01" },
  { deadline: "report", on: "2024-01-31", for: "H1", period: "2024-Q1" },
  // @ts-expect-error a period is text
  { deadline: "report", on: "2024-01-01", period: 2024 },
  // @ts-expect-error what names no period leaves it out
  { deadline: "report", on: "2024-01-01", period: undefined },
  // @ts-expect-error done on a day
  { deadline: "report" },
  // @ts-expect-error what it was for is text
  { deadline: "report", on: "2024-01-01", for: 202401 },
];

export function readOnly(list: DeadlineList): void {
  // @ts-expect-error a result is read only
  list.asOf = "2024-01-01";
  // @ts-expect-error its lists too
  list.deadlines.pop();
  // @ts-expect-error and its counts
  list.counts.late = 0;
  const [one] = list.deadlines;
  if (one === undefined) return;
  // @ts-expect-error only what is known has a day
  void one.due.on;
  if (one.due.state === "known") one.due.on satisfies string;
  else one.due.notBefore satisfies string;
  // @ts-expect-error only what is late is late by so many days
  void one.lateBy;
  if (one.standing === "late" || one.standing === "done-late") one.lateBy satisfies number;
  if (one.standing === "given-up-early") one.earlyBy satisfies number;
  // @ts-expect-error what is open was not done on any day
  if (one.standing === "open") void one.doneOn;
}
