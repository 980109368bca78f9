import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** Detailed rules of a county on the model of government, bank, operator and household (四位一体). Keys name the section. */
export const fiveInOneRules = /* @__PURE__ */ freezeDeep({
  id: "five-in-one-rules",
  title: { zh: "扶贫小额信贷工作实施细则（五位一体）", en: "Detailed rules on microcredit (five in one)" },
  issuer: { zh: "某县", en: "a county" },
  standing: "primary",
  articles: {
    "1": {
      zh: "一、工作目标",
      en: "section 1",
      status: "partly",
      note: {
        zh: "3000 万元由使用单位作为年度目标提供；按年考核为假定",
        en: "the 30 million yuan are for the caller to give as yearTarget; that they are of one year is assumed",
      },
    },
    "2": { zh: "二、工作模式", en: "section 2", status: "implemented" },
    "3": {
      zh: "三、任务分配",
      en: "section 3",
      status: "out-of-scope",
      note: { zh: "指定各行对接的合作社", en: "which bank serves which cooperative" },
    },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type FiveInOneCitation = CitationOf<typeof fiveInOneRules>;
