import { listOf } from "../../kernel/lists.ts";
import { reading, readingOf } from "../../kernel/reading.ts";
import { positiveCount } from "../../kernel/values.ts";
import { outOfOrder } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import type { Value } from "../../kernel/value.ts";

/** The open point about maturities, for every kind of terms that looks at one. */
export const restDayReadings = {
  "loan/maturity-on-rest-day": /* @__PURE__ */ reading({
    term: "maturityOnRestDay",
    says: { zh: "到期日遇休息日", en: "maturity on a rest day" },
    question: { zh: "到期日遇休息日，是否顺延？", en: "Does a maturity that falls on a rest day move?" },
    chosen: "stands",
    options: {
      stands: { zh: "不顺延，仍为合同到期日", en: "stays on the contract's day" },
      "next-working-day": { zh: "顺延至下一工作日", en: "moves to the next working day" },
    },
    effect: {
      zh: "逾期起算日，以及由到期日起算的计息、贴息和提醒",
      en: "the first overdue day, and the interest, subsidy and notices counted from the maturity",
    },
    because: {
      zh: "利息按实际天数计到合同到期日；是否顺延由合同或机构规定，顺延须有工作日历。",
      en: "Interest is counted to the contract's day; whether it moves is for contract and lender, and needs a calendar of working days.",
    },
    source: "civil-code#203",
  }),
} as const;

/** The open points about overdue loans. */
export const overdueReadings = {
  "loan/overdue-buckets": /* @__PURE__ */ readingOf({
    term: "overdueBuckets",
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
