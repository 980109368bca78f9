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
    tolerance: { zh: "不良贷款容忍度", en: "tolerance of bad loans", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type National201742Citation = CitationOf<typeof national201742>;
