import { listOf } from "../../kernel/lists.ts";
import { record, recordField } from "../../kernel/record.ts";
import { refusedField } from "../../kernel/refused-rows.ts";
import { type FieldsOf, needed } from "../../kernel/value.ts";
import { day, text } from "../../kernel/values.ts";
import { loanField } from "../../ledger/loan/facts.ts";
import { calendarField } from "../../ledger/working-days/calendar.ts";
import type { LendingStatement, ReminderFacts, ReminderTrackFacts, SentNotice } from "./types.ts";

function reminderFields(): FieldsOf<ReminderFacts> {
  return {
    loans: needed(listOf(loanField(), "贷款", "loans", { once: "id" })),
    calendar: calendarField("应提醒日遇休息日变动时需要", "needed where the terms move a notice off a rest day"),
    refused: refusedField(),
  };
}

export const reminderFactsRecord = /* @__PURE__ */ record<ReminderFacts>(
  "ReminderFacts",
  "What `planReminders` needs to know.",
  reminderFields,
);

export const sentNoticeRecord = /* @__PURE__ */ record<SentNotice>("SentNotice", "A notice that was given.", () => ({
  notice: needed(text("提醒编号", "id of the notice", { zh: "提醒计划给的编号", en: "the one that the plan gave it" })),
  on: needed(day("提醒日", "day on which it was given")),
}));

export const lendingStatementRecord = /* @__PURE__ */ record<LendingStatement>(
  "LendingStatement",
  "The statement given at lending (放款时的书面告知): that the loan is to be repaid in time. It is no reminder.",
  () => ({
    loan: needed(text("贷款编号", "id of the loan")),
    on: needed(day("告知日", "day on which it was given")),
  }),
);

export const reminderTrackFactsRecord = /* @__PURE__ */ record<ReminderTrackFacts>(
  "ReminderTrackFacts",
  "What `trackReminders` needs to know.",
  () => ({
    ...reminderFields(),
    asOf: needed(day("判断日", "day of judgement", { zh: "此后的记录不看", en: "later entries are not looked at" })),
    sent: needed(
      listOf(
        recordField(sentNoticeRecord, "已发提醒", "notice that was given"),
        "已发提醒",
        "record of the notices that were given",
        {},
        { zh: "空列表表示一次也没有发过", en: "an empty list says that none was" },
      ),
    ),
    statements: listOf(
      recordField(lendingStatementRecord, "放款告知", "statement"),
      "放款告知",
      "statements given at lending",
      { once: "loan" },
      {
        zh: "缺省按放款日；次日起的提醒才算",
        en: "absent, on the day of pay-out; a reminder counts from the day after",
      },
    ),
  }),
);
