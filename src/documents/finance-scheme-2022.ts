import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** A scheme of 2022 on finance against poverty, of the collection; an excerpt. */
export const financeScheme2022Document = /* @__PURE__ */ freezeDeep({
  id: "finance-scheme-2022",
  title: { zh: "2022金融信贷扶贫工作方案", en: "Scheme of 2022 on finance against poverty" },
  issuer: { zh: "某县", en: "a county, not named" },
  standing: "primary",
  articles: {
    "2.1": { zh: "二（一）农户贷款用途", en: "2(1) what households borrow for", status: "implemented" },
    "3.2": {
      zh: "三（二）担保机构与贴息预算",
      en: "3(2) guarantor and yearly budget",
      status: "out-of-scope",
      note: { zh: "担保机构和年度预算由县里指定", en: "guarantor and budget are the county's to name" },
    },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type FinanceScheme2022Citation = CitationOf<typeof financeScheme2022Document>;
