import type { Bilingual } from "../base/input/bilingual.ts";
import { listWords } from "../base/input/list-words.ts";
import { explained } from "../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../kernel/explanation.ts";
import { blankPage } from "../kernel/page.ts";
import * as shapes from "../kernel/result-shapes.ts";
import { editionWords } from "../terms/choose-edition.ts";
import { PARTS } from "../terms/parts.ts";
import { termValueWords, termWords } from "../terms/term-words.ts";
import type { ComparedTerm, PackComparison, TermSide } from "./compare-packs.ts";

/**
 * Explains a comparison of two packs: what differs and what only one says, side by side with the articles; what is
 * the same is counted.
 *
 * @example
 * ```ts
 * import { comparePacks, explainComparison, renderText } from "fupin-credit";
 * import { national2019, national2020 } from "fupin-credit/packs";
 * const comparison = comparePacks(national2019, national2020);
 * renderText(explainComparison(comparison, { language: "en" })).split("\n")[0];
 * // => "National product of 2014, as put in order in 2019 and National product of 2014, as widened in 2020: differing 1, only the first 1, only the second 3, the same 72"
 * ```
 */
export function explainComparison(result: PackComparison, options: ExplainOptions): Explanation {
  return explained(shapes.packComparison, result, options, letterOfComparison);
}

function letterOfComparison(result: PackComparison, options: ExplainOptions): Explanation {
  const [first, second] = [editionWords(result.first), editionWords(result.second)];
  const count = (state: ComparedTerm["state"]): string => String(result.counts[state]);
  const title = {
    zh: `${first.zh}与${second.zh}：不同 ${count("differs")}、仅前者 ${count("only-first")}、仅后者 ${count("only-second")}、相同 ${count("same")}`,
    en: `${first.en} and ${second.en}: differing ${count("differs")}, only the first ${count("only-first")}, only the second ${count("only-second")}, the same ${count("same")}`,
  };
  return blankPage(title, options)
    .text(...onlyWords(first, result.onlyFirst), ...onlyWords(second, result.onlySecond))
    .each(
      result.terms.filter(({ state }) => state !== "same"),
      (page, compared) => {
        const [part, term] = [partWords(compared.part), termWords(compared.term)];
        page.heading({ zh: `${part.zh}：${term.zh}`, en: `${part.en}: ${term.en}` });
        for (const [name, side] of sidesOf(compared, first, second)) {
          const value = side === undefined ? NOT_SAID : termValueWords(compared.kind, compared.term, side.value);
          page.text({ zh: `${name.zh}：${value.zh}`, en: `${name.en}: ${value.en}` }).basis(side?.basis ?? []);
        }
      },
    )
    .end();
}

const NOT_SAID: Bilingual = { zh: "没有规定", en: "does not say" };

/** What only one of them has terms for. */
function onlyWords(name: Bilingual, parts: readonly string[]): readonly Bilingual[] {
  if (parts.length === 0) return [];
  const { zh, en } = listWords(parts.map(partWords));
  return [{ zh: `仅${name.zh}有：${zh}`, en: `Only ${name.en} has: ${en}` }];
}

function partWords(part: string): Bilingual {
  const words: Readonly<Record<string, Bilingual>> = PARTS;
  return words[part] ?? { zh: part, en: part };
}

function sidesOf(
  compared: ComparedTerm,
  first: Bilingual,
  second: Bilingual,
): readonly (readonly [Bilingual, TermSide | undefined])[] {
  return [
    [first, compared.state === "only-second" ? undefined : compared.first],
    [second, compared.state === "only-first" ? undefined : compared.second],
  ];
}
