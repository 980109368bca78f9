import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { type NoticeStanding, planReminders, type ReminderPlan } from "../../../src/policy/reminders/plan-reminders.ts";
import type { ReminderTermValues } from "../../../src/policy/reminders/types.ts";
import {
  type NoticeState,
  type ReminderTrack,
  type TrackedNotice,
  trackReminders,
} from "../../../src/policy/reminders/track-reminders.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aYearsLoan } from "./reminder-builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

const silent = {
  kind: "reminders",
  pack: "ours",
  edition: "1",
  stated: { "our-rules#1": { earliestDays: 10 } },
} as const;
const loans = [aYearsLoan()];
const rule = { daysBefore: 30, form: "written", by: "lender", to: "borrower" } as const;

/** Which notices there are must be known. */
export function notices(): void {
  planReminders(jiange2019.reminders, { loans });
  // @ts-expect-error these terms name no notice
  planReminders(silent, { loans });
  // @ts-expect-error nor does tracking do without
  trackReminders(silent, { loans, asOf: "2024-01-01", sent: [] });
  // @ts-expect-error another term does not help
  planReminders(adjustTerms(silent, { shortLoan: "dropped" }), { loans });
  planReminders(adjustTerms(silent, { notices: [rule] }), { loans });
  trackReminders(adjustTerms(silent, { notices: [rule] }), { loans, asOf: "2024-01-01", sent: [] });
  // @ts-expect-error terms of another kind
  planReminders(jiange2019.maturity, { loans });
}

export function facts(): void {
  // @ts-expect-error the day of judgement is always given: there is no clock
  trackReminders(jiange2019.reminders, { loans, sent: [] });
  // @ts-expect-error no list would not say that nothing was given
  trackReminders(jiange2019.reminders, { loans, asOf: "2024-01-01" });
  // @ts-expect-error a plan has no day of judgement
  planReminders(jiange2019.reminders, { loans, asOf: "2024-01-01" });
  // @ts-expect-error what was given has its day
  trackReminders(jiange2019.reminders, { loans, asOf: "2024-01-01", sent: [{ notice: "L1" }] });
}

export function terms(): readonly ReminderTermValues[] {
  return [
    { notices: [rule], shortLoan: "dropped", earliestDays: 0, noticeOnRestDay: "previous-working-day" },
    // @ts-expect-error no such form
    { notices: [{ ...rule, form: "oral" }] },
    // @ts-expect-error who gives it must be known
    { notices: [{ daysBefore: 30, form: "written", to: "borrower" }] },
    // @ts-expect-error a notice moves backwards only
    { noticeOnRestDay: "next-working-day" },
  ];
}

/** Every state has an answer, and each carries what it needs and nothing else. */
export function told(notice: NoticeState): string | number {
  switch (notice.state) {
    case "upcoming":
    case "due":
    case "dropped":
      // @ts-expect-error nothing was given
      void notice.sentOn;
      return notice.state;
    case "sent":
      // @ts-expect-error what was given in time is not late
      void notice.lateBy;
      return notice.sentOn;
    case "sent-late":
      return notice.lateBy;
    case "late":
      // @ts-expect-error nothing was given
      void notice.sentOn;
      return notice.days;
    case "never-given":
      return `${notice.because} ${notice.on}`;
    case "cancelled":
      return notice.because;
    case "superseded":
      // @ts-expect-error only an extension supersedes
      void notice.because;
      return notice.on;
  }
}

// @ts-expect-error a notice may never have been given
export function forgetsNeverGiven(state: Exclude<NoticeState["state"], "upcoming" | "due" | "dropped">): string {
  switch (state) {
    case "sent":
    case "sent-late":
    case "late":
    case "cancelled":
    case "superseded":
      return state;
  }
}

// @ts-expect-error the terms may drop a notice
export function forgetsDropped(notice: NoticeStanding): string {
  switch (notice.standing) {
    case "planned":
      return "";
    case "superseded":
    case "cancelled":
      return notice.on;
  }
}

/** When a notice was given is known only where it was. */
export function given(notice: TrackedNotice): string | undefined {
  // @ts-expect-error not every state has the day
  void notice.sentOn;
  if (notice.state === "sent" || notice.state === "sent-late") return notice.sentOn;
  return notice.state === "superseded" ? notice.sentOn : notice.notCounted[0]?.on;
}

export function readOnly(plan: ReminderPlan, track: ReminderTrack): void {
  // @ts-expect-error a result is read only
  track.counts.late = 0;
  // @ts-expect-error its lists too
  plan.notices.push();
}
