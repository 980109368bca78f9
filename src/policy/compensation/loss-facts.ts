import * as z from "zod";
import { positiveAmountField } from "../../kernel/fields.ts";
import type { AmountInput } from "../../base/money/amount.ts";

/** What `splitLoss` needs to know. */
export interface LossFacts {
  /** Yuan of the loss. */
  readonly amount: AmountInput;
}

/** The schema of {@link LossFacts}. */
export const lossFactsSchema: z.ZodType<LossFacts, LossFacts> = /* @__PURE__ */ (() =>
  z.strictObject({ amount: positiveAmountField }))();
