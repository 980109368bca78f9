import { InputError, refuseAny } from "../base/input/input-error.ts";
import { pathText } from "../base/input/issue.ts";
import { examine } from "../base/input/plain.ts";
import { badFormat } from "../base/input/wording.ts";
import type { ExplainOptions, Explanation } from "./explanation.ts";
import { admitOptions } from "./explanation-schema.ts";
import { maySignalDamage, placeOfBreak } from "./place-of-break.ts";
import { issuesAgainst, type Shaped } from "./shape.ts";

/**
 * Explains a result: what every explainer stands behind. The result may have been stored, and damaged: what does not have
 * the shape of its kind is refused with every place; where words that no shape can know break the page, with the place at
 * which it broke off.
 */
export function explained<Result>(
  shapeOf: () => Shaped,
  result: Result,
  options: ExplainOptions,
  write: (result: Result, options: ExplainOptions) => Explanation,
): Explanation {
  options = admitOptions(options);
  const { faults, plain } = examine(result, "result");
  refuseAny(faults.map(({ issue }) => issue));
  refuseAny(issuesAgainst(shapeOf(), plain, "result"));
  result = plain as Result; // it has its shape
  try {
    return write(result, options);
  } catch (error) {
    if (!maySignalDamage(error)) throw error;
    const place = placeOfBreak(result, (watched) => write(watched, options));
    throw new InputError([badFormat(pathText("result", place))], { cause: error });
  }
}
