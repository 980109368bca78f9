import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** The national product of 2021, read in public summaries. */
export const national20216 = /* @__PURE__ */ freezeDeep({
  id: "national-2021-6",
  title: {
    zh: "关于深入扎实做好过渡期脱贫人口小额信贷工作的通知",
    en: "Notice of 2021 on microcredit for people lifted out of poverty",
  },
  number: "银保监发〔2021〕6号",
  issuer: { zh: "中国银保监会等", en: "CBIRC and others" },
  issuedOn: "2021-03-04",
  standing: "secondary",
  articles: {
    amount: { zh: "额度", en: "amount", status: "implemented" },
    "in force": { zh: "执行期间", en: "when in force", status: "implemented" },
    term: { standing: "primary", zh: "期限", en: "length", status: "implemented" },
    rate: { standing: "primary", zh: "利率", en: "rate", status: "implemented" },
    security: { zh: "担保方式", en: "security", status: "implemented" },
    subsidy: {
      by: ["computeSubsidy"],
      zh: "贴息",
      en: "subsidy",
      status: "partly",
      note: { zh: "份额由地方规定", en: "the share is for counties to set" },
    },
    people: {
      standing: "primary",
      zh: "对象",
      en: "borrowers",
      status: "implemented",
    },
    conditions: { zh: "贷款条件", en: "conditions", status: "implemented" },
    age: { zh: "年龄", en: "age", status: "implemented" },
    "sudden hardship": {
      zh: "突发严重困难户",
      en: "sudden hardship",
      status: "implemented",
      note: { zh: "只见于后来的材料", en: "named by later sources only" },
    },
    purpose: { zh: "用途", en: "purpose", status: "implemented" },
    renewal: {
      standing: "from-memory",
      zh: "续贷与展期",
      en: "renewal and extension",
      status: "implemented",
      note: { zh: "至多一次，凭记忆录入，待核对", en: "at most once: from memory, to be confirmed" },
    },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type National20216Citation = CitationOf<typeof national20216>;
