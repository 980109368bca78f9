import type { ReadingRegister } from "../kernel/reading.ts";
import { restDayReadings } from "../loan/readings.ts";

/** The open points about interest. */
export const interestReadings = {
  "interest/method": {
    term: "method",
    with: [],
    question: { zh: "按积数计息还是逐笔计息?", en: "Is interest counted on daily balances or by months and odd days?" },
    chosen: "daily-balance",
    alternatives: ["term-units"],
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
    because: { zh: "按季结息最为通行。", en: "Settling every quarter is the most usual." },
    source: "interest-rules#settlement",
  },
  "interest/overdue-mark-up": {
    term: "overdueMarkUp",
    with: [],
    question: { zh: "逾期罚息加收多少?", en: "How much does overdue principal bear on top?" },
    chosen: "50%",
    alternatives: ["30%", "40%"],
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
    because: {
      zh: "规则只要求累计期限达到新档次时按新档次计息。",
      en: "The rules ask for a new rate only where the whole length reaches another band.",
    },
    source: "general-loan-rules#12",
  },
  ...restDayReadings,
} as const satisfies ReadingRegister;
