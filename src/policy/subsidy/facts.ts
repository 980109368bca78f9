import { mixedHouseholds } from "../../base/input/wording.ts";
import { interestFields, interestLoanField } from "../../ledger/interest/facts.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import { loanRecord } from "../../ledger/loan/facts.ts";
import { agreedInTime } from "../../ledger/loan/rest-day.ts";
import type { Found } from "../../kernel/between.ts";
import { listOf } from "../../kernel/lists.ts";
import { oneOf } from "../../kernel/members.ts";
import { record, type RecordCheck, recordField } from "../../kernel/record.ts";
import { type FieldsOf, needed } from "../../kernel/value.ts";
import { amount, day, text } from "../../kernel/values.ts";
import { enoughHouseholds } from "./enough-households.ts";
import { lossGrounds } from "./terms.ts";
import type {
  GuaranteeFeeFacts,
  LossEvent,
  OperatorReclaimFacts,
  OperatorSubsidyFacts,
  PaidSubsidy,
  ReclaimFacts,
  SubsidyFacts,
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

function householdFields(): FieldsOf<SubsidyFacts> {
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

const householdInTime: RecordCheck<SubsidyFacts> = /* @__PURE__ */ agreedInTime(({ loans }) =>
  loans.map((loan, i) => [loan, "loans", i]),
);
const operatorInTime: RecordCheck<OperatorSubsidyFacts> = /* @__PURE__ */ agreedInTime(({ loan }) => [[loan, "loan"]]);

export const subsidyFactsRecord = /* @__PURE__ */ record<SubsidyFacts>(
  "SubsidyFacts",
  "What `computeSubsidy` needs to know: every loan of one household that shares the cap.",
  householdFields,
  { checks: [householdInTime] },
);

export const reclaimFactsRecord = /* @__PURE__ */ record<ReclaimFacts>(
  "ReclaimFacts",
  "What `reclaimSubsidy` needs to know.",
  () => ({ ...householdFields(), ...lossFields() }),
  { checks: [householdInTime] },
);

export const operatorSubsidyFactsRecord = /* @__PURE__ */ record<OperatorSubsidyFacts>(
  "OperatorSubsidyFacts",
  "What `computeOperatorSubsidy` needs to know.",
  operatorFields,
  { checks: [operatorInTime] },
);

export const operatorReclaimFactsRecord = /* @__PURE__ */ record<OperatorReclaimFacts>(
  "OperatorReclaimFacts",
  "What `reclaimOperatorSubsidy` needs to know.",
  () => ({ ...operatorFields(), ...lossFields() }),
  { checks: [operatorInTime] },
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
