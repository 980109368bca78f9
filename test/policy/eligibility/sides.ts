import type fc from "fast-check";
import type { AnyFinding } from "../../../src/kernel/requirement.ts";
import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication, HouseholdTermValues } from "../../../src/policy/eligibility/household/types.ts";
import { assessOperator } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import type { OperatorApplication, OperatorTermValues } from "../../../src/policy/eligibility/operator/types.ts";
import type { Assessed } from "../../../src/policy/eligibility/requirement.ts";
import type { LoanApplication, Range } from "../../../src/policy/eligibility/types.ts";
import { householdTerms, operatorTerms } from "../../support/builders.ts";
import { someApplication, someComplete, someTerms, UNKNOWABLE } from "./any-household.ts";
import { someCompleteOperator, someOperator, someOperatorTerms, UNKNOWABLE_OF_OPERATORS } from "./any-operator.ts";
import { checkByHand } from "./by-hand.ts";
import { checkOperatorByHand } from "./operator-by-hand.ts";
import type { Paper } from "./paper.ts";

/*
 * What holds for every application holds for those of households and of operators alike.
 */

/** Random terms and applications of one kind, how they are judged, and how one would check them on paper. */
export interface Side {
  readonly who: string;
  readonly someTerms: fc.Arbitrary<{ readonly termMonths?: Range }>;
  readonly some: fc.Arbitrary<LoanApplication>;
  readonly someComplete: fc.Arbitrary<LoanApplication>;
  readonly unknowable: readonly string[];
  /** Whether the amount decides if the cap on the rate applies. */
  isRateByRatio(terms: object): boolean;
  assess(terms: object, application: LoanApplication): Assessed<AnyFinding>;
  onPaper(terms: object, application: LoanApplication): Paper;
}

const household: Side = {
  who: "a household",
  someTerms,
  some: someApplication,
  someComplete,
  unknowable: UNKNOWABLE,
  isRateByRatio: () => false,
  assess: (t: HouseholdTermValues, a: HouseholdApplication) => assessHousehold(householdTerms(t), a),
  onPaper: checkByHand,
};

/** Whether the ratio of households decides if the cap on the rate applies. */
export function isRateByRatio({ amountPerHousehold, rateCaps, ratioDecides }: OperatorTermValues): boolean {
  return amountPerHousehold !== undefined && rateCaps !== undefined && ratioDecides !== "admission";
}

const operator: Side = {
  who: "an operator",
  someTerms: someOperatorTerms,
  some: someOperator,
  someComplete: someCompleteOperator,
  unknowable: UNKNOWABLE_OF_OPERATORS,
  isRateByRatio,
  assess: (t: OperatorTermValues, a: OperatorApplication) => assessOperator(operatorTerms(t), a),
  onPaper: checkOperatorByHand,
};

export const SIDES: readonly Side[] = [household, operator];

/** The better, the less. */
export const RANK = { eligible: 0, undetermined: 1, ineligible: 2, "not-under-this-edition": 3 } as const;

/** What was not known turns out as in another application; a contract comes after its application. */
export function filled(application: LoanApplication, other: LoanApplication): LoanApplication {
  return inAccord(application, {
    ...other,
    ...application,
    contractOn: application.contractOn ?? application.appliedOn,
  });
}

/** Where a loan is running something is owed: what was known of one decides the other. */
export function inAccord(known: LoanApplication, whole: LoanApplication): LoanApplication {
  const { outstanding, runningLoan } = whole as LoanApplication & { readonly runningLoan?: boolean };
  if (outstanding === undefined || runningLoan === undefined) return whole;
  if (known.outstanding !== undefined || !Object.hasOwn(known, "runningLoan"))
    return Object.hasOwn(whole, "runningLoan")
      ? Object.assign({ ...whole }, { runningLoan: Number(outstanding) > 0 })
      : whole;
  if (runningLoan === Number(outstanding) > 0) return whole;
  return { ...whole, outstanding: runningLoan ? "5000.00" : "0.00" };
}
