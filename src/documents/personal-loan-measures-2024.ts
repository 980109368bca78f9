import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** Their successor, in force from 2024-07-01: nobody has seen its text, so an extension is at most open by it. */
export const personalLoanMeasures2024 = /* @__PURE__ */ freezeDeep({
  id: "personal-loan-measures-2024",
  title: { zh: "个人贷款管理办法", en: "Measures on Personal Loans (2024)" },
  issuer: { zh: "国家金融监督管理总局", en: "National Financial Regulatory Administration" },
  standing: "secondary",
  articles: {
    extension: {
      by: ["accrueInterest", "computeSubsidy"],
      standing: "from-memory",
      zh: "贷款展期",
      en: "extensions",
      status: "partly",
      note: {
        zh: "凭记忆录入，未经核对；2024-07-01 起商定的展期，不同时在新旧两种上限以内的，不作定论",
        en: "from memory, unchecked: an extension agreed from 2024-07-01 on is open unless within both rules",
      },
    },
  },
} as const satisfies PolicyDocument);
