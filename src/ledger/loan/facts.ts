import { moreThanPrincipal, outOfOrder } from "../../base/input/wording.ts";
import { fenOf } from "../../base/money/amount.ts";
import { type Found, inOrderOf } from "../../kernel/between.ts";
import { either, listOf } from "../../kernel/lists.ts";
import { oneOf, unnamed } from "../../kernel/members.ts";
import { record, type RecordCheck, recordField, unionField } from "../../kernel/record.ts";
import { type FieldsOf, needed, type Value } from "../../kernel/value.ts";
import { amount, day, positiveAmount, positiveCount, text, whole, yes, yesNo } from "../../kernel/values.ts";
import { loanRate } from "./loan-rate.ts";
import type { Draw, Extension, Instalment, InterestPayment, Loan, Repayment } from "./types.ts";

export const repaymentRecord = /* @__PURE__ */ record<Repayment>(
  "Repayment",
  "One repayment of principal. It lowers the balance from its own day on.",
  () => ({
    day: needed(day("还款日", "day of repayment")),
    amount: needed(amount("归还本金", "principal repaid")),
    reverses: day("冲正的还款日", "day of the repayment that it takes back", {
      zh: "该日的还款视为自始未还；缺省为一般还款",
      en: "a repayment of that day then counts as never made; absent, it is a repayment",
    }),
  }),
);

export const drawRecord = /* @__PURE__ */ record<Draw>("Draw", "A part of the principal that was paid out.", () => ({
  day: needed(day("支用日", "day of the draw")),
  amount: needed(positiveAmount("支用金额", "principal drawn")),
}));

export const interestPaymentRecord = /* @__PURE__ */ record<InterestPayment>(
  "InterestPayment",
  "Interest that the borrower paid. It covers what was due first.",
  () => ({
    day: needed(day("付息日", "day of payment")),
    amount: needed(positiveAmount("支付利息", "interest paid")),
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
    agreedOn: needed(day("商定日", "day on which it was agreed")),
    maturesOn: needed(day("新到期日", "new maturity")),
    appliedOn: day("申请日", "day on which it was applied for", {
      zh: "须早于原到期日；缺省按商定日判断",
      en: "before the maturity that it moves; absent, the day of agreement is looked at",
    }),
    epidemicHardship: yesNo("因疫情困难延期", "whether it is the deferral of 2020 for hardship from the epidemic"),
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
    order: positiveCount("合同次序", "place of its contract among those of the household", {
      zh: "同日放款的贷款以此分先后",
      en: "tells apart loans that are paid out on one day",
    }),
    replaces: either(
      listOf(text("贷款编号", "id of a loan"), "所还的贷款", "loans that it repays", { atLeast: 1, once: true }),
      positiveAmount("所还的金额", "amount that it repays"),
      "续贷所还的旧贷",
      "what it repays on its pay-out day (无还本续贷)",
      {
        zh: "同户旧贷的编号，放款日全部还清；或者金额，先还放款最早的",
        en: "ids of the household's loans, repaid in full; or an amount, of the loan paid out earliest first",
      },
    ),
    draws: listOf(
      recordField(drawRecord, "支用", "draw"),
      "分次支用",
      "draws",
      { atLeast: 1 },
      {
        zh: "合计等于本金，首次在放款日；缺省为一次支用",
        en: "they add up to the principal, the first is on the pay-out day; absent, there is one",
      },
    ),
    maturityOnRestDay: oneOf(
      unnamed({
        stands: ["不顺延", "stays on the contract's day"],
        "next-working-day": ["顺延至下一工作日", "moves to the next working day"],
      }),
      "合同约定的到期日遇休息日",
      "the contract's word on a maturity that falls on a rest day",
      { zh: "缺省为未约定", en: "absent, the contract does not say" },
    ),
    graceDays: whole({ min: 0, max: 366 }, "宽限天数", "days of grace", {
      zh: "到期后这些天内还清不算逾期；缺省为无",
      en: "paid within so many days after it was due is not overdue; absent, none",
    }),
    interestStopsOn: day("停息日", "day from which it bears no interest", {
      zh: "当晚起不计息",
      en: "its night is the first without",
    }),
    interestPayments: listOf(
      recordField(interestPaymentRecord, "付息", "payment of interest"),
      "付息记录",
      "interest paid by the borrower",
      {},
      { zh: "空列表表示没有付过", en: "an empty list says that nothing was paid" },
    ),
    unpaid: yes("余额仍未还", "the balance is still unpaid", {
      zh: "确认还款记录以外没有还款",
      en: "the word that nothing was repaid beside the repayments",
    }),
  };
}

const ABOUT = "One loan as a lender's book has it. An empty list says that there was none.";

/** What cannot be true of a loan. What breaks a rule is no error but a finding of results. */
export const loanChecks: readonly RecordCheck<Loan>[] = [
  /* @__PURE__ */ inOrderOf("paidOutOn", "maturesOn", "到期日须晚于放款日", "must be after the pay-out day", "more"),
  instalmentsWithinLoan,
  instalmentsWithinPrincipal,
  repaymentsAfterPayOut,
  reversalsOfRepayments,
  drawsMakePrincipal,
  replacesOthers,
  extensionsInOrder,
  contractBeforePayOut,
  /* @__PURE__ */ inOrderOf("paidOutOn", "misusedOn", "挪用日不得早于放款日", "must not be before the pay-out day"),
];

export const loanRecord = /* @__PURE__ */ record<Loan>("Loan", ABOUT, loanFields, { checks: loanChecks });

/** A loan among facts. */
export function loanField(zh = "贷款", en = "loan"): Value<Loan, Loan, false> {
  return recordField(loanRecord, zh, en);
}

/** The day of judgement among facts about loans. */
export function judgedOnField(en = "later entries are not looked at"): ReturnType<typeof day> {
  return day("判断日", "day of judgement", { zh: "此后的记录不看", en });
}

/** Nothing is found: these checks run once a loan. */
const NOTHING: readonly Found[] = [];

function contractBeforePayOut({ contractOn, paidOutOn }: Loan): readonly Found[] {
  if (contractOn === undefined || !(contractOn > paidOutOn)) return NOTHING;
  return [{ issue: outOfOrder("", "合同日不得晚于放款日", "must not be after the pay-out day"), path: ["contractOn"] }];
}

function instalmentsWithinLoan({ instalments, paidOutOn, maturesOn }: Loan): readonly Found[] {
  if (instalments.length === 0) return NOTHING;
  const issue = outOfOrder("", "须在放款日之后、到期日之前", "must be after the pay-out day and before maturity");
  return instalments.flatMap(({ dueOn }, i) =>
    dueOn <= paidOutOn || dueOn >= maturesOn ? [{ issue, path: ["instalments", i, "dueOn"] }] : [],
  );
}

function instalmentsWithinPrincipal({ instalments, principal }: Loan): readonly Found[] {
  if (instalments.length === 0) return NOTHING;
  let left = fenOf(principal);
  return instalments.flatMap(({ amount }, i) => {
    left -= fenOf(amount);
    return left < 0 ? [{ issue: moreThanPrincipal(""), path: ["instalments", i, "amount"] }] : [];
  });
}

function repaymentsAfterPayOut({ repayments, paidOutOn }: Loan): readonly Found[] {
  if (repayments.every(({ day }) => day >= paidOutOn)) return NOTHING;
  const issue = outOfOrder("", "还款日不得早于放款日", "must not be before the pay-out day");
  return repayments.flatMap(({ day }, i) => (day < paidOutOn ? [{ issue, path: ["repayments", i, "day"] }] : []));
}

/** What is taken back must have been repaid, on that day and before. */
function reversalsOfRepayments({ repayments }: Loan): readonly Found[] {
  if (repayments.every(({ reverses }) => reverses === undefined)) return NOTHING;
  const none = outOfOrder(
    "",
    "须为该日已还、尚未冲正的金额以内",
    "must be at most what was repaid on that day and not taken back",
  );
  const early = outOfOrder("", "不得晚于冲正日", "must not be after the day on which it is taken back");
  const repaid = new Map<string, number>();
  for (const { day, amount, reverses } of repayments)
    if (reverses === undefined) repaid.set(day, (repaid.get(day) ?? 0) + fenOf(amount));
  return repayments.flatMap(({ day, amount, reverses }, i) => {
    if (reverses === undefined) return [];
    if (reverses > day) return [{ issue: early, path: ["repayments", i, "reverses"] }];
    const left = (repaid.get(reverses) ?? 0) - fenOf(amount);
    repaid.set(reverses, left);
    return left < 0 ? [{ issue: none, path: ["repayments", i, "reverses"] }] : [];
  });
}

function drawsMakePrincipal({ draws, principal, paidOutOn, maturesOn, extensions }: Loan): readonly Found[] {
  if (draws === undefined) return NOTHING;
  const first = outOfOrder("", "首次支用须在放款日", "must begin on the pay-out day");
  const within = outOfOrder("", "须自放款日起、到期日之前", "must be from the pay-out day on and before maturity");
  const whole = outOfOrder("", "须合计等于本金", "must add up to the principal");
  const last = extensions.reduce((latest, e) => (e.maturesOn > latest ? e.maturesOn : latest), maturesOn);
  const outside = draws.flatMap(({ day }, i) =>
    day < paidOutOn || day >= last ? [{ issue: within, path: ["draws", i, "day"] }] : [],
  );
  const sum = draws.reduce((all, draw) => all + fenOf(draw.amount), 0);
  return [
    ...outside,
    ...(draws.some(({ day }) => day === paidOutOn) ? [] : [{ issue: first, path: ["draws"] }]),
    ...(sum === fenOf(principal) ? [] : [{ issue: whole, path: ["draws"] }]),
  ];
}

function replacesOthers({ id, replaces }: Loan): readonly Found[] {
  if (replaces === undefined || typeof replaces === "string" || typeof replaces === "number") return NOTHING;
  const issue = outOfOrder("", "不得是这笔贷款本身", "must be another loan");
  return replaces.flatMap((other, i) => (other === id ? [{ issue, path: ["replaces", i] }] : []));
}

function extensionsInOrder({ extensions, paidOutOn, maturesOn }: Loan): readonly Found[] {
  if (extensions.length === 0) return NOTHING;
  const early = outOfOrder("", "不得早于放款日商定", "must not be agreed before the pay-out day");
  const inTurn = outOfOrder("", "不得早于上一次商定日", "must not be before the extension before it was agreed");
  const applied = outOfOrder("", "不得晚于商定日", "must not be after the day of agreement");
  const later = outOfOrder("", "新到期日须晚于原到期日", "must be after the old maturity");
  return extensions.flatMap((extension, i) => {
    const old = i === 0 ? maturesOn : extensions[i - 1]?.maturesOn;
    const found: Found[] = [];
    if (old === undefined) return found; // reported already
    if (extension.agreedOn < paidOutOn) found.push({ issue: early, path: ["extensions", i, "agreedOn"] });
    if (extension.agreedOn < (extensions[i - 1]?.agreedOn ?? ""))
      found.push({ issue: inTurn, path: ["extensions", i, "agreedOn"] });
    if (extension.appliedOn !== undefined && extension.appliedOn > extension.agreedOn)
      found.push({ issue: applied, path: ["extensions", i, "appliedOn"] });
    if (extension.maturesOn <= old) found.push({ issue: later, path: ["extensions", i, "maturesOn"] });
    return found;
  });
}
