import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** The article on extensions. */
export const generalLoanRules = /* @__PURE__ */ freezeDeep({
  id: "general-loan-rules",
  title: { zh: "贷款通则", en: "General Rules on Loans" },
  issuer: { zh: "中国人民银行", en: "People's Bank of China" },
  standing: "primary",
  articles: {
    "12": { zh: "第十二条", en: "art. 12", status: "implemented" },
  },
} as const satisfies PolicyDocument);
