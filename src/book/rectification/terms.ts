import * as z from "zod";
import { conditionTerms } from "../../policy/eligibility/condition-schemas.ts";
import { HOUSEHOLD_KINDS, type HouseholdKind } from "../../policy/eligibility/household/kinds.ts";
import { type Purpose, PURPOSES } from "../../policy/eligibility/household/purposes.ts";
import type { RateLimit } from "../../ledger/interest/types.ts";
import { rateLimitSchema } from "../../ledger/legacy.ts";
import { between, eachOnce } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { amountTermField, positiveCountField } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import type { AmountTerm } from "../../base/money/amount.ts";
import { type RectificationSubPoint, SUB_POINTS } from "./checks.ts";
import { rectificationReadings } from "./readings.ts";

/** What the terms can ask of the loans of an existing book (整改). A term that is absent is not asked. */
export interface RectificationTermValues extends AskedSubPoints {
  /** The kinds of household that the programme serves. */
  readonly householdKinds?: readonly HouseholdKind[];
  /** Yuan that one household may have at most; exactly the cap passes. */
  readonly householdCap?: AmountTerm;
  /** What of its loans counts towards the cap. */
  readonly capCounts?: "outstanding" | "principal";
  /** The longest loan in whole months, to the corresponding day; exactly so many pass. */
  readonly longestMonths?: number;
  /** The maturity to which the length is counted: that of the contract, or that after extensions. */
  readonly lengthThrough?: "contract" | "extension";
  /** The highest rate; exactly it passes. */
  readonly rateLimit?: RateLimit;
  /** Whether a rate below it is in order. */
  readonly rateBelow?: "in-order" | "wrong";
  /** The only uses of the money that are in order. */
  readonly allowedUses?: readonly Purpose[];
  readonly forbiddenUses?: readonly Purpose[];
  /** Whether money put into an operator for a share of its gains is among the allowed uses. */
  readonly dividendUse?: "cooperation" | "wrong-use";
  /** What is found stays on the list (台账) until it is corrected, and is then struck off (销号). */
  readonly strikeOff?: "when-corrected";
}

/** What is answered yes or no, each by the name of its fact: it must be so, or it must not. */
type AskedSubPoints = { readonly [P in RectificationSubPoint as P["fact"]]?: P["asked"] };

/** Terms for `rectify`. */
export type RectificationTerms<Article extends Citation = Citation> = Terms<
  "rectification",
  RectificationTermValues,
  Article
>;

/** The schema of {@link RectificationTermValues}. */
export const rectificationTermValuesSchema: z.ZodType<RectificationTermValues, RectificationTermValues> =
  /* @__PURE__ */ (() => {
    const uses = z.exactOptional(between<readonly Purpose[]>(z.array(z.enum(PURPOSES)).min(1), eachOnce));
    return z.strictObject({
      householdKinds: z.exactOptional(
        between<readonly HouseholdKind[]>(z.array(z.enum(HOUSEHOLD_KINDS)).min(1), eachOnce),
      ),
      householdCap: z.exactOptional(amountTermField),
      capCounts: z.exactOptional(z.enum(["outstanding", "principal"])),
      longestMonths: z.exactOptional(positiveCountField.max(1200)),
      lengthThrough: z.exactOptional(z.enum(["contract", "extension"])),
      rateLimit: z.exactOptional(rateLimitSchema),
      rateBelow: z.exactOptional(z.enum(["in-order", "wrong"])),
      allowedUses: uses,
      forbiddenUses: uses,
      dividendUse: z.exactOptional(z.enum(["cooperation", "wrong-use"])),
      strikeOff: z.exactOptional(z.literal("when-corrected")),
      ...conditionTerms<RectificationSubPoint>(SUB_POINTS),
    });
  })();

/** The schema of {@link RectificationTerms}. */
export const rectificationTermsSchema: z.ZodType<RectificationTerms> = /* @__PURE__ */ (() =>
  termsSchema("rectification", rectificationTermValuesSchema, rectificationReadings))();
