import * as z from "zod";
import { missing } from "../../base/input/wording.ts";
import { between, eachOnce, type Found } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { amountTermField, nameField, percentTermField, positiveCountField } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import { type MaturityOnRestDay } from "../../ledger/loan/rest-day.ts";
import { maturityOnRestDayField } from "../../ledger/legacy.ts";
import type { AmountTerm } from "../../base/money/amount.ts";
import type { Percent } from "../../base/money/percent.ts";
import { creditLineReadings } from "./readings.ts";

/**
 * One step of the lender's reward or penalty, each part as a size without a sign: a reward adds points,
 * grades, yuan of the line and months, and lowers the rate; a penalty does the opposite.
 */
export interface LineStep {
  readonly points?: number;
  readonly grades?: number;
  readonly line?: AmountTerm;
  /** Percentage points of the yearly rate. */
  readonly rate?: Percent;
  readonly months?: number;
}

/** What the terms can say about a credit line (授信). */
export interface CreditLineTermValues {
  /** How long it is valid, in whole months; the corresponding day is included. */
  readonly validMonths?: number;
  /** Whether what is repaid can be drawn again (循环使用). */
  readonly drawing?: "revolving" | "once";
  /** What the document says about years of good faith; the lender's steps say how much. */
  readonly goodYears?: "rewarded";
  /** What it says about broken years. */
  readonly brokenYears?: "penalised";
  /** What it says about a line that is suspended (暂停授信). */
  readonly suspendedLine?: "stops-draws";
  /** The lender's step after the first, the second … year of good faith in a row; the last goes on. */
  readonly rewardSteps?: readonly LineStep[];
  /** The lender's step after the first, the second … broken year in a row; the last goes on. */
  readonly penaltySteps?: readonly LineStep[];
  /** The grades from the highest to the lowest; below them is `"none"`. */
  readonly gradeOrder?: readonly string[];
  /** Yuan above which no reward raises the line. */
  readonly highestLine?: AmountTerm;
  readonly lineYear?: "from-grant" | "calendar";
  readonly nothingDue?: "kept" | "no-reward";
  readonly repaidWithin?: "maturity" | "draw";
  readonly maturityOnRestDay?: MaturityOnRestDay;
}

/** Terms for `reviewCreditLine`. */
export type CreditLineTerms<Article extends Citation = Citation> = Terms<"credit-line", CreditLineTermValues, Article>;

/** The schema of {@link CreditLineTermValues}. */
export const creditLineTermValuesSchema: z.ZodType<CreditLineTermValues, CreditLineTermValues> =
  /* @__PURE__ */ (() => {
    const step = between<LineStep>(
      z.strictObject({
        points: z.exactOptional(positiveCountField),
        grades: z.exactOptional(positiveCountField),
        line: z.exactOptional(amountTermField),
        rate: z.exactOptional(percentTermField),
        months: z.exactOptional(positiveCountField),
      }),
      (parts) => (Object.keys(parts).length > 0 ? [] : [{ issue: missing(""), path: ["line"] }]),
    );
    return z.strictObject({
      validMonths: z.exactOptional(positiveCountField),
      drawing: z.exactOptional(z.enum(["revolving", "once"])),
      goodYears: z.exactOptional(z.literal("rewarded")),
      brokenYears: z.exactOptional(z.literal("penalised")),
      suspendedLine: z.exactOptional(z.literal("stops-draws")),
      rewardSteps: z.exactOptional(z.array(step).min(1)),
      penaltySteps: z.exactOptional(z.array(step).min(1)),
      gradeOrder: z.exactOptional(between<readonly string[]>(z.array(nameField).min(1), eachGradeOnce)),
      highestLine: z.exactOptional(amountTermField),
      lineYear: z.exactOptional(z.enum(["from-grant", "calendar"])),
      nothingDue: z.exactOptional(z.enum(["kept", "no-reward"])),
      repaidWithin: z.exactOptional(z.enum(["maturity", "draw"])),
      maturityOnRestDay: maturityOnRestDayField,
    });
  })();

/** The schema of {@link CreditLineTerms}. */
export const creditLineTermsSchema: z.ZodType<CreditLineTerms> = /* @__PURE__ */ (() =>
  termsSchema("credit-line", creditLineTermValuesSchema, creditLineReadings))();

function eachGradeOnce(order: readonly string[]): readonly Found[] {
  return eachOnce(["none", ...order]).map(({ issue, path }) => ({ issue, path: [Number(path[0]) - 1] }));
}
