import * as z from "zod";
import { type Day, dayNumber } from "../date/day.ts";
import { beyondExtensionLimit, outOfOrder, repeatedId } from "../input/wording.ts";
import { between, type Found, repeated } from "../kernel/between.ts";
import { dayField, nameField, percentField, hasTwoDecimals, signedPercentField } from "../kernel/fields.ts";
import { extensionLimit } from "../loan/extension-limit.ts";
import { type Loan, loanChecks, loanShape } from "../loan/facts.ts";
import type { PercentInput } from "../money/percent.ts";
import { type RateSeries, rateSeriesSchema } from "../rates/series.ts";

/** A rate that follows a published series. */
export interface SeriesRate {
  /** The id of one of the series handed in as `rates`. */
  readonly series: string;
  /** When it is looked up anew: never, on each anniversary of the pay-out, or at each change of the series. */
  readonly reset: "contract" | "anniversary" | "each-change";
  /** The band that the contract names; absent: the band of the loan's length. */
  readonly band?: string;
  /** Basis points (基点, 0.01 %) on top; negative below. */
  readonly marginPoints?: number;
  /** Mark-up (上浮) as a share of the published rate, at most two decimals; negative for a mark-down. Not together with points. */
  readonly markUp?: PercentInput;
  /** Take the last published value beyond the verified day of the series; without it such a loan is refused. */
  readonly beyondVerified?: "last-value";
}

/** The rate of a loan: fixed in the contract, or following a published series. */
export type LoanRate = { readonly fixed: PercentInput } | SeriesRate;

/** A loan with what its interest depends on. */
export interface InterestLoan extends Loan {
  /** The day of the contract, on which a series is looked up. Not after the pay-out. */
  readonly contractOn: Day;
  /** The product under which it was lent, where the terms tell products apart. */
  readonly product?: string;
  readonly rate: LoanRate;
  /** The day from which the money was misused; absent: no misuse was established. */
  readonly misusedOn?: Day;
}

/** What `accrueInterest` needs to know. */
export interface InterestFacts {
  readonly loan: InterestLoan;
  /** The published series that the loan or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** The last night to count; absent: the night before maturity. */
  readonly through?: Day;
}

const loanRateSchema: z.ZodType<LoanRate, LoanRate> = /* @__PURE__ */ (() =>
  z.union([
    z.strictObject({ fixed: percentField }),
    between<SeriesRate>(
      z.strictObject({
        series: nameField,
        reset: z.enum(["contract", "anniversary", "each-change"]),
        band: z.exactOptional(nameField),
        marginPoints: z.exactOptional(z.int().min(-10_000).max(10_000)),
        markUp: z.exactOptional(signedPercentField.refine(hasTwoDecimals)),
        beyondVerified: z.exactOptional(z.literal("last-value")),
      }),
      pointsOrMarkUp,
    ),
  ]))();

/** The schema of {@link InterestLoan}. */
export const interestLoanSchema: z.ZodType<InterestLoan, InterestLoan> = /* @__PURE__ */ (() =>
  between<InterestLoan>(
    z.strictObject({
      ...loanShape,
      contractOn: dayField,
      product: z.exactOptional(nameField),
      rate: loanRateSchema,
      misusedOn: z.exactOptional(dayField),
    }),
    ...loanChecks,
    contractBeforePayOut,
    misuseAfterPayOut,
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

function pointsOrMarkUp({ marginPoints, markUp }: SeriesRate): readonly Found[] {
  if (marginPoints === undefined || markUp === undefined) return [];
  return [
    { issue: outOfOrder("", "加点与上浮只能取其一", "goes without marginPoints: one or the other"), path: ["markUp"] },
  ];
}

function contractBeforePayOut({ contractOn, paidOutOn }: InterestLoan): readonly Found[] {
  if (!(contractOn > paidOutOn)) return [];
  return [{ issue: outOfOrder("", "合同日不得晚于放款日", "must not be after the pay-out day"), path: ["contractOn"] }];
}

function misuseAfterPayOut({ misusedOn, paidOutOn }: InterestLoan): readonly Found[] {
  if (misusedOn === undefined || !(misusedOn < paidOutOn)) return [];
  return [{ issue: outOfOrder("", "挪用日不得早于放款日", "must not be before the pay-out day"), path: ["misusedOn"] }];
}

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
