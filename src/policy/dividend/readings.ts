import { reading } from "../../kernel/reading.ts";
import { shareDividendEndReading } from "../../ledger/loan/share-dividend-end.ts";

/** The open points about dividends. */
export const dividendReadings = {
  "dividend/pay-out": /* @__PURE__ */ reading({
    term: "payOut",
    disputedBy: ["borrower", "operator", "auditor"],
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
  ...shareDividendEndReading,
} as const;
