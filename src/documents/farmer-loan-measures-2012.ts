import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** The measures on loans to farming households; not at hand. */
export const farmerLoanMeasures2012 = /* @__PURE__ */ freezeDeep({
  id: "farmer-loan-measures-2012",
  title: { zh: "农户贷款管理办法", en: "Measures on Loans to Farming Households" },
  number: "银监发〔2012〕50号",
  issuer: { zh: "中国银行业监督管理委员会", en: "China Banking Regulatory Commission" },
  standing: "secondary",
  articles: {
    extension: {
      zh: "贷款展期",
      en: "extensions",
      status: "out-of-scope",
      note: { zh: "原文未见", en: "its text was not at hand" },
    },
  },
} as const satisfies PolicyDocument);
