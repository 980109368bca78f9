import { explained } from "../../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../../kernel/explanation.ts";
import * as shapes from "../../../kernel/result-shapes.ts";
import { assessmentLetter } from "../explain.ts";
import type { OperatorAssessment } from "./assess-operator.ts";
import { operatorApplicationRecord } from "./facts.ts";
import { operatorRequirements } from "./requirements.ts";

const letter = /* @__PURE__ */ assessmentLetter(
  operatorRequirements,
  operatorApplicationRecord,
  "operator/edition-in-force",
);

/**
 * Explains an assessment of an operator, requirement by requirement, with what each rests on.
 *
 * @example
 * ```ts
 * import { assessOperator, explainOperator, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const result = assessOperator(changge2017.operator, {
 *   id: "O1", appliedOn: "2018-03-01", operatorKind: "company", amount: "10000000", termMonths: 37,
 * });
 * renderText(explainOperator(result, { language: "en" })).split("\n")[0]; // => "Application O1, 2018-03-01: not eligible"
 * ```
 */
export function explainOperator(result: OperatorAssessment, options: ExplainOptions): Explanation {
  return explained(shapes.operatorAssessment, result, options, letterOfOperator);
}

function letterOfOperator(result: OperatorAssessment, options: ExplainOptions): Explanation {
  return letter(result, options);
}
