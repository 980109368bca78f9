import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** The notice of February 2020 on the epidemic, read in public summaries. */
export const epidemicNotice2020 = /* @__PURE__ */ freezeDeep({
  id: "epidemic-notice-2020",
  title: {
    zh: "关于积极应对新冠肺炎疫情影响切实做好扶贫小额信贷工作的通知",
    en: "Notice of February 2020 on microcredit for poverty alleviation during the epidemic",
  },
  issuer: {
    zh: "国务院扶贫办、中国银保监会",
    en: "Poverty Alleviation Office of the State Council, CBIRC",
  },
  standing: "secondary",
  articles: {
    deferral: {
      by: ["accrueInterest", "computeSubsidy"],
      zh: "受疫情影响的还款延期",
      en: "deferral of repayment for hardship from the epidemic",
      status: "implemented",
    },
  },
} as const satisfies PolicyDocument);
