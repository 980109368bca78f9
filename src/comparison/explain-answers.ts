import { editionWords } from "../terms/choose-edition.ts";
import { explained } from "../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../kernel/explanation.ts";
import { blankPage } from "../kernel/page.ts";
import * as shapes from "../kernel/result-shapes.ts";
import { explainInterest } from "../ledger/interest/explain.ts";
import { explainHousehold } from "../policy/eligibility/household/explain.ts";
import { explainOperator } from "../policy/eligibility/operator/explain.ts";
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
  return explained(shapes.answersUnder, result, options, letterOfAnswers);
}

function letterOfAnswers(result: AnswersUnder, options: ExplainOptions): Explanation {
  const count = String(result.packs.length);
  const page = blankPage({ zh: `一案对照 ${count} 套条件`, en: `One case under ${count} packs` }, options);
  const write = <Result>(
    answer: UnderOnePack<Result> | undefined,
    explain: (result: Result, options: ExplainOptions) => Explanation,
  ): void => {
    if (answer === undefined) return;
    switch (answer.state) {
      case "answered":
        page.lines(explain(answer.result, options).lines);
        return;
      case "no-terms":
        page.text({ zh: "没有这方面的规定", en: "has no terms for it" });
        return;
      case "cannot-answer":
        for (const { path, message } of answer.issues)
          page.text({ zh: `不能回答：${path} ${message.zh}`, en: `cannot answer: ${path} ${message.en}` });
    }
  };
  return page
    .each(result.packs, (_, answers) => {
      const { household, operator, interest, subsidy } = answers;
      page.heading(editionWords(answers));
      write(household, explainHousehold);
      write(operator, explainOperator);
      write(interest, explainInterest);
      write(subsidy, explainSubsidy);
    })
    .end();
}
