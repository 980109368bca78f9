import { explained } from "../../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../../kernel/explanation.ts";
import * as shapes from "../../../kernel/result-shapes.ts";
import { assessmentLetter } from "../explain.ts";
import type { HouseholdAssessment } from "./assess-household.ts";
import { householdApplicationRecord } from "./facts.ts";
import { householdRequirements } from "./requirements.ts";

const letter = /* @__PURE__ */ assessmentLetter(
  householdRequirements,
  householdApplicationRecord,
  "household/edition-in-force",
);

/**
 * Explains an assessment of a household, requirement by requirement, with what each rests on.
 *
 * @example
 * ```ts
 * import { assessHousehold, explainHousehold, renderText } from "fupin-credit";
 * import { luoping2023 } from "fupin-credit/packs";
 * const result = assessHousehold(luoping2023.household, {
 *   id: "A1", appliedOn: "2023-11-01", amount: "50000", termMonths: 36, householdKind: "other",
 * });
 * renderText(explainHousehold(result, { language: "en" })).split("\n")[0]; // => "Application A1, 2023-11-01: not eligible"
 * ```
 */
export function explainHousehold(result: HouseholdAssessment, options: ExplainOptions): Explanation {
  return explained(shapes.householdAssessment, result, options, letterOfHousehold);
}

function letterOfHousehold(result: HouseholdAssessment, options: ExplainOptions): Explanation {
  return letter(result, options);
}
