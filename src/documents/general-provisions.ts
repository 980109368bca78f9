import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** The General Provisions of Civil Law, in force from 2017-10-01 to the end of 2020: periods, and whether a figure is included. */
export const generalProvisions = /* @__PURE__ */ freezeDeep({
  id: "general-provisions",
  title: { zh: "中华人民共和国民法总则", en: "General Provisions of Civil Law of the People's Republic of China" },
  issuer: { zh: "全国人民代表大会", en: "National People's Congress" },
  issuedOn: "2017-03-15",
  standing: "secondary",
  articles: {
    "201": { zh: "第二百零一条", en: "art. 201", status: "implemented" },
    "202": { zh: "第二百零二条", en: "art. 202", status: "implemented" },
    "203": { zh: "第二百零三条", en: "art. 203", status: "implemented" },
    "204": {
      zh: "第二百零四条",
      en: "art. 204",
      status: "out-of-scope",
      note: { zh: "约定期间由合同定", en: "periods that the parties agree are theirs" },
    },
    "205": { zh: "第二百零五条", en: "art. 205", status: "implemented" },
  },
} as const satisfies PolicyDocument);
