import { InputError, refuseAny } from "../base/input/input-error.ts";
import { examine } from "../base/input/plain.ts";
import { pathText } from "../base/input/issue.ts";
import { badFormat } from "../base/input/wording.ts";
import type { ExplainOptions, Explanation } from "../kernel/explanation.ts";
import { admitOptions } from "../kernel/explanation-schema.ts";
import { maySignalDamage, placeOfBreak } from "./place-of-break.ts";
import { resultIssues } from "../evidence/result-issues.ts";
import { EXPLAINERS } from "./explainers.ts";

type Kind = keyof typeof EXPLAINERS;

/** Every result that can be explained. */
export type Explainable = Parameters<(typeof EXPLAINERS)[Kind]>[0];

/**
 * Explains any result in Chinese or English, as lines of plain data. The result may have been stored
 * and read back.
 *
 * @remarks
 * `documents` names documents of the caller's own that the terms cite, in addition to those of the package.
 * @throws InputError for something that is no result of this package, and for a damaged one, with every place that is not
 * as `resultSchemas` of `./schemas` has it; for a result of an earlier format, which `readResult` reads. Where words that
 * no schema can know break an explainer, what broke is the `cause`.
 * @example
 * ```ts
 * import { assessHousehold, explain } from "fupin-credit";
 * import { householdScheme } from "fupin-credit/packs";
 * const result = assessHousehold(householdScheme.household, { id: "A1", appliedOn: "2019-05-06", amount: 60000, termMonths: 36 });
 * explain(result, { language: "zh" }).lines[0]; // => { type: "heading", text: "申请 A1（2019-05-06）：不符合条件" }
 * ```
 */
export function explain(result: Explainable, options: ExplainOptions): Explanation {
  options = admitOptions(options);
  const { faults, plain } = examine(result, "result");
  refuseAny(faults.map(({ issue }) => issue));
  result = plain as Explainable; // as far as can be told before it is explained
  refuseAny(resultIssues(result));
  const explainer = EXPLAINERS[result.kind] as (result: Explainable, options: ExplainOptions) => Explanation; // that of its kind
  try {
    return explainer(result, options);
  } catch (error) {
    if (!maySignalDamage(error)) throw error;
    const place = placeOfBreak(result, (watched) => explainer(watched, options));
    throw new InputError([badFormat(pathText("result", place))], { cause: error });
  }
}
