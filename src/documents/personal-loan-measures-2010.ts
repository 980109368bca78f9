import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** The measures on loans to natural persons of 2010; the article on extensions. */
export const personalLoanMeasures2010 = /* @__PURE__ */ freezeDeep({
  id: "personal-loan-measures-2010",
  title: { zh: "个人贷款管理暂行办法", en: "Interim Measures on Personal Loans (2010)" },
  issuer: { zh: "中国银行业监督管理委员会", en: "China Banking Regulatory Commission" },
  issuedOn: "2010-02-12",
  standing: "primary",
  articles: {
    "39": { by: ["accrueInterest", "computeSubsidy"], zh: "第三十九条", en: "art. 39", status: "implemented" },
  },
} as const satisfies PolicyDocument);
