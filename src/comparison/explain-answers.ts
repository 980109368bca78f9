import { explainHousehold } from "../policy/eligibility/household/explain.ts";
import { explainOperator } from "../policy/eligibility/operator/explain.ts";
import type { Bilingual } from "../base/input/bilingual.ts";
import { explainInterest } from "../ledger/interest/explain.ts";
import { say } from "../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../kernel/explanation.ts";
import { admitOptions } from "../kernel/explanation-schema.ts";
import { explainSubsidy } from "../policy/subsidy/explain.ts";
import type { AnswersUnder, UnderOnePack } from "./assess-under.ts";

/**
 * Explains what several packs answered, pack by pack.
 *
 * @example
 * ```ts
 * import { assessUnder, explainAnswers, renderText } from "fupin-credit";
 * import { jiange2019, qingyang } from "fupin-credit/packs";
 * const household = { id: "A1", appliedOn: "2022-05-06", amount: "30000", termMonths: 36 };
 * const answers = assessUnder([jiange2019, qingyang], { household });
 * renderText(explainAnswers(answers, { language: "en" })).split("\n")[0]; // => "One case under 2 packs"
 * ```
 */
export function explainAnswers(result: AnswersUnder, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const count = String(result.packs.length);
  const lines: ExplanationLine[] = [
    { type: "heading", text: say({ zh: `一案对照 ${count} 套条件`, en: `One case under ${count} packs` }, language) },
  ];
  for (const { pack, edition, household, operator, interest, subsidy } of result.packs) {
    const name = { zh: `${pack}(版本 ${edition})`, en: `${pack} (edition ${edition})` };
    const parts = [
      linesOf(household, (r) => explainHousehold(r, options), options),
      linesOf(operator, (r) => explainOperator(r, options), options),
      linesOf(interest, (r) => explainInterest(r, options), options),
      linesOf(subsidy, (r) => explainSubsidy(r, options), options),
    ];
    lines.push({ type: "heading", text: say(name, language) }, ...parts.flat());
  }
  return { language, lines };
}

const NO_TERMS = { zh: "没有这方面的规定", en: "has no terms for it" } as const satisfies Bilingual;
const CANNOT = { zh: "不能回答:", en: "cannot answer: " } as const satisfies Bilingual;

function linesOf<Result>(
  answer: UnderOnePack<Result> | undefined,
  explained: (result: Result) => Explanation,
  { language }: ExplainOptions,
): readonly ExplanationLine[] {
  if (answer === undefined) return [];
  switch (answer.state) {
    case "answered":
      return explained(answer.result).lines;
    case "no-terms":
      return [{ type: "text", text: say(NO_TERMS, language) }];
    case "cannot-answer":
      return answer.issues.map(({ path, message }) => ({
        type: "text",
        text: `${say(CANNOT, language)}${path} ${say(message, language)}`,
      }));
  }
}
