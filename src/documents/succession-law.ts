import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** The Law of Succession, in force to the end of 2020: what heirs owe of the debts of one who died. From memory. */
export const successionLaw = /* @__PURE__ */ freezeDeep({
  id: "succession-law",
  title: { zh: "中华人民共和国继承法", en: "Law of Succession of the People's Republic of China" },
  issuer: { zh: "全国人民代表大会", en: "National People's Congress" },
  issuedOn: "1985-04-10",
  standing: "from-memory",
  articles: {
    "33": {
      zh: "第三十三条",
      en: "art. 33",
      status: "partly",
      note: {
        zh: "只指明可向遗产主张，不算遗产价值",
        en: "that the estate can be claimed against; its value is not reckoned",
      },
    },
  },
} as const satisfies PolicyDocument);
