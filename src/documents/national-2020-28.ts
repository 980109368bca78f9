import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** The notice of 2020, known as news of 3 July 2020. */
export const national202028 = /* @__PURE__ */ freezeDeep({
  id: "national-2020-28",
  title: {
    zh: "关于进一步完善扶贫小额信贷有关政策的通知",
    en: "Notice of 2020 on microcredit for poverty alleviation",
  },
  number: "银保监发〔2020〕28号",
  issuer: { zh: "中国银保监会等", en: "CBIRC and others" },
  standing: "secondary",
  articles: {
    conditions: { standing: "from-memory", zh: "贷款条件", en: "conditions", status: "implemented" },
    purpose: { standing: "from-memory", zh: "用途", en: "purpose", status: "implemented" },
    amount: { zh: "额度", en: "amount", status: "implemented" },
    term: { zh: "期限", en: "length", status: "implemented" },
    rate: { zh: "利率", en: "rate", status: "implemented" },
    security: { zh: "担保方式", en: "security", status: "implemented" },
    people: { zh: "支持对象", en: "borrowers", status: "implemented" },
    contracts: {
      zh: "存量合同",
      en: "contracts signed in time",
      status: "implemented",
    },
    deferral: {
      zh: "延期还款",
      en: "deferral of repayment",
      by: ["accrueInterest", "computeSubsidy"],
      status: "implemented",
      note: {
        zh: "延至 2021-03-31；作为展期录入并注明受疫情影响",
        en: "goes on to 2021-03-31; entered as an extension that says the hardship came from the epidemic",
      },
    },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type National202028Citation = CitationOf<typeof national202028>;
