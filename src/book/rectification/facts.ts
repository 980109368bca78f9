import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { conditionFacts } from "../../policy/eligibility/condition-schemas.ts";
import { HOUSEHOLD_KINDS, type HouseholdKind } from "../../policy/eligibility/household/kinds.ts";
import { type Purpose, PURPOSES } from "../../policy/eligibility/household/purposes.ts";
import { ratesField } from "../../ledger/legacy.ts";
import { between, eachOnce } from "../../kernel/between.ts";
import { amountField, dayField, nameField, percentField, positiveAmountField } from "../../kernel/fields.ts";
import type { AmountInput } from "../../base/money/amount.ts";
import type { PercentInput } from "../../base/money/percent.ts";
import type { RateSeries } from "../../ledger/rates/types.ts";
import { bookChecks, loanChecks } from "./book-checks.ts";
import { HOUSEHOLD_RULE, type LoanRule, MEASURED_RULES, type RectificationSubPoint, SUB_POINTS } from "./checks.ts";

/**
 * A loan of the book as it was found on the day of the examination. What is not known is left out: what it
 * would decide comes back as `undetermined`.
 */
export interface ExaminedLoan {
  readonly loan: string;
  /** The household (户) that owes it: the unit of the cap. */
  readonly household: string;
  /** Township or village, where the list is broken down by it. */
  readonly region?: string;
  readonly lender?: string;

  /** The kind of household on the day of the contract. */
  readonly householdKind?: HouseholdKind;
  /** 信用良好. */
  readonly goodCreditRecord?: boolean;
  /** 有贷款意愿. */
  readonly wantsLoan?: boolean;
  /** 有就业创业潜质. */
  readonly hasPotential?: boolean;
  /** 有技能素质. */
  readonly hasSkills?: boolean;
  /** 有还款能力. */
  readonly ableToRepay?: boolean;
  /** Whether interest subsidy for it goes to anyone but a registered poor household; false where there is no subsidy. */
  readonly subsidyToOthers?: boolean;

  /** Yuan paid out. */
  readonly principal?: AmountInput;
  /** Yuan of principal owed on the day of the examination; `"0.00"` where it is repaid. */
  readonly outstanding?: AmountInput;
  /** The day of the contract: published rates are looked up on it. */
  readonly contractOn?: Day;
  readonly paidOutOn?: Day;
  /** The maturity of the contract, before any extension. */
  readonly maturesOn?: Day;
  /** The maturity after all extensions (展期); the day of `maturesOn` where there was none. */
  readonly extendedTo?: Day;
  /** The yearly rate of the contract. */
  readonly rate?: PercentInput;
  /** Whether the length follows wish, production cycle, earnings and ability to repay. */
  readonly termFitsHousehold?: boolean;
  /** Whether a guarantor was asked or taken. */
  readonly guarantorTaken?: boolean;
  /** Whether collateral was asked or taken. */
  readonly collateralTaken?: boolean;

  /** What the money was used for; one use or several. */
  readonly usedFor?: readonly Purpose[];
  /** Whether the household used it together with an operator (company, cooperative). */
  readonly withOperator?: boolean;
  /** With an operator: whether it goes into an industry that the place features (特色优势产业). */
  readonly inFeaturedIndustry?: boolean;
  /** With an operator: whether that helps the household out of poverty (有效带动). */
  readonly carriesHousehold?: boolean;

  /** Whether law and the rules of lending were kept. */
  readonly lendingRulesKept?: boolean;
  /** 户借. */
  readonly borrowedByHousehold?: boolean;
  /** 户用. */
  readonly usedByHousehold?: boolean;
  /** 户还. */
  readonly repaidByHousehold?: boolean;
  /** With an operator: whether the household takes part of its own will (自愿参与). */
  readonly joinedFreely?: boolean;
  /** With an operator: whether there is a proper agreement (规范的合作协议). */
  readonly agreementSigned?: boolean;
  /** With an operator: whether it says what each party has to do (各方职责). */
  readonly dutiesClear?: boolean;
  /** With an operator: whether gains are shared by a settled way (利益联结机制). */
  readonly benefitsLinked?: boolean;
  /** With an operator: whether risks are guarded against by one (风险防控机制). */
  readonly riskControlled?: boolean;
}

/** A finding that was corrected (办结): it is struck off from that day on. */
export type Correction = {
  /** Not before the examination. Corrections after `asOf` are not looked at. */
  readonly on: Day;
  /** In what way. */
  readonly how?: string;
} & (
  | { readonly loan: string; readonly rule: LoanRule }
  | { readonly household: string; readonly rule: typeof HOUSEHOLD_RULE }
);

/** What `rectify` needs to know. */
export interface RectificationBook {
  /** The day on which the book was examined (排查): it found the loans as they are described. */
  readonly examinedOn: Day;
  /** The day for which the list is drawn up; not before the examination. */
  readonly asOf: Day;
  readonly loans: readonly ExaminedLoan[];
  /** An empty list: nothing has been corrected. */
  readonly corrected: readonly Correction[];
  /** The published series that the terms name. */
  readonly rates?: readonly RateSeries[];
  /** Takes the last value of a series that is asked beyond its verified day; the result warns of it. */
  readonly beyondVerified?: "last-value";
}

/** The schema of {@link RectificationBook}. */
export const rectificationBookSchema: z.ZodType<RectificationBook, RectificationBook> = /* @__PURE__ */ (() => {
  const loan = between<ExaminedLoan>(
    z.strictObject({
      loan: nameField,
      household: nameField,
      region: z.exactOptional(nameField),
      lender: z.exactOptional(nameField),
      householdKind: z.exactOptional(z.enum(HOUSEHOLD_KINDS)),
      principal: z.exactOptional(positiveAmountField),
      outstanding: z.exactOptional(amountField),
      contractOn: z.exactOptional(dayField),
      paidOutOn: z.exactOptional(dayField),
      maturesOn: z.exactOptional(dayField),
      extendedTo: z.exactOptional(dayField),
      rate: z.exactOptional(percentField),
      usedFor: z.exactOptional(between<readonly Purpose[]>(z.array(z.enum(PURPOSES)).min(1), eachOnce)),
      withOperator: z.exactOptional(z.boolean()),
      ...conditionFacts<RectificationSubPoint>(SUB_POINTS),
    }),
    ...loanChecks,
  );
  const done = { on: dayField, how: z.exactOptional(nameField) };
  const correction = z.discriminatedUnion("rule", [
    z.strictObject({
      loan: nameField,
      rule: z.enum([...MEASURED_RULES, ...SUB_POINTS.map(({ rule }) => rule)]),
      ...done,
    }),
    z.strictObject({ household: nameField, rule: z.literal(HOUSEHOLD_RULE), ...done }),
  ]);
  return between<RectificationBook>(
    z.strictObject({
      examinedOn: dayField,
      asOf: dayField,
      loans: z.array(loan),
      corrected: z.array(correction),
      rates: z.exactOptional(ratesField),
      beyondVerified: z.exactOptional(z.literal("last-value")),
    }),
    ...bookChecks,
  );
})();
