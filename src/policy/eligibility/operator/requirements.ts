import type { EditionInForceFinding } from "../rows/edition-in-force.ts";
import type { ConditionFinding } from "../../../kernel/condition.ts";
import { applicationCondition, type ApplicationRequirement } from "../requirement.ts";
import type { MinimumGradeFinding } from "../rows/minimum-grade.ts";
import type { OfferedRateFinding } from "../rows/offered-rate.ts";
import { rateByRatio } from "./rows/rate-by-ratio.ts";
import { termLength, type TermLengthFinding } from "../rows/term-length.ts";
import { operatorConditions } from "./conditions.ts";
import { householdsCarried, type HouseholdsForAmountFinding } from "./rows/households-carried.ts";
import { type OperatorCapFinding, withinOperatorCap } from "./rows/operator-cap.ts";
import { taxGrade } from "./rows/tax-grade.ts";
import type { OperatorSlots, OperatorTermSlots } from "./types.ts";

/** What one requirement on an operator found. */
export type OperatorFinding =
  | EditionInForceFinding<"operator/edition-in-force">
  | ConditionFinding<(typeof operatorConditions)[number]>
  | MinimumGradeFinding<"operator/minimum-grade">
  | OperatorCapFinding
  | HouseholdsForAmountFinding
  | TermLengthFinding<"operator/term-length">
  | OfferedRateFinding<"operator/within-rate-cap">;

/** Every requirement on an operator, in the order in which the documents give them. */
export const operatorRequirements = /* @__PURE__ */ (() =>
  [
    ...operatorConditions.map(applicationCondition),
    taxGrade,
    withinOperatorCap,
    householdsCarried,
    termLength("operator/term-length"),
    rateByRatio,
  ] as unknown as readonly ApplicationRequirement<OperatorFinding, OperatorSlots, OperatorTermSlots>[])(); // each judges where its term is asked
