import type { Bilingual } from "../../../base/input/bilingual.ts";
import { explained } from "../../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../../kernel/explanation.ts";
import { memberWords } from "../../../kernel/members.ts";
import { pageOf } from "../../../kernel/page.ts";
import { factWords } from "../../../kernel/record.ts";
import * as shapes from "../../../kernel/result-shapes.ts";
import { writeAnswer } from "../explain-answer.ts";
import { askingBodies, queryAreas } from "./bodies.ts";
import { givenAuthorisationRecord, queryingBodyRecord, queryRecord } from "./facts.ts";
import type { QueryAnswer } from "./may-query.ts";
import { queryRequirements } from "./requirements.ts";
import { queryTermsKind } from "./terms.ts";

/**
 * Explains whether a body may query the credit information of a household: each rule with its evidence and source.
 *
 * @example
 * ```ts
 * import { explainQuery, mayQuery, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const result = mayQuery(changge2017.query, {
 *   id: "Q1", on: "2018-05-02", household: "H1", by: { body: "other", id: "B1" }, authorisation: { state: "none" },
 * });
 * renderText(explainQuery(result, { language: "en" })).split("\n")[0];
 * // => "Query Q1 about household H1, 2018-05-02, by B1 (another kind of body): refused"
 * ```
 */
export function explainQuery(result: QueryAnswer, options: ExplainOptions): Explanation {
  return explained(shapes.queryAnswer, result, options, letterOfQuery);
}

function letterOfQuery(result: QueryAnswer, options: ExplainOptions): Explanation {
  const outcome = queryOutcomes[result.outcome];
  const { query, household, on, by } = result;
  const body = memberWords(by.body, askingBodies);
  const heading = {
    zh: `查询 ${query}：${by.id}（${body.zh}）查询 ${household} 户（${on}）：${outcome.zh}`,
    en: `Query ${query} about household ${household}, ${on}, by ${by.id} (${body.en}): ${outcome.en}`,
  };
  const page = pageOf(result, heading, queryTermsKind.readings, options);
  return writeAnswer(page, result, queryRequirements, pathWords);
}

/** What it came to, in words. */
export const queryOutcomes = {
  permitted: { zh: "可以查询", en: "permitted" },
  refused: { zh: "不得查询", en: "refused" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<QueryAnswer["outcome"], Bilingual>;

/** What a fact is called, by the record in which it stands: `authorisation.through`, `by.area.town`. */
function pathWords(path: string): Bilingual {
  const [, whose = "", fact = path] = /^(.*)\.(.*)$/.exec(path) ?? [];
  switch (whose) {
    case "authorisation":
      return factWords(givenAuthorisationRecord, fact);
    case "by":
      return factWords(queryingBodyRecord, fact);
    case "householdArea":
      return partWords(fact, { zh: "农户", en: "the household" });
    case "by.area":
      return partWords(fact, { zh: "查询单位", en: "the body" });
    default:
      return factWords(queryRecord, path);
  }
}

function partWords(part: string, of: Bilingual): Bilingual {
  const { zh, en } = memberWords(part, queryAreas);
  return { zh: `${of.zh}所在${zh}`, en: `the ${en} of ${of.en}` };
}
