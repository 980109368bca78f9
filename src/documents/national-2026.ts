import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** The national notice of 2026, known from the news only: number, day, length, rate, subsidy and renewals were not seen. */
export const national2026Document = /* @__PURE__ */ freezeDeep({
  id: "national-2026",
  title: { zh: "关于做好帮扶小额信贷工作的通知", en: "Notice of 2026 on microcredit for rural people in need of help" },
  issuer: { zh: "四部门", en: "four agencies" },
  standing: "secondary",
  articles: {
    people: { zh: "支持对象（据报道）", en: "borrowers, by the news", status: "implemented" },
    amount: { zh: "额度（据报道）", en: "amount, by the news", status: "implemented" },
    "in force": { zh: "执行期间（据报道）", en: "when in force, by the news", status: "implemented" },
    "not printed": {
      zh: "期限、利率、贴息、续贷和存量合同",
      en: "length, rate, subsidy, renewals and running contracts",
      status: "planned",
      note: { zh: "报道未载，原文未见", en: "not in the news; the text was not seen" },
    },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type National2026Citation = CitationOf<typeof national2026Document>;
