import * as z from "zod";
import type { Citation } from "../../kernel/citation.ts";
import { percentWithin } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import { type Percent, WHOLE_PPM } from "../../base/money/percent.ts";
import { breakerReadings } from "./readings.ts";

/** What the terms can say about stopping (熔断) and honouring (信用村, 信用镇) villages and towns. */
export interface BreakerTermValues {
  /** New credit to a village may be stopped when the bad-loan rate over all its loans is more than this. */
  readonly villageStopOver?: Percent;
  /** To a town, when the bad-loan rate over all its loans is more than this. */
  readonly townStopOver?: Percent;
  /** To a town, when more than this share of its villages is above the village's limit. */
  readonly townStopVillagesOver?: Percent;
  /** The villages of which that share is counted. */
  readonly townVillages?: "all" | "with-loans";
  /** A place that has no loans, whose rate cannot be counted. */
  readonly withoutLoans?: "undetermined" | "not-stopped";
  /** How often the breaker is looked at. */
  readonly breakerReview?: "monthly";
  /** A village is honoured when the bad-loan rate of its credit loans of the year is at most this. */
  readonly villageHonourUpTo?: Percent;
  /** A town, likewise. */
  readonly townHonourUpTo?: Percent;
  /** Whether the four judgements of conduct are asked of a village beside its rate. */
  readonly villageConduct?: "required";
  /** Whether they are asked of a town. */
  readonly townConduct?: "required";
  /** Where one article asks for rate and conduct and another for the rate alone. */
  readonly honourBy?: "rate-and-conduct" | "rate-alone";
  readonly villageTitle?: "credit-village";
  readonly townTitle?: "credit-town";
}

/** Terms for `reviewPlaces`. */
export type BreakerTerms<Article extends Citation = Citation> = Terms<"breaker", BreakerTermValues, Article>;

/** The schema of {@link BreakerTermValues}. */
export const breakerTermValuesSchema: z.ZodType<BreakerTermValues, BreakerTermValues> = /* @__PURE__ */ (() => {
  const rate = z.exactOptional(percentWithin(0, WHOLE_PPM, 4));
  const required = z.exactOptional(z.literal("required"));
  return z.strictObject({
    villageStopOver: rate,
    townStopOver: rate,
    townStopVillagesOver: rate,
    townVillages: z.exactOptional(z.enum(["all", "with-loans"])),
    withoutLoans: z.exactOptional(z.enum(["undetermined", "not-stopped"])),
    breakerReview: z.exactOptional(z.literal("monthly")),
    villageHonourUpTo: rate,
    townHonourUpTo: rate,
    villageConduct: required,
    townConduct: required,
    honourBy: z.exactOptional(z.enum(["rate-and-conduct", "rate-alone"])),
    villageTitle: z.exactOptional(z.literal("credit-village")),
    townTitle: z.exactOptional(z.literal("credit-town")),
  });
})();

/** The schema of {@link BreakerTerms}. */
export const breakerTermsSchema: z.ZodType<BreakerTerms> = /* @__PURE__ */ (() =>
  termsSchema("breaker", breakerTermValuesSchema, breakerReadings))();
