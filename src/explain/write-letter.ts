import { ownField } from "../base/input/own-fields.ts";
import { partsOf } from "../kernel/citation.ts";
import type { CitedDocument, Explanation, ExplanationLine, LetterOptions, LinePart } from "../kernel/explanation.ts";
import { admitLetterOptions } from "../kernel/explanation-schema.ts";
import { withDays } from "../kernel/typeset.ts";
import { explain, type Explainable } from "./explain.ts";

/** What an applicant is not told: it changes nothing that they could do. */
const NOT_FOR_APPLICANTS: readonly LinePart[] = ["terms", "reading", "maximum", "not-asked"];

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
  const { language, lines: explained } = explain(result, rest);
  const lines = language === "zh" ? explained.map(withDaysOfLine) : explained;
  if (to === "applicant") return { language, lines: lines.filter(isForApplicants) };
  return { language, lines: to === "officer" ? lines : withWords(lines, rest.documents ?? [], language) };
}

function withDaysOfLine(line: ExplanationLine): ExplanationLine {
  return line.type === "arithmetic"
    ? { ...line, formula: withDays(line.formula) }
    : { ...line, text: withDays(line.text) };
}

function isForApplicants({ part, outcome }: ExplanationLine): boolean {
  if (part !== undefined) return !NOT_FOR_APPLICANTS.includes(part);
  return outcome === undefined || outcome === "unmet" || outcome === "undetermined";
}

const WORDS = { zh: "原文：", en: "Text: " } as const;
const NO_WORDS = { zh: "原文：＿＿＿＿（请附条文原文）", en: "Text: ____ (to be added from the document)" } as const;

/** After each citation the words of the article, or a place for them. */
function withWords(
  lines: readonly ExplanationLine[],
  documents: readonly CitedDocument[],
  language: "zh" | "en",
): readonly ExplanationLine[] {
  return lines.flatMap((line): readonly ExplanationLine[] => {
    if (line.type !== "citation") return [line];
    const { document: id, article } = partsOf(line.citation);
    const articles = documents.find((document) => document.id === id)?.articles ?? {};
    const own = Object.hasOwn(articles, article) ? articles[article] : undefined;
    const text = own === undefined ? undefined : ownField(own, "text");
    const words = text === undefined ? NO_WORDS[language] : WORDS[language] + text;
    const { rule, outcome } = line;
    return [
      line,
      {
        type: "text",
        text: words,
        ...(rule === undefined ? {} : { rule }),
        ...(outcome === undefined ? {} : { outcome }),
      },
    ];
  });
}
