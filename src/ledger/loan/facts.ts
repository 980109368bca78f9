import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { dayNumber } from "../../base/date/day.ts";
import { moreThanOwed, moreThanPrincipal, outOfOrder } from "../../base/input/wording.ts";
import { between, type Found } from "../../kernel/between.ts";
import { amountField, dayField, nameField, positiveAmountField } from "../../kernel/fields.ts";
import { type AmountInput, fenOf } from "../../base/money/amount.ts";
import { type LoanRate, loanRateSchema } from "./loan-rate.ts";

/** One repayment of principal. It lowers the balance from its own day on. */
export interface Repayment {
  readonly day: Day;
  /** Yuan of principal. */
  readonly amount: AmountInput;
}

/** A part of the principal that falls due before maturity. */
export interface Instalment {
  readonly dueOn: Day;
  /** Yuan of principal. */
  readonly amount: AmountInput;
}

/** An agreed extension (展期): the maturity moves from the old day to a later one. */
export interface Extension {
  /** Not after the maturity that it moves. */
  readonly agreedOn: Day;
  /** The new maturity. */
  readonly maturesOn: Day;
}

/** One loan as a lender's book has it. An empty list says that there was none. */
export interface Loan {
  readonly id: string;
  /** The household (户) that owes it: the unit of caps. */
  readonly household: string;
  readonly lender: string;
  /** Township or village, where loans are broken down by it. */
  readonly region?: string;
  /** Yuan paid out. */
  readonly principal: AmountInput;
  /** The day of pay-out; its night is the first that bears interest. */
  readonly paidOutOn: Day;
  /** The maturity of the contract, before any extension. */
  readonly maturesOn: Day;
  /** Parts that fall due before maturity; what they leave falls due at maturity. */
  readonly instalments: readonly Instalment[];
  readonly repayments: readonly Repayment[];
  readonly extensions: readonly Extension[];
  /** The day of the contract, on which a series is looked up. Not after the pay-out. */
  readonly contractOn?: Day;
  /** The product under which it was lent, where the terms tell products apart. */
  readonly product?: string;
  /** What interest needs; other functions do not read it. */
  readonly rate?: LoanRate;
  /** The day from which the money was misused; absent: no misuse was established. */
  readonly misusedOn?: Day;
}

/** The fields of a loan, for schemas of larger rows that begin with them. */
export const loanShape = /* @__PURE__ */ (() => ({
  id: nameField,
  household: nameField,
  lender: nameField,
  region: z.exactOptional(nameField),
  principal: positiveAmountField,
  paidOutOn: dayField,
  maturesOn: dayField,
  instalments: z.array(z.strictObject({ dueOn: dayField, amount: positiveAmountField })),
  repayments: z.array(z.strictObject({ day: dayField, amount: amountField })),
  extensions: z.array(z.strictObject({ agreedOn: dayField, maturesOn: dayField })),
  contractOn: z.exactOptional(dayField),
  product: z.exactOptional(nameField),
  rate: z.exactOptional(loanRateSchema),
  misusedOn: z.exactOptional(dayField),
}))();

/** What must hold between the fields of a loan, but for {@link agreedLate}, which a calendar has a say in. */
export const loanChecks: readonly ((loan: Loan) => readonly Found[])[] = [
  maturityAfterPayOut,
  instalmentsWithinLoan,
  instalmentsWithinPrincipal,
  repaymentsAfterPayOut,
  repaymentsWithinBalance,
  extensionsInOrder,
  contractBeforePayOut,
  misuseAfterPayOut,
];

/** The schema of {@link Loan}. */
export const loanSchema: z.ZodType<Loan, Loan> = /* @__PURE__ */ (() =>
  between<Loan>(z.strictObject(loanShape), ...loanChecks, (loan) => agreedLate(loan)))();

/** A loan among facts that bring a calendar: `agreedInTime` goes with it. */
export const loanField: z.ZodType<Loan, Loan> = /* @__PURE__ */ (() =>
  between<Loan>(z.strictObject(loanShape), ...loanChecks))();

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

function misuseAfterPayOut({ misusedOn, paidOutOn }: Loan): readonly Found[] {
  if (misusedOn === undefined || !(misusedOn < paidOutOn)) return [];
  return [{ issue: outOfOrder("", "挪用日不得早于放款日", "must not be before the pay-out day"), path: ["misusedOn"] }];
}

function maturityAfterPayOut({ paidOutOn, maturesOn }: Loan): readonly Found[] {
  if (!(maturesOn <= paidOutOn)) return [];
  return [{ issue: outOfOrder("", "到期日须晚于放款日", "must be after the pay-out day"), path: ["maturesOn"] }];
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
