import { ownField } from "../base/input/own-fields.ts";
import type { Bilingual, Language } from "../base/input/bilingual.ts";
import type { Basis } from "./basis.ts";
import { type Citation, partsOf } from "./citation.ts";
import type { CitedDocument, ExplanationLine, OfFinding } from "./explanation.ts";
import { type ChosenReading, optionKey, type WordedReadings } from "./reading.ts";
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
  const read = isSummary(document) ? IN_SUMMARY[language] : "";
  return `${name} ${articleText(document, article, language)}${read}`;
}

/** Whether its text was not at hand; figures of a series by day or year are not read in words. */
function isSummary(document: CitedDocument): boolean {
  return document.standing === "secondary" && figuresWords(document) === undefined;
}

/** The words of a series of figures: of its own, whatever a host has added to every object. */
function figuresWords(document: CitedDocument): Bilingual | undefined {
  return ownField(document, "byDay") ?? ownField(document, "byYear");
}

const IN_SUMMARY = { zh: "（据公开摘要）", en: " (read in summary)" } as const satisfies Bilingual;

function articleText(document: CitedDocument, article: string, language: Language): string {
  if (Object.hasOwn(document.articles, article)) return document.articles[article]?.[language] ?? article;
  const words = figuresWords(document);
  if (words === undefined) return article;
  return language === "zh" ? `${article} ${words.zh}` : `${words.en} ${article}`;
}

/** Says what a finding or a figure rests on, a line for each basis; of a finding they carry its rule and its outcome. */
export function basisLines(
  basis: readonly Basis[],
  language: Language,
  documents: readonly CitedDocument[],
  of: OfFinding = {},
): readonly ExplanationLine[] {
  // Several terms of one article are one citation.
  const once = new Map(basis.map((b) => ["article" in b ? b.article : JSON.stringify(b), b]));
  const text = (words: Bilingual): ExplanationLine => lineOf({ type: "text", text: say(words, language) }, of);
  return [...once.values()].map((b): ExplanationLine => {
    switch (b.by) {
      case "article":
      case "law":
      case "published": {
        const line = {
          type: "citation",
          citation: b.article,
          text: citationText(b.article, language, documents),
        } as const;
        return lineOf(line, of);
      }
      case "reading":
        return text({ zh: `文件未明确，按解读 ${b.reading}`, en: `Open in the documents; reading ${b.reading}` });
      case "caller":
        return text({ zh: `条件 ${b.term} 由调用方设定`, en: `The term ${b.term} was set by the caller` });
    }
  });
}

function lineOf(line: ExplanationLine, of: OfFinding): ExplanationLine {
  return of.rule === undefined ? line : Object.assign(line, of);
}

/** The title of a pack after what stands before it; nothing for terms that have none. */
function titleOf({ title }: TermsUsed, language: Language, before: string): string {
  return title === undefined ? "" : before + title[language];
}

/** Says under which terms and readings a result was computed; the register knows what each reading asks. */
export function termsLines(
  used: TermsUsed,
  readings: readonly ChosenReading[],
  register: WordedReadings,
  language: Language,
): readonly ExplanationLine[] {
  const lines: ExplanationLine[] = [
    {
      type: "text",
      text: say(
        {
          zh: `条件：${used.pack}（版本 ${used.edition}）${titleOf(used, "zh", "，")}`,
          en: `Terms: ${used.pack} (edition ${used.edition})${titleOf(used, "en", ", ")}`,
        },
        language,
      ),
    },
  ];
  if (used.changed.length > 0) {
    const names = used.changed.join(", ");
    lines.push({
      type: "text",
      text: say({ zh: `调用方改动：${names}`, en: `Changed by the caller: ${names}` }, language),
    });
  }
  for (const chosen of readings) lines.push({ type: "text", text: say(readingLine(chosen, register), language) });
  return lines;
}

/** The words of a value before the value itself, which callers set; the value alone where it has none. */
function readingLine({ id, chosen }: ChosenReading, register: WordedReadings): Bilingual {
  const value = optionKey(chosen);
  const reading = Object.hasOwn(register, id) ? register[id] : undefined;
  if (reading === undefined) return { zh: `解读 ${id}：${value}`, en: `Reading ${id}: ${value}` };
  const { zh, en } = reading.question;
  const { options = {} } = reading;
  const words = Object.hasOwn(options, value) ? options[value] : undefined;
  if (words === undefined) return { zh: `解读 ${id}：${value}——${zh}`, en: `Reading ${id}: ${value} — ${en}` };
  return { zh: `解读 ${id}：${words.zh}（${value}）——${zh}`, en: `Reading ${id}: ${words.en} (${value}) — ${en}` };
}

/** The text in one language. */
export function say(text: Bilingual, language: Language): string {
  return text[language];
}
