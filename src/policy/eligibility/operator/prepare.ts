import type { RateCap } from "../../../ledger/interest/types.ts";
import type { Basis } from "../../../kernel/basis.ts";
import type { ChosenReading } from "../../../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../../../kernel/terms.ts";
import { NOT_ASKED } from "../../../kernel/verdict.ts";
import { fenOf } from "../../../base/money/amount.ts";
import type { OperatorRule } from "./assess-operator.ts";
import { type AskedConditions, askedConditions, basisOfEach, INCLUSIVE } from "../conditions.ts";
import { type GradeTerms, gradeTerms } from "../rows/minimum-grade.ts";
import { UNCAPPED } from "./rows/operator-cap.ts";
import { OPERATOR_CONDITIONS, type OperatorCondition } from "./conditions.ts";
import { OPERATOR_KINDS } from "./facts.ts";
import { operatorReadings } from "./readings.ts";
import type { OperatorTerms, OperatorTermValues } from "./terms.ts";
import { type TermLengthTerms, termLengthTerms } from "../rows/term-length.ts";

/** Operator terms laid flat for the rules: plain numbers, `NOT_ASKED` where the terms are silent. */
export interface PreparedOperatorTerms extends AskedConditions, GradeTerms, TermLengthTerms {
  /** By kind, in the order of the kinds. */
  readonly capsFen: readonly number[] | undefined;
  readonly capsInPrinciple: boolean;
  readonly perHouseholdFen: number;
  readonly rateCaps: readonly RateCap[] | undefined;
  readonly basis: { readonly [R in OperatorRule]: readonly Basis[] };
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** Prepares operator terms that the door has let in. */
export function prepareOperatorTerms(terms: OperatorTerms): PreparedOperatorTerms {
  const { values: v, basisOf, used, readings } = layTerms<OperatorTermValues>(terms, operatorReadings);
  const capOf = (kind: string): number => {
    const row = v.operatorCaps?.find((c) => c.operatorKind === kind);
    return row === undefined ? UNCAPPED : fenOf(row.cap);
  };
  return {
    ...askedConditions(v, OPERATOR_CONDITIONS),
    ...gradeTerms(v.minimumGrade, v.gradeOrder),
    capsFen: v.operatorCaps === undefined ? undefined : OPERATOR_KINDS.map(capOf),
    capsInPrinciple: v.inPrinciple === "flag",
    perHouseholdFen: v.amountPerHousehold === undefined ? NOT_ASKED : fenOf(v.amountPerHousehold),
    ...termLengthTerms(v.termMonths),
    rateCaps: v.rateCaps,
    basis: {
      ...basisOfEach<OperatorCondition, keyof OperatorTermValues>(OPERATOR_CONDITIONS, basisOf),
      "operator/minimum-grade": basisOf("minimumGrade", "gradeOrder"),
      "operator/within-cap": [...basisOf("operatorCaps", "inPrinciple"), INCLUSIVE],
      "operator/households-carried": basisOf("amountPerHousehold"),
      "operator/term-length": [...basisOf("termMonths"), INCLUSIVE],
      "operator/within-rate-cap": basisOf("rateCaps"),
    },
    used,
    readings,
  };
}
