import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { mixedHouseholds, repeatedId } from "../../base/input/wording.ts";
import { interestLoanField, ratesField } from "../../ledger/legacy.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { amountField, countField, dayField, nameField } from "../../kernel/fields.ts";
import type { Loan } from "../../ledger/loan/types.ts";
import { loanSchema } from "../../ledger/legacy.ts";
import { agreedInTime } from "../../ledger/loan/rest-day.ts";
import { calendarField } from "../../ledger/legacy.ts";
import type { AmountInput } from "../../base/money/amount.ts";
import type { RateSeries } from "../../ledger/rates/types.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";
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
  between<readonly InterestLoan[]>(z.array(interestLoanField).min(1), eachLoanOnce, oneHousehold))();

const lossFields = /* @__PURE__ */ (() => ({
  paid: z.array(z.strictObject({ from: dayField, through: dayField, amount: amountField })),
  loss: z.strictObject({ loan: nameField, ground: z.enum(["misuse", "on-lending", "false-data"]), on: dayField }),
}))();

const householdInTime = /* @__PURE__ */ agreedInTime<SubsidyFacts>(({ loans }) =>
  loans.map((loan, i) => [loan, "loans", i]),
);
const operatorInTime = /* @__PURE__ */ agreedInTime<OperatorSubsidyFacts>(({ loan }) => [[loan, "loan"]]);

/** The schema of {@link SubsidyFacts}. */
export const subsidyFactsSchema: z.ZodType<SubsidyFacts, SubsidyFacts> = /* @__PURE__ */ (() =>
  between<SubsidyFacts>(z.strictObject({ loans: loansField, ...common }), householdInTime))();

/** The schema of {@link ReclaimFacts}. */
export const reclaimFactsSchema: z.ZodType<ReclaimFacts, ReclaimFacts> = /* @__PURE__ */ (() =>
  between<ReclaimFacts>(z.strictObject({ loans: loansField, ...common, ...lossFields }), householdInTime))();

/** The schema of {@link OperatorSubsidyFacts}. */
export const operatorSubsidyFactsSchema: z.ZodType<OperatorSubsidyFacts, OperatorSubsidyFacts> = /* @__PURE__ */ (() =>
  between<OperatorSubsidyFacts>(
    z.strictObject({ loan: interestLoanField, householdsCarried: countField, ...common }),
    operatorInTime,
  ))();

/** The schema of {@link OperatorReclaimFacts}. */
export const operatorReclaimFactsSchema: z.ZodType<OperatorReclaimFacts, OperatorReclaimFacts> = /* @__PURE__ */ (() =>
  between<OperatorReclaimFacts>(
    z.strictObject({ loan: interestLoanField, householdsCarried: countField, ...common, ...lossFields }),
    operatorInTime,
  ))();

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
