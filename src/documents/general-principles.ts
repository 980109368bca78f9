import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** The General Principles of Civil Law, in force to the end of 2020: periods, and whether a figure is included. Of 超过 they say nothing. */
export const generalPrinciples = /* @__PURE__ */ freezeDeep({
  id: "general-principles",
  title: { zh: "中华人民共和国民法通则", en: "General Principles of Civil Law of the People's Republic of China" },
  issuer: { zh: "全国人民代表大会", en: "National People's Congress" },
  issuedOn: "1986-04-12",
  standing: "primary",
  articles: {
    "154": { zh: "第一百五十四条", en: "art. 154", status: "implemented" },
    "155": { zh: "第一百五十五条", en: "art. 155", status: "implemented" },
  },
} as const satisfies PolicyDocument);
