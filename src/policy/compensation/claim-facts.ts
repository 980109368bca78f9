import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { between } from "../../kernel/between.ts";
import { amountField, dayField, nameField } from "../../kernel/fields.ts";
import type { Loan } from "../../ledger/loan/types.ts";
import { loanField } from "../../ledger/legacy.ts";
import { agreedInTime } from "../../ledger/loan/rest-day.ts";
import { calendarField } from "../../ledger/legacy.ts";
import type { AmountInput } from "../../base/money/amount.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";

/** A lender's claim for compensation. What is not known is left out. */
export interface ClaimFacts {
  readonly claim: string;
  readonly loan: Loan;
  /** The day of judgement; later entries of the loan are not looked at. */
  readonly asOf: Day;
  readonly calendar?: WorkingCalendar;
  /** Yuan of interest that is owed, where the terms cover it. */
  readonly interest?: AmountInput;
  /** The day of the lender's notice (《履行补偿责任通知书》). */
  // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- the word is for the reader: to the compiler a day is text
  readonly noticeOn?: Day | "not-given";
  /** Whether the conditions of compensation are met. */
  readonly qualifies?: boolean;
  /** Yuan of principal that was compensated for the household before, where the terms cover so much per household. */
  readonly compensatedBefore?: AmountInput;
}

/** The schema of {@link ClaimFacts}. */
export const claimFactsSchema: z.ZodType<ClaimFacts, ClaimFacts> = /* @__PURE__ */ (() =>
  between<ClaimFacts>(
    z.strictObject({
      claim: nameField,
      loan: loanField,
      asOf: dayField,
      calendar: calendarField,
      interest: z.exactOptional(amountField),
      noticeOn: z.exactOptional(z.union([z.literal("not-given"), dayField])),
      qualifies: z.exactOptional(z.boolean()),
      compensatedBefore: z.exactOptional(amountField),
    }),
    agreedInTime(({ loan }) => [[loan, "loan"]]),
  ))();
