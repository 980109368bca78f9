import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** Rules of a rural credit cooperative, a template without place and year. */
export const ruralCooperativeRules = /* @__PURE__ */ freezeDeep({
  id: "rural-cooperative-rules",
  title: {
    zh: "农村信用社扶贫小额信贷管理办法（模版）",
    en: "Rural credit cooperative: rules on microcredit (template)",
  },
  issuer: { zh: "农村信用社", en: "a rural credit cooperative" },
  standing: "primary",
  articles: {
    "8": { zh: "第八条", en: "art. 8", status: "implemented" },
    "9": { zh: "第九条", en: "art. 9", status: "implemented" },
    "10": { zh: "第十条", en: "art. 10", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type RuralCooperativeCitation = CitationOf<typeof ruralCooperativeRules>;
