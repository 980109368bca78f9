import { missing } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import { termsKind } from "../../kernel/kind.ts";
import { listOf } from "../../kernel/lists.ts";
import { record, recordField } from "../../kernel/record.ts";
import { termsOf } from "../../kernel/requirement.ts";
import type { Value } from "../../kernel/value.ts";
import { amountTerm, percentTerm, positiveCount, word } from "../../kernel/values.ts";
import { gradeOrderTerm } from "../../ledger/points/grade-order.ts";
import { drawRequirements } from "./draw-findings.ts";
import { creditLineReadings } from "./readings.ts";
import type { CreditLineTermValues, LineStep } from "./types.ts";

export const lineStepRecord = /* @__PURE__ */ record<LineStep>(
  "LineStep",
  "One step of the lender's reward or penalty, each part as a size without a sign: a reward adds points, grades, yuan of the line and months, and lowers the rate; a penalty does the opposite.",
  () => ({
    points: positiveCount("积分", "points"),
    grades: positiveCount("等级数", "grades"),
    line: amountTerm("授信额度", "amount of the line"),
    rate: percentTerm("利率", "rate", { zh: "年利率的百分点", en: "percentage points of the yearly rate" }),
    months: positiveCount("月数", "months"),
  }),
  { checks: [changesSomething] },
);

export const creditLineTermsKind = /* @__PURE__ */ termsKind<
  "credit-line",
  CreditLineTermValues,
  unknown,
  typeof creditLineReadings
>({
  kind: "credit-line",
  name: "CreditLine",
  about: "What the terms can say about a credit line (授信).",
  functions: ["reviewCreditLine"],
  fields: () => ({
    ...termsOf(drawRequirements),
    goodYears: word("rewarded", "守信年度", "years of good faith", {
      zh: "文件说要奖励；奖多少由主办机构的档次定",
      en: "the document rewards them; the lender's steps say how much",
    }),
    brokenYears: word("penalised", "失信年度", "broken years"),
    rewardSteps: steps("守信逐年激励幅度", "steps of reward, year by year", {
      zh: "连续守信第一年、第二年……之后；最后一档一直适用",
      en: "after the first, the second … year of good faith in a row; the last goes on",
    }),
    penaltySteps: steps("失信逐年惩戒幅度", "steps of penalty, year by year", {
      zh: "连续失信第一年、第二年……之后；最后一档一直适用",
      en: "after the first, the second … broken year in a row; the last goes on",
    }),
    gradeOrder: gradeOrderTerm(),
    highestLine: amountTerm("激励后授信额度上限", "highest line that rewards reach"),
  }),
  readings: creditLineReadings,
});

function steps(
  zh: string,
  en: string,
  help: { readonly zh: string; readonly en: string },
): Value<readonly LineStep[], readonly LineStep[], false> {
  return listOf(recordField(lineStepRecord, "一档", "step"), zh, en, { atLeast: 1 }, help);
}

function changesSomething(step: LineStep): readonly Found[] {
  return Object.keys(step).length > 0 ? [] : [{ issue: missing(""), path: ["line"] }];
}
