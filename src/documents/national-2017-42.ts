import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** The national notice of 2017, read in public summaries. */
export const national201742 = /* @__PURE__ */ freezeDeep({
  id: "national-2017-42",
  title: {
    zh: "关于促进扶贫小额信贷健康发展的通知",
    en: "Notice of 2017 on the sound growth of poverty-alleviation microcredit",
  },
  number: "银监发〔2017〕42号",
  issuer: { zh: "中国银监会等", en: "CBRC and others" },
  standing: "secondary",
  articles: {
    "in force": { zh: "执行期间", en: "when in force", status: "implemented" },
    people: { standing: "primary", zh: "支持对象", en: "borrowers", status: "implemented" },
    conditions: {
      standing: "primary",
      zh: "对象条件（参考）",
      en: "qualities of the borrower, for reference",
      status: "implemented",
    },
    purpose: { zh: "用途", en: "purpose", status: "implemented" },
    operators: { zh: "与经营主体合作", en: "with operators", status: "implemented" },
    amount: { standing: "primary", zh: "额度", en: "amount", status: "implemented" },
    term: { standing: "primary", zh: "期限", en: "length", status: "implemented" },
    rate: { standing: "primary", zh: "利率", en: "rate", status: "implemented" },
    security: { standing: "primary", zh: "担保方式", en: "security", status: "implemented" },
    tolerance: { zh: "不良贷款容忍度", en: "tolerance of bad loans", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type National201742Citation = CitationOf<typeof national201742>;
