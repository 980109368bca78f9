import * as z from "zod";
import type { AgeReadings } from "../../../base/date/age.ts";
import type { Day } from "../../../base/date/day.ts";
import type { RateCap } from "../../../ledger/interest/types.ts";
import { rateCapsField } from "../../../ledger/legacy.ts";
import { between, eachOnce } from "../../../kernel/between.ts";
import type { Citation } from "../../../kernel/citation.ts";
import { amountTermField, countField, dayField, nameField } from "../../../kernel/fields.ts";
import type { Terms } from "../../../kernel/terms.ts";
import { termsSchema } from "../../../kernel/terms-schema.ts";
import type { AmountTerm } from "../../../base/money/amount.ts";
import type { BarredPersons } from "./rows/bars.ts";
import { conditionTerms } from "../condition-schemas.ts";
import { HOUSEHOLD_CONDITIONS, type HouseholdCondition } from "./conditions.ts";
import { HOUSEHOLD_KINDS, type HouseholdKind } from "./kinds.ts";
import { householdReadings } from "./readings.ts";
import { type Purpose, PURPOSES } from "./purposes.ts";
import { gradeOrderField } from "../rows/minimum-grade.ts";
import { rangeField } from "../range.ts";

/** What the terms can ask of a household's application. A term that is absent is not asked. */
export interface HouseholdTermValues extends Conditions {
  readonly householdKinds?: readonly HouseholdKind[];
  /** Completed years of age on the day of application; both edges pass (含). */
  readonly age?: { readonly min?: number; readonly max?: number };
  readonly ageReached?: AgeReadings["ageReached"];
  readonly leapBirthday?: AgeReadings["leapBirthday"];
  /** The lowest grade that passes; one of `gradeOrder`. */
  readonly minimumGrade?: string;
  /** The grades from the highest to the lowest; `"none"` is below all of them. */
  readonly gradeOrder?: readonly string[];
  /** The only purposes that pass. */
  readonly allowedPurposes?: readonly Purpose[];
  readonly forbiddenPurposes?: readonly Purpose[];
  /** Share-dividend models have ended. */
  readonly shareDividend?: "ended";
  /** The day of the contract from which they are refused. */
  readonly shareDividendEnd?: Day;
  /** Yuan that one household may owe at most; exactly the cap passes (含). */
  readonly householdCap?: AmountTerm;
  /** The same for a household that needs more; not below `householdCap`. */
  readonly capWithHigherNeed?: AmountTerm;
  /** Whether what is owed under an earlier product of the programme counts towards the cap. */
  readonly oldProduct?: "counts" | "does-not-count";
  /** Whether the amount must be within the part of the credit line that is not drawn. */
  readonly availableLine?: "limits";
  /** Whether it must be within what the scale of the project calls for. */
  readonly projectScale?: "limits";
  /** Whether it must be within what its production cycle calls for. */
  readonly productionCycle?: "limits";
  /** Whether it must be within what the household really needs. */
  readonly statedNeed?: "limits";
  /** Whole months; both edges pass (含). */
  readonly termMonths?: { readonly min?: number; readonly max?: number };
  /** How often a loan may be renewed or extended. */
  readonly mostRenewals?: number;
  /** The highest rates by product; exactly the cap passes. */
  readonly rateCaps?: readonly RateCap[];
  /** Whether a listing on the blacklist bars from credit. */
  readonly blacklist?: "bars";
  readonly barredPersons?: BarredPersons;
  /** The only lenders of the programme. */
  readonly lenders?: readonly string[];
}

/** The yes-or-no conditions, each by the name of its fact: it must be so, or it must not. */
type Conditions = { readonly [C in HouseholdCondition as C["fact"]]?: C["asked"] };

/** Terms for `assessHousehold`. */
export type HouseholdTerms<Article extends Citation = Citation> = Terms<"household", HouseholdTermValues, Article>;

/** The schema of {@link HouseholdTermValues}. */
export const householdTermValuesSchema: z.ZodType<HouseholdTermValues, HouseholdTermValues> = /* @__PURE__ */ (() => {
  const limits = z.exactOptional(z.literal("limits"));
  const purposes = z.exactOptional(between<readonly Purpose[]>(z.array(z.enum(PURPOSES)).min(1), eachOnce));
  return z.strictObject({
    householdKinds: z.exactOptional(
      between<readonly HouseholdKind[]>(z.array(z.enum(HOUSEHOLD_KINDS)).min(1), eachOnce),
    ),
    age: z.exactOptional(rangeField),
    ageReached: z.exactOptional(z.enum(["on-birthday", "day-after"])),
    leapBirthday: z.exactOptional(z.enum(["1-march", "28-february"])),
    minimumGrade: z.exactOptional(nameField),
    gradeOrder: z.exactOptional(gradeOrderField),
    allowedPurposes: purposes,
    forbiddenPurposes: purposes,
    shareDividend: z.exactOptional(z.literal("ended")),
    shareDividendEnd: z.exactOptional(dayField),
    householdCap: z.exactOptional(amountTermField),
    capWithHigherNeed: z.exactOptional(amountTermField),
    oldProduct: z.exactOptional(z.enum(["counts", "does-not-count"])),
    availableLine: limits,
    projectScale: limits,
    productionCycle: limits,
    statedNeed: limits,
    termMonths: z.exactOptional(rangeField),
    mostRenewals: z.exactOptional(countField),
    rateCaps: z.exactOptional(rateCapsField),
    blacklist: z.exactOptional(z.literal("bars")),
    barredPersons: z.exactOptional(z.enum(["applicant", "any-member"])),
    lenders: z.exactOptional(between<readonly string[]>(z.array(nameField).min(1), eachOnce)),
    ...conditionTerms<HouseholdCondition>(HOUSEHOLD_CONDITIONS),
  });
})();

/** The schema of {@link HouseholdTerms}. */
export const householdTermsSchema: z.ZodType<HouseholdTerms> = /* @__PURE__ */ (() =>
  termsSchema("household", householdTermValuesSchema, householdReadings))();
