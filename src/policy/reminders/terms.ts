import * as z from "zod";
import { repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { citationField, countField, positiveCountField } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import { type MaturityOnRestDay } from "../../ledger/loan/rest-day.ts";
import { maturityOnRestDayField } from "../../ledger/legacy.ts";
import { reminderReadings } from "./readings.ts";

/** One notice (到期提醒) that every loan calls for. */
export interface NoticeRule {
  /** Calendar days before maturity. */
  readonly daysBefore: number;
  /** `advance`: told in any form, so as to prepare (提前通知); `written`: in writing (书面通知). */
  readonly form: "advance" | "written";
  /** Who must give it. */
  readonly by: "lender" | "township" | "village";
  /** To whom. */
  readonly to: "borrower" | "guarantor";
  /** The article of this row, where the table is made of several. */
  readonly source?: Citation;
}

/** What the terms can say about reminders before maturity. */
export interface ReminderTermValues {
  readonly notices?: readonly NoticeRule[];
  /** A notice that would be due before the loan is paid out, or before its extension was agreed. */
  readonly shortLoan?: "compressed" | "dropped";
  /** At most so many days before its due day may a notice be given and count. */
  readonly earliestDays?: number;
  /** A notice whose due day is a rest day. */
  readonly noticeOnRestDay?: "stands" | "previous-working-day";
  readonly maturityOnRestDay?: MaturityOnRestDay;
}

/** Terms for `planReminders` and `trackReminders`. */
export type ReminderTerms<Article extends Citation = Citation> = Terms<"reminders", ReminderTermValues, Article>;

/** The schema of {@link ReminderTermValues}. */
export const reminderTermValuesSchema: z.ZodType<ReminderTermValues, ReminderTermValues> = /* @__PURE__ */ (() => {
  const rule = z.strictObject({
    daysBefore: positiveCountField,
    form: z.enum(["advance", "written"]),
    by: z.enum(["lender", "township", "village"]),
    to: z.enum(["borrower", "guarantor"]),
    source: z.exactOptional(citationField),
  });
  return z.strictObject({
    notices: z.exactOptional(between<readonly NoticeRule[]>(z.array(rule).min(1), eachNoticeOnce)),
    shortLoan: z.exactOptional(z.enum(["compressed", "dropped"])),
    earliestDays: z.exactOptional(countField),
    noticeOnRestDay: z.exactOptional(z.enum(["stands", "previous-working-day"])),
    maturityOnRestDay: maturityOnRestDayField,
  });
})();

/** The schema of {@link ReminderTerms}. */
export const reminderTermsSchema: z.ZodType<ReminderTerms> = /* @__PURE__ */ (() =>
  termsSchema("reminders", reminderTermValuesSchema, reminderReadings))();

/** Form and days tell the notices of a loan apart. */
function eachNoticeOnce(notices: readonly NoticeRule[]): readonly Found[] {
  return repeated(notices.map(({ form, daysBefore }) => `${form}/${String(daysBefore)}`)).map((i) => ({
    issue: repeatedId(""),
    path: [i, "daysBefore"],
  }));
}
