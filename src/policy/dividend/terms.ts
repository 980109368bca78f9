import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import type { Citation } from "../../kernel/citation.ts";
import { dayField, percentTermField } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import type { Percent } from "../../base/money/percent.ts";
import { dividendReadings } from "./readings.ts";

/** What the terms can say about the dividend of a cooperative (入股分红). */
export interface DividendTermValues {
  /** Of the paid-in shares, a year. */
  readonly dividendRate?: Percent;
  /** A return is guaranteed (保底收益), at the rate that the parties agree. */
  readonly guaranteedReturn?: "by-agreement";
  /** The unit in which it is paid out. */
  readonly payOut?: "fen" | "yuan";
  /** Contracts from this day on are refused. */
  readonly endsOn?: Day;
}

/** Terms for `shareDividend`. */
export type DividendTerms<Article extends Citation = Citation> = Terms<"dividend", DividendTermValues, Article>;

/** The schema of {@link DividendTermValues}. */
export const dividendTermValuesSchema: z.ZodType<DividendTermValues, DividendTermValues> = /* @__PURE__ */ (() =>
  z.strictObject({
    dividendRate: z.exactOptional(percentTermField),
    guaranteedReturn: z.exactOptional(z.literal("by-agreement")),
    payOut: z.exactOptional(z.enum(["fen", "yuan"])),
    endsOn: z.exactOptional(dayField),
  }))();

/** The schema of {@link DividendTerms}. */
export const dividendTermsSchema: z.ZodType<DividendTerms> = /* @__PURE__ */ (() =>
  termsSchema("dividend", dividendTermValuesSchema, dividendReadings))();
