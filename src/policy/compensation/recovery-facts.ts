import * as z from "zod";
import { repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { amountField, nameField } from "../../kernel/fields.ts";
import type { AmountInput } from "../../base/money/amount.ts";

/** What `splitRecovery` needs to know. */
export interface RecoveryFacts {
  /** Yuan recovered from the borrower. */
  readonly recovered: AmountInput;
  /** Yuan that the recovery cost. */
  readonly cost: AmountInput;
  /** What each party is still out: what it bore, less what it got back. Each party that bears something, once. */
  readonly borne: readonly { readonly party: string; readonly amount: AmountInput }[];
}

/** The schema of {@link RecoveryFacts}. */
export const recoveryFactsSchema: z.ZodType<RecoveryFacts, RecoveryFacts> = /* @__PURE__ */ (() =>
  between<RecoveryFacts>(
    z.strictObject({
      recovered: amountField,
      cost: amountField,
      borne: z.array(z.strictObject({ party: nameField, amount: amountField })),
    }),
    eachPartyOnce,
  ))();

function eachPartyOnce({ borne }: RecoveryFacts): readonly Found[] {
  return repeated(borne.map(({ party }) => party)).map((i) => ({ issue: repeatedId(""), path: ["borne", i, "party"] }));
}
