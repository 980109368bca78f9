import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** Henan 2017: subsidy of operators and breakers, read in public summaries. */
export const henan201785 = /* @__PURE__ */ freezeDeep({
  id: "henan-2017-85",
  title: {
    zh: "河南省人民政府办公厅关于印发河南省扶贫小额信贷助推脱贫攻坚实施方案（暂行）等六个方案的通知",
    en: "Henan: notice of six plans on poverty-alleviation microcredit",
  },
  number: "豫政办〔2017〕85号",
  issuer: { zh: "河南省人民政府办公厅", en: "General Office of Henan province" },
  issuedOn: "2017-08-01",
  standing: "secondary",
  articles: {
    operators: { zh: "带贫主体贴息", en: "subsidy of operators", status: "implemented" },
    breaker: { zh: "熔断", en: "breaker", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type Henan201785Citation = CitationOf<typeof henan201785>;
