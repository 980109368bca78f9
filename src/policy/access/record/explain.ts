import { explained } from "../../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../../kernel/explanation.ts";
import type { Bilingual } from "../../../base/input/bilingual.ts";
import { pageOf } from "../../../kernel/page.ts";
import { factWords } from "../../../kernel/record.ts";
import * as shapes from "../../../kernel/result-shapes.ts";
import { writeAnswer } from "../explain-answer.ts";
import { recordPersonRecord } from "./facts.ts";
import type { RecordAnswer } from "./may-record.ts";
import { recordRequirements } from "./requirements.ts";
import { collectorRecord } from "./rows/enough-collectors.ts";
import { recordTermsKind } from "./terms.ts";

/**
 * Explains whether the credit information of a household may be recorded: each rule with its evidence and source.
 *
 * @example
 * ```ts
 * import { explainRecord, mayRecord, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const result = mayRecord(changge2017.record, { id: "H1", asOf: "2018-03-10", writtenConsent: "not-given" });
 * renderText(explainRecord(result, { language: "en" })).split("\n")[0];
 * // => "Record of H1, 2018-03-10: may not be recorded"
 * ```
 */
export function explainRecord(result: RecordAnswer, options: ExplainOptions): Explanation {
  return explained(shapes.recordAnswer, result, options, letterOfRecord);
}

function letterOfRecord(result: RecordAnswer, options: ExplainOptions): Explanation {
  const outcome = recordOutcomes[result.outcome];
  const heading = {
    zh: `${result.person} 的信用信息（${result.asOf}）：${outcome.zh}`,
    en: `Record of ${result.person}, ${result.asOf}: ${outcome.en}`,
  };
  const page = pageOf(result, heading, recordTermsKind.readings, options);
  return writeAnswer(page, result, recordRequirements, (fact) =>
    fact === "collectors.signed" ? factWords(collectorRecord, "signed") : factWords(recordPersonRecord, fact),
  );
}

/** What it came to, in words. */
export const recordOutcomes = {
  "may-be-recorded": { zh: "可以录入", en: "may be recorded" },
  "may-not-be-recorded": { zh: "不得录入", en: "may not be recorded" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<RecordAnswer["outcome"], Bilingual>;
