import * as z from "zod";
import { outOfOrder } from "../../base/input/wording.ts";
import { between, type Found } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import { type MaturityOnRestDay } from "../../ledger/loan/rest-day.ts";
import { maturityOnRestDayField } from "../../ledger/legacy.ts";
import { overdueBucketsField } from "../../ledger/legacy.ts";
import { portfolioReadings } from "./readings.ts";

/** The overdue days at which each class of a loan begins; below the first it is normal. */
export interface ClassFromDays {
  readonly "special-mention": number;
  readonly substandard: number;
  readonly doubtful: number;
  readonly loss: number;
}

/** What the terms can say about a book of loans. */
export interface PortfolioTermValues {
  /** Decimals of a printed rate. */
  readonly ratePlaces?: number;
  /** Decimals of a printed completion. */
  readonly completionPlaces?: number;
  /** What is overdue of a loan: all that is owed once maturity is past, or what has fallen due and is unpaid. */
  readonly overdueBalance?: "whole-principal" | "due-instalments";
  /** Whether loans that were compensated (代偿) or written off (核销) stay in the book. */
  readonly settledLoans?: "left-out" | "counted";
  readonly overdueBuckets?: readonly number[];
  readonly classFromDays?: ClassFromDays;
  readonly maturityOnRestDay?: MaturityOnRestDay;
}

/** Terms for `summarisePortfolio`. */
export type PortfolioTerms<Article extends Citation = Citation> = Terms<"portfolio", PortfolioTermValues, Article>;

/** The schema of {@link PortfolioTermValues}. */
export const portfolioTermValuesSchema: z.ZodType<PortfolioTermValues, PortfolioTermValues> = /* @__PURE__ */ (() => {
  const places = z.exactOptional(z.int().min(0).max(4));
  const day = z.int().min(1);
  const classFromDays = between<ClassFromDays>(
    z.strictObject({ "special-mention": day, substandard: day, doubtful: day, loss: day }),
    classesInOrder,
  );
  return z.strictObject({
    ratePlaces: places,
    completionPlaces: places,
    overdueBalance: z.exactOptional(z.enum(["whole-principal", "due-instalments"])),
    settledLoans: z.exactOptional(z.enum(["left-out", "counted"])),
    overdueBuckets: z.exactOptional(overdueBucketsField),
    classFromDays: z.exactOptional(classFromDays),
    maturityOnRestDay: maturityOnRestDayField,
  });
})();

/** The schema of {@link PortfolioTerms}. */
export const portfolioTermsSchema: z.ZodType<PortfolioTerms> = /* @__PURE__ */ (() =>
  termsSchema("portfolio", portfolioTermValuesSchema, portfolioReadings))();

function classesInOrder(from: ClassFromDays): readonly Found[] {
  const issue = outOfOrder("", "须晚于较轻一级", "must begin later than the class before it");
  const classes = ["special-mention", "substandard", "doubtful", "loss"] as const;
  return classes.flatMap((name, i) => {
    const before = classes[i - 1];
    return before !== undefined && from[name] <= from[before] ? [{ issue, path: [name] }] : [];
  });
}
