import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** Henan 2017: subsidy of operators and breakers, read in public summaries. */
export const henan201785 = /* @__PURE__ */ freezeDeep({
  id: "henan-2017-85",
  title: { zh: "河南省金融扶贫文件", en: "Henan: finance for poverty alleviation" },
  number: "豫政办〔2017〕85号",
  citedAs: {
    zh: "河南省人民政府办公厅豫政办〔2017〕85号文件（标题未见）",
    en: "Henan: finance for poverty alleviation (豫政办〔2017〕85号, title not seen)",
  },
  issuer: { zh: "河南省人民政府办公厅", en: "General Office of Henan province" },
  standing: "secondary",
  articles: {
    operators: { zh: "带贫主体贴息", en: "subsidy of operators", status: "implemented" },
    breaker: { zh: "熔断", en: "breaker", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type Henan201785Citation = CitationOf<typeof henan201785>;
