import { documents as ownDocuments } from "../documents/registry.ts";
import type { Bilingual } from "../base/input/bilingual.ts";
import { basisLines, say } from "../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../kernel/explanation.ts";
import { admitOptions } from "../kernel/explanation-schema.ts";
import type { NamedEdition } from "../terms/choose-edition.ts";
import { termWords } from "../terms/term-words.ts";
import type { ComparedTerm, PackComparison, TermSide } from "./compare-packs.ts";
import { PARTS } from "../terms/parts.ts";

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
 * // => "national2014 (edition 2019) and national2014 (edition 2020): differing 0, only the first 0, only the second 1, the same 34"
 * ```
 */
export function explainComparison(result: PackComparison, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const [first, second] = [nameOf(result.first), nameOf(result.second)];
  const count = (state: ComparedTerm["state"]): string => String(result.counts[state]);
  const title = {
    zh: `${first.zh}与${second.zh}:不同 ${count("differs")}、仅前者 ${count("only-first")}、仅后者 ${count("only-second")}、相同 ${count("same")}`,
    en: `${first.en} and ${second.en}: differing ${count("differs")}, only the first ${count("only-first")}, only the second ${count("only-second")}, the same ${count("same")}`,
  };
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const lines: ExplanationLine[] = [
    { type: "heading", text: say(title, language) },
    ...onlyLines(first, result.onlyFirst).map(text),
    ...onlyLines(second, result.onlySecond).map(text),
  ];
  for (const compared of result.terms) {
    if (compared.state === "same") continue;
    const words = termWords(compared.term);
    const part = partWords(compared.part);
    const heading = { zh: `${part.zh}:${words.zh}`, en: `${part.en}: ${words.en}` };
    lines.push({ type: "heading", text: say(heading, language) });
    for (const [name, side] of sidesOf(compared, first, second)) {
      const value = side === undefined ? { zh: "没有规定", en: "does not say" } : valueWords(side.value);
      lines.push({
        type: "text",
        text: say({ zh: `${name.zh}:${value.zh}`, en: `${name.en}: ${value.en}` }, language),
      });
      lines.push(...basisLines(side?.basis ?? [], language, documents));
    }
  }
  return { language, lines };
}

/** What only one of them has terms for. */
function onlyLines(name: Bilingual, parts: readonly string[]): readonly Bilingual[] {
  if (parts.length === 0) return [];
  const words = parts.map(partWords);
  return [
    {
      zh: `仅${name.zh}有:${words.map((w) => w.zh).join("、")}`,
      en: `Only ${name.en} has: ${words.map((w) => w.en).join(", ")}`,
    },
  ];
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

function nameOf({ pack, edition }: NamedEdition): Bilingual {
  return { zh: `${pack}(版本 ${edition})`, en: `${pack} (edition ${edition})` };
}

/** A value of a term, as it is written, without braces and quotation marks. */
function valueWords(value: unknown): Bilingual {
  const text = plainly(value);
  return { zh: text, en: text };
}

function plainly(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainly).join("; ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, field]) => `${key} ${plainly(field)}`)
    .join(", ");
}
