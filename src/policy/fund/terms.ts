import { WHOLE_PPM } from "../../base/money/percent.ts";
import { termsKind } from "../../kernel/kind.ts";
import { percentBetween, positiveAmountTerm, positiveCount, word } from "../../kernel/values.ts";
import type { FundTermValues } from "./types.ts";

/** No point about a fund is open. */
const fundReadings = {} as const;

export const fundTermsKind = /* @__PURE__ */ termsKind<"fund", FundTermValues, unknown, typeof fundReadings>({
  kind: "fund",
  name: "Fund",
  about: "What the terms can say about a compensation fund (风险补偿基金).",
  functions: ["stateFund"],
  fields: () => ({
    leverageMost: positiveCount("贷款放大倍数上限", "highest leverage", {
      zh: "贷款至多为基金的几倍（含）",
      en: "loans are at most so many times the fund",
    }),
    fundTarget: positiveAmountTerm("风险补偿基金目标规模", "target of the compensation fund", {
      zh: "基金应有的金额",
      en: "what the fund is meant to hold",
    }),
    topUpBelow: percentBetween(
      0,
      WHOLE_PPM,
      4,
    )("须补充基金的比例（低于）", "share of its target below which the fund is topped up"),
    separateAccount: word("required", "单独计息、单独核算", "account and interest of its own"),
    yearlyStatement: word("required", "年度对账", "yearly statement of the account"),
    returnWorkingDays: positiveCount("返还余额的期限（工作日）", "working days for the return of what is left", {
      zh: "协议不再续签时",
      en: "when the agreement is not renewed",
    }),
  }),
  readings: fundReadings,
});
