import * as z from "zod";
import { between, eachOnce } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { countField, nameField, positiveAmountTermField } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import { type MaturityOnRestDay } from "../../ledger/loan/rest-day.ts";
import { maturityOnRestDayField } from "../../ledger/legacy.ts";
import type { AmountTerm } from "../../base/money/amount.ts";
import { compensationReadings } from "./readings.ts";
import { type LossShare, lossSharesField } from "./loss-shares.ts";

/** Who takes the odd fen of a split: the largest remainders, or one party that takes the difference (倒挤), unless that would be negative. */
export type OddFen = "largest-remainder" | { readonly to: string };

/** What the terms can say about compensation (代偿), recovery (追偿) and offsets. */
export interface CompensationTermValues {
  /** How parties share a loss, and what is recovered. */
  readonly lossShares?: readonly LossShare[];
  readonly oddFen?: OddFen;
  /** Parties that the document names as sharing, such as an operator's deposit (保证金): the agreed shares must name them. */
  readonly sharingParties?: readonly string[];
  /** Overdue for more days than this before a claim can be made. */
  readonly claimAfterDays?: number;
  /** The lender's notice (《履行补偿责任通知书》) is needed. */
  readonly lenderNotice?: "required";
  /** The borrower must meet conditions of compensation (符合代偿条件). */
  readonly claimConditions?: "required";
  readonly claimCovers?: readonly ("principal" | "interest")[];
  /** Yuan of principal per household beyond which nothing is compensated. */
  readonly coveredUpTo?: AmountTerm;
  readonly aboveCover?: "uncovered-first" | "in-proportion";
  /** What the document says about money recovered: net of cost it goes back by the shares, and so does a missing cost. */
  readonly recoveryGoesBack?: "by-shares";
  /** Farm subsidies may be set against the debt, by order and never of themselves. */
  readonly offsets?: "ordered";
  readonly maturityOnRestDay?: MaturityOnRestDay;
}

/** Terms for `assessClaim`, `splitLoss`, `splitRecovery` and `stateClaim`. */
export type CompensationTerms<Article extends Citation = Citation> = Terms<
  "compensation",
  CompensationTermValues,
  Article
>;

/** The schema of {@link CompensationTermValues}. */
export const compensationTermValuesSchema: z.ZodType<CompensationTermValues, CompensationTermValues> =
  /* @__PURE__ */ (() => {
    const required = z.exactOptional(z.literal("required"));
    return z.strictObject({
      lossShares: z.exactOptional(lossSharesField),
      oddFen: z.exactOptional(z.union([z.strictObject({ to: nameField }), z.literal("largest-remainder")])),
      sharingParties: z.exactOptional(between<readonly string[]>(z.array(nameField).min(1), eachOnce)),
      claimAfterDays: z.exactOptional(countField),
      lenderNotice: required,
      claimConditions: required,
      claimCovers: z.exactOptional(
        between<readonly ("principal" | "interest")[]>(z.array(z.enum(["principal", "interest"])).min(1), eachOnce),
      ),
      coveredUpTo: z.exactOptional(positiveAmountTermField),
      aboveCover: z.exactOptional(z.enum(["uncovered-first", "in-proportion"])),
      recoveryGoesBack: z.exactOptional(z.literal("by-shares")),
      offsets: z.exactOptional(z.literal("ordered")),
      maturityOnRestDay: maturityOnRestDayField,
    });
  })();

/** The schema of {@link CompensationTerms}. */
export const compensationTermsSchema: z.ZodType<CompensationTerms> = /* @__PURE__ */ (() =>
  termsSchema("compensation", compensationTermValuesSchema, compensationReadings))();
