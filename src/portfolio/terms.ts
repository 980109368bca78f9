import * as z from "zod";
import { outOfOrder } from "../input/wording.ts";
import { between, type Found } from "../kernel/between.ts";
import type { Citation } from "../kernel/citation.ts";
import type { Terms } from "../kernel/terms.ts";
import { termsSchema } from "../kernel/terms-schema.ts";
import { type MaturityOnRestDay, maturityOnRestDayField } from "../loan/rest-day.ts";
import { overdueBucketsField } from "../loan/terms.ts";
import { bulletinReadings, portfolioReadings } from "./readings.ts";

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

function classesInOrder(from: ClassFromDays): readonly Found[] {
  const issue = outOfOrder("", "须晚于较轻一级", "must begin later than the class before it");
  const classes = ["special-mention", "substandard", "doubtful", "loss"] as const;
  return classes.flatMap((name, i) => {
    const before = classes[i - 1];
    return before !== undefined && from[name] <= from[before] ? [{ issue, path: [name] }] : [];
  });
}
