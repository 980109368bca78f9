import * as z from "zod";
import { repeatedId } from "../../base/input/wording.ts";
import { between, eachOnce, type Found, repeated } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { citationField, positiveCountField } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import { blacklistReadings } from "./readings.ts";

/** What the barred person is to the one who is listed. */
export const KINSHIPS = ["self", "spouse", "parent", "child"] as const;

/** One of them. */
export type Kinship = (typeof KINSHIPS)[number];

/** Why somebody is listed. */
export const LISTING_GROUNDS = [
  /** 失信、恶意拖欠(老赖). */
  "bad-faith",
  /** 未按约定用途使用. */
  "misuse",
  /** 转贷. */
  "on-lending",
  /** 弄虚作假套取贴息. */
  "false-data",
] as const;

/** One of them. */
export type ListingGround = (typeof LISTING_GROUNDS)[number];

/** What a listing bars from: credit (授信), government subsidies (政府补贴), or the interest subsidy (贴息). */
export const BAR_SCOPES = ["credit", "subsidy", "interest-subsidy"] as const;

/** One of them. */
export type BarScope = (typeof BAR_SCOPES)[number];

/** For how long a listing bars, and whom beside the one who is listed. */
export interface BarRule {
  readonly months: number;
  readonly reaches: readonly Kinship[];
}

/** A ground on which the bar from a scope has no end. */
export interface ForGood {
  readonly ground: ListingGround;
  /** Only for these; absent: for persons and organisations. */
  readonly who?: "person" | "organisation";
  readonly scope: BarScope;
  readonly source?: Citation;
}

/** What the terms can say about a blacklist (黑名单). */
export interface BlacklistTermValues {
  readonly creditBar?: BarRule;
  readonly subsidyBar?: BarRule;
  /** Grounds on which the bar has no end. */
  readonly forGood?: readonly ForGood[];
  readonly barBegins?: "listing-day" | "day-after";
  readonly barEnds?: "corresponding-day" | "day-before";
  /** Whether a bar of so many months is for organisations too, or for persons only. */
  readonly organisationBars?: "as-persons" | "for-good-only";
  /** When somebody must be a relative for the bar to reach them. */
  readonly relativeOn?: "day-of-judgement" | "listing-day";
}

/** Terms for `propagateBlacklist` and `screenPerson`. */
export type BlacklistTerms<Article extends Citation = Citation> = Terms<"blacklist", BlacklistTermValues, Article>;

/** The schema of {@link BlacklistTermValues}. */
export const blacklistTermValuesSchema: z.ZodType<BlacklistTermValues, BlacklistTermValues> = /* @__PURE__ */ (() => {
  const rule = z.strictObject({
    months: positiveCountField,
    reaches: between<readonly Kinship[]>(z.array(z.enum(KINSHIPS)).min(1), eachOnce),
  });
  return z.strictObject({
    creditBar: z.exactOptional(rule),
    subsidyBar: z.exactOptional(rule),
    forGood: z.exactOptional(
      between<readonly ForGood[]>(
        z
          .array(
            z.strictObject({
              ground: z.enum(LISTING_GROUNDS),
              who: z.exactOptional(z.enum(["person", "organisation"])),
              scope: z.enum(BAR_SCOPES),
              source: z.exactOptional(citationField),
            }),
          )
          .min(1),
        eachForGoodOnce,
      ),
    ),
    barBegins: z.exactOptional(z.enum(["listing-day", "day-after"])),
    barEnds: z.exactOptional(z.enum(["corresponding-day", "day-before"])),
    organisationBars: z.exactOptional(z.enum(["as-persons", "for-good-only"])),
    relativeOn: z.exactOptional(z.enum(["day-of-judgement", "listing-day"])),
  });
})();

/** The schema of {@link BlacklistTerms}. */
export const blacklistTermsSchema: z.ZodType<BlacklistTerms> = /* @__PURE__ */ (() =>
  termsSchema("blacklist", blacklistTermValuesSchema, blacklistReadings))();

function eachForGoodOnce(rows: readonly ForGood[]): readonly Found[] {
  return repeated(rows.map(({ ground, who, scope }) => `${ground}/${who ?? ""}/${scope}`)).map((i) => ({
    issue: repeatedId(""),
    path: [i, "ground"],
  }));
}
