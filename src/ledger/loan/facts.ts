import { type Day, dayNumber } from "../../base/date/day.ts";
import { moreThanOwed, moreThanPrincipal, outOfOrder } from "../../base/input/wording.ts";
import { fenOf } from "../../base/money/amount.ts";
import { type Found, inOrderOf } from "../../kernel/between.ts";
import { listOf } from "../../kernel/lists.ts";
import { record, type RecordCheck, recordField, unionField } from "../../kernel/record.ts";
import { type FieldsOf, needed, type Value } from "../../kernel/value.ts";
import { amount, day, positiveAmount, text } from "../../kernel/values.ts";
import { loanRate } from "./loan-rate.ts";
import type { Extension, Instalment, Loan, Repayment } from "./types.ts";

export const repaymentRecord = /* @__PURE__ */ record<Repayment>(
  "Repayment",
  "One repayment of principal. It lowers the balance from its own day on.",
  () => ({
    day: needed(day("还款日", "day of repayment")),
    amount: needed(amount("归还本金", "principal repaid")),
  }),
);

export const instalmentRecord = /* @__PURE__ */ record<Instalment>(
  "Instalment",
  "A part of the principal that falls due before maturity.",
  () => ({
    dueOn: needed(day("到期日", "day on which it falls due")),
    amount: needed(positiveAmount("到期本金", "principal that falls due")),
  }),
);

export const extensionRecord = /* @__PURE__ */ record<Extension>(
  "Extension",
  "An agreed extension (展期): the maturity moves from the old day to a later one.",
  () => ({
    agreedOn: needed(
      day("商定日", "day on which it was agreed", { zh: "不晚于原到期日", en: "not after the maturity that it moves" }),
    ),
    maturesOn: needed(day("新到期日", "new maturity")),
  }),
);

/** The fields of a loan, for larger rows that begin with them. */
export function loanFields(): FieldsOf<Loan> {
  return {
    id: needed(text("贷款编号", "id of the loan")),
    household: needed(text("户", "household that owes it", { zh: "限额以户为单位", en: "the unit of caps" })),
    lender: needed(text("承贷机构", "lender")),
    region: text("地区", "township or village", { zh: "分地区统计时用", en: "where loans are broken down by it" }),
    principal: needed(positiveAmount("贷款本金", "principal paid out")),
    paidOutOn: needed(
      day("放款日", "day of pay-out", { zh: "当晚起计息", en: "its night is the first that bears interest" }),
    ),
    maturesOn: needed(day("到期日", "maturity of the contract", { zh: "展期之前的", en: "before any extension" })),
    instalments: needed(
      listOf(
        recordField(instalmentRecord, "分期", "instalment"),
        "分期到期",
        "instalments",
        {},
        {
          zh: "到期日前分期归还的部分，余下的到期归还；空列表表示没有",
          en: "parts that fall due before maturity; what they leave falls due at maturity",
        },
      ),
    ),
    repayments: needed(listOf(recordField(repaymentRecord, "还款", "repayment"), "还款", "repayments")),
    extensions: needed(listOf(recordField(extensionRecord, "展期", "extension"), "展期", "extensions")),
    contractOn: day("合同日", "day of the contract", {
      zh: "按此日查利率，不晚于放款日",
      en: "a series is looked up on it; not after the pay-out",
    }),
    product: text("贷款品种", "product under which it was lent", {
      zh: "条件区分品种时用",
      en: "where the terms tell products apart",
    }),
    rate: unionField(loanRate, "利率", "rate", { zh: "计息时用", en: "what interest needs" }),
    misusedOn: day("挪用日", "day from which the money was misused", {
      zh: "缺省表示未认定挪用",
      en: "absent, no misuse was established",
    }),
  };
}

const ABOUT = "One loan as a lender's book has it. An empty list says that there was none.";

/** What must hold between the fields of a loan, but for {@link agreedLate}, which a calendar has a say in. */
export const loanChecks: readonly RecordCheck<Loan>[] = [
  /* @__PURE__ */ inOrderOf("paidOutOn", "maturesOn", "到期日须晚于放款日", "must be after the pay-out day", "more"),
  instalmentsWithinLoan,
  instalmentsWithinPrincipal,
  repaymentsAfterPayOut,
  repaymentsWithinBalance,
  extensionsInOrder,
  contractBeforePayOut,
  /* @__PURE__ */ inOrderOf("paidOutOn", "misusedOn", "挪用日不得早于放款日", "must not be before the pay-out day"),
];

export const loanRecord = /* @__PURE__ */ record<Loan>("Loan", ABOUT, loanFields, {
  checks: [...loanChecks, (loan) => agreedLate(loan)],
});

const loanWithCalendar = /* @__PURE__ */ record<Loan>("Loan", ABOUT, loanFields, { checks: loanChecks });

/** A loan among facts that bring a calendar: `agreedInTime` goes with it. */
export function loanField(zh = "贷款", en = "loan"): Value<Loan, Loan, false> {
  return recordField(loanWithCalendar, zh, en);
}

/** Finds extensions agreed after the maturity that they move, or after the day to which that one moved. */
export function agreedLate(
  { extensions, maturesOn }: Loan,
  lastDayOf: (maturity: Day) => Day = (maturity) => maturity,
): readonly Found[] {
  const late = outOfOrder("", "须在原到期日及之前商定", "must be agreed by the old maturity");
  return extensions.flatMap(({ agreedOn }, i) => {
    const old = i === 0 ? maturesOn : extensions[i - 1]?.maturesOn;
    return old !== undefined && agreedOn > lastDayOf(old) ? [{ issue: late, path: ["extensions", i, "agreedOn"] }] : [];
  });
}

function contractBeforePayOut({ contractOn, paidOutOn }: Loan): readonly Found[] {
  if (contractOn === undefined || !(contractOn > paidOutOn)) return [];
  return [{ issue: outOfOrder("", "合同日不得晚于放款日", "must not be after the pay-out day"), path: ["contractOn"] }];
}

function instalmentsWithinLoan({ instalments, paidOutOn, maturesOn }: Loan): readonly Found[] {
  const issue = outOfOrder("", "须在放款日之后、到期日之前", "must be after the pay-out day and before maturity");
  return instalments.flatMap(({ dueOn }, i) =>
    dueOn <= paidOutOn || dueOn >= maturesOn ? [{ issue, path: ["instalments", i, "dueOn"] }] : [],
  );
}

function instalmentsWithinPrincipal({ instalments, principal }: Loan): readonly Found[] {
  let left = fenOf(principal);
  return instalments.flatMap(({ amount }, i) => {
    left -= fenOf(amount);
    return left < 0 ? [{ issue: moreThanPrincipal(""), path: ["instalments", i, "amount"] }] : [];
  });
}

function repaymentsAfterPayOut({ repayments, paidOutOn }: Loan): readonly Found[] {
  const issue = outOfOrder("", "还款日不得早于放款日", "must not be before the pay-out day");
  return repayments.flatMap(({ day }, i) => (day < paidOutOn ? [{ issue, path: ["repayments", i, "day"] }] : []));
}

function repaymentsWithinBalance({ repayments, principal }: Loan): readonly Found[] {
  let balance = fenOf(principal);
  const inOrder = repayments.map((r, i) => ({ ...r, i })).sort((a, b) => dayNumber(a.day) - dayNumber(b.day));
  return inOrder.flatMap(({ amount, i }) => {
    balance -= fenOf(amount);
    return balance < 0 ? [{ issue: moreThanOwed(""), path: ["repayments", i, "amount"] }] : [];
  });
}

function extensionsInOrder({ extensions, paidOutOn, maturesOn }: Loan): readonly Found[] {
  const early = outOfOrder("", "不得早于放款日商定", "must not be agreed before the pay-out day");
  const inTurn = outOfOrder("", "不得早于上一次商定日", "must not be before the extension before it was agreed");
  const later = outOfOrder("", "新到期日须晚于原到期日", "must be after the old maturity");
  return extensions.flatMap((extension, i) => {
    const old = i === 0 ? maturesOn : extensions[i - 1]?.maturesOn;
    const found: Found[] = [];
    if (old === undefined) return found; // reported already
    if (extension.agreedOn < paidOutOn) found.push({ issue: early, path: ["extensions", i, "agreedOn"] });
    if (extension.agreedOn < (extensions[i - 1]?.agreedOn ?? ""))
      found.push({ issue: inTurn, path: ["extensions", i, "agreedOn"] });
    if (extension.maturesOn <= old) found.push({ issue: later, path: ["extensions", i, "maturesOn"] });
    return found;
  });
}
