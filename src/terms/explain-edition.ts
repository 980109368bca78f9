import type { Bilingual } from "../base/input/bilingual.ts";
import { explained } from "../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../kernel/explanation.ts";
import { blankPage } from "../kernel/page.ts";
import * as shapes from "../kernel/result-shapes.ts";
import { VERDICT_WORDS } from "../kernel/words.ts";
import { type Edition, type EditionChoice, editionWords } from "./choose-edition.ts";
import type { InForce } from "../kernel/types.ts";

/**
 * Explains which edition holds for a contract, or why none does.
 *
 * @example
 * ```ts
 * import { chooseEdition, explainEdition, renderText } from "fupin-credit";
 * import { national2014 } from "fupin-credit/packs";
 * const choice = chooseEdition([national2014], "2018-05-02");
 * renderText(explainEdition(choice, { language: "en" })).split("\n")[0]; // => "Contract of 2018-05-02: every edition has ended"
 * ```
 */
export function explainEdition(result: EditionChoice<Edition>, options: ExplainOptions): Explanation {
  return explained(shapes.editionChoice, result, options, letterOfEdition);
}

function letterOfEdition(result: EditionChoice<Edition>, options: ExplainOptions): Explanation {
  const { contractOn, basis } = result;
  const { zh, en } = OUTCOMES[result.state];
  return blankPage({ zh: `合同日 ${contractOn}：${zh}`, en: `Contract of ${contractOn}: ${en}` }, options)
    .text(wordsOf(result))
    .basis(basis)
    .end();
}

export const OUTCOMES = {
  "in-force": { zh: "有适用版本", en: "an edition is in force" },
  "not-yet-in-force": { zh: "尚无适用版本", en: "no edition is in force yet" },
  ended: { zh: "各版本均已失效", en: "every edition has ended" },
  gap: { zh: "没有适用版本", en: "no edition is in force" },
  undetermined: VERDICT_WORDS.undetermined,
} as const satisfies Record<EditionChoice<Edition>["state"], Bilingual>;

function wordsOf(result: EditionChoice<Edition>): Bilingual {
  switch (result.state) {
    case "in-force": {
      const [name, days] = [editionWords(result.edition), daysOf(result.edition.inForce)];
      return { zh: `${name.zh}，${days.zh}`, en: `${name.en}, ${days.en}` };
    }
    case "not-yet-in-force": {
      const name = editionWords(result.first);
      return { zh: `${name.zh}自 ${result.from} 起`, en: `${name.en} begins on ${result.from}` };
    }
    case "ended": {
      const name = editionWords(result.last);
      return { zh: `${name.zh}至 ${result.through}（含）`, en: `${name.en} ended after ${result.through}` };
    }
    case "gap": {
      const [before, after] = [editionWords(result.before), editionWords(result.after)];
      return {
        zh: `${before.zh}至 ${result.through}（含），${after.zh}自 ${result.from} 起`,
        en: `${before.en} ended after ${result.through}, ${after.en} begins on ${result.from}`,
      };
    }
    case "undetermined": {
      const names = result.editions.map(editionWords);
      return {
        zh: `当日是否适用不能断定：${names.map((n) => n.zh).join("、")}`,
        en: `whether they held on that day is not known for certain: ${names.map((n) => n.en).join(", ")}`,
      };
    }
  }
}

function daysOf({ from, through }: InForce): Bilingual {
  const first = { zh: `自 ${from ?? ""} 起`, en: `from ${from ?? ""}` };
  return through === undefined ? first : { zh: `${first.zh}至 ${through}（含）`, en: `${first.en} through ${through}` };
}
