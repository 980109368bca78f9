import * as z from "zod";
import { outOfOrder } from "../../base/input/wording.ts";
import { between } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { citationField, nameField, percentTermField, percentWithin } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import { type MaturityOnRestDay, maturityOnRestDayField } from "../loan/rest-day.ts";
import { type Percent, WHOLE_PPM } from "../../base/money/percent.ts";
import { interestReadings } from "./readings.ts";

/** How nights are counted: exact daily balances (积数), or whole months and odd days of each segment (逐笔). */
export type InterestMethod = "daily-balance" | "term-units";

/** When interest is settled: on the 20th of months, in December of years, or with the principal. */
export type Settlement = "monthly" | "quarterly" | "yearly" | "at-maturity";

/** A rate that another must not exceed: fixed, or of a published series on the day of the contract. */
export type RateLimit =
  | { readonly fixed: Percent }
  /** By the band of the loan's length, or by one band for every length. */
  | { readonly series: string; readonly band?: string }
  /** By bands of the terms' own: up to and including so many months, this band of the series. */
  | { readonly series: string; readonly bands: readonly { readonly throughMonths: number; readonly band: string }[] };

/** The highest rate that loans of a product may bear. */
export interface RateCap {
  /** Absent: of every product. */
  readonly product?: string;
  readonly limit: RateLimit;
  /** The article of this row, where the table is made of several. */
  readonly source?: Citation;
}

/** What the terms can say about interest. */
export interface InterestTermValues {
  readonly method?: InterestMethod;
  /** Days of a year by which the annual rate is divided. */
  readonly yearBase?: 360 | 365;
  readonly settlement?: Settlement;
  /** What overdue principal bears on top of the contract rate: 30 % to 50 % of it. */
  readonly overdueMarkUp?: Percent;
  /** What misused principal bears on top of the contract rate: 50 % to 100 % of it. */
  readonly misuseMarkUp?: Percent;
  /** The rate after an extension that stays in the same band. */
  readonly extensionRate?: "contract-rate" | "looked-up";
  readonly rateCaps?: readonly RateCap[];
  readonly maturityOnRestDay?: MaturityOnRestDay;
}

/** Terms for `accrueInterest`. */
export type InterestTerms<Article extends Citation = Citation> = Terms<"interest", InterestTermValues, Article>;

/** The schema of a {@link RateLimit}. */
export const rateLimitSchema: z.ZodType<RateLimit, RateLimit> = /* @__PURE__ */ (() =>
  z.union([
    z.strictObject({ fixed: percentTermField }),
    z.strictObject({ series: nameField, band: z.exactOptional(nameField) }),
    between<{
      readonly series: string;
      readonly bands: readonly { readonly throughMonths: number; readonly band: string }[];
    }>(
      z.strictObject({
        series: nameField,
        bands: z.array(z.strictObject({ throughMonths: z.int().min(1), band: nameField })).min(1),
      }),
      ({ bands }) =>
        bands.flatMap(({ throughMonths }, i) =>
          throughMonths <= (bands[i - 1]?.throughMonths ?? 0)
            ? [
                {
                  issue: outOfOrder("", "须由短到长", "must be more than that of the band before it"),
                  path: ["bands", i, "throughMonths"],
                },
              ]
            : [],
        ),
    ),
  ]))();

/** The schema of a table of {@link RateCap}. */
export const rateCapsField: z.ZodType<readonly RateCap[], readonly RateCap[]> = /* @__PURE__ */ (() =>
  z
    .array(
      z.strictObject({
        product: z.exactOptional(nameField),
        limit: rateLimitSchema,
        source: z.exactOptional(citationField),
      }),
    )
    .min(1))();

/** The fields of {@link InterestTermValues}, for kinds of terms that contain them. */
export const interestTermShape = /* @__PURE__ */ (() => ({
  method: z.exactOptional(z.enum(["daily-balance", "term-units"])),
  yearBase: z.exactOptional(z.union([z.literal(360), z.literal(365)])),
  settlement: z.exactOptional(z.enum(["monthly", "quarterly", "yearly", "at-maturity"])),
  overdueMarkUp: z.exactOptional(percentWithin(300_000, 500_000, 2)),
  misuseMarkUp: z.exactOptional(percentWithin(500_000, WHOLE_PPM, 2)),
  extensionRate: z.exactOptional(z.enum(["contract-rate", "looked-up"])),
  rateCaps: z.exactOptional(rateCapsField),
  maturityOnRestDay: maturityOnRestDayField,
}))();

/** The schema of {@link InterestTermValues}. */
export const interestTermValuesSchema: z.ZodType<InterestTermValues, InterestTermValues> = /* @__PURE__ */ (() =>
  z.strictObject(interestTermShape))();

/** The schema of {@link InterestTerms}. */
export const interestTermsSchema: z.ZodType<InterestTerms> = /* @__PURE__ */ (() =>
  termsSchema("interest", interestTermValuesSchema, interestReadings))();
