import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** Qingyang (Anhui): which share of the interest is subsidised, read in public summaries. */
export const qingyangSubsidy = /* @__PURE__ */ freezeDeep({
  id: "qingyang-subsidy",
  title: { zh: "青阳县脱贫人口小额信贷贴息办法", en: "Qingyang: subsidy on microcredit" },
  citedAs: {
    zh: "青阳县关于脱贫人口小额信贷贴息的规定（标题未见）",
    en: "Qingyang: subsidy on microcredit (title not seen)",
  },
  issuer: { zh: "青阳县", en: "Qingyang county" },
  standing: "secondary",
  articles: {
    "share 2021": { zh: "2021 年产品的贴息份额", en: "share for the 2021 product", status: "implemented" },
    "share original": { zh: "原扶贫小额信贷的贴息份额", en: "share for the original product", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type QingyangSubsidyCitation = CitationOf<typeof qingyangSubsidy>;
