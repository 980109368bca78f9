import * as z from "zod";
import type { Citation } from "../../kernel/citation.ts";
import { percentWithin, positiveAmountTermField, positiveCountField } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import type { AmountTerm } from "../../base/money/amount.ts";
import { type Percent, WHOLE_PPM } from "../../base/money/percent.ts";

/** What the terms can say about a compensation fund (风险补偿基金). */
export interface FundTermValues {
  /** Loans are at most so many times the fund. */
  readonly leverageMost?: number;
  /** Yuan that the fund is meant to hold. */
  readonly fundTarget?: AmountTerm;
  /** It is topped up when it falls below this share of its target. */
  readonly topUpBelow?: Percent;
  /** An account and interest of its own (单独计息、单独核算). */
  readonly separateAccount?: "required";
  /** A statement of the account for every year (对账). */
  readonly yearlyStatement?: "required";
  /** When the agreement is not renewed, the rest goes back within so many working days. */
  readonly returnWorkingDays?: number;
}

/** Terms for `stateFund`. */
export type FundTerms<Article extends Citation = Citation> = Terms<"fund", FundTermValues, Article>;

/** The schema of {@link FundTermValues}. */
export const fundTermValuesSchema: z.ZodType<FundTermValues, FundTermValues> = /* @__PURE__ */ (() =>
  z.strictObject({
    leverageMost: z.exactOptional(positiveCountField),
    fundTarget: z.exactOptional(positiveAmountTermField),
    topUpBelow: z.exactOptional(percentWithin(0, WHOLE_PPM, 4)),
    separateAccount: z.exactOptional(z.literal("required")),
    yearlyStatement: z.exactOptional(z.literal("required")),
    returnWorkingDays: z.exactOptional(positiveCountField),
  }))();

/** The schema of {@link FundTerms}. */
export const fundTermsSchema: z.ZodType<FundTerms> = /* @__PURE__ */ (() =>
  termsSchema("fund", fundTermValuesSchema, {}))();
