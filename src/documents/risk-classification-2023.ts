import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** The five classes of loans; cited for the overdue days at which a class begins. */
export const riskClassification2023 = /* @__PURE__ */ freezeDeep({
  id: "risk-classification-2023",
  title: { zh: "商业银行金融资产风险分类办法", en: "Measures on the risk classification of banks' financial assets" },
  number: "中国银行保险监督管理委员会 中国人民银行令〔2023〕第1号",
  issuer: { zh: "中国银保监会、中国人民银行", en: "CBIRC and PBOC" },
  issuedOn: "2023-02-10",
  standing: "secondary",
  articles: {
    classes: {
      zh: "五级分类",
      en: "five classes",
      status: "partly",
      note: { zh: "按逾期天数归类", en: "by overdue days only" },
    },
  },
} as const satisfies PolicyDocument);
