import * as z from "zod";
import { type Day, dayNumber } from "../date/day.ts";
import { beyondExtensionLimit, repeatedId } from "../input/wording.ts";
import { between, type Found, repeated } from "../kernel/between.ts";
import { dayField } from "../kernel/fields.ts";
import { extensionLimit } from "../loan/extension-limit.ts";
import { type Loan, loanChecks, loanShape } from "../loan/facts.ts";
import { type LoanRate, loanRateSchema } from "../loan/loan-rate.ts";
import { type RateSeries, rateSeriesSchema } from "../rates/series.ts";

/** A loan with what its interest depends on. */
export interface InterestLoan extends Loan {
  readonly contractOn: Day;
  readonly rate: LoanRate;
}

/** What `accrueInterest` needs to know. */
export interface InterestFacts {
  readonly loan: InterestLoan;
  /** The published series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** The last night to count; absent: the night before maturity. */
  readonly through?: Day;
}

/** The schema of {@link InterestLoan}. */
export const interestLoanSchema: z.ZodType<InterestLoan, InterestLoan> = /* @__PURE__ */ (() =>
  between<InterestLoan>(
    z.strictObject({
      ...loanShape,
      contractOn: dayField,
      rate: loanRateSchema,
    }),
    ...loanChecks,
    extensionsWithinLimit,
  ))();

/** The field for published series; each may be handed in once. */
export const ratesField: z.ZodType<readonly RateSeries[], readonly RateSeries[]> = /* @__PURE__ */ (() =>
  between<readonly RateSeries[]>(z.array(rateSeriesSchema), eachSeriesOnce))();

/** The schema of {@link InterestFacts}. */
export const interestFactsSchema: z.ZodType<InterestFacts, InterestFacts> = /* @__PURE__ */ (() =>
  z.strictObject({
    loan: interestLoanSchema,
    rates: z.exactOptional(ratesField),
    through: z.exactOptional(dayField),
  }))();

function extensionsWithinLimit({ extensions, paidOutOn, maturesOn }: InterestLoan): readonly Found[] {
  if (!(maturesOn > paidOutOn)) return [];
  const limit = extensionLimit(dayNumber(paidOutOn), dayNumber(maturesOn));
  return extensions.flatMap((extension, i) =>
    dayNumber(extension.maturesOn) > limit
      ? [{ issue: beyondExtensionLimit(""), path: ["extensions", i, "maturesOn"] }]
      : [],
  );
}

function eachSeriesOnce(rates: readonly RateSeries[]): readonly Found[] {
  return repeated(rates.map((r) => r.series)).map((i) => ({ issue: repeatedId(""), path: [i, "series"] }));
}
