import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import type {
  DeadlineDone,
  DeadlineEvent,
  DeadlineFacts,
  Deadline,
  DeadlineTerms,
  DeadlineTermValues,
  DueRule,
} from "../../../src/policy/deadlines/types.ts";
import { type DeadlineList, type ListedDeadline, listDeadlines } from "../../../src/policy/deadlines/list-deadlines.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { issuesOfCall } from "../../support/issues.ts";

/** A row of no document: the report. */
export function aRow(when: DueRule, deadline = "report"): Deadline {
  return { deadline, what: { zh: "报告", en: "report" }, who: { zh: "甲方", en: "party A" }, when };
}

/** Terms that one article states. */
export function deadlineTerms(deadlines: readonly Deadline[], values: DeadlineTermValues = {}): DeadlineTerms {
  return { kind: "deadlines", pack: "ours", edition: "1", stated: { "our-rules#1": { deadlines, ...values } } };
}

/** Asked on 19 February 2024 of duties that hold since the 1st; nothing happened, nothing is done. */
export function deadlineFacts(facts: Partial<DeadlineFacts> = {}): DeadlineFacts {
  return {
    ...{ since: "2024-02-01", asOf: "2024-02-19", events: [], done: [], calendar: mainlandCalendar },
    ...facts,
  };
}

export function event(kind: string, on: string, id = "E1"): DeadlineEvent {
  return { id, event: kind, on };
}

export function done(deadline: string, on: string, subject?: string): DeadlineDone {
  return { deadline, on, ...(subject === undefined ? {} : { for: subject }) };
}

/** Done about a period that it names. */
export function doneAbout(period: string, deadline: string, on: string, subject?: string): DeadlineDone {
  return { ...done(deadline, on, subject), period };
}

/** The list under terms that may be of any pack, with what the caller changes. */
export function listed(
  terms: DeadlineTerms,
  facts: Partial<DeadlineFacts>,
  changes: DeadlineTermValues = {},
): DeadlineList {
  return listDeadlines(Object.keys(changes).length === 0 ? terms : adjustTerms(terms, changes), deadlineFacts(facts));
}

/** Each time in one line: what it is about, the due day, how it stands. */
export function lines({ deadlines }: Pick<DeadlineList, "deadlines">, deadline?: string): readonly string[] {
  return deadlines
    .filter((one) => deadline === undefined || one.deadline === deadline)
    .map((one) => [...subjectOf(one), dueOf(one), standingOf(one)].join(" "));
}

function subjectOf({ event: of, period }: ListedDeadline): readonly string[] {
  return [...(of === undefined ? [] : [of.id]), ...(period === undefined ? [] : [period.period])];
}

function dueOf({ due }: ListedDeadline): string {
  if (due.state === "not-covered") return `not before ${due.notBefore}`;
  return due.movedFrom === undefined ? due.on : `${due.movedFrom}>${due.on}`;
}

function standingOf(one: ListedDeadline): string {
  return [
    one.standing,
    ...("doneOn" in one ? [one.doneOn] : []),
    ...("lateBy" in one ? [`+${String(one.lateBy)}`] : []),
    ...("earlyBy" in one ? [`-${String(one.earlyBy)}`] : []),
  ].join(" ");
}

/** What a call is refused for. */
export function refusals(terms: DeadlineTerms, facts: Partial<DeadlineFacts> = {}): readonly string[] {
  return issuesOfCall(() => listDeadlines(terms, deadlineFacts(facts)));
}

/** A row of each kind that events or periods call for, for what is refused of facts. */
export const FIVE_ROWS = deadlineTerms([
  aRow({ due: "working-days", days: 2, after: "changed" }, "change"),
  aRow({ due: "in-each", period: "week" }, "weekly"),
  aRow({ due: "in-each", period: "year", each: "recorded" }, "yearly"),
  aRow({ due: "next-month", day: 10, about: "lent" }, "report"),
  aRow({ due: "next-month", day: 10, each: "lent" }, "notice"),
]);

/** An event of each of its kinds, all of 8 February 2024. */
export const EVENTS = [
  event("changed", "2024-02-08"),
  event("recorded", "2024-02-08", "H1"),
  event("lent", "2024-02-08", "L1"),
];
