// For domains that do not declare their facts yet; goes with the last of them.
import * as z from "zod";
import type { Loan } from "./loan/types.ts";
import type { InterestLoan, RateCap, RateLimit } from "./interest/types.ts";
import type { RateSeries } from "./rates/types.ts";
import {
  interestFactsRecord,
  interestLoanField as declaredInterestLoan,
  interestLoanRecord,
  ratesField as declaredRates,
} from "./interest/facts.ts";
import { interestTermsKind } from "./interest/terms.ts";
import { overdueTermsKind } from "./loan/terms.ts";
import { overdueFactsRecord } from "./loan/track-overdue.ts";
import { rateSeriesRecord } from "./rates/series.ts";
import { interestReadings } from "./interest/readings.ts";
import { rateCapsTerm, rateLimit } from "./interest/terms.ts";
import { loanField as declaredLoan, loanFields, loanRecord } from "./loan/facts.ts";
import { overdueReadings } from "./loan/readings.ts";
import { readingFields } from "../kernel/reading.ts";
import { shapeOf } from "../kernel/record.ts";
import { workingCalendarRecord } from "./working-days/calendar.ts";

export const loanShape = /* @__PURE__ */ (() => shapeOf(loanFields()))();
export const loanSchema: z.ZodType<Loan, Loan> = /* @__PURE__ */ (() => loanRecord.schema())();
export const loanField: z.ZodType<Loan, Loan> = /* @__PURE__ */ (() => declaredLoan().schema())();
export const interestLoanField: z.ZodType<InterestLoan, InterestLoan> = /* @__PURE__ */ (() =>
  declaredInterestLoan().schema())();
export const ratesField: z.ZodType<readonly RateSeries[], readonly RateSeries[]> = /* @__PURE__ */ (() =>
  declaredRates().schema())();
export const calendarField = /* @__PURE__ */ (() => z.exactOptional(workingCalendarRecord.schema()))();
export const workingCalendarSchema = /* @__PURE__ */ (() => workingCalendarRecord.schema())();
export const maturityOnRestDayField = /* @__PURE__ */ (() => z.exactOptional(z.enum(["stands", "next-working-day"])))();
export const overdueBucketsField = /* @__PURE__ */ (() => overdueReadings["loan/overdue-buckets"].value().schema())();
export const rateLimitSchema: z.ZodType<RateLimit, RateLimit> = /* @__PURE__ */ (() => rateLimit.schema())();
export const rateCapsField: z.ZodType<readonly RateCap[], readonly RateCap[]> = /* @__PURE__ */ (() =>
  rateCapsTerm().schema())();
export const interestTermShape = /* @__PURE__ */ (() =>
  shapeOf({ rateCaps: rateCapsTerm(), ...readingFields(interestReadings) }))();
export const interestFactsSchema = /* @__PURE__ */ (() => interestFactsRecord.schema())();
export const interestLoanSchema = /* @__PURE__ */ (() => interestLoanRecord.schema())();
export const interestTermsSchema = /* @__PURE__ */ (() => interestTermsKind.schema())();
export const interestTermValuesSchema = /* @__PURE__ */ (() => interestTermsKind.values.schema())();
export const overdueTermsSchema = /* @__PURE__ */ (() => overdueTermsKind.schema())();
export const overdueTermValuesSchema = /* @__PURE__ */ (() => overdueTermsKind.values.schema())();
export const overdueFactsSchema = /* @__PURE__ */ (() => overdueFactsRecord.schema())();
export const rateSeriesSchema = /* @__PURE__ */ (() => rateSeriesRecord.schema())();
