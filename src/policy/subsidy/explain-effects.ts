import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { pageOf } from "../../kernel/page.ts";
import { optionKey, type WordedReadings } from "../../kernel/reading.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { subsidyReadings } from "./readings.ts";
import type { ReadingEffects } from "./reading-effects.ts";

/**
 * Explains what the other choice of each reading would change.
 *
 * @example
 * ```ts
 * import { explainReadingEffects, readingEffects, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "60000", contractOn: "2018-01-20",
 *   paidOutOn: "2018-01-20", maturesOn: "2018-02-20", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const result = readingEffects(changge2017.subsidy, { loans: [loan], rates: [pbocBenchmark] });
 * renderText(explainReadingEffects(result, { language: "en" })).includes("nothing of the loan is subsidised: -187.29 yuan, 1 rows"); // => true
 * ```
 */
export function explainReadingEffects(result: ReadingEffects, options: ExplainOptions): Explanation {
  return explained(shapes.readingEffects, result, options, letterOfReadingEffects);
}

function letterOfReadingEffects(result: ReadingEffects, options: ExplainOptions): Explanation {
  const { total, readings } = result;
  const register: WordedReadings = subsidyReadings; // those of interest are among them
  const what = result.of === "interest" ? { zh: "利息", en: "Interest" } : { zh: "贴息", en: "Subsidy" };
  const headline = {
    zh: `${what.zh} ${total === null ? "尚不能判断" : `${total} 元`}：各项未明确之处的影响`,
    en: `${what.en} ${total === null ? "undetermined" : `${total} yuan`}: what each reading changes`,
  };
  return pageOf(result, headline, register, options)
    .each(readings, (page, { id, effect }) => {
      const reading = register[id];
      if (reading === undefined) return page;
      return page.heading(reading.question).each(effect, (of, { alternative, changes, rows }) => {
        const key = optionKey(alternative);
        const { zh, en } = reading.options?.[key] ?? { zh: key, en: key };
        const n = String(rows);
        return of.text({
          zh: `${zh}：${changes === null ? "尚不能判断" : `${changes} 元`}，${n} 期不同`,
          en: `${en}: ${changes === null ? "undetermined" : `${changes} yuan`}, ${n} rows`,
        });
      });
    })
    .end();
}
