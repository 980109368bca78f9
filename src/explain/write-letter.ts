import type { Explanation, ExplanationLine, LetterOptions } from "../kernel/explanation.ts";
import { admitLetterOptions } from "../kernel/explanation-schema.ts";
import { withDays } from "../kernel/typeset.ts";
import { explain, type Explainable } from "./explain.ts";
import { letterOf } from "./letter.ts";

/**
 * Writes a letter about a result from the same findings that {@link explain} shows, for whoever gets it.
 *
 * @remarks
 * To an applicant: what is met is left out, and how open points are read. To an auditor each citation of a policy document is
 * followed by the words of its article, where `documents` carries them as `text`, else by a place for them.
 * Chinese letters write days as officials do (2019年5月6日); explanations keep 2019-05-06.
 * The lines are plain data; `renderText` and `renderMarkdown` print them.
 * @throws InputError as {@link explain}, and for an audience that is not listed.
 * @example
 * ```ts
 * import { assessHousehold, renderText, writeLetter } from "fupin-credit";
 * import { householdScheme } from "fupin-credit/packs";
 * const result = assessHousehold(householdScheme.household, { id: "A1", appliedOn: "2019-05-06", amount: 60000, termMonths: 36 });
 * renderText(writeLetter(result, { language: "zh", audience: "applicant" })).split("\n").slice(0, 3);
 * // => ["申请 A1（2019年5月6日）：不符合条件", "贷款对象：尚不能判断", "  缺少：户的类别、合同日"]
 * ```
 */
export function writeLetter(result: Explainable, options: LetterOptions): Explanation {
  const { audience: to, ...rest } = admitLetterOptions(options);
  const { language, lines } = explain(result, rest);
  const own = language === "zh" ? lines.map(withDaysOfLine) : lines;
  return letterOf({ language, lines: own }, to, rest.documents);
}

function withDaysOfLine(line: ExplanationLine): ExplanationLine {
  return line.type === "arithmetic"
    ? { ...line, formula: withDays(line.formula) }
    : { ...line, text: withDays(line.text) };
}
