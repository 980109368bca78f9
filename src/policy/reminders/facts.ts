import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { dayField, nameField } from "../../kernel/fields.ts";
import type { Loan } from "../../ledger/loan/types.ts";
import { loanField } from "../../ledger/legacy.ts";
import { agreedInTime } from "../../ledger/loan/rest-day.ts";
import { calendarField } from "../../ledger/legacy.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";

/** What `planReminders` needs to know. */
export interface ReminderFacts {
  readonly loans: readonly Loan[];
  /** Needed where the terms move a maturity or a notice off a rest day. */
  readonly calendar?: WorkingCalendar;
}

/** A notice that was given. */
export interface SentNotice {
  /** The id that the plan gave it. */
  readonly notice: string;
  readonly on: Day;
}

/** What `trackReminders` needs to know. */
export interface ReminderTrackFacts extends ReminderFacts {
  /** The day of judgement; later entries are not looked at. */
  readonly asOf: Day;
  /** The record of what was given; an empty list says that nothing was. */
  readonly sent: readonly SentNotice[];
}

const loansField = /* @__PURE__ */ (() => between<readonly Loan[]>(z.array(loanField), eachLoanOnce))();

const inTime = /* @__PURE__ */ agreedInTime<ReminderFacts>(({ loans }) => loans.map((loan, i) => [loan, "loans", i]));

/** The schema of {@link ReminderFacts}. */
export const reminderFactsSchema: z.ZodType<ReminderFacts, ReminderFacts> = /* @__PURE__ */ (() =>
  between<ReminderFacts>(z.strictObject({ loans: loansField, calendar: calendarField }), inTime))();

/** The schema of {@link ReminderTrackFacts}. */
export const reminderTrackFactsSchema: z.ZodType<ReminderTrackFacts, ReminderTrackFacts> = /* @__PURE__ */ (() =>
  between<ReminderTrackFacts>(
    z.strictObject({
      loans: loansField,
      calendar: calendarField,
      asOf: dayField,
      sent: z.array(z.strictObject({ notice: nameField, on: dayField })),
    }),
    inTime,
  ))();

function eachLoanOnce(loans: readonly Loan[]): readonly Found[] {
  return repeated(loans.map((loan) => loan.id)).map((i) => ({ issue: repeatedId(""), path: [i, "id"] }));
}
