import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** Gansu 2021: how county funds are kept up, read in public summaries; other counties follow the same figures. */
export const gansu202123 = /* @__PURE__ */ freezeDeep({
  id: "gansu-2021-23",
  title: { zh: "甘肃省小额信贷风险补偿金管理文件", en: "Gansu: compensation funds of counties" },
  number: "甘财金〔2021〕23号",
  citedAs: {
    zh: "甘肃省财政厅等部门甘财金〔2021〕23号文件（标题未见）",
    en: "Gansu: compensation funds of counties (甘财金〔2021〕23号, title not seen)",
  },
  issuer: { zh: "甘肃省财政厅等", en: "Gansu department of finance and others" },
  standing: "secondary",
  articles: {
    leverage: { zh: "放大倍数", en: "leverage", status: "implemented" },
    "top-up": { zh: "补充", en: "topping up", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type Gansu202123Citation = CitationOf<typeof gansu202123>;
