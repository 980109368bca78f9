import type { Verdict } from "../../../kernel/verdict.ts";
import { type ConditionFinding, conditionVerdict, type ConditionVerdicts, showCondition } from "../conditions.ts";
import {
  changeForHouseholds,
  type HouseholdsForAmountFinding,
  limitOfHouseholds,
  showHouseholdsCarried,
} from "./rows/households-carried.ts";
import { changeForGrade, type MinimumGradeFinding, showMinimumGrade } from "../rows/minimum-grade.ts";
import { changeForRate, type OfferedRateFinding, showOfferedRate } from "../rows/offered-rate.ts";
import {
  changeForOperatorCap,
  limitOfOperatorCap,
  type OperatorCapFinding,
  showOperatorCap,
} from "./rows/operator-cap.ts";
import { OPERATOR_CONDITIONS, type OperatorCondition } from "./conditions.ts";
import type { PreparedOperatorTerms } from "./prepare.ts";
import type { OperatorSlots } from "./read.ts";
import type { Requirement } from "../requirement.ts";
import { changeForTermLength, showTermLength, type TermLengthFinding } from "../rows/term-length.ts";

/** What one requirement on an operator found. */
export type OperatorFinding =
  | ConditionFinding<OperatorCondition>
  | MinimumGradeFinding<"operator/minimum-grade">
  | OperatorCapFinding
  | HouseholdsForAmountFinding
  | TermLengthFinding<"operator/term-length">
  | OfferedRateFinding<"operator/within-rate-cap">;

/** The verdicts on one application, before anything is presented. */
export interface OperatorVerdicts extends ConditionVerdicts {
  readonly grade: Verdict;
  readonly cap: Verdict;
  readonly households: Verdict;
  readonly termLength: Verdict;
  readonly rate: Verdict;
}

type OperatorRequirement = Requirement<OperatorFinding, OperatorSlots, PreparedOperatorTerms, OperatorVerdicts>;

/** Every requirement on an operator, in the order in which the documents give them. */
export const OPERATOR_REQUIREMENTS: readonly OperatorRequirement[] = /* @__PURE__ */ (() => [
  ...OPERATOR_CONDITIONS.map(conditionRequirement),
  {
    rule: "operator/minimum-grade",
    verdict: (v) => v.grade,
    show: (verdict, f, t) =>
      showMinimumGrade("operator/minimum-grade", verdict, f, t, t.basis["operator/minimum-grade"]),
    change: changeForGrade,
  },
  {
    rule: "operator/within-cap",
    verdict: (v) => v.cap,
    show: showOperatorCap,
    change: changeForOperatorCap,
    limit: limitOfOperatorCap,
    inPrinciple: (t) => t.capsInPrinciple,
  },
  {
    rule: "operator/households-carried",
    verdict: (v) => v.households,
    show: showHouseholdsCarried,
    change: changeForHouseholds,
    limit: limitOfHouseholds,
  },
  {
    rule: "operator/term-length",
    verdict: (v) => v.termLength,
    show: (verdict, f, t) => showTermLength("operator/term-length", verdict, f, t, t.basis["operator/term-length"]),
    change: changeForTermLength,
  },
  {
    rule: "operator/within-rate-cap",
    verdict: (v) => v.rate,
    show: (verdict, f) => showOfferedRate("operator/within-rate-cap", verdict, f),
    change: changeForRate,
  },
])();

function conditionRequirement(condition: OperatorCondition, place: number): OperatorRequirement {
  return {
    rule: condition.rule,
    verdict: (v, t) => conditionVerdict(v, t, place),
    show: (verdict, _, t) => showCondition(condition, verdict, t.basis[condition.rule]) as OperatorFinding, // rule and reason of one row
    change: () => ({ change: "settle", fact: condition.fact, holds: true }),
  };
}
