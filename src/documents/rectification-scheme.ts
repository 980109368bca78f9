import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** A county's scheme for putting its microcredit in order, published without name, year and what comes after its principles. */
export const rectificationScheme = /* @__PURE__ */ freezeDeep({
  id: "rectification-scheme",
  title: {
    zh: "规范扶贫小额信贷防控风险整改方案",
    en: "Scheme for putting poverty-alleviation microcredit in order",
  },
  issuer: { zh: "某县", en: "a county, not named" },
  standing: "primary",
  articles: {
    "1": {
      zh: "一、总体要求",
      en: "1 in general",
      status: "partly",
      note: {
        zh: "责任人、整改期限和措施没有印出",
        en: "who is responsible, by when and by what measures is not printed",
      },
    },
    "2.1": { zh: "二（一）对象不精准", en: "2(1) the wrong person", status: "implemented" },
    "2.2": { zh: "二（二）政策不精准", en: "2(2) the wrong terms", status: "implemented" },
    "2.3": { zh: "二（三）使用不精准", en: "2(3) the wrong use", status: "implemented" },
    "2.4": { zh: "二（四）依法不合规", en: "2(4) the wrong procedure", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type RectificationSchemeCitation = CitationOf<typeof rectificationScheme>;
