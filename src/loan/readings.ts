import type { Reading } from "../kernel/reading.ts";
import type { OverdueEpisode } from "./overdue.ts";
import type { MaturityOnRestDay } from "./rest-day.ts";

/** The open point about maturities, for every kind of terms that looks at one. */
export const restDayReadings = {
  "loan/maturity-on-rest-day": {
    term: "maturityOnRestDay",
    with: [],
    question: {
      zh: "到期日遇休息日,是否顺延?",
      en: "Does a maturity that falls on a rest day move?",
    },
    chosen: "stands",
    alternatives: ["next-working-day"],
    because: {
      zh: "利息按实际天数计到合同到期日;是否顺延由合同或机构规定,顺延须有工作日历。",
      en: "Interest is counted to the contract's day; whether it moves is for contract and lender, and needs a calendar of working days.",
    },
    source: "civil-code#203",
  },
} as const satisfies { readonly "loan/maturity-on-rest-day": Reading<"maturityOnRestDay", MaturityOnRestDay> };

/** The open points about overdue loans. */
export const overdueReadings = {
  "loan/overdue-buckets": {
    term: "overdueBuckets",
    with: [],
    question: {
      zh: "逾期按天数分几段统计?",
      en: "Into which spans of days are overdue loans sorted?",
    },
    chosen: [30, 70, 90],
    alternatives: [[30, 60, 90]],
    because: {
      zh: "30 天与 70 天是长葛暂停授信的两条线,90 天是不良的通行起点。",
      en: "30 and 70 days are the two marks at which Changge may suspend a credit line, 90 days is where bad loans are usually held to begin.",
    },
    source: "changge-2017-64#incentive 3.1.1",
  },
  "loan/overdue-episode": {
    term: "overdueEpisode",
    with: [],
    question: {
      zh: "什么算一次逾期?",
      en: "What is one overdue episode?",
    },
    chosen: "stretch",
    alternatives: ["each-due"],
    because: {
      zh: "“累计 3 次”数的是彼此分开的逾期;一直没有还清的,算同一次。",
      en: "Counting times means separate times: while anything due stays unpaid without a break, it is the same one.",
    },
    source: "changge-2017-64#incentive 3.1.1",
  },
  ...restDayReadings,
} as const satisfies {
  readonly "loan/maturity-on-rest-day": Reading<"maturityOnRestDay", MaturityOnRestDay>;
  readonly "loan/overdue-buckets": Reading<"overdueBuckets", readonly number[]>;
  readonly "loan/overdue-episode": Reading<"overdueEpisode", OverdueEpisode>;
};
