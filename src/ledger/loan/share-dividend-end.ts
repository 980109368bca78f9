import type { Day } from "../../base/date/day.ts";
import { readingOf } from "../../kernel/reading.ts";
import { day } from "../../kernel/values.ts";

/** From when on share dividends are refused: one question, for an application and for a cooperative's contract. */
export const shareDividendEndReading = {
  "dividend/ends-on": /* @__PURE__ */ readingOf<"shareDividendEnd", Day>({
    term: "shareDividendEnd",
    disputedBy: ["borrower", "operator", "auditor"],
    says: { zh: "入股分红停止日", en: "day from which share dividends are refused" },
    value: () =>
      day("入股分红停止日", "day from which share dividends are refused", {
        zh: "合同日在此日或以后的不再允许",
        en: "the day of the contract from which they are",
      }),
    with: ["shareDividend", "dividendRate", "guaranteedReturn"],
    question: {
      zh: "从哪一天签订的合同起，不得再入股分红？",
      en: "From which day of the contract on are share dividends refused?",
    },
    chosen: "2019-07-01",
    options: [
      ["2019-07-01", { zh: "2019 年 7 月 1 日起", en: "from 1 July 2019" }],
      ["2019-05-01", { zh: "2019 年 5 月 1 日起", en: "from 1 May 2019" }],
    ],
    effect: {
      zh: "哪些合同还能分红，入股分红用途的贷款从哪天起不予受理",
      en: "which contracts may still share a dividend, and from when a loan for one is refused",
    },
    because: {
      zh: "2019 年通知的日期只知道在 5 月至 7 月之间（2019 年版的适用期间也因此待定），取最晚的一月之首，待核对原文。",
      en: "The notice of 2019, and with it that edition, is known to be of May to July only; the first day of the last month is taken, to be confirmed against the text.",
    },
    source: "national-2019-24#purpose",
  }),
} as const;
