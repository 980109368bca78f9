import { listOf } from "../../kernel/lists.ts";
import { reading, readingOf } from "../../kernel/reading.ts";
import { oneOf, unnamed } from "../../kernel/members.ts";
import { positiveCount } from "../../kernel/values.ts";
import { outOfOrder } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import type { Value } from "../../kernel/value.ts";

/** The open points about maturities and what is due, for every kind of terms that looks at one. */
export const restDayReadings = {
  "loan/maturity-on-rest-day": /* @__PURE__ */ reading({
    term: "maturityOnRestDay",
    disputedBy: ["borrower", "lender", "treasury"],
    says: { zh: "到期日遇休息日", en: "maturity on a rest day" },
    question: { zh: "到期日遇休息日，是否顺延？", en: "Does a maturity that falls on a rest day move?" },
    chosen: "next-working-day",
    options: {
      "next-working-day": { zh: "顺延至下一工作日", en: "moves to the next working day" },
      stands: { zh: "不顺延，仍为合同到期日", en: "stays on the contract's day" },
    },
    effect: {
      zh: "逾期起算日，以及顺延期间的利息和贴息",
      en: "the first overdue day, and the interest and the subsidy of the nights in between",
    },
    because: {
      zh: "法律规定顺延，合同另有约定的从约定；工作日历未覆盖的，不顺延并提示。",
      en: "The law lets it move unless the contract says otherwise; where no calendar reaches it, it stands, with a warning.",
    },
    source: "civil-code#203",
  }),
  "loan/rest-day-overdue-from": /* @__PURE__ */ reading({
    term: "restDayOverdueFrom",
    disputedBy: ["borrower", "lender"],
    says: { zh: "顺延后仍未还的逾期起算日", en: "overdue from where a moved maturity is not kept" },
    question: {
      zh: "顺延到的工作日仍未还清的，逾期从该工作日起算，还是从合同到期日起算？",
      en: "Where a loan is not repaid by the working day to which it moved, is it overdue from that day or from the day that is written?",
    },
    chosen: "working-day",
    options: {
      "working-day": { zh: "从顺延到的工作日起算", en: "from the working day" },
      "printed-maturity": { zh: "从合同到期日起算", en: "from the maturity that is written" },
    },
    effect: {
      zh: "逾期天数、罚息和贴息截止日",
      en: "the days overdue, the interest on them, and where the subsidy ends",
    },
    pays: { "printed-maturity": "more" },
    because: {
      zh: "期限的最后一天已依法改为工作日。",
      en: "By the law the last day of the period has become the working day.",
    },
    source: "civil-code#203",
  }),
  "loan/after-grace": /* @__PURE__ */ reading({
    term: "afterGrace",
    disputedBy: ["borrower", "lender"],
    says: { zh: "宽限期内未还清的逾期起算日", en: "overdue from where the days of grace are not kept" },
    question: {
      zh: "宽限期内未还清的，逾期从到期日起算，还是从宽限期满起算？",
      en: "Where an amount is not paid within the days of grace, is it overdue from the day it was due or from their end?",
    },
    chosen: "from-due-day",
    options: {
      "from-due-day": { zh: "从到期日起算", en: "from the day on which it was due" },
      "from-end-of-grace": { zh: "从宽限期满起算", en: "from the end of the grace" },
    },
    effect: { zh: "逾期天数和罚息", en: "the days overdue and the interest on them" },
    pays: { "from-end-of-grace": "less" },
    because: {
      zh: "宽限只对按时补足的人有效；合同另有约定的从约定。",
      en: "The grace is for who keeps it, unless the contract says otherwise.",
    },
    source: "interest-rules#overdue",
  }),
} as const;

/** The open points about extensions. */
export const extensionReadings = {
  "loan/extension-rule": /* @__PURE__ */ reading({
    term: "extensionRule",
    disputedBy: ["lender", "authority", "auditor"],
    says: { zh: "展期期限适用的规定", en: "rule on the length of extensions" },
    question: {
      zh: "农户贷款的展期期限依个人贷款的规定，还是依贷款通则？",
      en: "Does the length of an extension go by the measures on personal loans or by the general rules on loans?",
    },
    chosen: "personal-loans",
    options: {
      "personal-loans": {
        zh: "个人贷款：一年以内累计不超过原期限，一年以上连同原期限不超过该品种最长期限",
        en: "personal loans: up to a year, together not above the original term; above a year, with it within the product's longest term",
      },
      "general-rules": {
        zh: "贷款通则：短期不超过原期限，中期不超过原期限一半",
        en: "general rules: a short loan by its original term, a medium one by half of it",
      },
    },
    effect: { zh: "展期是否过长", en: "whether an extension is too long" },
    because: {
      zh: "借款人是自然人，个人贷款的规定更晚、更具体。",
      en: "The borrowers are natural persons, and the measures on them are later and more special.",
    },
    source: "personal-loan-measures-2010#39",
  }),
  "loan/extension-in-longest-term": /* @__PURE__ */ reading({
    term: "extensionInLongestTerm",
    disputedBy: ["lender", "authority", "auditor"],
    says: { zh: "展期是否计入最长期限", en: "extensions and the product's longest term" },
    question: {
      zh: "一年以上贷款展期后超过该品种最长期限的，是否允许？",
      en: "May a loan above a year be extended beyond the product's longest term?",
    },
    chosen: "open",
    options: {
      open: { zh: "不作定论", en: "open" },
      within: { zh: "不允许，连同展期须在最长期限以内", en: "no, it must stay within it" },
      "not-counted": { zh: "允许，展期不计入最长期限", en: "yes, the extension is not counted" },
    },
    effect: { zh: "三年期贷款的展期是否违规", en: "whether the extension of a three-year loan breaks the rule" },
    because: {
      zh: "后来的通知和各地做法都以三年期贷款可以展期为前提。",
      en: "Later notices and the practice of counties take it that three-year loans can be extended.",
    },
    source: "personal-loan-measures-2010#39",
  }),
  "loan/epidemic-from": /* @__PURE__ */ readingOf<"epidemicFrom", "2020-01-01" | "2020-01-02">({
    term: "epidemicFrom",
    disputedBy: ["borrower", "lender"],
    says: { zh: "疫情延期适用的首个到期日", en: "first due day that the deferral of 2020 reaches" },
    value: () =>
      oneOf(
        unnamed({
          "2020-01-01": ["2020-01-01", "2020-01-01"],
          "2020-01-02": ["2020-01-02", "2020-01-02"],
        }),
        "疫情延期适用的首个到期日",
        "first due day that the deferral of 2020 reaches",
      ),
    question: {
      zh: "2020 年 1 月 1 日后到期，是否包括 1 日当天？",
      en: "Do loans due after 1 January 2020 include those due on that day?",
    },
    chosen: "2020-01-01",
    options: [
      ["2020-01-01", { zh: "包括 1 日", en: "the 1st included" }],
      ["2020-01-02", { zh: "不包括 1 日", en: "the 1st not included" }],
    ],
    effect: { zh: "1 日到期的贷款能否按疫情延期", en: "whether a loan due on the 1st can be deferred" },
    because: { zh: "对借款人从宽。", en: "It is read in favour of the borrower." },
    source: "epidemic-notice-2020#deferral",
  }),
} as const;

/** The open points about overdue loans. */
export const overdueReadings = {
  "loan/overdue-buckets": /* @__PURE__ */ readingOf({
    term: "overdueBuckets",
    disputedBy: ["lender", "authority", "auditor"],
    says: { zh: "逾期天数分段", en: "spans of overdue days" },
    value: bucketsValue,
    question: { zh: "逾期按天数分几段统计？", en: "Into which spans of days are overdue loans sorted?" },
    chosen: [30, 70, 90],
    options: [
      [[30, 70, 90], { zh: "30 天、70 天、90 天以内和 90 天以上", en: "up to 30, 70 and 90 days, and above" }],
      [[30, 60, 90], { zh: "30 天、60 天、90 天以内和 90 天以上", en: "up to 30, 60 and 90 days, and above" }],
    ],
    effect: { zh: "逾期贷款按天数分段的户数和金额", en: "the spans of overdue days and what is counted in each" },
    because: {
      zh: "30 天与 70 天是长葛暂停授信的两条线，90 天是不良的通行起点。",
      en: "30 and 70 days are the two marks at which Changge may suspend a credit line, 90 days is where bad loans are usually held to begin.",
    },
    source: "changge-2017-64#incentive 3.1.1",
  }),
  "loan/overdue-episode": /* @__PURE__ */ reading({
    term: "overdueEpisode",
    disputedBy: ["borrower", "lender"],
    says: { zh: "一次逾期的口径", en: "what counts as one overdue episode" },
    question: { zh: "什么算一次逾期？", en: "What is one overdue episode?" },
    chosen: "stretch",
    options: {
      stretch: { zh: "连续未还清的算一次", en: "an unbroken stretch is one" },
      "each-due": { zh: "每笔到期未还的各算一次", en: "each amount paid late is one" },
    },
    effect: { zh: "逾期次数和每次逾期的天数", en: "how many overdue episodes there are, and the days of each" },
    because: {
      zh: "“累计 3 次”数的是彼此分开的逾期；一直没有还清的，算同一次。",
      en: "Counting times means separate times: while anything due stays unpaid without a break, it is the same one.",
    },
    source: "changge-2017-64#incentive 3.1.1",
  }),
  ...restDayReadings,
} as const;

function bucketsValue(): Value<readonly number[], readonly number[], false> {
  return listOf(
    positiveCount("末日", "last day"),
    "逾期天数分段",
    "spans of overdue days",
    { atLeast: 1, checks: [edgesRise] },
    {
      zh: "除最后一段外，每段的末日：[30，70，90] 为 1–30、31–70、71–90 和 91 以上",
      en: "the last day of each but the open one, `[30, 70, 90]` is 1–30, 31–70, 71–90, 91 and more",
    },
  );
}

function edgesRise(edges: readonly number[]): readonly Found[] {
  const issue = outOfOrder("", "须逐段递增", "must be more than the edge before it");
  return edges.flatMap((edge, i) => (edge <= (edges[i - 1] ?? 0) ? [{ issue, path: [i] }] : []));
}
