import { outOfOrder, repeatedId } from "../../base/input/wording.ts";
import { type Found, repeated } from "../../kernel/between.ts";
import { listOf } from "../../kernel/lists.ts";
import { record, recordField } from "../../kernel/record.ts";
import { needed } from "../../kernel/value.ts";
import { day, text } from "../../kernel/values.ts";
import { calendarField } from "../../ledger/working-days/calendar.ts";
import type { DeadlineDone, DeadlineEvent, DeadlineFacts } from "./types.ts";

export const deadlineEventRecord = /* @__PURE__ */ record<DeadlineEvent>(
  "DeadlineEvent",
  "Something from which a deadline runs: a staff change, an agreement, a loan repaid in full.",
  () => ({
    id: needed(text("事项编号", "id of the event")),
    event: needed(text("事项种类", "kind of event", { zh: "条件所列的", en: "as the terms name it" })),
    on: needed(day("发生日", "day on which it happened")),
  }),
);

export const deadlineDoneRecord = /* @__PURE__ */ record<DeadlineDone>(
  "DeadlineDone",
  "Something that was due and was done; of records to be kept: that they were given up.",
  () => ({
    deadline: needed(text("期限", "deadline that it was done for", { zh: "条件所列的", en: "as the terms name it" })),
    on: needed(day("办理日", "day on which it was done")),
    for: text("所为事项", "event that it was done for", { zh: "事项编号", en: "its id" }),
    period: text("所属期间", "period that it was done for", {
      zh: "所报月份（2024-01）；每期一次的，为所属周、月、季、年（2024-W07、2024-Q1、2024），缺省为办理日所在的一期",
      en: 'the month reported on (`"2024-01"`); of what is due once in each period, the week, month, quarter or year that it was done for (`"2024-W07"`, `"2024-Q1"`, `"2024"`), absent, the one in which it was done',
    }),
  }),
);

export const deadlineFactsRecord = /* @__PURE__ */ record<DeadlineFacts>(
  "DeadlineFacts",
  "What `listDeadlines` needs to know.",
  () => ({
    since: needed(day("起算日", "first day on which the duties hold")),
    asOf: needed(
      day("判断日", "day of judgement", {
        zh: "判断已办、待办或逾期；此后的情况不看",
        en: "it is asked what is done, open or late on it; what happened after it is not looked at",
      }),
    ),
    through: day("列至", "last day of the list", {
      zh: "列出最迟此日开始的期间和最迟此日终了的月份；缺省为判断日",
      en: "deadlines of periods that begin by it, and of months that end by it, are listed; absent, by `asOf`",
    }),
    events: needed(
      listOf(
        recordField(deadlineEventRecord, "事项", "event"),
        "发生的事项",
        "events",
        {},
        {
          zh: "条件所列种类的全部事项；空列表表示没有",
          en: "of the kinds of the terms, every one; an empty list, none",
        },
      ),
    ),
    done: needed(listOf(recordField(deadlineDoneRecord, "已办事项", "thing done"), "已办事项", "what was done")),
    calendar: calendarField(
      "按工作日计算或遇休息日顺延时需要",
      "needed where working days are counted, or where a fixed day moves from a rest day",
    ),
  }),
  { checks: [inOrder, eachEventOnce] },
);

function inOrder({ since, asOf, through }: DeadlineFacts): readonly Found[] {
  const early = outOfOrder("", "不得早于起算日", "must not be before the first day of the duties");
  const before = outOfOrder("", "不得早于判断日", "must not be before the day of judgement");
  return [
    ...(asOf < since ? [{ issue: early, path: ["asOf"] }] : []),
    ...(through !== undefined && through < asOf ? [{ issue: before, path: ["through"] }] : []),
  ];
}

/** An id names one event of its kind. */
function eachEventOnce({ events }: DeadlineFacts): readonly Found[] {
  const ids = events.map(({ event, id }) => {
    const pair: readonly unknown[] = [event, id];
    return pair.includes(undefined) ? undefined : JSON.stringify(pair);
  });
  return repeated(ids).map((i) => ({ issue: repeatedId(""), path: ["events", i, "id"] }));
}
