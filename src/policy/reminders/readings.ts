import { reading, readingOf } from "../../kernel/reading.ts";
import { count } from "../../kernel/values.ts";

/** The open points about reminders. */
export const reminderReadings = {
  "reminders/short-loan": /* @__PURE__ */ reading({
    term: "shortLoan",
    says: { zh: "期限短于提醒天数的贷款", en: "loans shorter than the days before maturity" },
    with: ["notices"],
    question: {
      zh: "贷款（或展期）短于提醒天数的，还要提醒吗？",
      en: "Is a notice given where the loan, or its extension, is shorter than the days before maturity?",
    },
    chosen: "compressed",
    options: {
      compressed: { zh: "放款（商定）当日提醒", en: "given on the day of pay-out or agreement" },
      dropped: { zh: "不再提醒", en: "not given" },
    },
    effect: { zh: "短期贷款有没有到期提醒", en: "whether a short loan gets its notices" },
    because: {
      zh: "提醒是为让借款人有所准备；期限短的，放款（商定）当日告知仍有用。",
      en: "The notice lets the borrower prepare; for a short loan it still does so on the day of pay-out or agreement.",
    },
    source: "guangyuan-bulletin-2019-139#jiange",
  }),
  "reminders/earliest": /* @__PURE__ */ readingOf<"earliestDays", number>({
    term: "earliestDays",
    says: { zh: "通知可提前的天数", en: "days by which a notice may be early" },
    value: () =>
      count("通知可提前的天数", "days by which a notice may be early", {
        zh: "早于此的通知不算",
        en: "one that is given earlier does not count",
      }),
    with: ["notices"],
    question: { zh: "提前多少天以内发出的通知才算数？", en: "How many days early may a notice be and still count?" },
    chosen: 15,
    options: [
      [15, { zh: "最多提前 15 天", en: "up to 15 days early" }],
      [0, { zh: "不得提前", en: "not early at all" }],
      [30, { zh: "最多提前 30 天", en: "up to 30 days early" }],
    ],
    effect: { zh: "提前发出的通知算不算已提醒", en: "whether a notice given early counts" },
    because: {
      zh: "60 天与 30 天相隔 30 天，各取一半，两次提醒才不会混为一次。",
      en: "60 and 30 days lie 30 days apart: half of it keeps the two notices from becoming one.",
    },
    source: "guangyuan-bulletin-2019-139#jiange",
  }),
  "reminders/due-on-rest-day": /* @__PURE__ */ reading({
    term: "noticeOnRestDay",
    says: { zh: "应提醒之日遇休息日", en: "notice due on a rest day" },
    with: ["notices"],
    question: {
      zh: "应提醒之日遇休息日，是否提前？",
      en: "Does a notice that falls due on a rest day move to the working day before?",
    },
    chosen: "stands",
    options: {
      stands: { zh: "不提前", en: "stays on its day" },
      "previous-working-day": { zh: "提前至上一工作日", en: "moves to the working day before" },
    },
    effect: { zh: "应提醒日和迟发天数", en: "the day on which a notice is due, and by how much it is late" },
    because: {
      zh: "文件只规定到期前的天数，没有提到工作日。",
      en: "The documents count days before maturity and do not speak of working days.",
    },
    source: "guangyuan-bulletin-2019-139#jiange",
  }),
} as const;
