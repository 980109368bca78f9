import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** The announcement that new contracts from 2020 on no longer float on the benchmark. */
export const pboc201930 = /* @__PURE__ */ freezeDeep({
  id: "pboc-2019-30",
  title: {
    zh: "关于存量浮动利率贷款定价基准转换的公告",
    en: "Announcement on the pricing benchmark of existing floating loans",
  },
  number: "中国人民银行公告〔2019〕第30号",
  issuer: { zh: "中国人民银行", en: "PBOC" },
  issuedOn: "2019-12-28",
  standing: "secondary",
  articles: {
    floating: {
      zh: "新签浮动利率合同不再参考基准利率",
      en: "no new contract floats on the benchmark",
      status: "implemented",
    },
  },
} as const satisfies PolicyDocument);
