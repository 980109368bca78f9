import type { ReadingRegister } from "../../kernel/reading.ts";
import { restDayReadings } from "../loan/readings.ts";

/** The open points about interest. */
export const interestReadings = {
  "interest/method": {
    term: "method",
    with: [],
    question: { zh: "按积数计息还是逐笔计息?", en: "Is interest counted on daily balances or by months and odd days?" },
    chosen: "daily-balance",
    alternatives: ["term-units"],
    options: {
      "daily-balance": { zh: "积数计息", en: "on daily balances" },
      "term-units": { zh: "逐笔计息", en: "by whole years and months and odd days" },
    },
    effect: { zh: "每期利息金额", en: "the interest of each period" },
    because: {
      zh: "规则允许机构自选;积数法对每一天一视同仁。",
      en: "The rules leave the choice to the bank; daily balances treat every night alike.",
    },
    source: "interest-rules#methods",
  },
  "interest/year-base": {
    term: "yearBase",
    with: [],
    question: { zh: "年利率除以 360 还是 365?", en: "Is the annual rate divided by 360 or by 365?" },
    chosen: 360,
    alternatives: [365],
    options: {
      360: { zh: "年利率除以 360", en: "divided by 360" },
      365: { zh: "年利率除以 365", en: "divided by 365" },
    },
    effect: { zh: "日利率和利息金额", en: "the daily rate, and so the interest" },
    because: {
      zh: "日利率按年利率除以 360;合同另有约定的从约定。",
      en: "A daily rate is the annual rate ÷ 360, unless the contract says otherwise.",
    },
    source: "interest-rules#day-count",
  },
  "interest/settlement": {
    term: "settlement",
    with: [],
    question: { zh: "何时结息?", en: "When is interest settled?" },
    chosen: "quarterly",
    alternatives: ["monthly", "yearly", "at-maturity"],
    options: {
      quarterly: { zh: "按季结息", en: "every quarter" },
      monthly: { zh: "按月结息", en: "every month" },
      yearly: { zh: "按年结息", en: "every year" },
      "at-maturity": { zh: "到期一次结清", en: "once, at maturity" },
    },
    effect: { zh: "结息日和每期利息的分段", en: "the days of settlement, and how interest falls into periods" },
    because: { zh: "按季结息最为通行。", en: "Settling every quarter is the most usual." },
    source: "interest-rules#settlement",
  },
  "interest/overdue-mark-up": {
    term: "overdueMarkUp",
    with: [],
    question: { zh: "逾期罚息加收多少?", en: "How much does overdue principal bear on top?" },
    chosen: "50%",
    alternatives: ["30%", "40%"],
    options: {
      "50%": { zh: "加收 50%", en: "50 % on top" },
      "30%": { zh: "加收 30%", en: "30 % on top" },
      "40%": { zh: "加收 40%", en: "40 % on top" },
    },
    effect: { zh: "逾期罚息金额", en: "the interest on overdue principal" },
    because: {
      zh: "规则定 30% 至 50%,具体以合同为准;未给合同时取上限。",
      en: "The rules set 30 % to 50 %, the contract decides; without it the upper end is taken.",
    },
    source: "interest-rules#overdue",
  },
  "interest/misuse-mark-up": {
    term: "misuseMarkUp",
    with: [],
    question: { zh: "挪用罚息加收多少?", en: "How much does misused principal bear on top?" },
    chosen: "100%",
    alternatives: ["50%"],
    options: {
      "100%": { zh: "加收 100%", en: "100 % on top" },
      "50%": { zh: "加收 50%", en: "50 % on top" },
    },
    effect: { zh: "挪用罚息金额", en: "the interest on misused principal" },
    because: {
      zh: "规则定 50% 至 100%,具体以合同为准;未给合同时取上限。",
      en: "The rules set 50 % to 100 %, the contract decides; without it the upper end is taken.",
    },
    source: "interest-rules#misuse",
  },
  "interest/extension-rate": {
    term: "extensionRate",
    with: [],
    question: {
      zh: "展期后未进入更高期限档的,利率是否重新查定?",
      en: "After an extension that stays in the same band, is the rate looked up again?",
    },
    chosen: "contract-rate",
    alternatives: ["looked-up"],
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
  },
  ...restDayReadings,
} as const satisfies ReadingRegister;
