import { repeatedId } from "../../base/input/wording.ts";
import { type Found, repeated } from "../../kernel/between.ts";
import { termsKind } from "../../kernel/kind.ts";
import { listOf } from "../../kernel/lists.ts";
import { oneOf, unnamed } from "../../kernel/members.ts";
import { record, recordField } from "../../kernel/record.ts";
import { needed } from "../../kernel/value.ts";
import { articleOfRow, count } from "../../kernel/values.ts";
import { reminderReadings } from "./readings.ts";
import type { NoticeRule, ReminderTermValues } from "./types.ts";

/** How a notice is given. */
export const noticeForms = /* @__PURE__ */ unnamed({
  advance: ["提前通知", "in advance"],
  written: ["书面通知", "in writing"],
});

/** Who gives a notice. */
export const noticeGivers = /* @__PURE__ */ unnamed({
  lender: ["金融机构", "the lender"],
  township: ["乡镇", "the township"],
  village: ["村", "the village"],
});

/** To whom a notice is given. */
export const noticeTakers = /* @__PURE__ */ unnamed({
  borrower: ["借款人", "the borrower"],
  guarantor: ["担保人", "the guarantor"],
});

export const noticeRuleRecord = /* @__PURE__ */ record<NoticeRule>(
  "NoticeRule",
  "One notice (到期提醒) that every loan calls for.",
  () => ({
    daysBefore: needed(
      count("到期前几天", "calendar days before maturity", { zh: "0 为到期当日", en: "0, on the day itself" }),
    ),
    form: needed(
      oneOf(noticeForms, "提醒形式", "form", {
        zh: "advance 为提前告知，形式不限，以便准备；written 须书面",
        en: "`advance` is told in any form, so as to prepare; `written` in writing",
      }),
    ),
    by: needed(oneOf(noticeGivers, "提醒人", "who must give it")),
    to: needed(oneOf(noticeTakers, "提醒对象", "to whom")),
    source: articleOfRow(),
  }),
);

export const reminderTermsKind = /* @__PURE__ */ termsKind<
  "reminders",
  ReminderTermValues,
  unknown,
  typeof reminderReadings
>({
  kind: "reminders",
  name: "Reminder",
  about: "What the terms can say about reminders before maturity.",
  functions: ["planReminders", "trackReminders"],
  fields: () => ({
    notices: listOf(recordField(noticeRuleRecord, "通知", "notice"), "到期前的通知", "notices before maturity", {
      atLeast: 1,
      checks: [eachNoticeOnce],
    }),
  }),
  readings: reminderReadings,
});

/** Form and days tell the notices of a loan apart. */
function eachNoticeOnce(notices: readonly NoticeRule[]): readonly Found[] {
  return repeated(notices.map(({ form, daysBefore }) => `${form}/${String(daysBefore)}`)).map((i) => ({
    issue: repeatedId(""),
    path: [i, "daysBefore"],
  }));
}
