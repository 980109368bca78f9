import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** How long a credit bureau keeps a bad record; named beside a bar of so many years, which is another thing. */
export const creditReportingRules = /* @__PURE__ */ freezeDeep({
  id: "credit-reporting-rules",
  title: { zh: "征信业管理条例", en: "Regulation on credit reporting" },
  number: "国务院令第631号",
  issuer: { zh: "国务院", en: "State Council" },
  issuedOn: "2013-01-21",
  standing: "secondary",
  articles: {
    "16": {
      by: ["propagateBlacklist", "screenPerson"],
      zh: "第十六条",
      en: "art. 16",
      status: "partly",
      note: { zh: "说的是征信机构的记录，只作对照", en: "about a bureau's records: named for comparison" },
    },
  },
} as const satisfies PolicyDocument);
