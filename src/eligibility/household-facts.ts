import * as z from "zod";
import type { Day } from "../date/day.ts";
import { amountTooLarge, outOfOrder } from "../input/wording.ts";
import { between, type Found } from "../kernel/between.ts";
import { amountField, dayField, nameField, positiveAmountField, positiveCountField } from "../kernel/fields.ts";
import { type AmountInput, fenOf, LARGEST_FEN } from "../money/amount.ts";

/**
 * A household's application for a loan, with all that the caller knows. A fact that is not known is
 * left out: what it would decide comes back as `undetermined`.
 */
export interface HouseholdApplication {
  readonly id: string;
  /** The day of application: ages are counted on it. */
  readonly appliedOn: Day;
  /** Yuan asked for. */
  readonly amount: AmountInput;
  /** Whole months asked for. */
  readonly termMonths: number;
  /** Yuan that the household owes under this product, all its borrowers added together. */
  readonly outstanding?: AmountInput;
  /** Yuan that the household still owes under an earlier product of the programme. */
  readonly outstandingOldProduct?: AmountInput;
  /** The applicant's day of birth. */
  readonly bornOn?: Day;
  /** The household's credit grade (信用等级) as the terms name the grades; `"none"` if it was rated and has none. */
  readonly grade?: string;
}

/** The schema of {@link HouseholdApplication}. */
export const householdApplicationSchema: z.ZodType<HouseholdApplication, HouseholdApplication> = /* @__PURE__ */ (() =>
  between<HouseholdApplication>(
    z.strictObject({
      id: nameField,
      appliedOn: dayField,
      amount: positiveAmountField,
      termMonths: positiveCountField,
      outstanding: z.exactOptional(amountField),
      outstandingOldProduct: z.exactOptional(amountField),
      bornOn: z.exactOptional(dayField),
      grade: z.exactOptional(nameField),
    }),
    bornBeforeApplying,
    debtWithinAmounts,
  ))();

function bornBeforeApplying({ bornOn, appliedOn }: HouseholdApplication): readonly Found[] {
  if (bornOn === undefined || !(bornOn > appliedOn)) return [];
  return [
    { issue: outOfOrder("", "出生日期不得晚于申请日", "must not be after the day of application"), path: ["bornOn"] },
  ];
}

function debtWithinAmounts({ amount, outstanding, outstandingOldProduct }: HouseholdApplication): readonly Found[] {
  const fen = fenOf(amount) + fenOf(outstanding ?? 0) + fenOf(outstandingOldProduct ?? 0);
  return fen > LARGEST_FEN ? [{ issue: amountTooLarge(""), path: ["amount"] }] : [];
}
