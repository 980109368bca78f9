import * as z from "zod";
import type { Day } from "../date/day.ts";
import { outOfOrder } from "../input/wording.ts";
import { amountField, dayField, nameField, positiveAmountField, positiveCountField, report } from "../kernel/fields.ts";
import type { AmountInput } from "../money/amount.ts";

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
  z
    .strictObject({
      id: nameField,
      appliedOn: dayField,
      amount: positiveAmountField,
      termMonths: positiveCountField,
      outstanding: z.exactOptional(amountField),
      outstandingOldProduct: z.exactOptional(amountField),
      bornOn: z.exactOptional(dayField),
      grade: z.exactOptional(nameField),
    })
    .check((context) => {
      const { bornOn, appliedOn } = context.value;
      if (bornOn === undefined || bornOn <= appliedOn) return;
      report(context, outOfOrder("", "出生日期不得晚于申请日", "must not be after the day of application"), ["bornOn"]);
    }))();
