import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { amountTooLarge, outOfOrder } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import {
  amountField,
  dayField,
  nameField,
  percentField,
  positiveAmountField,
  positiveCountField,
} from "../../kernel/fields.ts";
import { ratesField } from "../../ledger/legacy.ts";
import { type AmountInput, fenOf, LARGEST_FEN } from "../../base/money/amount.ts";
import type { PercentInput } from "../../base/money/percent.ts";
import type { RateSeries } from "../../ledger/rates/types.ts";

/** What every application for a loan says, whoever applies. A fact that is not known is left out. */
export interface LoanApplication {
  readonly id: string;
  /** The day of application: ages are counted and bars looked at on it. */
  readonly appliedOn: Day;
  /** The day of the contract, if it is fixed: published rates are looked up on it. Not before the application. */
  readonly contractOn?: Day;
  /** The product applied for, where the terms tell products apart. */
  readonly product?: string;
  /** Yuan asked for. */
  readonly amount: AmountInput;
  /** Whole months asked for. */
  readonly termMonths: number;
  /** The yearly rate that is offered. */
  readonly rate?: PercentInput;
  /** The published series that the terms name. */
  readonly rates?: readonly RateSeries[];
  /** Takes the last value of a series that is asked beyond its verified day; the result warns of it. */
  readonly beyondVerified?: "last-value";
  /** Yuan that the applicant owes under this product; of a household, all its borrowers added together. */
  readonly outstanding?: AmountInput;
  /** The credit grade (信用等级) as the terms name the grades; `"none"` if it was rated and has none. */
  readonly grade?: string;
}

/** The fields of a {@link LoanApplication}, for schemas that begin with them. */
export const loanApplicationShape = /* @__PURE__ */ (() => ({
  id: nameField,
  appliedOn: dayField,
  contractOn: z.exactOptional(dayField),
  product: z.exactOptional(nameField),
  amount: positiveAmountField,
  termMonths: positiveCountField,
  rate: z.exactOptional(percentField),
  rates: z.exactOptional(ratesField),
  beyondVerified: z.exactOptional(z.literal("last-value")),
  outstanding: z.exactOptional(amountField),
  grade: z.exactOptional(nameField),
}))();

/** The contract comes after the application, or on its day. */
export function contractAfterApplying({ contractOn, appliedOn }: LoanApplication): readonly Found[] {
  if (contractOn === undefined || !(contractOn < appliedOn)) return [];
  const issue = outOfOrder("", "合同日不得早于申请日", "must not be before the day of application");
  return [{ issue, path: ["contractOn"] }];
}

/** What is asked for and all that is owed stay together within what an amount can be. */
export function debtWithinAmounts(
  application: LoanApplication & { readonly outstandingOldProduct?: AmountInput },
): readonly Found[] {
  const { amount, outstanding, outstandingOldProduct } = application;
  const fen = fenOf(amount) + fenOf(outstanding ?? 0) + fenOf(outstandingOldProduct ?? 0);
  return fen > LARGEST_FEN ? [{ issue: amountTooLarge(""), path: ["amount"] }] : [];
}
