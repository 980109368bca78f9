import * as z from "zod";
import type { Citation } from "../../kernel/citation.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import { type FractionalScore, type GradeBand, gradeBandsField } from "./grade-bands.ts";
import { gradingReadings } from "./grading-readings.ts";

/** What the terms can say about grades (信用等级). */
export interface GradingTermValues {
  /** From the highest to the lowest, as the document prints them. */
  readonly gradeBands?: readonly GradeBand[];
  readonly fractionalScore?: FractionalScore;
}

/** Terms for `gradeOf` and `analyseBands`. */
export type GradingTerms<Article extends Citation = Citation> = Terms<"grading", GradingTermValues, Article>;

/** The fields of {@link GradingTermValues}, for kinds of terms that contain them. */
export const gradingTermShape = /* @__PURE__ */ (() => ({
  gradeBands: z.exactOptional(gradeBandsField),
  fractionalScore: z.exactOptional(z.enum(["lower-edge", "reject", "floor", "round"])),
}))();

/** The schema of {@link GradingTermValues}. */
export const gradingTermValuesSchema: z.ZodType<GradingTermValues, GradingTermValues> = /* @__PURE__ */ (() =>
  z.strictObject(gradingTermShape))();

/** The schema of {@link GradingTerms}. */
export const gradingTermsSchema: z.ZodType<GradingTerms> = /* @__PURE__ */ (() =>
  termsSchema("grading", gradingTermValuesSchema, gradingReadings))();
