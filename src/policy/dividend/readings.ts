import type { Day } from "../../base/date/day.ts";
import { reading, readingOf } from "../../kernel/reading.ts";
import { day } from "../../kernel/values.ts";

/** The open points about dividends. */
export const dividendReadings = {
  "dividend/pay-out": /* @__PURE__ */ reading({
    term: "payOut",
    says: { zh: "分红付款单位", en: "unit in which dividends are paid out" },
    with: ["dividendRate"],
    question: { zh: "分红付到分还是付到元？", en: "Is the dividend paid out to the fen or to the yuan?" },
    chosen: "fen",
    options: {
      fen: { zh: "付到分", en: "to the fen" },
      yuan: { zh: "付到元", en: "to the yuan" },
    },
    effect: { zh: "每名成员的分红金额", en: "what each member is paid" },
    because: {
      zh: "简报印出的 2716 元是户均数；付到分，合计才与 12% 相符。",
      en: "The 2,716 yuan that the bulletin prints is an average; to the fen the parts add up to the 12 %.",
    },
    source: "guangyuan-bulletin-2019-139#zhaohua mode 1",
  }),
  "dividend/ends-on": /* @__PURE__ */ readingOf<"endsOn", Day>({
    term: "endsOn",
    says: { zh: "入股分红合同停止日", en: "day from which dividend contracts are refused" },
    value: () => day("入股分红合同停止日", "day from which dividend contracts are refused"),
    with: ["dividendRate"],
    question: {
      zh: "哪一天起签订的入股分红合同不再允许？",
      en: "From which day are contracts for share dividends refused?",
    },
    chosen: "2019-07-01",
    options: [
      ["2019-07-01", { zh: "2019 年 7 月 1 日起不再允许", en: "refused from 1 July 2019" }],
      ["2019-05-01", { zh: "2019 年 5 月 1 日起不再允许", en: "refused from 1 May 2019" }],
    ],
    effect: { zh: "哪些合同还能分红", en: "which contracts may still share a dividend" },
    because: {
      zh: "2019 年的通知禁止入股分红；只知道发文在 5 月至 7 月之间，取其最晚。",
      en: "The notice of 2019 forbids them; its day is known only as May to July, and the latest is taken.",
    },
    source: "national-2019-24#purpose",
  }),
} as const;
