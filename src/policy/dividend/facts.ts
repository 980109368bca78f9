import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { dayField, nameField, positiveAmountField } from "../../kernel/fields.ts";
import type { AmountInput } from "../../base/money/amount.ts";

/** What `shareDividend` needs to know. */
export interface DividendFacts {
  readonly cooperative: string;
  /** The day of the contract by which the members put in their shares. */
  readonly contractedOn: Day;
  readonly members: readonly { readonly member: string; readonly paidIn: AmountInput }[];
}

/** The schema of {@link DividendFacts}. */
export const dividendFactsSchema: z.ZodType<DividendFacts, DividendFacts> = /* @__PURE__ */ (() =>
  between<DividendFacts>(
    z.strictObject({
      cooperative: nameField,
      contractedOn: dayField,
      members: z.array(z.strictObject({ member: nameField, paidIn: positiveAmountField })).min(1),
    }),
    eachMemberOnce,
  ))();

function eachMemberOnce({ members }: DividendFacts): readonly Found[] {
  return repeated(members.map((m) => m.member)).map((i) => ({
    issue: repeatedId(""),
    path: ["members", i, "member"],
  }));
}
