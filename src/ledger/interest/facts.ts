import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { dayField } from "../../kernel/fields.ts";
import { agreedLate, type Loan, loanChecks, loanShape } from "../loan/facts.ts";
import { type LoanRate, loanRateSchema } from "../loan/loan-rate.ts";
import { agreedInTime, calendarField } from "../loan/rest-day.ts";
import type { WorkingCalendar } from "../working-days/calendar.ts";
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
  /** Needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
}

const interestLoanShape = /* @__PURE__ */ (() => ({ ...loanShape, contractOn: dayField, rate: loanRateSchema }))();

/** The schema of {@link InterestLoan}. How far it may be extended the terms have a say in: see `extension-issues.ts`. */
export const interestLoanSchema: z.ZodType<InterestLoan, InterestLoan> = /* @__PURE__ */ (() =>
  between<InterestLoan>(z.strictObject(interestLoanShape), ...loanChecks, (loan) => agreedLate(loan)))();

/** A loan among facts that bring a calendar: `agreedInTime` goes with it. */
export const interestLoanField: z.ZodType<InterestLoan, InterestLoan> = /* @__PURE__ */ (() =>
  between<InterestLoan>(z.strictObject(interestLoanShape), ...loanChecks))();

/** The field for published series; each may be handed in once. */
export const ratesField: z.ZodType<readonly RateSeries[], readonly RateSeries[]> = /* @__PURE__ */ (() =>
  between<readonly RateSeries[]>(z.array(rateSeriesSchema), eachSeriesOnce))();

/** The schema of {@link InterestFacts}. */
export const interestFactsSchema: z.ZodType<InterestFacts, InterestFacts> = /* @__PURE__ */ (() =>
  between<InterestFacts>(
    z.strictObject({
      loan: interestLoanField,
      rates: z.exactOptional(ratesField),
      through: z.exactOptional(dayField),
      calendar: calendarField,
    }),
    agreedInTime(({ loan }) => [[loan, "loan"]]),
  ))();

function eachSeriesOnce(rates: readonly RateSeries[]): readonly Found[] {
  return repeated(rates.map((r) => r.series)).map((i) => ({ issue: repeatedId(""), path: [i, "series"] }));
}
