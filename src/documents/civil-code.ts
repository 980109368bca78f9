import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** The articles of the Civil Code on periods, on whether a figure is included, and on the debts of one who died. It holds from 2021; before it the General Provisions said the same. */
export const civilCode = /* @__PURE__ */ freezeDeep({
  id: "civil-code",
  title: { zh: "中华人民共和国民法典", en: "Civil Code of the People's Republic of China" },
  issuer: { zh: "全国人民代表大会", en: "National People's Congress" },
  issuedOn: "2020-05-28",
  standing: "primary",
  articles: {
    "201": { zh: "第二百零一条", en: "art. 201", status: "implemented" },
    "202": { zh: "第二百零二条", en: "art. 202", status: "implemented" },
    "203": { zh: "第二百零三条", en: "art. 203", status: "implemented" },
    "204": {
      by: ["trackOverdue", "accrueInterest", "computeSubsidy"],
      zh: "第二百零四条",
      en: "art. 204",
      status: "implemented",
    },
    "678": { zh: "第六百七十八条", en: "art. 678", status: "implemented" },
    "1161": {
      zh: "第一千一百六十一条",
      en: "art. 1161",
      status: "partly",
      standing: "secondary",
      note: {
        zh: "只指明可向遗产主张，不算遗产价值",
        en: "that the estate can be claimed against; its value is not reckoned",
      },
    },
    "1259": { zh: "第一千二百五十九条", en: "art. 1259", status: "implemented" },
  },
} as const satisfies PolicyDocument);
