import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** The published LPR; each day of a change is cited as an article. */
export const lprPublications = /* @__PURE__ */ freezeDeep({
  id: "lpr",
  title: { zh: "贷款市场报价利率（LPR）", en: "Loan prime rate (LPR)" },
  issuer: { zh: "全国银行间同业拆借中心", en: "National Interbank Funding Center" },
  standing: "secondary",
  articles: {},
  byDay: { zh: "公布", en: "published on" },
} as const satisfies PolicyDocument);
