import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import type { Period } from "../../base/date/periods.ts";
import { refuseAny } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Basis } from "../../kernel/basis.ts";
import { given } from "../../kernel/given.ts";
import { compareText } from "../../kernel/order.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { prepareCalendar, type PreparedCalendar } from "../../ledger/working-days/calendar.ts";
import { deadlineFactsRecord } from "./facts.ts";
import { disagreements, gatherDoings } from "./doings.ts";
import { type DueOn, showDue } from "./due-day.ts";
import { countTimes, lookAt, MOST_TIMES, type Occurrence, occurrencesOf } from "./occurrences.ts";
import { prepareDeadlines } from "./prepare.ts";
import { type DeadlineStanding, standingOf } from "./standing.ts";
import { deadlineTermsKind } from "./terms.ts";
import type { DeadlineEvent, DeadlineFacts, DeadlineTerms } from "./types.ts";

/** One time that something is due. */
export type ListedDeadline = {
  readonly deadline: string;
  readonly what: Bilingual;
  readonly who: Bilingual;
  /** The article sets it in principle (原则上). */
  readonly inPrinciple?: true;
  /** The event from which it runs, or which it concerns. */
  readonly event?: DeadlineEvent;
  /** The week, month, quarter or year that it is due in, or due about. */
  readonly period?: { readonly period: string; readonly from: Day; readonly through: Day };
  /** The last day that is in time; of records to be kept the last on which they are. */
  readonly due: DueOn;
  readonly basis: readonly Basis[];
} & DeadlineStanding;

/** The result of `listDeadlines`. */
export interface DeadlineList extends UnderTerms {
  readonly kind: "deadline-list";
  readonly asOf: Day;
  /** Periods that begin by this day are listed, and reports on months that end by it. */
  readonly through: Day;
  /** By due day, then as the terms name them, then by event. */
  readonly deadlines: readonly ListedDeadline[];
  /** How many stand how; what no one does is left out. */
  readonly counts: { readonly [S in DeadlineStanding["standing"]]?: number };
  /** The deadlines of which nothing is due, for want of an event, a period that has begun, or a month that has ended. */
  readonly notArisen: readonly Pick<ListedDeadline, "deadline" | "what" | "who" | "basis">[];
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(deadlineTermsKind, prepareDeadlines),
  facts: deadlineFactsRecord,
  against: disagreements,
});

/**
 * Lists the deadlines (期限) of reports, updates, records and accounts: what is due, from whom, on which day, and
 * whether it is done, open or late.
 *
 * @remarks
 * **Source** each row of the terms names its own; in Changge reports by the 10th of the next month, updates once
 * a quarter and once a year, two working days after a change of staff, records kept five years.
 * **Units** calendar or working days as the article says; `lateBy` in calendar days.
 * **Boundary** done on the due day is in time. The day of the event is not counted; day one is the first working
 * day after it. A year by corresponding day. Events before `since` bring nothing; weeks begin on Monday; a month is
 * reported on from that in which `since` lies, at the earliest on its last day, and listed once it has ended. What
 * was done before `since` counts for nothing. A day of the year may lie before its
 * event: then it is late at once.
 * **Reading** `deadlines/by-day`, `deadlines/fixed-day-on-rest-day`, `deadlines/period-on-rest-day`, `deadlines/partial-periods`,
 * `deadlines/months-without`, `deadlines/kept-from`.
 * **Beware** where the calendar does not reach, the due day is typed `not-covered`, and only what holds in any
 * case is said.
 * @throws InputError for terms without deadlines, facts of the wrong shape, events or deadlines that the terms do
 * not name, more than 1,000,000 times to be listed, what was done before its event or for a period that is wrong, missing or not there yet, and a calendar
 * that is missing.
 * @example
 * ```ts
 * import { listDeadlines } from "fupin-credit";
 * import { mainlandCalendar } from "fupin-credit/calendars/mainland";
 * import { changge2017 } from "fupin-credit/packs";
 * const list = listDeadlines(changge2017.deadlines, {
 *   since: "2024-02-01",
 *   asOf: "2024-02-19",
 *   events: [{ id: "U7", event: "system-user-changed", on: "2024-02-08" }],
 *   done: [],
 *   calendar: mainlandCalendar,
 * });
 * list.deadlines.filter((d) => d.event?.id === "U7").map((d) => [d.due, d.standing]);
 * // => [[{ state: "known", on: "2024-02-18" }, "late"]]
 * ```
 */
export function listDeadlines<const T extends DeadlineTerms>(
  terms: T & NeedsTerm<T, "deadlines">,
  facts: DeadlineFacts,
): DeadlineList {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const { asOf, through = asOf } = facts;
  const calendar = facts.calendar === undefined ? undefined : prepareCalendar(facts.calendar);
  const doings = gatherDoings(facts.done, dayNumber(asOf));
  const looked = lookAt(facts, t, calendar);
  refuseAny(countTimes(t.rows.values(), looked) > MOST_TIMES ? [tooManyTimes(looked.until)] : []);
  const occurrences = [...t.rows.values()].flatMap((row) => occurrencesOf(row, looked));
  const arisen = new Set(occurrences.map(({ row }) => row.deadline));
  const deadlines = inOrder(occurrences, [...t.rows.keys()]).map((occurrence) => ({
    ...shown(occurrence, calendar),
    ...standingOf(occurrence, dayNumber(asOf), doings),
  }));
  return {
    kind: "deadline-list",
    asOf,
    through,
    deadlines,
    counts: countOf(deadlines),
    notArisen: [...t.rows.values()]
      .filter(({ deadline }) => !arisen.has(deadline))
      .map(({ deadline, what, who, basis }) => ({ deadline, what, who, basis })),
    ...t.under,
  };
}

function tooManyTimes(path: string): Issue {
  const most = String(MOST_TIMES);
  const message = { zh: `要列出的期限超过 ${most} 项`, en: `asks for more than ${most} times to be listed` };
  return { code: "above-maximum", path, message };
}

function shown(
  { row, event, period, due }: Occurrence,
  calendar: PreparedCalendar | undefined,
): Omit<ListedDeadline, keyof DeadlineStanding> {
  return {
    deadline: row.deadline,
    what: row.what,
    who: row.who,
    ...given({ inPrinciple: row.inPrinciple, event, period: period && shownPeriod(period) }),
    due: showDue(due, calendar),
    basis: [...row.basis, ...due.basis],
  };
}

function shownPeriod({ name, first, last }: Period): NonNullable<ListedDeadline["period"]> {
  return { period: name, from: dayOf(first), through: dayOf(last) };
}

/** By due day, where it is not known by the first that it can be; then by row, then by event. */
function inOrder(occurrences: readonly Occurrence[], rows: readonly string[]): readonly Occurrence[] {
  const place = new Map(rows.map((row, i) => [row, i]));
  const placeOf = ({ row }: Occurrence): number => place.get(row.deadline) ?? 0;
  return [...occurrences].sort((a, b) => {
    const days = (a.due.day ?? a.due.least) - (b.due.day ?? b.due.least);
    if (days !== 0) return days;
    const places = placeOf(a) - placeOf(b);
    return places === 0 ? compareText(a.event?.id ?? "", b.event?.id ?? "") : places;
  });
}

function countOf(deadlines: readonly ListedDeadline[]): DeadlineList["counts"] {
  const counts: { [S in DeadlineStanding["standing"]]?: number } = {};
  for (const { standing } of deadlines) counts[standing] = (counts[standing] ?? 0) + 1;
  return counts;
}
