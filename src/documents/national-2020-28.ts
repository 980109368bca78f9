import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** The notice of 2020, known as news. */
export const national202028 = /* @__PURE__ */ freezeDeep({
  id: "national-2020-28",
  title: {
    zh: "关于进一步完善扶贫小额信贷有关政策的通知",
    en: "Notice of 2020 on microcredit for poverty alleviation",
  },
  number: "银保监发〔2020〕28号",
  issuer: { zh: "中国银保监会等", en: "CBIRC and others" },
  standing: "secondary",
  articles: {
    contracts: {
      zh: "存量合同",
      en: "contracts signed in time",
      status: "partly",
      note: { zh: "合同截止日已录入;延期还款待实现", en: "last contract day; deferral still to come" },
    },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type National202028Citation = CitationOf<typeof national202028>;
