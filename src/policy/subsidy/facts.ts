import { mixedHouseholds, unknownReference } from "../../base/input/wording.ts";
import { interestFields, interestLoanField, windowInOrder } from "../../ledger/interest/facts.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import { loanRecord } from "../../ledger/loan/facts.ts";
import { type Found, inOrderOf } from "../../kernel/between.ts";
import { listOf } from "../../kernel/lists.ts";
import { oneOf } from "../../kernel/members.ts";
import { record, recordField } from "../../kernel/record.ts";
import { type FieldsOf, needed } from "../../kernel/value.ts";
import { amount, day, text, yesNo } from "../../kernel/values.ts";
import { enoughHouseholds } from "./enough-households.ts";
import { householdKinds } from "../../ledger/loan/household-kind.ts";
import { lossGrounds } from "./terms.ts";
import type {
  GuaranteeFeeFacts,
  LossEvent,
  OperatorReclaimFacts,
  OperatorSubsidyFacts,
  PaidSubsidy,
  ReclaimFacts,
  SubsidyBar,
  SubsidyComparisonFacts,
  SubsidyFacts,
  SubsidyPayment,
} from "./types.ts";

export const paidSubsidyRecord = /* @__PURE__ */ record<PaidSubsidy>(
  "PaidSubsidy",
  "A subsidy that was paid for a settlement period.",
  () => ({
    from: needed(
      day("首晚", "first night of the period", {
        zh: "与 computeSubsidy 所列一致",
        en: "as `computeSubsidy` gives it",
      }),
    ),
    through: needed(
      day("末晚", "last night of the period", { zh: "与 computeSubsidy 所列一致", en: "as `computeSubsidy` gives it" }),
    ),
    amount: needed(amount("已付贴息", "subsidy paid")),
  }),
);

export const lossEventRecord = /* @__PURE__ */ record<LossEvent>(
  "LossEvent",
  "What ended the right to a loan's subsidy.",
  () => ({
    loan: needed(text("贷款编号", "id of the loan")),
    ground: needed(oneOf(lossGrounds, "丧失资格的情形", "ground on which the right is lost")),
    on: needed(
      day("丧失资格之日", "day of the loss", { zh: "当晚起无权享受", en: "its night is the first without right" }),
    ),
  }),
);

export const subsidyBarRecord = /* @__PURE__ */ record<SubsidyBar>(
  "SubsidyBar",
  "A time in which a household may not receive subsidies.",
  () => ({
    from: needed(day("首日", "first day")),
    through: day("末日", "last day", { zh: "缺省为长期", en: "absent, for good" }),
  }),
  { checks: [/* @__PURE__ */ inOrderOf("from", "through", "末日不得早于首日", "must not be before the first day")] },
);

export const subsidyPaymentRecord = /* @__PURE__ */ record<SubsidyPayment>(
  "SubsidyPayment",
  "A subsidy that was paid for a loan and any nights.",
  () => ({
    loan: needed(text("贷款编号", "id of the loan")),
    from: needed(day("首晚", "first night for which it was paid")),
    through: needed(day("末晚", "last night for which it was paid")),
    amount: needed(amount("已付贴息", "subsidy paid")),
  }),
  { checks: [/* @__PURE__ */ inOrderOf("from", "through", "末晚不得早于首晚", "must not be before the first night")] },
);

function householdFields(): Omit<
  FieldsOf<SubsidyFacts>,
  "householdEligible" | "householdKind" | "barredFromSubsidies" | "budgetSpent"
> {
  return {
    loans: needed(
      listOf(
        interestLoanField(),
        "贷款",
        "loans",
        { atLeast: 1, once: "id", checks: [oneHousehold] },
        { zh: "同一户、共用贴息额度的每一笔", en: "every loan of one household that shares the cap" },
      ),
    ),
    ...interestFields("缺省为每笔贷款到期日前一晚", "absent, the night before each loan's maturity"),
  };
}

/** What else decides the right to the subsidy, and limits it. */
function rightFields(): Pick<
  FieldsOf<SubsidyFacts>,
  "householdEligible" | "householdKind" | "barredFromSubsidies" | "budgetSpent"
> {
  return {
    householdEligible: yesNo("农户是否符合条件", "whether the household is eligible", {
      zh: "缺省不判断",
      en: "absent, it is not judged",
    }),
    householdKind: oneOf(householdKinds, "户的类别", "kind of household", {
      zh: "合同日的类别；条件写明贴息对象、又没有判断农户是否符合条件时需要",
      en: "on the day of the contract; needed where the terms name who is subsidised and eligibility is not told",
    }),
    barredFromSubsidies: recordField(subsidyBarRecord, "停止享受补贴", "bar from subsidies", {
      zh: "缺省为没有",
      en: "absent, there is none",
    }),
    budgetSpent: amount("年度预算已用金额", "what of the year's budget is spent", {
      zh: "本户之前；条件设年度预算时需要",
      en: "before this household; needed where the terms set a budget",
    }),
  };
}

function operatorFields(): FieldsOf<OperatorSubsidyFacts> {
  return {
    loan: needed(interestLoanField()),
    ...enoughHouseholds.facts(),
    ...interestFields("缺省为到期日前一晚", "absent, the night before maturity"),
  };
}

function lossFields(): Pick<FieldsOf<ReclaimFacts>, "paid" | "loss"> {
  return {
    paid: needed(
      listOf(
        recordField(paidSubsidyRecord, "已付贴息", "subsidy paid"),
        "已付的各期贴息",
        "what was paid",
        {},
        { zh: "丧失资格的那笔贷款的", en: "for the loan that lost the right" },
      ),
    ),
    loss: needed(recordField(lossEventRecord, "丧失资格", "loss of the right")),
  };
}

export const subsidyFactsRecord = /* @__PURE__ */ record<SubsidyFacts>(
  "SubsidyFacts",
  "What `computeSubsidy` needs to know: every loan of one household that shares the cap.",
  () => ({ ...householdFields(), ...rightFields() }),
  { checks: [windowInOrder] },
);

export const comparisonFactsRecord = /* @__PURE__ */ record<SubsidyComparisonFacts>(
  "SubsidyComparisonFacts",
  "What `compareSubsidy` needs to know.",
  () => ({
    ...householdFields(),
    paid: needed(
      listOf(
        recordField(subsidyPaymentRecord, "已付贴息", "subsidy paid"),
        "已付的贴息",
        "what was paid",
        { atLeast: 1 },
        { zh: "按支付先后，区间不限", en: "in the order of payment, for any windows" },
      ),
    ),
  }),
  { checks: [windowInOrder, paidForLoans] },
);

function paidForLoans({ loans, paid }: SubsidyComparisonFacts): readonly Found[] {
  const ids = new Set(loans.map(({ id }) => id));
  return paid.flatMap(({ loan }, i) =>
    ids.has(loan) ? [] : [{ issue: unknownReference(""), path: ["paid", i, "loan"] }],
  );
}

export const reclaimFactsRecord = /* @__PURE__ */ record<ReclaimFacts>(
  "ReclaimFacts",
  "What `reclaimSubsidy` needs to know.",
  () => ({ ...householdFields(), ...lossFields() }),
  { checks: [windowInOrder] },
);

export const operatorSubsidyFactsRecord = /* @__PURE__ */ record<OperatorSubsidyFacts>(
  "OperatorSubsidyFacts",
  "What `computeOperatorSubsidy` needs to know.",
  operatorFields,
  { checks: [windowInOrder] },
);

export const operatorReclaimFactsRecord = /* @__PURE__ */ record<OperatorReclaimFacts>(
  "OperatorReclaimFacts",
  "What `reclaimOperatorSubsidy` needs to know.",
  () => ({ ...operatorFields(), ...lossFields() }),
  { checks: [windowInOrder] },
);

export const guaranteeFeeFactsRecord = /* @__PURE__ */ record<GuaranteeFeeFacts>(
  "GuaranteeFeeFacts",
  "What `computeGuaranteeFee` needs to know.",
  () => ({ loan: needed(recordField(loanRecord, "贷款", "loan")) }),
);

function oneHousehold(loans: readonly InterestLoan[]): readonly Found[] {
  const first = loans[0]?.household;
  return loans.flatMap(({ household }, i) =>
    household === first ? [] : [{ issue: mixedHouseholds(""), path: [i, "household"] }],
  );
}
