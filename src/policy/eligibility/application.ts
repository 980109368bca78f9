import { amountTooLarge, outOfOrder } from "../../base/input/wording.ts";
import { type AmountInput, fenOf, LARGEST_FEN } from "../../base/money/amount.ts";
import { ratesField } from "../../ledger/interest/facts.ts";
import { beyondVerified } from "../../ledger/loan/loan-rate.ts";
import type { Found } from "../../kernel/between.ts";
import { record } from "../../kernel/record.ts";
import { type FieldsOf, needed } from "../../kernel/value.ts";
import { amount, day, percent, positiveAmount, positiveCount, text } from "../../kernel/values.ts";
import type { LoanApplication, LoanApplicationSlots } from "./types.ts";

/** The fields that every application begins with. */
export function applicationFields(): FieldsOf<LoanApplication> {
  return {
    id: needed(text("申请编号", "id of the application")),
    appliedOn: needed(
      day("申请日", "day of application", {
        zh: "按此日计算年龄、查看限制",
        en: "ages are counted and bars looked at on it",
      }),
    ),
    contractOn: day("合同日", "day of the contract", {
      zh: "已定时填写，按此日查公布的利率；不早于申请日",
      en: "if it is fixed; published rates are looked up on it; not before the application",
    }),
    product: text("贷款品种", "product", {
      zh: "条件区分品种时用",
      en: "the one applied for, where the terms tell products apart",
    }),
    amount: needed(positiveAmount("申请金额", "amount asked for")),
    termMonths: needed(positiveCount("申请期限", "length asked for", { zh: "整月", en: "in whole months" })),
    rate: percent("拟执行利率", "offered rate", { zh: "年利率", en: "a year" }),
    rates: ratesField(),
    beyondVerified: beyondVerified(
      "查询日晚于核实日时取最后公布值，结果给出警示",
      "takes the last value of a series that is asked beyond its verified day; the result warns of it",
    ),
    outstanding: amount("现有贷款余额", "what is owed already", {
      zh: "本品种下；户的全部借款人合计",
      en: "under this product; of a household, all its borrowers added together",
    }),
    grade: text("信用等级", "credit grade", {
      zh: "按条件所用的等级；已评级而无等级的为 none",
      en: 'as the terms name the grades; `"none"` if it was rated and has none',
    }),
  };
}

/** The form itself, for the types that follow from it; the households and operators have their own. @public */
export const loanApplicationRecord = /* @__PURE__ */ record<LoanApplication, LoanApplicationSlots>(
  "LoanApplication",
  "What every application for a loan says, whoever applies. A fact that is not known is left out.",
  applicationFields,
  { slots: "LoanApplicationSlots" },
);

/** The contract comes after the application, or on its day. */
export function contractAfterApplying(application: LoanApplication): readonly Found[] {
  if (isContractedAfter(application)) return [];
  const issue = outOfOrder("", "合同日不得早于申请日", "must not be before the day of application");
  return [{ issue, path: ["contractOn"] }];
}

/** What is asked for and all that is owed stay together within what an amount can be. */
export function debtWithinAmounts(
  application: LoanApplication & { readonly outstandingOldProduct?: AmountInput },
): readonly Found[] {
  const { amount: asked, outstanding, outstandingOldProduct } = application;
  const fen = {
    amount: fenOf(asked),
    outstanding: fenOf(outstanding ?? 0),
    outstandingOldProduct: fenOf(outstandingOldProduct ?? 0),
  };
  return isDebtWithinAmounts(fen) ? [] : [{ issue: amountTooLarge(""), path: ["amount"] }];
}

/** Days as they are written, or counted. */
export function isContractedAfter<D extends string | number>({
  contractOn,
  appliedOn,
}: {
  readonly contractOn?: D | undefined;
  readonly appliedOn: D;
}): boolean {
  return contractOn === undefined || !(contractOn < appliedOn);
}

/** In fen. */
export function isDebtWithinAmounts({
  amount: asked,
  outstanding = 0,
  outstandingOldProduct = 0,
}: {
  readonly amount: number;
  readonly outstanding?: number | undefined;
  readonly outstandingOldProduct?: number | undefined;
}): boolean {
  return asked + outstanding + outstandingOldProduct <= LARGEST_FEN;
}
