import * as z from "zod";
import type { Citation } from "../kernel/citation.ts";
import type { Terms } from "../kernel/terms.ts";
import { termsSchema } from "../kernel/terms-schema.ts";
import { gradingReadings } from "./grading-readings.ts";
import { type GradingTermValues, gradingTermShape } from "./grading-terms.ts";
import { pointsField } from "./points.ts";

/** What the terms can say about points that events add and deduct (积分). */
export interface PointsTermValues extends GradingTermValues {
  /** The points that everybody begins with. */
  readonly basePoints?: number;
  /** The balance never falls below this. */
  readonly lowestPoints?: number;
  /** The balance never rises above this. */
  readonly highestPoints?: number;
}

/** Terms for `replayPoints`. */
export type PointsTerms<Article extends Citation = Citation> = Terms<"points", PointsTermValues, Article>;

/** The schema of {@link PointsTermValues}. */
export const pointsTermValuesSchema: z.ZodType<PointsTermValues, PointsTermValues> = /* @__PURE__ */ (() =>
  z.strictObject({
    ...gradingTermShape,
    basePoints: z.exactOptional(pointsField),
    lowestPoints: z.exactOptional(pointsField),
    highestPoints: z.exactOptional(pointsField),
  }))();

/** The schema of {@link PointsTerms}. */
export const pointsTermsSchema: z.ZodType<PointsTerms> = /* @__PURE__ */ (() =>
  termsSchema("points", pointsTermValuesSchema, gradingReadings))();
