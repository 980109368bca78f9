import { type EditionWarning, editionWarnings } from "../../kernel/edition-warning.ts";
import { dayNumber, dayOf, type Day } from "../../base/date/day.ts";
import type { Issue } from "../../base/input/issue.ts";
import { unknownReference } from "../../base/input/wording.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { policy } from "../../kernel/policy.ts";
import { type OfPart, partOf } from "../../kernel/refused-rows.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { type Notice, type NoticeEnd, noticeIds, type PlannedNotice, planNotices, presentNotice } from "./notices.ts";
import { reminderTrackFactsRecord } from "./facts.ts";
import { standingOf } from "./plan-reminders.ts";
import { type PreparedReminders, reminderTerms } from "./prepare.ts";
import type { ReminderTerms, ReminderTrackFacts, SentNotice } from "./types.ts";

/** How a notice stands on a day. `days` and `lateBy` count from the day after its due day. */
export type NoticeState =
  | { readonly state: "upcoming" | "due" | "dropped" }
  /** `servedBy`: the written notice that stands for it. */
  | { readonly state: "sent"; readonly sentOn: Day; readonly servedBy?: string }
  | { readonly state: "sent-late"; readonly sentOn: Day; readonly lateBy: number }
  /** Not given, and still to be given. */
  | { readonly state: "late"; readonly days: number }
  /** Not given until the loan was repaid in full, or through its maturity. */
  | { readonly state: "never-given"; readonly days: number; readonly because: "repaid" | "matured"; readonly on: Day }
  | ({ readonly state: "cancelled"; readonly sentOn?: Day } & NoticeEnd)
  /** It fell due before the loan was extended: given then, late by so many days; or not given. */
  | { readonly state: "superseded"; readonly on: Day; readonly sentOn?: Day; readonly lateBy?: number };

/** Why a notice that was given does not count: the statement given at lending is a duty of its own and no reminder. */
export type NotCounted = "at-lending" | "too-early" | "no-longer-needed";

/** One notice with its state, and what was given and does not count. */
export type TrackedNotice = Notice &
  NoticeState & {
    readonly notCounted: readonly { readonly on: Day; readonly because: NotCounted }[];
  };

/** The result of `trackReminders`. */
export interface ReminderTrack extends UnderTerms, OfPart {
  readonly kind: "reminder-track";
  readonly asOf: Day;
  /** By due day, then loan. */
  readonly notices: readonly TrackedNotice[];
  /** How many notices are in each state. */
  readonly counts: { readonly [S in NoticeState["state"]]: number };
  readonly warnings: readonly EditionWarning[];
}

const door = /* @__PURE__ */ policy({
  terms: reminderTerms,
  facts: reminderTrackFactsRecord,
  against: unknownNotices,
});

/**
 * Tells how each reminder stands on a day: given in time, late, due, still to come, or no longer needed.
 *
 * @remarks
 * **Source** the terms name it. **Units** calendar days.
 * **Boundary** the due day is the latest: given on it is in time; the day after it is late by 1. Any day after the
 * statement given at lending counts, which is no reminder itself; where the reading says so, only so many days early. Nor
 * does a notice count on or after the day that ended the need for it, nor after maturity.
 * **Reading** `reminders/earliest`, `reminders/last-day`, `reminders/one-for-both`, `reminders/short-loan`,
 * `reminders/due-on-rest-day`.
 * @throws InputError as `planReminders`, and for a notice given that no plan of these loans has.
 * @example
 * ```ts
 * import { trackReminders } from "fupin-credit";
 * import { jiange2019 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2023-02-28", maturesOn: "2024-02-29",
 *   instalments: [], repayments: [], extensions: [],
 * };
 * const sent = [{ notice: "L1/2024-02-29/advance/60", on: "2024-01-02" }];
 * const on = (asOf: string) => trackReminders(jiange2019.reminders, { loans: [loan], asOf, sent }).notices.map((n) => n.state);
 * on("2023-12-31"); // => ["due", "upcoming"]
 * on("2024-01-01"); // => ["late", "upcoming"]
 * on("2024-01-30"); // => ["sent-late", "due"]
 * ```
 */
export function trackReminders<const T extends ReminderTerms>(
  terms: T & NeedsTerm<T, "notices">,
  facts: ReminderTrackFacts,
): ReminderTrack {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const asOf = dayNumber(facts.asOf);
  const given = givenDays(facts.sent, asOf);
  const statements = new Map(facts.statements?.map(({ loan, on }) => [loan, dayNumber(on)]));
  const all: readonly PresentedNotice[] = planNotices(facts, asOf, t).map((planned) =>
    Object.assign(planned, { notice: presentNotice(planned, facts.calendar, t) }),
  );
  const written = t.oneForBoth ? writtenByMaturity(all) : undefined;
  const notices = all.map((planned): TrackedNotice => {
    const { notice, dueDay } = planned;
    const days = given.get(notice.id) ?? [];
    const span = countedSpan(planned, statements.get(notice.loan), t);
    const counted = days.find((day) => day >= span.from && day < span.until);
    // What was given for itself, if in time, goes before a written notice that stands for it.
    const served =
      notice.form === "written" || (counted !== undefined && counted <= dueDay)
        ? undefined
        : servedBy(planned, written?.get(maturityKey(notice)) ?? [], given, statements, t);
    const state = stateOf(planned, served?.day ?? counted, asOf);
    return {
      ...notice,
      ...state,
      ...(served === undefined || state.state !== "sent" ? {} : { servedBy: served.id }),
      basis: served === undefined ? notice.basis : [...notice.basis, ...t.basis.oneForBoth],
      notCounted: days
        .filter((day) => day < span.from || day >= span.until)
        .map((day) => ({ on: dayOf(day), because: day < span.from ? span.why(day) : "no-longer-needed" })),
    };
  });
  return {
    kind: "reminder-track",
    asOf: facts.asOf,
    notices,
    counts: countStates(notices),
    warnings: editionWarnings(t.inForce, facts.loans),
    ...partOf(facts.refused),
    ...t.used,
    readings: t.readings,
  };
}

/** A planned notice with its plain data. */
type PresentedNotice = PlannedNotice & { readonly notice: Notice };

/** The days on which a notice counts, and why one before them does not. */
interface CountedSpan {
  readonly from: number;
  readonly until: number;
  readonly why: (day: number) => NotCounted;
}

function countedSpan(
  { startDay, dueDay, maturityDay, ofLending, end }: PlannedNotice,
  statementDay: number | undefined,
  t: PreparedReminders,
): CountedSpan {
  // A loan too short for the notice has it on the very day of pay-out or agreement.
  const lending = ofLending ? Math.max(startDay, statementDay ?? startDay) : startDay - 1;
  const afterLending = Math.min(dueDay, lending + 1);
  return {
    from: Math.max(afterLending, dueDay - t.earliestDays),
    until: Math.min(end?.day ?? Infinity, maturityDay + 1),
    why: (day) => (ofLending && day < afterLending ? "at-lending" : "too-early"),
  };
}

/** The written notices of each maturity. */
function writtenByMaturity(all: readonly PresentedNotice[]): ReadonlyMap<string, readonly PresentedNotice[]> {
  const written = new Map<string, PresentedNotice[]>();
  for (const planned of all) {
    if (planned.notice.form !== "written") continue;
    const key = maturityKey(planned.notice);
    const others = written.get(key);
    if (others === undefined) written.set(key, [planned]);
    else others.push(planned);
  }
  return written;
}

/** One loan, one maturity, one giver and one taker. */
function maturityKey({ loan, maturesOn, by, to }: Notice): string {
  return JSON.stringify([loan, maturesOn, by, to]);
}

/** The first written notice that was given in time for a notice in any form. */
function servedBy(
  planned: PresentedNotice,
  written: readonly PresentedNotice[],
  given: ReadonlyMap<string, readonly number[]>,
  statements: ReadonlyMap<string, number>,
  t: PreparedReminders,
): { readonly day: number; readonly id: string } | undefined {
  const found = written.flatMap((one) => {
    const { id, loan } = one.notice;
    const own = countedSpan(one, statements.get(loan), t);
    const { from, until } = countedSpan(planned, statements.get(loan), t);
    const day = given
      .get(id)
      ?.find((on) => on >= Math.max(from, own.from) && on < Math.min(until, own.until) && on <= planned.dueDay);
    return day === undefined || day > one.dueDay ? [] : [{ day, id }];
  });
  return found.sort((a, b) => a.day - b.day)[0];
}

function stateOf(planned: PlannedNotice, sentDay: number | undefined, asOf: number): NoticeState {
  const { dueDay, maturityDay, end } = planned;
  const standing = standingOf(planned);
  const sentOn = sentDay === undefined ? {} : { sentOn: dayOf(sentDay) };
  const lateBy = sentDay === undefined || sentDay <= dueDay ? 0 : sentDay - dueDay;
  switch (standing.standing) {
    case "dropped":
      return { state: "dropped" };
    case "cancelled":
      return { state: "cancelled", because: standing.because, on: standing.on, ...sentOn };
    case "superseded":
      return { state: "superseded", on: standing.on, ...sentOn, ...(lateBy > 0 ? { lateBy } : {}) };
    case "planned":
  }
  if (sentDay !== undefined) {
    const on = dayOf(sentDay);
    return lateBy > 0 ? { state: "sent-late", sentOn: on, lateBy } : { state: "sent", sentOn: on };
  }
  if (end !== undefined && end.day <= maturityDay) {
    return { state: "never-given", days: end.day - dueDay, because: "repaid", on: dayOf(end.day) };
  }
  if (asOf > maturityDay) {
    return { state: "never-given", days: maturityDay - dueDay, because: "matured", on: dayOf(maturityDay) };
  }
  if (asOf < dueDay) return { state: "upcoming" };
  return asOf === dueDay ? { state: "due" } : { state: "late", days: asOf - dueDay };
}

/** The days on which each notice was given by a day, in the order of time. */
function givenDays(sent: readonly SentNotice[], asOf: number): ReadonlyMap<string, readonly number[]> {
  const given = new Map<string, number[]>();
  for (const { notice, on } of sent) {
    const day = dayNumber(on);
    const days = given.get(notice);
    if (day > asOf) continue;
    if (days === undefined) given.set(notice, [day]);
    else days.push(day);
  }
  for (const days of given.values()) days.sort((a, b) => a - b);
  return given;
}

/** A notice that the loans never called for is a slip of the pen, not a notice; so is a statement about another loan. */
function unknownNotices(t: PreparedReminders, { loans, sent, statements = [] }: ReminderTrackFacts): readonly Issue[] {
  const known = noticeIds(loans, t);
  const ids = new Set(loans.map(({ id }) => id));
  const ofOthers = statements.flatMap(({ loan }, i) =>
    ids.has(loan) ? [] : [unknownReference(`facts.statements[${String(i)}].loan`)],
  );
  const notPlanned = sent.flatMap(({ notice }, i) =>
    known.has(notice) ? [] : [unknownReference(`facts.sent[${String(i)}].notice`)],
  );
  return [...notPlanned, ...ofOthers];
}

function countStates(notices: readonly TrackedNotice[]): ReminderTrack["counts"] {
  const counts = {
    ...{ upcoming: 0, due: 0, late: 0, sent: 0, "sent-late": 0 },
    ...{ "never-given": 0, cancelled: 0, superseded: 0, dropped: 0 },
  };
  for (const { state } of notices) counts[state] += 1;
  return counts;
}
