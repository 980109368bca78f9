import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { amountField, dayField, nameField, positiveAmountField } from "../../kernel/fields.ts";
import type { AmountInput } from "../../base/money/amount.ts";

/** Something that happened to a claim. */
export type ClaimEvent =
  /** The loss was made good to the lender; what a party has not paid yet does not count as borne. */
  | {
      readonly event: "compensated";
      readonly id: string;
      readonly on: Day;
      readonly amount: AmountInput;
      readonly unpaid?: readonly { readonly party: string; readonly amount: AmountInput }[];
    }
  /** A party paid what it had left unpaid. */
  | {
      readonly event: "paid-later";
      readonly id: string;
      readonly on: Day;
      readonly party: string;
      readonly amount: AmountInput;
    }
  /** Money came back from the borrower, at a cost. */
  | {
      readonly event: "recovered";
      readonly id: string;
      readonly on: Day;
      readonly amount: AmountInput;
      readonly cost: AmountInput;
    }
  /** Farm subsidies were set against the debt (涉农补贴抵扣), by an order. */
  | {
      readonly event: "offset";
      readonly id: string;
      readonly on: Day;
      readonly amount: AmountInput;
      /** The number of the order. */
      readonly order: string;
    };

/** What `stateClaim` needs to know. */
export interface ClaimHistory {
  readonly claim: string;
  /** The day of the statement; later events are not looked at. */
  readonly asOf: Day;
  readonly events: readonly ClaimEvent[];
}

/** The schema of {@link ClaimHistory}. */
export const claimHistorySchema: z.ZodType<ClaimHistory, ClaimHistory> = /* @__PURE__ */ (() => {
  const common = { id: nameField, on: dayField };
  const part = z.strictObject({ party: nameField, amount: positiveAmountField });
  const event = z.discriminatedUnion("event", [
    z.strictObject({
      event: z.literal("compensated"),
      ...common,
      amount: positiveAmountField,
      unpaid: z.exactOptional(z.array(part)),
    }),
    z.strictObject({ event: z.literal("paid-later"), ...common, party: nameField, amount: positiveAmountField }),
    z.strictObject({ event: z.literal("recovered"), ...common, amount: amountField, cost: amountField }),
    z.strictObject({ event: z.literal("offset"), ...common, amount: positiveAmountField, order: nameField }),
  ]);
  return between<ClaimHistory>(
    z.strictObject({ claim: nameField, asOf: dayField, events: z.array(event) }),
    eachEventOnce,
  );
})();

function eachEventOnce({ events }: ClaimHistory): readonly Found[] {
  return repeated(events.map((e) => e.id)).map((i) => ({ issue: repeatedId(""), path: ["events", i, "id"] }));
}
