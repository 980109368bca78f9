import { refuseAny } from "../base/input/input-error.ts";
import { lookAt } from "../base/input/look-at.ts";
import { examine } from "../base/input/plain.ts";
import type { ExplainOptions, Explanation } from "../kernel/explanation.ts";
import { kindOfResult, resultIssues } from "../evidence/result-issues.ts";
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
  const kind = lookAt(() => kindOfResult(result));
  if (kind === undefined) {
    const { faults, plain } = examine(result, "result");
    refuseAny([...faults.map(({ issue }) => issue), ...resultIssues(plain)]); // it has no kind that there is
  }
  const explainer = EXPLAINERS[kind as Kind] as (result: Explainable, options: ExplainOptions) => Explanation; // that of its kind
  return explainer(result, options);
}
