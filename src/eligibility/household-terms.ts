import * as z from "zod";
import type { AgeReadings } from "../date/age.ts";
import { missing, outOfOrder, repeatedId } from "../input/wording.ts";
import { between, type Found, repeated } from "../kernel/between.ts";
import type { Citation } from "../kernel/citation.ts";
import { amountTermField, nameField, positiveCountField } from "../kernel/fields.ts";
import type { Terms } from "../kernel/terms.ts";
import { termsSchema } from "../kernel/terms-schema.ts";
import type { AmountTerm } from "../money/amount.ts";
import type { Range } from "./range.ts";
import { householdReadings } from "./readings.ts";

/** What the terms can ask of a household's application. A term that is absent is not asked. */
export interface HouseholdTermValues {
  /** Yuan that one household may owe at most; exactly the cap passes (含). */
  readonly householdCap?: AmountTerm;
  /** Whether what is owed under an earlier product of the programme counts towards the cap. */
  readonly oldProduct?: "counts" | "does-not-count";
  /** Whole months; both edges pass (含). */
  readonly termMonths?: { readonly min?: number; readonly max?: number };
  /** Completed years of age on the day of application; both edges pass (含). */
  readonly age?: { readonly min?: number; readonly max?: number };
  readonly ageReached?: AgeReadings["ageReached"];
  readonly leapBirthday?: AgeReadings["leapBirthday"];
  /** The lowest grade that passes; one of `gradeOrder`. */
  readonly minimumGrade?: string;
  /** The grades from the highest to the lowest; `"none"` is below all of them. */
  readonly gradeOrder?: readonly string[];
}

/** Terms for `assessHousehold`. */
export type HouseholdTerms<Article extends Citation = Citation> = Terms<"household", HouseholdTermValues, Article>;

/** The schema of {@link HouseholdTermValues}. */
export const householdTermValuesSchema: z.ZodType<HouseholdTermValues, HouseholdTermValues> = /* @__PURE__ */ (() => {
  const range = between<Range>(
    z.strictObject({ min: z.exactOptional(positiveCountField), max: z.exactOptional(positiveCountField) }),
    hasAnEdge,
    edgesInOrder,
  );
  return z.strictObject({
    householdCap: z.exactOptional(amountTermField),
    oldProduct: z.exactOptional(z.enum(["counts", "does-not-count"])),
    termMonths: z.exactOptional(range),
    age: z.exactOptional(range),
    ageReached: z.exactOptional(z.enum(["on-birthday", "day-after"])),
    leapBirthday: z.exactOptional(z.enum(["1-march", "28-february"])),
    minimumGrade: z.exactOptional(nameField),
    gradeOrder: z.exactOptional(between<readonly string[]>(z.array(nameField).min(1), eachGradeOnce)),
  });
})();

/** The schema of {@link HouseholdTerms}. */
export const householdTermsSchema: z.ZodType<HouseholdTerms> = /* @__PURE__ */ (() =>
  termsSchema("household", householdTermValuesSchema, householdReadings))();

function hasAnEdge(range: Range): readonly Found[] {
  return "min" in range || "max" in range ? [] : [{ issue: missing(""), path: ["max"] }];
}

function edgesInOrder({ min, max }: Range): readonly Found[] {
  if (min === undefined || max === undefined || min <= max) return [];
  return [{ issue: outOfOrder("", "上限不得小于下限", "must not be below min"), path: ["max"] }];
}

/** `"none"` is below all grades, whatever the order. */
function eachGradeOnce(order: readonly string[]): readonly Found[] {
  return repeated(["none", ...order]).map((i) => ({ issue: repeatedId(""), path: [i - 1] }));
}
