import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** A county's plan of 2022 with loans of up to 100,000 yuan; published without its county's name. */
export const plan2022Document = /* @__PURE__ */ freezeDeep({
  id: "plan-2022",
  title: { zh: "2022年扶贫小额信贷实施方案", en: "Plan of 2022 for poverty-alleviation microcredit" },
  issuer: { zh: "某县", en: "a county, not named" },
  standing: "primary",
  articles: {
    targets: { zh: "一、指导目标", en: "1 targets", status: "implemented" },
    household: { zh: "二（一）自贷自用自还", en: "2(1) households", status: "implemented" },
    "household 1": { zh: "二（一）1 对象", en: "2(1)1 borrowers", status: "implemented" },
    "household 2": {
      zh: "二（一）2 要点",
      en: "2(1)2 main points",
      status: "partly",
      note: { zh: "贴息份额和风险补偿金未印出", en: "share of the subsidy and the fund are not printed" },
    },
    "household 3": { zh: "二（一）3 用途", en: "2(1)3 purpose", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type Plan2022Citation = CitationOf<typeof plan2022Document>;
