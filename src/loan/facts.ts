import * as z from "zod";
import type { Day } from "../date/day.ts";
import { dayNumber } from "../date/day.ts";
import type { Issue } from "../input/issue.ts";
import { moreThanOwed, outOfOrder } from "../input/wording.ts";
import { amountField, dayField, nameField, positiveAmountField, report } from "../kernel/fields.ts";
import { type AmountInput, fenOf } from "../money/amount.ts";

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
}

/** The fields of a loan, for schemas of larger rows that begin with them. */
export const loanShape = /* @__PURE__ */ (() => ({
  id: nameField,
  household: nameField,
  lender: nameField,
  principal: positiveAmountField,
  paidOutOn: dayField,
  maturesOn: dayField,
  instalments: z.array(z.strictObject({ dueOn: dayField, amount: positiveAmountField })),
  repayments: z.array(z.strictObject({ day: dayField, amount: amountField })),
  extensions: z.array(z.strictObject({ agreedOn: dayField, maturesOn: dayField })),
}))();

/** The schema of {@link Loan}. */
export const loanSchema: z.ZodType<Loan, Loan> = /* @__PURE__ */ (() =>
  z.strictObject(loanShape).check((context) => {
    for (const { issue, path } of loanIssues(context.value)) report(context, issue, path);
  }))();

/** What is wrong between the fields of a loan whose fields are right one by one. */
export function loanIssues(loan: Loan): { issue: Issue; path: readonly PropertyKey[] }[] {
  return [...termIssues(loan), ...instalmentIssues(loan), ...repaymentIssues(loan), ...extensionIssues(loan)];
}

type Found = { issue: Issue; path: readonly PropertyKey[] }[];

function termIssues(loan: Loan): Found {
  return loan.maturesOn > loan.paidOutOn
    ? []
    : [{ issue: outOfOrder("", "到期日须晚于放款日", "must be after the pay-out day"), path: ["maturesOn"] }];
}

function instalmentIssues(loan: Loan): Found {
  const found: Found = [];
  let left = fenOf(loan.principal);
  loan.instalments.forEach(({ dueOn, amount }, i) => {
    left -= fenOf(amount);
    if (dueOn <= loan.paidOutOn || dueOn >= loan.maturesOn) {
      const issue = outOfOrder("", "须在放款日之后、到期日之前", "must be after the pay-out day and before maturity");
      found.push({ issue, path: ["instalments", i, "dueOn"] });
    }
    if (left < 0) found.push({ issue: moreThanOwed(""), path: ["instalments", i, "amount"] });
  });
  return found;
}

function repaymentIssues(loan: Loan): Found {
  const found: Found = [];
  let balance = fenOf(loan.principal);
  const byDay = loan.repayments.map((r, i) => ({ ...r, i })).sort((a, b) => dayNumber(a.day) - dayNumber(b.day));
  for (const { day, amount, i } of byDay) {
    balance -= fenOf(amount);
    if (day < loan.paidOutOn) {
      found.push({
        issue: outOfOrder("", "还款日不得早于放款日", "must not be before the pay-out day"),
        path: ["repayments", i, "day"],
      });
    }
    if (balance < 0) found.push({ issue: moreThanOwed(""), path: ["repayments", i, "amount"] });
  }
  return found;
}

function extensionIssues(loan: Loan): Found {
  const found: Found = [];
  let maturity = loan.maturesOn;
  loan.extensions.forEach(({ agreedOn, maturesOn }, i) => {
    if (agreedOn < loan.paidOutOn || agreedOn > maturity) {
      const issue = outOfOrder(
        "",
        "须在放款日至原到期日之间商定",
        "must be agreed from the pay-out day through the old maturity",
      );
      found.push({ issue, path: ["extensions", i, "agreedOn"] });
    }
    if (maturesOn <= maturity) {
      found.push({
        issue: outOfOrder("", "新到期日须晚于原到期日", "must be after the old maturity"),
        path: ["extensions", i, "maturesOn"],
      });
    }
    maturity = maturesOn;
  });
  return found;
}
