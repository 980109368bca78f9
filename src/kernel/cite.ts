import type { Bilingual, Language } from "../input/bilingual.ts";
import type { Basis } from "./basis.ts";
import { type Citation, partsOf } from "./citation.ts";
import type { CitedDocument, ExplanationLine } from "./explanation.ts";
import type { ChosenReading } from "./reading.ts";
import type { TermsUsed } from "./terms.ts";

/**
 * Says where a citation points: number or title of the document, then the article. A document that is
 * not among those given is cited by its ids.
 */
export function citationText(citation: Citation, language: Language, documents: readonly CitedDocument[]): string {
  const { document: id, article } = partsOf(citation);
  const document = documents.find((d) => d.id === id);
  if (document === undefined) return citation;
  const name = document.number ?? document.title[language];
  return `${name} ${articleText(document, article, language)}`;
}

function articleText(document: CitedDocument, article: string, language: Language): string {
  if (Object.hasOwn(document.articles, article)) return document.articles[article]?.[language] ?? article;
  const words = document.byDay ?? document.byYear;
  if (words === undefined) return article;
  return language === "zh" ? `${article} ${words.zh}` : `${words.en} ${article}`;
}

/** Says what a finding or a figure rests on, a line for each basis. */
export function basisLines(
  basis: readonly Basis[],
  language: Language,
  documents: readonly CitedDocument[],
): readonly ExplanationLine[] {
  // Several terms of one article are one citation.
  const once = new Map(basis.map((b) => ["article" in b ? b.article : JSON.stringify(b), b]));
  return [...once.values()].map((b): ExplanationLine => {
    switch (b.by) {
      case "article":
      case "law":
      case "published":
        return { type: "citation", citation: b.article, text: citationText(b.article, language, documents) };
      case "reading":
        return {
          type: "text",
          text: say(
            { zh: `文件未明确,按解读 ${b.reading}`, en: `Open in the documents; reading ${b.reading}` },
            language,
          ),
        };
      case "caller":
        return {
          type: "text",
          text: say({ zh: `条件 ${b.term} 由调用方设定`, en: `The term ${b.term} was set by the caller` }, language),
        };
    }
  });
}

/** Says under which terms and readings a result was computed; the register knows what each reading asks. */
export function termsLines(
  used: TermsUsed,
  readings: readonly ChosenReading[],
  register: { readonly [id: string]: { readonly question: Bilingual } },
  language: Language,
): readonly ExplanationLine[] {
  const lines: ExplanationLine[] = [
    {
      type: "text",
      text: say(
        { zh: `条件:${used.pack}(版本 ${used.edition})`, en: `Terms: ${used.pack} (edition ${used.edition})` },
        language,
      ),
    },
  ];
  if (used.changed.length > 0) {
    const names = used.changed.join(", ");
    lines.push({
      type: "text",
      text: say({ zh: `调用方改动:${names}`, en: `Changed by the caller: ${names}` }, language),
    });
  }
  for (const { id, chosen } of readings) {
    const value = typeof chosen === "string" ? chosen : JSON.stringify(chosen);
    const question = Object.hasOwn(register, id) ? register[id]?.question : undefined;
    const asked = question === undefined ? "" : ` — ${question[language]}`;
    lines.push({
      type: "text",
      text: say({ zh: `解读 ${id}:${value}${asked}`, en: `Reading ${id}: ${value}${asked}` }, language),
    });
  }
  return lines;
}

/** The text in one language. */
export function say(text: Bilingual, language: Language): string {
  return text[language];
}
