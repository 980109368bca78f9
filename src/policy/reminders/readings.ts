import { reading, readingOf } from "../../kernel/reading.ts";
import { either } from "../../kernel/lists.ts";
import { count, word } from "../../kernel/values.ts";

/** How early a notice may be: so many days, or on any day after the statement given at lending. */
type EarliestDays = number | "from-lending";

/** The open points about reminders. */
export const reminderReadings = {
  "reminders/short-loan": /* @__PURE__ */ reading({
    term: "shortLoan",
    disputedBy: ["borrower", "lender"],
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
  "reminders/earliest": /* @__PURE__ */ readingOf<"earliestDays", EarliestDays>({
    term: "earliestDays",
    disputedBy: ["borrower", "lender"],
    says: { zh: "通知可提前的天数", en: "days by which a notice may be early" },
    value: () =>
      either(
        count("通知可提前的天数", "days by which a notice may be early", {
          zh: "早于此的通知不算",
          en: "one that is given earlier does not count",
        }),
        word("from-lending", "放款告知次日起均可", "any day after the statement at lending"),
      ),
    with: ["notices"],
    question: { zh: "提前多少天以内发出的通知才算数？", en: "How many days early may a notice be and still count?" },
    chosen: "from-lending",
    options: [
      ["from-lending", { zh: "放款告知次日起的提醒都算", en: "any day after the statement given at lending" }],
      [15, { zh: "最多提前 15 天", en: "up to 15 days early" }],
      [30, { zh: "最多提前 30 天", en: "up to 30 days early" }],
    ],
    effect: { zh: "提前发出的通知算不算已提醒", en: "whether a notice given early counts" },
    because: {
      zh: "“60天前”“30天前”定的是最迟日，没有最早日；过早的提醒是否有用，审计人员可另有看法。",
      en: "60 and 30 days before set the latest day and no earliest one; an auditor may hold that too early a notice is of no use.",
    },
    source: "guangyuan-bulletin-2019-139#jiange",
  }),
  "reminders/last-day": /* @__PURE__ */ reading({
    term: "lastDay",
    disputedBy: ["borrower", "lender"],
    says: { zh: "最迟日是否含当天", en: "whether the latest day itself is taken in" },
    with: ["notices"],
    question: { zh: "“60天前”是否包括第60天当天？", en: "Is the 60th day before maturity itself in time?" },
    chosen: "included",
    options: {
      included: { zh: "包括当天", en: "it is" },
      excluded: { zh: "不包括，须早一天", en: "it is not: a day earlier is the latest" },
    },
    effect: { zh: "最迟提醒日差一天", en: "the latest day of a notice, by one day" },
    because: {
      zh: "到期前第60天发出的，距到期已满60天。",
      en: "Given on the 60th day before maturity, the borrower has the 60 days.",
    },
    source: "guangyuan-bulletin-2019-139#jiange",
  }),
  "reminders/one-for-both": /* @__PURE__ */ reading({
    term: "oneForBoth",
    disputedBy: ["borrower", "lender"],
    says: { zh: "一份书面通知能否兼作两次提醒", en: "whether one written notice serves both" },
    with: ["notices"],
    question: {
      zh: "一份书面通知赶上了两个期限，两项是否都算已提醒？",
      en: "Does one written notice that is in time for both periods serve both?",
    },
    chosen: "yes",
    options: {
      yes: { zh: "两项都算", en: "it serves both" },
      no: { zh: "各发各的", en: "each is given by itself" },
    },
    effect: { zh: "提前通知算不算已发", en: "whether the notice in advance counts as given" },
    because: {
      zh: "提前通知不限形式，书面通知也是一种形式。",
      en: "The notice in advance may take any form, and writing is one.",
    },
    source: "guangyuan-bulletin-2019-139#jiange",
  }),
  "reminders/due-on-rest-day": /* @__PURE__ */ reading({
    term: "noticeOnRestDay",
    disputedBy: ["borrower", "lender"],
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
