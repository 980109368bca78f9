import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** Henan 2018, on microcredit that firms use: of it no more than the opening was seen, in a copy that is not official. */
export const henan201857 = /* @__PURE__ */ freezeDeep({
  id: "henan-2018-57",
  title: {
    zh: "河南省人民政府办公厅关于加强扶贫小额信贷工作的通知",
    en: "Henan: notice on strengthening poverty-alleviation microcredit",
  },
  number: "豫政办〔2018〕57号",
  issuer: { zh: "河南省人民政府办公厅", en: "General Office of Henan province" },
  standing: "secondary",
  articles: {
    "1": {
      zh: "第一条",
      en: "1 lent to and used by households",
      status: "out-of-scope",
      note: {
        zh: "只见开头，且非官方转载；所见要求贫困户自愿、参与，没有可计算的数字或日期",
        en: "its opening was seen only, in a copy that is not official: free will and part of the household, no figure and no day",
      },
    },
    "2": {
      zh: "第二条",
      en: "2 loans that firms use",
      status: "out-of-scope",
      note: {
        zh: "只见开头：存量户贷企用到期可还款解除，其余办法未见",
        en: "its opening was seen only: a loan used by a firm can end by repayment when due; the other ways were not seen",
      },
    },
    others: {
      zh: "其余各条",
      en: "the other points",
      status: "out-of-scope",
      note: { zh: "原文未见", en: "not seen" },
    },
  },
} as const satisfies PolicyDocument);
