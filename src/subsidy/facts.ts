import * as z from "zod";
import type { Day } from "../date/day.ts";
import { mixedHouseholds, repeatedId } from "../input/wording.ts";
import { interestLoanSchema, type InterestLoan, ratesField } from "../interest/facts.ts";
import { between, type Found, repeated } from "../kernel/between.ts";
import { amountField, countField, dayField, nameField } from "../kernel/fields.ts";
import { type Loan, loanSchema } from "../loan/facts.ts";
import { calendarField } from "../loan/rest-day.ts";
import type { AmountInput } from "../money/amount.ts";
import type { RateSeries } from "../rates/series.ts";
import type { WorkingCalendar } from "../working-days/calendar.ts";
import type { LossGround } from "./terms.ts";

/** What `computeSubsidy` needs to know: every loan of one household that shares the cap. */
export interface SubsidyFacts {
  readonly loans: readonly InterestLoan[];
  /** The published series that the loans or the terms name. */
  readonly rates?: readonly RateSeries[];
  /** The last night to count; absent: the night before each loan's maturity. */
  readonly through?: Day;
  /** Needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
}

/** A subsidy that was paid for a settlement period. */
export interface PaidSubsidy {
  /** The first and the last night of the period, as `computeSubsidy` gives them. */
  readonly from: Day;
  readonly through: Day;
  readonly amount: AmountInput;
}

/** What ended the right to a loan's subsidy. */
export interface LossEvent {
  readonly loan: string;
  readonly ground: LossGround;
  /** The first night without right. */
  readonly on: Day;
}

/** What `reclaimSubsidy` needs to know. */
export interface ReclaimFacts extends SubsidyFacts {
  /** What was paid for the loan that lost the right. */
  readonly paid: readonly PaidSubsidy[];
  readonly loss: LossEvent;
}

/** What `computeOperatorSubsidy` needs to know. */
export interface OperatorSubsidyFacts {
  readonly loan: InterestLoan;
  /** Registered poor households that the operator carries under its agreement. */
  readonly householdsCarried: number;
  readonly rates?: readonly RateSeries[];
  readonly through?: Day;
  /** Needed where the terms move a maturity off a rest day. */
  readonly calendar?: WorkingCalendar;
}

/** What `reclaimOperatorSubsidy` needs to know. */
export interface OperatorReclaimFacts extends OperatorSubsidyFacts {
  readonly paid: readonly PaidSubsidy[];
  readonly loss: LossEvent;
}

/** What `computeGuaranteeFee` needs to know. */
export interface GuaranteeFeeFacts {
  readonly loan: Loan;
}

const common = /* @__PURE__ */ (() => ({
  rates: z.exactOptional(ratesField),
  through: z.exactOptional(dayField),
  calendar: calendarField,
}))();

const loansField = /* @__PURE__ */ (() =>
  between<readonly InterestLoan[]>(z.array(interestLoanSchema).min(1), eachLoanOnce, oneHousehold))();

const lossFields = /* @__PURE__ */ (() => ({
  paid: z.array(z.strictObject({ from: dayField, through: dayField, amount: amountField })),
  loss: z.strictObject({ loan: nameField, ground: z.enum(["misuse", "on-lending", "false-data"]), on: dayField }),
}))();

/** The schema of {@link SubsidyFacts}. */
export const subsidyFactsSchema: z.ZodType<SubsidyFacts, SubsidyFacts> = /* @__PURE__ */ (() =>
  z.strictObject({ loans: loansField, ...common }))();

/** The schema of {@link ReclaimFacts}. */
export const reclaimFactsSchema: z.ZodType<ReclaimFacts, ReclaimFacts> = /* @__PURE__ */ (() =>
  z.strictObject({ loans: loansField, ...common, ...lossFields }))();

/** The schema of {@link OperatorSubsidyFacts}. */
export const operatorSubsidyFactsSchema: z.ZodType<OperatorSubsidyFacts, OperatorSubsidyFacts> = /* @__PURE__ */ (() =>
  z.strictObject({ loan: interestLoanSchema, householdsCarried: countField, ...common }))();

/** The schema of {@link OperatorReclaimFacts}. */
export const operatorReclaimFactsSchema: z.ZodType<OperatorReclaimFacts, OperatorReclaimFacts> = /* @__PURE__ */ (() =>
  z.strictObject({ loan: interestLoanSchema, householdsCarried: countField, ...common, ...lossFields }))();

/** The schema of {@link GuaranteeFeeFacts}. */
export const guaranteeFeeFactsSchema: z.ZodType<GuaranteeFeeFacts, GuaranteeFeeFacts> = /* @__PURE__ */ (() =>
  z.strictObject({ loan: loanSchema }))();

function eachLoanOnce(loans: readonly InterestLoan[]): readonly Found[] {
  return repeated(loans.map((loan) => loan.id)).map((i) => ({ issue: repeatedId(""), path: [i, "id"] }));
}

function oneHousehold(loans: readonly InterestLoan[]): readonly Found[] {
  const first = loans[0]?.household;
  return loans.flatMap(({ household }, i) =>
    household === first ? [] : [{ issue: mixedHouseholds(""), path: [i, "household"] }],
  );
}
