import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** The national product of 2014, read in public summaries. */
export const national201478 = /* @__PURE__ */ freezeDeep({
  id: "national-2014-78",
  title: { zh: "关于创新发展扶贫小额信贷的指导意见", en: "Opinions on microcredit for poverty alleviation" },
  number: "国开办发〔2014〕78号",
  issuer: { zh: "国务院扶贫办等", en: "State Council poverty-alleviation office and others" },
  standing: "secondary",
  articles: {
    "in force": { zh: "执行期间", en: "when in force", status: "implemented" },
    people: { zh: "支持对象", en: "borrowers", status: "implemented" },
    purpose: { standing: "from-memory", zh: "用途", en: "purpose", status: "implemented" },
    rate: { standing: "from-memory", zh: "利率", en: "rate", status: "implemented" },
    product: {
      zh: "产品要点",
      en: "the product",
      status: "partly",
      note: {
        zh: "县级风险补偿金的规模与分担由各县规定",
        en: "size and shares of the county fund are for counties to set",
      },
    },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type National201478Citation = CitationOf<typeof national201478>;
