import type { Bilingual } from "../../../base/input/bilingual.ts";
import type { ExplainOptions, Explanation } from "../../../kernel/explanation.ts";
import { admitOptions } from "../../../kernel/explanation-schema.ts";
import type { OperatorAssessment } from "./assess-operator.ts";
import { conditionWords, debtWords, explainAssessment, SHARED_WORDS } from "../explain-assessment.ts";
import { OPERATOR_CONDITIONS, type OperatorCondition } from "./conditions.ts";
import { operatorReadings } from "./readings.ts";
import type { OperatorFinding } from "./requirements.ts";
import { OPERATOR_KIND_WORDS } from "../words.ts";

/**
 * Explains an assessment of an operator, requirement by requirement, with what each rests on.
 *
 * @example
 * ```ts
 * import { assessOperator, explainOperator, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const result = assessOperator(changge2017.operator, {
 *   id: "O1", appliedOn: "2018-03-01", operatorKind: "company", amount: "10000000.01", termMonths: 36,
 * });
 * renderText(explainOperator(result, { language: "en" })).split("\n")[0]; // => "Application O1, 2018-03-01: not eligible"
 * ```
 */
export function explainOperator(result: OperatorAssessment, options: ExplainOptions): Explanation {
  admitOptions(options);
  return explainAssessment(result, operatorReadings, wordsOf, options);
}

type Shown = Extract<OperatorFinding, { readonly outcome: "met" | "unmet" }>;

function isCondition(finding: Shown): finding is Extract<Shown, { readonly rule: OperatorCondition["rule"] }> {
  return "holds" in finding.observed;
}

function wordsOf(finding: OperatorFinding): readonly Bilingual[] {
  if (finding.outcome === "undetermined" || finding.outcome === "not-applicable") return [];
  if (isCondition(finding)) {
    const fact = OPERATOR_CONDITIONS.find((c) => c.rule === finding.rule)?.fact;
    return conditionWords(fact ?? finding.rule, finding.observed.holds, finding.required.holds);
  }
  switch (finding.rule) {
    case "operator/minimum-grade":
      return SHARED_WORDS.grade(finding.observed.grade, finding.required.atLeast);
    case "operator/within-cap": {
      const { observed, required } = finding;
      const kind = observed.operatorKind === undefined ? undefined : OPERATOR_KIND_WORDS[observed.operatorKind];
      const parts = [observed.requested, observed.outstanding];
      return [
        debtWords(parts, observed.total, finding.outcome === "unmet" && finding.atLeast === true),
        {
          zh: `${kind?.zh ?? ""}上限 ${required.atMost} 元(含)`,
          en: `at most ${required.atMost} yuan, included${kind === undefined ? "" : `, for a ${kind.en}`}`,
        },
      ];
    }
    case "operator/households-carried": {
      const carried = String(finding.observed.households);
      const needed = String(finding.required.households);
      const { requested } = finding.observed;
      const { amountPerHousehold } = finding.required;
      return [
        {
          zh: `带动 ${carried} 户,${requested} ÷ ${amountPerHousehold} 须 ${needed} 户`,
          en: `${carried} households carried; ${requested} ÷ ${amountPerHousehold} asks for ${needed}`,
        },
      ];
    }
    case "operator/term-length":
      return SHARED_WORDS.termLength(finding.observed.termMonths, finding.required.months);
    case "operator/within-rate-cap":
      return SHARED_WORDS.rate(finding.observed.rate, finding.required.atMost);
  }
}
