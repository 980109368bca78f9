import * as z from "zod";
import type { Citation } from "../../kernel/citation.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import { bulletinReadings } from "./readings.ts";

/** What the terms can say about a printed bulletin. A check whose definition is absent is not asked. */
export interface BulletinTermValues {
  /** Overdue rate: overdue ÷ outstanding, by amount or by households. */
  readonly overdueRate?: "by-amount" | "by-households";
  /** Completion (完成率): what was lent this year ÷ the target of the year. */
  readonly completion?: "new-over-target";
  /** Decimals to which a rate is shown beside a printed one. */
  readonly ratePlaces?: number;
  readonly rounding?: "half-up" | "down";
}

/** Terms for `reconcileBulletin`. */
export type BulletinTerms<Article extends Citation = Citation> = Terms<"bulletin", BulletinTermValues, Article>;

/** The schema of {@link BulletinTermValues}. */
export const bulletinTermValuesSchema: z.ZodType<BulletinTermValues, BulletinTermValues> = /* @__PURE__ */ (() =>
  z.strictObject({
    overdueRate: z.exactOptional(z.enum(["by-amount", "by-households"])),
    completion: z.exactOptional(z.literal("new-over-target")),
    ratePlaces: z.exactOptional(z.int().min(0).max(4)),
    rounding: z.exactOptional(z.enum(["half-up", "down"])),
  }))();

/** The schema of {@link BulletinTerms}. */
export const bulletinTermsSchema: z.ZodType<BulletinTerms> = /* @__PURE__ */ (() =>
  termsSchema("bulletin", bulletinTermValuesSchema, bulletinReadings))();
