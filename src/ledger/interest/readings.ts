import { type Percent, WHOLE_PPM } from "../../base/money/percent.ts";
import { reading, readingOf } from "../../kernel/reading.ts";
import { numberOf, percentBetween } from "../../kernel/values.ts";
import { unnamed } from "../../kernel/members.ts";
import { extensionReadings, restDayReadings } from "../loan/readings.ts";

/** How interest can be settled. */
export const settlements = /* @__PURE__ */ unnamed({
  quarterly: ["按季结息", "every quarter"],
  monthly: ["按月结息", "every month"],
  yearly: ["按年结息", "every year"],
  "at-maturity": ["到期一次结清", "once, at maturity"],
  anniversary: ["按放款对应日逐年结息", "on each anniversary of the pay-out"],
});

/** The open points about interest. */
export const interestReadings = {
  "interest/method": /* @__PURE__ */ reading({
    term: "method",
    disputedBy: ["borrower", "lender", "treasury"],
    says: { zh: "计息方法", en: "method of counting interest" },
    question: {
      zh: "按积数计息还是逐笔计息？",
      en: "Is interest counted on daily balances or by months and odd days?",
    },
    chosen: "daily-balance",
    options: {
      "daily-balance": { zh: "积数计息", en: "on daily balances" },
      "term-units": { zh: "逐笔计息", en: "by whole years and months and odd days" },
    },
    effect: { zh: "每期利息金额", en: "the interest of each period" },
    because: {
      zh: "规则允许机构自选；积数法对每一天一视同仁。",
      en: "The rules leave the choice to the bank; daily balances treat every night alike.",
    },
    source: "interest-rules#methods",
  }),
  "interest/year-base": /* @__PURE__ */ readingOf<"yearBase", 360 | 365>({
    term: "yearBase",
    disputedBy: ["borrower", "lender", "treasury"],
    says: { zh: "一年的计息天数", en: "days of a year of interest" },
    value: () => numberOf([360, 365], "一年的计息天数", "days of a year of interest"),
    question: { zh: "年利率除以 360 还是 365？", en: "Is the annual rate divided by 360 or by 365?" },
    chosen: 360,
    options: [
      [360, { zh: "年利率除以 360", en: "divided by 360" }],
      [365, { zh: "年利率除以 365", en: "divided by 365" }],
    ],
    effect: { zh: "日利率和利息金额", en: "the daily rate, and so the interest" },
    because: {
      zh: "日利率按年利率除以 360；合同另有约定的从约定。",
      en: "A daily rate is the annual rate ÷ 360, unless the contract says otherwise.",
    },
    source: "interest-rules#day-count",
  }),
  "interest/settlement": /* @__PURE__ */ reading({
    term: "settlement",
    disputedBy: ["borrower", "lender", "treasury"],
    says: { zh: "结息方式", en: "settlement of interest" },
    question: { zh: "何时结息？", en: "When is interest settled?" },
    chosen: "quarterly",
    options: settlements.words,
    effect: { zh: "结息日和每期利息的分段", en: "the days of settlement, and how interest falls into periods" },
    because: { zh: "按季结息最为通行。", en: "Settling every quarter is the most usual." },
    source: "interest-rules#settlement",
  }),
  "interest/overdue-mark-up": /* @__PURE__ */ readingOf<"overdueMarkUp", Percent>({
    term: "overdueMarkUp",
    disputedBy: ["borrower", "lender"],
    says: { zh: "逾期罚息加收幅度", en: "mark-up on overdue principal" },
    value: () => percentBetween(300_000, 500_000, 2)("逾期罚息加收幅度", "mark-up on overdue principal"),
    question: { zh: "逾期罚息加收多少？", en: "How much does overdue principal bear on top?" },
    chosen: "30%",
    options: [
      ["30%", { zh: "加收 30%", en: "30 % on top" }],
      ["40%", { zh: "加收 40%", en: "40 % on top" }],
      ["50%", { zh: "加收 50%", en: "50 % on top" }],
    ],
    effect: { zh: "逾期罚息金额", en: "the interest on overdue principal" },
    pays: { "40%": "more", "50%": "more" },
    because: {
      zh: "规则定 30% 至 50%，具体以合同为准；未给合同时取下限。",
      en: "The rules set 30 % to 50 %, the contract decides; without it the lower end is taken.",
    },
    source: "interest-rules#overdue",
  }),
  "interest/misuse-mark-up": /* @__PURE__ */ readingOf<"misuseMarkUp", Percent>({
    term: "misuseMarkUp",
    disputedBy: ["borrower", "lender"],
    says: { zh: "挪用罚息加收幅度", en: "mark-up on misused principal" },
    value: () => percentBetween(500_000, WHOLE_PPM, 2)("挪用罚息加收幅度", "mark-up on misused principal"),
    question: { zh: "挪用罚息加收多少？", en: "How much does misused principal bear on top?" },
    chosen: "50%",
    options: [
      ["50%", { zh: "加收 50%", en: "50 % on top" }],
      ["100%", { zh: "加收 100%", en: "100 % on top" }],
    ],
    effect: { zh: "挪用罚息金额", en: "the interest on misused principal" },
    pays: { "100%": "more" },
    because: {
      zh: "规则定 50% 至 100%，具体以合同为准；未给合同时取下限。",
      en: "The rules set 50 % to 100 %, the contract decides; without it the lower end is taken.",
    },
    source: "interest-rules#misuse",
  }),
  "interest/extension-rate": /* @__PURE__ */ reading({
    term: "extensionRate",
    disputedBy: ["borrower", "lender"],
    says: { zh: "展期后的利率", en: "rate after an extension" },
    question: {
      zh: "展期后未进入更高期限档的，利率是否重新查定？",
      en: "After an extension that stays in the same band, is the rate looked up again?",
    },
    chosen: "contract-rate",
    options: {
      "contract-rate": { zh: "沿用合同利率", en: "the contract's rate stays" },
      "looked-up": { zh: "按展期时的利率重新查定", en: "looked up again at the extension" },
    },
    effect: { zh: "展期期间的利率和利息", en: "the rate and the interest during an extension" },
    because: {
      zh: "规则只要求累计期限达到新档次时按新档次计息。",
      en: "The rules ask for a new rate only where the whole length reaches another band.",
    },
    source: "general-loan-rules#12",
  }),
  "interest/settlement-day": /* @__PURE__ */ reading({
    term: "settlementDay",
    disputedBy: ["borrower", "lender", "treasury"],
    says: { zh: "结息日当晚", en: "night of the settlement day" },
    question: {
      zh: "结息日当晚计入本期还是下期？",
      en: "Does the night of a settlement day belong to the period that it closes?",
    },
    chosen: "included",
    options: {
      included: { zh: "计入本期，次日为下期首日", en: "yes, the next period begins on the day after" },
      excluded: { zh: "计入下期", en: "no, it is the first of the next period" },
    },
    effect: { zh: "各期的天数和利息", en: "the nights and the interest of each period" },
    because: { zh: "规则定二十日为结息日，二十一日付息。", en: "The rules settle on the 20th and post on the 21st." },
    source: "interest-rules#settlement",
  }),
  "interest/months-counted": /* @__PURE__ */ reading({
    term: "monthsCounted",
    disputedBy: ["borrower", "lender", "treasury"],
    says: { zh: "逐笔计息的月数起点", en: "from where months are counted" },
    question: {
      zh: "逐笔计息时，月数一律从放款日数起，还是每段重新数起？",
      en: "On months and odd days, is each part counted from the pay-out, or each segment anew?",
    },
    chosen: "from-pay-out",
    options: {
      "from-pay-out": {
        zh: "从放款日数起，各段为两次之差",
        en: "from the pay-out: a segment is the difference of two counts",
      },
      "each-segment": { zh: "每段重新数起", en: "each segment anew" },
    },
    effect: { zh: "逐笔计息时每期的利息", en: "the interest of each period on months and odd days" },
    because: {
      zh: "整年应恰为整年的利息，与分几期结息无关。",
      en: "Whole years should bear whole years' interest, however they are settled.",
    },
    source: "interest-rules#methods",
  }),
  "interest/overdue-rests-on": /* @__PURE__ */ reading({
    term: "overdueRestsOn",
    disputedBy: ["borrower", "lender"],
    says: { zh: "罚息所依的利率", en: "rate on which overdue interest rests" },
    question: {
      zh: "浮动利率贷款逾期后，罚息按到期前最后的利率加收，还是按逾期期间的利率加收？",
      en: "Does overdue interest rest on the last contract rate before maturity, or on the rate as it goes on?",
    },
    chosen: "last-contract-rate",
    options: {
      "last-contract-rate": { zh: "到期前最后的合同利率", en: "the last contract rate before maturity" },
      "running-rate": { zh: "逾期期间照常重定的利率", en: "the rate, reset as before" },
    },
    effect: { zh: "浮动利率贷款的罚息", en: "the overdue interest of loans whose rate is reset" },
    because: { zh: "到期后不再有合同重定的利率。", en: "After maturity the contract resets nothing any more." },
    source: "interest-rules#overdue",
  }),
  "interest/unlawful-extension": /* @__PURE__ */ reading({
    term: "unlawfulExtension",
    disputedBy: ["borrower", "lender"],
    says: { zh: "违规展期期间的利息", en: "interest during an unlawful extension" },
    question: {
      zh: "违规的展期，其间按约定计息，还是按逾期计息？",
      en: "Does a loan bear the agreed interest during an extension that breaks the rule, or that of an overdue loan?",
    },
    chosen: "as-agreed",
    options: {
      "as-agreed": { zh: "按约定计息", en: "as agreed" },
      "as-overdue": { zh: "自原到期日起按逾期计息", en: "as overdue from the old maturity on" },
    },
    effect: { zh: "违规展期期间的利息", en: "the interest during an unlawful extension" },
    pays: { "as-overdue": "more" },
    because: {
      zh: "借贷双方已有约定，违规由机构担责。",
      en: "The parties agreed on it; the breach is the lender's to answer for.",
    },
    source: "general-loan-rules#12",
  }),
  ...extensionReadings,
  ...restDayReadings,
} as const;
