import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** Shanxi: the province's opinion on microcredit. */
export const shanxiOpinion = /* @__PURE__ */ freezeDeep({
  id: "shanxi-opinion",
  title: { zh: "山西省扶贫小额信贷实施意见", en: "Shanxi: opinion on poverty-alleviation microcredit" },
  issuer: { zh: "山西省", en: "Shanxi province" },
  standing: "primary",
  articles: {
    "2": { zh: "二 基本原则", en: "2 principles", status: "implemented" },
    "4.1": { zh: "四（一）贷款对象", en: "4(1) borrowers", status: "implemented" },
    risk: {
      zh: "防范风险的原则",
      en: "principle of containing risk",
      status: "out-of-scope",
      note: {
        zh: "原则性要求，未给出分担比例；有比例时由风险分担计算",
        en: "a principle without shares; where shares are agreed, the sharing of losses takes them",
      },
    },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type ShanxiCitation = CitationOf<typeof shanxiOpinion>;
