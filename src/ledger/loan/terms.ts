import * as z from "zod";
import { outOfOrder } from "../../base/input/wording.ts";
import { between } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import type { OverdueEpisode } from "./overdue.ts";
import { overdueReadings } from "./readings.ts";
import { type MaturityOnRestDay, maturityOnRestDayField } from "./rest-day.ts";

/** What the terms can say about overdue loans. */
export interface OverdueTermValues {
  /** The last day of each bucket but the open one: `[30, 70, 90]` is 1–30, 31–70, 71–90, 91 and more. */
  readonly overdueBuckets?: readonly number[];
  readonly overdueEpisode?: OverdueEpisode;
  readonly maturityOnRestDay?: MaturityOnRestDay;
}

/** Terms for `trackOverdue`. */
export type OverdueTerms<Article extends Citation = Citation> = Terms<"overdue", OverdueTermValues, Article>;

/** The field for buckets, shared with the terms of the portfolio. */
export const overdueBucketsField = /* @__PURE__ */ (() =>
  between<readonly number[]>(z.array(z.int().min(1)).min(1), (edges) =>
    edges.flatMap((edge, i) =>
      edge <= (edges[i - 1] ?? 0)
        ? [{ issue: outOfOrder("", "须逐段递增", "must be more than the edge before it"), path: [i] }]
        : [],
    ),
  ))();

/** The schema of {@link OverdueTermValues}. */
export const overdueTermValuesSchema: z.ZodType<OverdueTermValues, OverdueTermValues> = /* @__PURE__ */ (() =>
  z.strictObject({
    overdueBuckets: z.exactOptional(overdueBucketsField),
    overdueEpisode: z.exactOptional(z.enum(["stretch", "each-due"])),
    maturityOnRestDay: maturityOnRestDayField,
  }))();

/** The schema of {@link OverdueTerms}. */
export const overdueTermsSchema: z.ZodType<OverdueTerms> = /* @__PURE__ */ (() =>
  termsSchema("overdue", overdueTermValuesSchema, overdueReadings))();
