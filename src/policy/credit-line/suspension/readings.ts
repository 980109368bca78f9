import { overdueReadings, restDayReadings } from "../../../ledger/loan/readings.ts";
import { reading } from "../../../kernel/reading.ts";

/** The open points about suspending a credit line. */
// oxfmt-ignore
export const suspensionReadings = /* @__PURE__ */ (() => ({
  "loan/maturity-on-rest-day": {
    ...restDayReadings["loan/maturity-on-rest-day"],
    with: ["overdueDaysOver", "lateEpisodes"],
  },
  "loan/rest-day-overdue-from": {
    ...restDayReadings["loan/rest-day-overdue-from"],
    with: ["overdueDaysOver", "lateEpisodes"],
  },
  "loan/after-grace": { ...restDayReadings["loan/after-grace"], with: ["overdueDaysOver", "lateEpisodes"] },
  "loan/overdue-episode": { ...overdueReadings["loan/overdue-episode"], with: ["overdueDaysOver", "lateEpisodes"] },
  "suspension/late-records": /* @__PURE__ */ reading({
    term: "lateRecords",
    disputedBy: ["borrower", "lender"],
    says: { zh: "几笔贷款同时逾期的次数", en: "times where several loans are late at once" },
    with: ["lateEpisodes"],
    question: {
      zh: "同一借款人几笔贷款在同一段时间逾期，是一次记录，还是逐笔计次？",
      en: "Are several loans of one borrower that are late over the same days one record, or one each?",
    },
    chosen: "one",
    options: {
      one: { zh: "同一段时间的逾期是一次记录", en: "late over the same days is one record" },
      "each-loan": { zh: "逐笔计次", en: "each loan counts" },
    },
    effect: { zh: "有几笔贷款的借款人累计逾期几次", en: "how often a borrower with several loans was late" },
    because: {
      zh: "记录说的是借款人不守信用的次数；一次困难会使几笔贷款同时逾期。",
      en: "What is recorded is how often the borrower failed; one hardship makes several loans late at once.",
    },
    source: "changge-2017-64#incentive 3.1.1",
  }),
  "suspension/past-overdue": /* @__PURE__ */ reading({
    term: "pastOverdue",
    disputedBy: ["borrower", "lender"],
    says: { zh: "已经还清的逾期", en: "overdue time that has since been paid" },
    with: ["overdueDaysOver"],
    question: {
      zh: "曾经逾期超过天数、现已还清的，还是暂停授信的理由吗？",
      en: "Is a time of being overdue for too long still a ground after it was paid?",
    },
    chosen: "running-only",
    options: {
      "running-only": { zh: "只看尚未还清的逾期", en: "only what is still unpaid is a ground" },
      ever: { zh: "已还清的逾期也是理由", en: "what was paid late is a ground too" },
    },
    effect: { zh: "还清后是否仍可暂停授信", en: "whether the line may be suspended after the debt was paid" },
    because: {
      zh: "“不及时归还借款”说的是尚未归还；已还清的，由累计次数一项管。",
      en: "The ground is not repaying; what was repaid in the end is for the ground that counts times.",
    },
    source: "changge-2017-64#incentive 3.1.1",
  }),
  "suspension/ended-event": /* @__PURE__ */ reading({
    term: "endedEvents",
    disputedBy: ["borrower", "lender"],
    says: { zh: "已经结束的情形", en: "events that have ended" },
    with: ["suspensionEvents"],
    question: {
      zh: "已经结束的情形（如结案的诉讼）还是暂停授信的理由吗？",
      en: "Is an event that has ended, such as closed proceedings, still a ground?",
    },
    chosen: "no-ground",
    options: {
      "no-ground": { zh: "已结束的不再是理由", en: "what has ended is no ground" },
      ground: { zh: "已结束的仍是理由", en: "what has ended is still a ground" },
    },
    effect: { zh: "情形结束后是否仍可暂停授信", en: "whether the line may be suspended after the event ended" },
    because: {
      zh: "暂停是为防眼前的风险，情形消失后不再适用。",
      en: "A suspension guards against a present risk; it does not outlive it.",
    },
    source: "changge-2017-64#incentive 3.1.1",
  }),
} as const))();
