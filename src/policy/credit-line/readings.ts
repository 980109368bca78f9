import { restDayReadings } from "../../ledger/loan/readings.ts";
import { reading } from "../../kernel/reading.ts";
import { validityReadings } from "./rows/matures-in-force.ts";

/** The open points about a credit line. */
export const creditLineReadings = {
  "credit-line/year": /* @__PURE__ */ reading({
    term: "lineYear",
    disputedBy: ["borrower", "lender"],
    says: { zh: "授信年度的起算", en: "start of a year of the line" },
    question: {
      zh: "“当年”“次年”按授信起满一年计，还是按公历年计？",
      en: "Is a year of the line counted from its grant, or is it the calendar year?",
    },
    chosen: "from-grant",
    options: {
      "from-grant": { zh: "自授信之日起满一年", en: "from its grant" },
      calendar: { zh: "公历年", en: "the calendar year" },
    },
    effect: { zh: "授信年度的起止和调额生效日", en: "the years of a line, and when its amount changes" },
    because: {
      zh: "授信三年有效，从授信之日起满三个整年；按公历年计，首尾两年都不足一年。",
      en: "A line of three years has three full years from its grant; by the calendar the first and the last are cut short.",
    },
    source: "changge-2017-64#incentive 2.1",
  }),
  "credit-line/nothing-due": /* @__PURE__ */ reading({
    term: "nothingDue",
    disputedBy: ["borrower", "lender"],
    says: { zh: "没有到期款的年度", en: "years in which nothing fell due" },
    question: {
      zh: "用了款、当年没有本金到期或归还、也没有逾期的年份，算守信年吗？",
      en: "Is a year in which money was used and none of it fell due or was repaid a year of good faith?",
    },
    chosen: "kept",
    options: {
      kept: { zh: "算守信年", en: "counts as a year of good faith" },
      "no-reward": { zh: "不算守信年，不奖励", en: "gets no reward" },
    },
    effect: {
      zh: "是否调增授信额度和连续守信年数",
      en: "whether the line grows, and the years of good faith in a row",
    },
    because: {
      zh: "办法奖励按要求使用且不逾期；没有应还而未还的，就没有失信。",
      en: "The measure rewards use as agreed without arrears; where nothing was due, nothing was broken.",
    },
    source: "changge-2017-64#incentive 2.1",
  }),
  ...validityReadings,
  ...restDayReadings,
} as const;
