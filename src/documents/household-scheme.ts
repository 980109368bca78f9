import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** A town's household scheme, published without its name and year. */
export const householdScheme = /* @__PURE__ */ freezeDeep({
  id: "household-scheme",
  title: {
    zh: "扶贫小额信贷工作实施方案（四有两好一项目）",
    en: "Household scheme for poverty-alleviation microcredit (四有两好一项目)",
  },
  issuer: { zh: "某镇", en: "a town, not named" },
  standing: "primary",
  articles: {
    definition: { zh: "扶贫小额信贷的定义", en: "what the credit is", status: "implemented" },
    "loan 1.1": { zh: "（一）1 贷款对象", en: "(1)1 borrowers", status: "implemented" },
    "loan 1.2": { zh: "（一）2 贷款条件", en: "(1)2 conditions", status: "implemented" },
    "loan 1.3": { zh: "（一）3 贷款用途", en: "(1)3 purpose", status: "implemented" },
    "loan 2.1": { zh: "（二）1 贷款额度", en: "(2)1 amount", status: "implemented" },
    "loan 2.2": { zh: "（二）2 贷款期限", en: "(2)2 length", status: "implemented" },
    "loan 2.3": { zh: "（二）3 贷款利率", en: "(2)3 rate", status: "implemented" },
    targets: { zh: "工作目标", en: "targets", status: "implemented" },
    steps: { zh: "实施步骤", en: "steps with dates", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type HouseholdSchemeCitation = CitationOf<typeof householdScheme>;
