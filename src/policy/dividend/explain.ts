import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import { dividendReadings } from "./readings.ts";
import type { DividendSharing } from "./share-dividend.ts";

/**
 * Explains a cooperative's dividend: the total with its formula, and each member's part; or why it is refused.
 *
 * @example
 * ```ts
 * import { explainDividend, renderText, shareDividend } from "fupin-credit";
 * import { zhaohua2019 } from "fupin-credit/packs";
 * const facts = { cooperative: "C1", contractedOn: "2019-07-01", members: [{ member: "M1", paidIn: "30000" }] };
 * renderText(explainDividend(shareDividend(zhaohua2019.dividend, facts), { language: "en" })).split("\n")[0];
 * // => "Dividend of C1, contract of 2019-07-01: refused"
 * ```
 */
export function explainDividend(result: DividendSharing, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const outcome =
    result.outcome === "refused"
      ? { zh: "不予分红", en: "refused" }
      : { zh: `分红 ${result.total} 元`, en: `${result.total} yuan` };
  const sources = basisLines(result.basis, language, documents);
  const lines: ExplanationLine[] = [
    {
      type: "heading",
      text: say(
        {
          zh: `${result.cooperative} 的分红(${result.contractedOn} 签约):${outcome.zh}`,
          en: `Dividend of ${result.cooperative}, contract of ${result.contractedOn}: ${outcome.en}`,
        },
        language,
      ),
    },
    ...termsLines(result.terms, result.readings, dividendReadings, language),
    text({
      zh: `${result.endsOn} 起签订的合同不再允许`,
      en: `contracts from ${result.endsOn} on are refused`,
    }),
  ];
  if (result.outcome === "refused") return { language, lines: [...lines, ...sources] };
  const { rate, exact, total, members, paidIn } = result;
  return {
    language,
    lines: [
      ...lines,
      { type: "arithmetic", formula: `${paidIn} × ${rate}`, exact, result: total },
      ...members.map((member): ExplanationLine => ({
        type: "arithmetic",
        formula: `${member.member}: ${member.paidIn} × ${rate}`,
        exact: member.exact,
        result: member.dividend,
      })),
      ...sources,
    ],
  };
}
