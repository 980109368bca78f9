import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** Nanbu (Sichuan): rules on microcredit for registered poor households. */
export const nanbuRules = /* @__PURE__ */ freezeDeep({
  id: "nanbu-rules",
  title: { zh: "南部县扶贫小额信贷工作实施办法", en: "Nanbu: rules on poverty-alleviation microcredit" },
  issuer: { zh: "南部县", en: "Nanbu county" },
  standing: "primary",
  articles: {
    "2": { zh: "第二条", en: "art. 2", status: "implemented" },
    "4.2": { zh: "第四条（二）", en: "art. 4(2)", status: "implemented" },
    "3": { zh: "第三条", en: "art. 3", status: "implemented" },
    "5.1": { zh: "第五条（一）", en: "art. 5(1)", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type NanbuCitation = CitationOf<typeof nanbuRules>;
