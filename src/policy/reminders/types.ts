// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Loan } from "../../ledger/loan/types.ts";
import type { RowNotCounted } from "../../kernel/types.ts";
import type { Terms } from "../../kernel/terms.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";

/** The statement given at lending (放款时的书面告知): that the loan is to be repaid in time. It is no reminder. */
export interface LendingStatement {
  /** Id of the loan (贷款编号). */
  readonly loan: string;
  /** Day on which it was given (告知日). */
  readonly on: Day;
}

/** What `planReminders` needs to know. */
export interface ReminderFacts {
  /** Loans (贷款). */
  readonly loans: readonly Loan[];
  /** Calendar of working days (工作日历): needed where the terms move a notice off a rest day. */
  readonly calendar?: WorkingCalendar;
  /** Rows that were not counted (未计入的行): `refused` of `sortRows`; the result and its letters name them. */
  readonly refused?: readonly RowNotCounted[];
}

/** What `trackReminders` needs to know. */
export interface ReminderTrackFacts {
  /** Loans (贷款). */
  readonly loans: readonly Loan[];
  /** Calendar of working days (工作日历): needed where the terms move a notice off a rest day. */
  readonly calendar?: WorkingCalendar;
  /** Rows that were not counted (未计入的行): `refused` of `sortRows`; the result and its letters name them. */
  readonly refused?: readonly RowNotCounted[];
  /** Day of judgement (判断日): later entries are not looked at. */
  readonly asOf: Day;
  /** Record of the notices that were given (已发提醒): an empty list says that none was. */
  readonly sent: readonly SentNotice[];
  /** Statements given at lending (放款告知): absent, on the day of pay-out; a reminder counts from the day after. */
  readonly statements?: readonly LendingStatement[];
}

/** A notice that was given. */
export interface SentNotice {
  /** Id of the notice (提醒编号): the one that the plan gave it. */
  readonly notice: string;
  /** Day on which it was given (提醒日). */
  readonly on: Day;
}

/** One notice (到期提醒) that every loan calls for. */
export interface NoticeRule {
  /** Calendar days before maturity (到期前几天): 0, on the day itself. */
  readonly daysBefore: number;
  /** Form (提醒形式): `advance` is told in any form, so as to prepare; `written` in writing. */
  readonly form: "advance" | "written";
  /** Who must give it (提醒人). */
  readonly by: "lender" | "township" | "village";
  /** To whom (提醒对象). */
  readonly to: "borrower" | "guarantor";
  /** Article of this row (条文): where the table is made of several. */
  readonly source?: Citation;
}

/** What the terms can say about reminders before maturity. */
export interface ReminderTermValues {
  /** Notices before maturity (到期前的通知). */
  readonly notices?: readonly NoticeRule[];
  /** Loans shorter than the days before maturity (期限短于提醒天数的贷款). */
  readonly shortLoan?: "compressed" | "dropped";
  /** Days by which a notice may be early (通知可提前的天数): one that is given earlier does not count. */
  readonly earliestDays?: number | "from-lending";
  /** Whether the latest day itself is taken in (最迟日是否含当天). */
  readonly lastDay?: "included" | "excluded";
  /** Whether one written notice serves both (一份书面通知能否兼作两次提醒). */
  readonly oneForBoth?: "yes" | "no";
  /** Notice due on a rest day (应提醒之日遇休息日). */
  readonly noticeOnRestDay?: "stands" | "previous-working-day";
}

/** Terms for `planReminders` and `trackReminders`. */
export type ReminderTerms<Article extends Citation = Citation> = Terms<"reminders", ReminderTermValues, Article>;
