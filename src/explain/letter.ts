import { ownField } from "../base/input/own-fields.ts";
import { partsOf } from "../kernel/citation.ts";
import type { Audience, CitedDocument, Explanation, ExplanationLine, LinePart } from "../kernel/explanation.ts";

/** What an applicant is not told: it changes nothing that they could do. */
const NOT_FOR_APPLICANTS: readonly LinePart[] = ["terms", "reading", "maximum", "not-asked"];

/** What an audience is told of an explanation. It needs no explainer: whoever shows one kind of result takes that one alone. */
export function letterOf(
  { language, lines }: Explanation,
  to: Audience,
  documents: readonly CitedDocument[] = [],
): Explanation {
  if (to === "applicant") return { language, lines: lines.filter(isForApplicants) };
  return { language, lines: to === "officer" ? lines : withWords(lines, documents, language) };
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
