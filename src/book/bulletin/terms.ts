import { termsKind } from "../../kernel/kind.ts";
import { oneOf, unnamed } from "../../kernel/members.ts";
import { amountTerm, word } from "../../kernel/values.ts";
import { bulletinReadings } from "./readings.ts";
import type { BulletinTermValues } from "./types.ts";

export const bulletinTermsKind = /* @__PURE__ */ termsKind<
  "bulletin",
  BulletinTermValues,
  unknown,
  typeof bulletinReadings
>({
  kind: "bulletin",
  name: "Bulletin",
  about: "What the terms can say about a printed bulletin. A check whose definition is absent is not asked.",
  functions: ["reconcileBulletin"],
  fields: () => ({
    overdueRate: oneOf(
      unnamed({ "by-amount": ["按金额", "by amount"], "by-households": ["按户数", "by households"] }),
      "逾期率口径",
      "how the overdue rate is defined",
      { zh: "逾期 ÷ 存量", en: "overdue ÷ outstanding" },
    ),
    completion: word("new-over-target", "完成率口径", "how completion is defined", {
      zh: "本年新增 ÷ 年度目标",
      en: "what was lent this year ÷ the target of the year",
    }),
    householdCap: amountTerm("每户贷款上限", "cap per household", {
      zh: "户均余额高于此数的列为线索",
      en: "an average balance per household above it is a lead",
    }),
  }),
  readings: bulletinReadings,
});
