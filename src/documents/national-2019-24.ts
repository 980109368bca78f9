import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** The national notice of 2019, read in public summaries; its day is known as May to July 2019 only. */
export const national201924 = /* @__PURE__ */ freezeDeep({
  id: "national-2019-24",
  title: {
    zh: "关于进一步规范和完善扶贫小额信贷管理的通知",
    en: "Notice of 2019 on putting microcredit in better order",
  },
  number: "银保监发〔2019〕24号",
  issuer: { zh: "中国银保监会等", en: "CBIRC and others" },
  standing: "secondary",
  articles: {
    "in force": { zh: "执行期间", en: "when in force", status: "implemented" },
    people: { zh: "支持对象", en: "borrowers", status: "implemented" },
    conditions: { zh: "贷款条件", en: "conditions", status: "implemented" },
    amount: { zh: "额度", en: "amount", status: "implemented" },
    term: { zh: "期限", en: "length", status: "implemented" },
    rate: { zh: "利率", en: "rate", status: "implemented" },
    security: { zh: "担保方式", en: "security", status: "implemented" },
    age: { zh: "年龄", en: "age", status: "implemented" },
    purpose: { zh: "用途", en: "purpose", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type National201924Citation = CitationOf<typeof national201924>;
