import { reading, readingOf } from "../../kernel/reading.ts";
import { recordField } from "../../kernel/record.ts";
import { whole } from "../../kernel/values.ts";
import { overdueReadings, restDayReadings } from "../../ledger/loan/readings.ts";
import { classFromDaysRecord } from "./classify-loan.ts";
import type { ClassFromDays } from "./types.ts";

/** With how many decimals figures are shown: one question for a book, a bulletin and targets. */
export const placesReadings = {
  "portfolio/rate-places": /* @__PURE__ */ readingOf<"ratePlaces", number>({
    term: "ratePlaces",
    disputedBy: ["authority", "auditor"],
    says: { zh: "比率小数位数", en: "decimals of a rate" },
    value: () => whole({ min: 0, max: 4 }, "比率小数位数", "decimals of a rate"),
    question: {
      zh: "完成率以外的比率保留几位小数？",
      en: "To how many decimals is a rate other than completion shown?",
    },
    chosen: 2,
    options: [
      [2, { zh: "两位小数", en: "two decimals" }],
      [0, { zh: "整数百分比", en: "whole per cents" }],
      [1, { zh: "一位小数", en: "one decimal" }],
      [4, { zh: "四位小数", en: "four decimals" }],
    ],
    effect: { zh: "比率显示的小数位", en: "the decimals of every rate that is shown" },
    because: {
      zh: "罗平通报的逾期率印两位小数；比较总按精确值或印出的位数。",
      en: "Luoping's bulletin prints overdue rates with two decimals; comparisons are exact, or at the printed places.",
    },
    source: "luoping-bulletin-2023-10#1.3",
  }),
  "portfolio/completion-places": /* @__PURE__ */ readingOf<"completionPlaces", number>({
    term: "completionPlaces",
    disputedBy: ["authority", "auditor"],
    says: { zh: "完成率小数位数", en: "decimals of completion" },
    value: () => whole({ min: 0, max: 4 }, "完成率小数位数", "decimals of completion"),
    question: { zh: "完成率保留几位小数？", en: "To how many decimals is completion shown?" },
    chosen: 0,
    options: [
      [0, { zh: "整数百分比", en: "whole per cents" }],
      [2, { zh: "两位小数", en: "two decimals" }],
    ],
    effect: { zh: "完成率显示的小数位", en: "the decimals of completion" },
    because: { zh: "罗平通报的完成率印整数百分比。", en: "Luoping's bulletin prints completion as a whole per cent." },
    source: "luoping-bulletin-2023-10#1.2",
  }),
} as const;

/** The open points about a book of loans. */
// oxfmt-ignore
export const portfolioReadings = /* @__PURE__ */ (() => ({
  ...placesReadings,
  "portfolio/overdue-balance": /* @__PURE__ */ reading({
    term: "overdueBalance",
    disputedBy: ["lender", "authority", "auditor"],
    says: { zh: "逾期余额口径", en: "what counts as overdue balance" },
    question: {
      zh: "逾期余额是逾期贷款的全部本金，还是仅到期未还的部分？",
      en: "Is the overdue balance all that a loan past maturity owes, or only what has fallen due unpaid?",
    },
    chosen: "whole-principal",
    options: {
      "whole-principal": { zh: "到期未还贷款的全部本金", en: "all that a loan past maturity owes" },
      "due-instalments": { zh: "仅到期未还的部分", en: "only what has fallen due unpaid" },
    },
    effect: { zh: "逾期余额和逾期率", en: "the overdue balance and the overdue rate" },
    because: {
      zh: "通报按户列逾期贷款的余额，不拆分期。",
      en: "The bulletins list the balance of overdue loans by household and do not split it by instalment.",
    },
    source: "luoping-bulletin-2023-10#1.3",
  }),
  "portfolio/settled-loans": /* @__PURE__ */ reading({
    term: "settledLoans",
    disputedBy: ["lender", "authority", "auditor"],
    says: { zh: "已代偿、已核销的贷款", en: "compensated and written-off loans" },
    question: {
      zh: "已代偿或已核销的贷款是否仍计入余额？",
      en: "Do compensated and written-off loans stay in the balance?",
    },
    chosen: "left-out",
    options: {
      "left-out": { zh: "不计入余额", en: "left out of the balance" },
      counted: { zh: "仍计入余额", en: "counted in the balance" },
    },
    effect: { zh: "贷款余额、逾期余额和各项比率", en: "the balance, the overdue balance and the rates" },
    because: {
      zh: "代偿或核销后，贷款已不在放贷机构的余额之内；两种口径都列出。",
      en: "After compensation or write-off the lender no longer carries the loan; both ways are shown.",
    },
    source: "guangyuan-bulletin-2019-139#cangxi",
  }),
  "loan/overdue-buckets": overdueReadings["loan/overdue-buckets"],
  "loan/overdue-episode": overdueReadings["loan/overdue-episode"],
  "portfolio/class-from-days": /* @__PURE__ */ readingOf<"classFromDays", ClassFromDays>({
    term: "classFromDays",
    disputedBy: ["lender", "authority", "auditor"],
    says: { zh: "五级分类的逾期天数起点", en: "days overdue from which each class begins" },
    value: () =>
      recordField(classFromDaysRecord, "五级分类的逾期天数起点", "days overdue from which each class begins"),
    question: {
      zh: "没有五级分类时，按逾期天数如何归类？",
      en: "How does a loan without a class fall into the five classes by overdue days?",
    },
    chosen: { "special-mention": 1, substandard: 91, doubtful: 271, loss: 361 },
    options: [
      [
        { "special-mention": 1, substandard: 91, doubtful: 271, loss: 361 },
        {
          zh: "1 天起关注，91 天起次级，271 天起可疑，361 天起损失",
          en: "special mention from day 1, substandard from 91, doubtful from 271, loss from 361",
        },
      ],
      [
        { "special-mention": 1, substandard: 91, doubtful: 181, loss: 361 },
        {
          zh: "1 天起关注，91 天起次级，181 天起可疑，361 天起损失",
          en: "special mention from day 1, substandard from 91, doubtful from 181, loss from 361",
        },
      ],
    ],
    effect: { zh: "没有分类的贷款归入哪一级和不良率", en: "the class of a loan without one, and the bad-loan rate" },
    because: {
      zh: "2023 年风险分类办法以逾期超过 90、270、360 天为次级、可疑、损失的下限；凭摘要，待核对原文。",
      en: "The 2023 classification measures take more than 90, 270 and 360 overdue days as the floors of the bad classes; read in summaries, to be confirmed against the text.",
    },
    source: "risk-classification-2023#classes",
  }),
  ...restDayReadings,
} as const))();
