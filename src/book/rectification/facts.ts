import { listOf } from "../../kernel/lists.ts";
import { oneOf } from "../../kernel/members.ts";
import { record, recordField, union, unionField } from "../../kernel/record.ts";
import { refusedField } from "../../kernel/refused-rows.ts";
import { factsOf } from "../../kernel/requirement.ts";
import { type FieldsOf, needed, type Value } from "../../kernel/value.ts";
import { day, text, word, yesNo } from "../../kernel/values.ts";
import type { Day } from "../../base/date/day.ts";
import { beyondVerified } from "../../ledger/loan/loan-rate.ts";
import { ratesField } from "../../ledger/interest/facts.ts";
import { bookChecks, loanChecks } from "./book-checks.ts";
import { loanRules, pointRequirements } from "./checks.ts";
import { contractRate } from "./rows/contract-rate.ts";
import { withinHouseholdCap } from "./rows/household-cap.ts";
import { kindServed } from "./rows/kind.ts";
import { termLength } from "./rows/term-length.ts";
import { useOfMoney } from "./rows/use-of-money.ts";
import type { Correction, ExaminedLoan, HouseholdCorrection, LoanCorrection, RectificationBook } from "./types.ts";

export const examinedLoanRecord = /* @__PURE__ */ record<ExaminedLoan>(
  "ExaminedLoan",
  "A loan of the book as it was found on the day of the examination. What is not known is left out: what it would decide comes back as `undetermined`.",
  () =>
    ({
      loan: needed(text("贷款编号", "id of the loan")),
      household: needed(text("户", "household that owes it", { zh: "上限以户为单位", en: "the unit of the cap" })),
      region: text("地区", "township or village", {
        zh: "台账分地区统计时用",
        en: "where the list is broken down by it",
      }),
      lender: text("承贷机构", "lender"),
      ...factsOf([kindServed, withinHouseholdCap]),
      contractOn: day("合同日", "day of the contract", {
        zh: "按此日查公布的利率",
        en: "published rates are looked up on it",
      }),
      paidOutOn: day("放款日", "day of the pay-out"),
      maturesOn: day("合同到期日", "maturity of the contract", { zh: "展期之前的", en: "before any extension" }),
      ...factsOf([termLength, contractRate, useOfMoney]),
      withOperator: yesNo("与经营主体合作", "used together with an operator", {
        zh: "该户与公司、合作社等一起使用",
        en: "by the household, with a company or a cooperative",
      }),
      ...factsOf(pointRequirements),
    }) as unknown as FieldsOf<ExaminedLoan>, // the type is written from these
  { checks: loanChecks },
);

function doneFields(): { readonly on: Value<Day, number, true>; readonly how: Value<string, string, false> } {
  return {
    on: needed(
      day("办结日", "day on which it was corrected", {
        zh: "不早于检查日；晚于 asOf 的不看",
        en: "not before the examination; after `asOf` it is not looked at",
      }),
    ),
    how: text("办结方式", "in what way"),
  };
}

export const loanCorrectionRecord = /* @__PURE__ */ record<LoanCorrection>(
  "LoanCorrection",
  "A finding about a loan that was corrected (办结).",
  () => ({
    loan: needed(text("贷款编号", "id of the loan")),
    rule: needed(oneOf(loanRules, "规则", "rule that it did not keep")),
    ...doneFields(),
  }),
);

export const householdCorrectionRecord = /* @__PURE__ */ record<HouseholdCorrection>(
  "HouseholdCorrection",
  "A finding about what a household owes that was corrected (办结).",
  () => ({
    household: needed(text("户", "household")),
    rule: needed(word(withinHouseholdCap.rule, "规则", "rule that it did not keep")),
    ...doneFields(),
  }),
);

export const correction = /* @__PURE__ */ union<Correction>(
  "Correction",
  "A finding that was corrected (办结): it is struck off from that day on.",
  () => [loanCorrectionRecord, householdCorrectionRecord],
  "rule",
);

export const rectificationBookRecord = /* @__PURE__ */ record<RectificationBook>(
  "RectificationBook",
  "What `rectify` needs to know.",
  () => ({
    examinedOn: needed(
      day("检查日", "day on which the book was examined", {
        zh: "贷款按当日查出的情况填写",
        en: "(排查): it found the loans as they are described",
      }),
    ),
    asOf: needed(
      day("台账日", "day for which the list is drawn up", {
        zh: "不早于检查日",
        en: "not before the examination",
      }),
    ),
    loans: needed(listOf(recordField(examinedLoanRecord, "贷款", "loan"), "贷款", "loans")),
    corrected: needed(
      listOf(
        unionField(correction, "办结", "correction"),
        "已办结的问题",
        "corrections",
        {},
        {
          zh: "空列表表示都没有办结",
          en: "an empty list: nothing has been corrected",
        },
      ),
    ),
    rates: ratesField(),
    beyondVerified: beyondVerified(
      "取最后公布值，结果会提示",
      "take the last value of a series that is asked beyond it; the result warns of it",
    ),
    refused: refusedField(),
  }),
  { checks: bookChecks },
);
