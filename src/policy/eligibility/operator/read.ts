import { UNKNOWN } from "../../../kernel/verdict.ts";
import { type AmountInput, fenOf } from "../../../base/money/amount.ts";
import { type ConditionSlots, readConditions } from "../conditions.ts";
import { rankOfGrade } from "../rows/minimum-grade.ts";
import { type RateSlots, readOfferedRate } from "../rows/offered-rate.ts";
import { OPERATOR_CONDITIONS } from "./conditions.ts";
import { OPERATOR_KINDS, type OperatorApplication } from "./facts.ts";
import type { PreparedOperatorTerms } from "./prepare.ts";

/** An operator's application behind the door: whole numbers, `UNKNOWN` for facts that were not given. */
export interface OperatorSlots extends ConditionSlots, RateSlots {
  readonly requestedFen: number;
  readonly termMonths: number;
  readonly outstandingFen: number;
  /** The place of its kind among the kinds. */
  readonly kindPlace: number;
  readonly householdsCarried: number;
  readonly gradeRank: number;
}

/** Reads an application that the door has let in, for the terms that it is judged under. */
export function readOperator(application: OperatorApplication, t: PreparedOperatorTerms): OperatorSlots {
  const { operatorKind } = application;
  return {
    requestedFen: fenOf(application.amount),
    termMonths: application.termMonths,
    outstandingFen: fenOrUnknown(application.outstanding),
    kindPlace: operatorKind === undefined ? UNKNOWN : OPERATOR_KINDS.indexOf(operatorKind),
    householdsCarried: application.householdsCarried ?? UNKNOWN,
    gradeRank: rankOfGrade(application.grade, t),
    ...readConditions(application, OPERATOR_CONDITIONS),
    ...readOfferedRate(application, t.rateCaps, t.basis["operator/within-rate-cap"]),
  };
}

function fenOrUnknown(amount: AmountInput | undefined): number {
  return amount === undefined ? UNKNOWN : fenOf(amount);
}
