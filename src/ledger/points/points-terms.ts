import * as z from "zod";
import { repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { nameField } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
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
  /** What the document says of kinds of events; `restricts`: the holder's share of other benefits is limited (限制条件). */
  readonly pointsKinds?: readonly PointsKind[];
}

/** A kind of event and what it does. */
export interface PointsKind {
  readonly event: string;
  readonly effect: "adds" | "deducts" | "restricts";
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
    pointsKinds: z.exactOptional(
      between<readonly PointsKind[]>(
        z.array(z.strictObject({ event: nameField, effect: z.enum(["adds", "deducts", "restricts"]) })).min(1),
        eachKindOnce,
      ),
    ),
  }))();

/** The schema of {@link PointsTerms}. */
export const pointsTermsSchema: z.ZodType<PointsTerms> = /* @__PURE__ */ (() =>
  termsSchema("points", pointsTermValuesSchema, gradingReadings))();

function eachKindOnce(kinds: readonly PointsKind[]): readonly Found[] {
  return repeated(kinds.map(({ event }) => event)).map((i) => ({ issue: repeatedId(""), path: [i, "event"] }));
}
