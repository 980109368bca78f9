import * as z from "zod";
import { repeatedId } from "../../../base/input/wording.ts";
import type { RateCap } from "../../../ledger/interest/types.ts";
import { rateCapsField } from "../../../ledger/legacy.ts";
import { between, type Found, repeated } from "../../../kernel/between.ts";
import type { Citation } from "../../../kernel/citation.ts";
import { amountTermField, nameField, positiveAmountTermField } from "../../../kernel/fields.ts";
import type { Terms } from "../../../kernel/terms.ts";
import { termsSchema } from "../../../kernel/terms-schema.ts";
import type { AmountTerm } from "../../../base/money/amount.ts";
import { conditionTerms } from "../condition-schemas.ts";
import { gradeOrderField } from "../rows/minimum-grade.ts";
import { OPERATOR_CONDITIONS, type OperatorCondition } from "./conditions.ts";
import { OPERATOR_KINDS, type OperatorKind } from "./facts.ts";
import { operatorReadings } from "./readings.ts";
import { rangeField } from "../range.ts";

/** The most that operators of a kind may owe; exactly the cap passes (含). */
export interface OperatorCap {
  readonly operatorKind: OperatorKind;
  /** Yuan of outstanding balance, what is asked for included. */
  readonly cap: AmountTerm;
}

/** What the terms can ask of an operator's application. A term that is absent is not asked. */
export interface OperatorTermValues extends Conditions {
  /** The lowest grade that passes; one of `gradeOrder`. */
  readonly minimumGrade?: string;
  /** The grades from the highest to the lowest; `"none"` is below all of them. */
  readonly gradeOrder?: readonly string[];
  readonly operatorCaps?: readonly OperatorCap[];
  /** What being above a cap that holds in principle (原则上) does. */
  readonly inPrinciple?: InPrinciple;
  /** Yuan lent for each poor household that must be carried. */
  readonly amountPerHousehold?: AmountTerm;
  /** Whole months; both edges pass (含). */
  readonly termMonths?: { readonly min?: number; readonly max?: number };
  /** The highest rates by product; exactly the cap passes. */
  readonly rateCaps?: readonly RateCap[];
}

/** A cap in principle refuses what is above it, or only flags it. */
export type InPrinciple = "refuse" | "flag";

/** The yes-or-no conditions, each by the name of its fact: it must be so. */
type Conditions = { readonly [C in OperatorCondition as C["fact"]]?: C["asked"] };

/** Terms for `assessOperator`. */
export type OperatorTerms<Article extends Citation = Citation> = Terms<"operator", OperatorTermValues, Article>;

/** The schema of {@link OperatorTermValues}. */
export const operatorTermValuesSchema: z.ZodType<OperatorTermValues, OperatorTermValues> = /* @__PURE__ */ (() =>
  z.strictObject({
    minimumGrade: z.exactOptional(nameField),
    gradeOrder: z.exactOptional(gradeOrderField),
    operatorCaps: z.exactOptional(
      between<readonly OperatorCap[]>(
        z.array(z.strictObject({ operatorKind: z.enum(OPERATOR_KINDS), cap: amountTermField })).min(1),
        eachKindOnce,
      ),
    ),
    inPrinciple: z.exactOptional(z.enum(["refuse", "flag"])),
    amountPerHousehold: z.exactOptional(positiveAmountTermField),
    termMonths: z.exactOptional(rangeField),
    rateCaps: z.exactOptional(rateCapsField),
    ...conditionTerms<OperatorCondition>(OPERATOR_CONDITIONS),
  }))();

/** The schema of {@link OperatorTerms}. */
export const operatorTermsSchema: z.ZodType<OperatorTerms> = /* @__PURE__ */ (() =>
  termsSchema("operator", operatorTermValuesSchema, operatorReadings))();

function eachKindOnce(caps: readonly OperatorCap[]): readonly Found[] {
  return repeated(caps.map((c) => c.operatorKind)).map((i) => ({ issue: repeatedId(""), path: [i, "operatorKind"] }));
}
