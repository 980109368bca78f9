import { isFrozenByUs } from "../base/input/frozen-by-us.ts";
import { ownField } from "../base/input/own-fields.ts";
import type { Bilingual, Language } from "../base/input/bilingual.ts";
import type { Basis } from "./basis.ts";
import { type Citation, partsOf } from "./citation.ts";
import { withSeparators } from "./typeset.ts";
import type { CitedDocument, ExplanationLine, OfFinding } from "./explanation.ts";
import { type ChosenReading, optionKey, type WordedReadings } from "./reading.ts";
import type { TermsUsed } from "./terms.ts";

/**
 * Says where a citation points: title and number of the document, then the article, and that it was not seen where it was
 * not. A document that is not among those given is cited by its ids.
 */
export function citationText(citation: Citation, language: Language, documents: readonly CitedDocument[]): string {
  const { document: id, article } = partsOf(citation);
  const document = documents.find((d) => d.id === id);
  if (document === undefined) return citation;
  const published = ownField(document, "byDay") ?? ownField(document, "byYear");
  const own = Object.hasOwn(document.articles, article) ? document.articles[article] : undefined;
  if (own === undefined && published !== undefined) return publishedText(document.title, published, article, language);
  const measures = ownField(document, "measures") ?? {};
  const [word = ""] = article.split(" ", 1);
  const measure = Object.hasOwn(measures, word) ? measures[word] : undefined;
  const words = own?.[language] ?? article;
  const name = nameOf(document, measure ?? document.title, language);
  const standing = (own === undefined ? undefined : ownField(own, "standing")) ?? ownField(document, "standing");
  const read = standing === undefined || standing === "primary" ? "" : STANDINGS[standing][language];
  // The first word of an article of a measure is what the measure is called for short.
  if (language === "en") return `${name}, ${words}${read}`;
  return name + sectionText(measure === undefined ? words : words.slice(words.indexOf(" ") + 1)) + read;
}

const STANDINGS = {
  secondary: { zh: "（据公开摘要，未见原文）", en: " (read in summary)" },
  "from-memory": {
    zh: "（凭记忆录入，未经核对，不得作为定性依据）",
    en: " (from memory, unchecked: no ground for a finding)",
  },
} as const satisfies Record<string, Bilingual>;

type Titled = Bilingual & { readonly number?: string };

function nameOf(document: CitedDocument, title: Titled, language: Language): string {
  const cited = ownField(document, "citedAs");
  if (cited !== undefined) return cited[language];
  const number = ownField(title, "number") ?? ownField(document, "number");
  if (language === "en") return number === undefined ? title.en : `${title.en} (${number})`;
  return number === undefined ? `《${title.zh}》` : `《${title.zh}》（${number}）`;
}

function publishedText({ zh, en }: Bilingual, words: Bilingual, on: string, language: Language): string {
  return language === "zh" ? `${zh}（${on} ${words.zh}）` : `${en} ${words.en} ${on}`;
}

/** Numbers of a place; 五级分类 and 2021 年产品 begin with none. */
const SECTION =
  /^(?:([一二三四五六七八九十]+)(?![^、（\d ]))?、?(（[一二三四五六七八九十]+）)?(?:(\d{1,2})(?!\d))?(（\d+）)?[ ]?(.*)$/u;
const ARTICLE =
  /^(第[零一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?)(（[一二三四五六七八九十]+）)?(.*)$/u;

/** A place as officials write it: 四（二）1 is 第四部分第（二）项第1点. What is no number stands between quotation marks. */
function sectionText(words: string): string {
  const [, at, below = "", rest = ""] = ARTICLE.exec(words) ?? [];
  if (at !== undefined) return at + (below === "" ? "" : `第${below}项`) + rest;
  const [, part, item, point, sub, name = ""] = SECTION.exec(words) ?? [];
  const numbers =
    (part === undefined ? "" : `第${part}部分`) +
    (item === undefined ? "" : `第${item}项`) +
    (point === undefined ? "" : `第${point}点`) +
    (sub ?? "");
  if (name === "") return numbers;
  return numbers + (name.startsWith("附件") ? name : `“${name}”`);
}

/** Says what a finding or a figure rests on, a line for each basis; of a finding they carry its rule and its outcome. */
export function basisLines(
  basis: readonly Basis[],
  language: Language,
  documents: readonly CitedDocument[],
  readings?: ReadReadings,
  of: OfFinding = {},
): readonly ExplanationLine[] {
  // Several terms of one article are one citation; two terms of the caller, or two readings without words, read the same.
  const lines: (ExplanationLine & { readonly text: string })[] = [];
  for (const b of basis) {
    const text =
      b.by === "reading"
        ? say(readings?.get(b.reading) ?? SILENT, language)
        : b.by === "caller"
          ? say(SET_BY_CALLER, language)
          : citedText(b, b.article, language, documents);
    if (lines.some((line) => line.text === text)) continue;
    if (b.by === "reading") lines.push(lineOf({ type: "text", text, part: "reading" }, of));
    else if (b.by === "caller") lines.push(lineOf({ type: "text", text, part: "terms" }, of));
    else lines.push(lineOf({ type: "citation", citation: b.article, text }, of));
  }
  return lines;
}

/** How articles are cited of which terms and law say that something rests on them; each is put into words once. */
const cited: WeakMap<Basis, { readonly documents: readonly CitedDocument[] } & Partial<Record<Language, string>>> =
  /* @__PURE__ */ new WeakMap();

function citedText(basis: Basis, citation: Citation, language: Language, documents: readonly CitedDocument[]): string {
  if (!isFrozenByUs(basis) || !isFrozenByUs(documents)) return citationText(citation, language, documents);
  const before = cited.get(basis);
  const known = before?.documents === documents ? before : undefined;
  const text = known?.[language] ?? citationText(citation, language, documents);
  if (known?.[language] === undefined) cited.set(basis, { ...known, documents, [language]: text });
  return text;
}

function lineOf<L extends ExplanationLine>(line: L, of: OfFinding): L {
  return of.rule === undefined ? line : Object.assign(line, of);
}

const SILENT: Bilingual = { zh: "文件未明确，按解读处理", en: "Open in the documents, and read" };
const SET_BY_CALLER: Bilingual = { zh: "由使用单位设定", en: "Set by the caller" };

/** What is said where something rests on a reading, by its id. */
export type ReadReadings = ReadonlyMap<string, Bilingual>;

/**
 * How the readings of a result are read, in words. One whose choice has no words, and one that the result does not list, are
 * named by their question: nobody is told of a reading without being told which.
 */
export function readReadings(readings: readonly ChosenReading[], register: WordedReadings): ReadReadings {
  const asked = Object.entries(register).map(
    ([id, { question }]) =>
      [id, { zh: `文件未明确：${question.zh}`, en: `Open in the documents: ${question.en}` }] as const,
  );
  const read = readings.map((chosen) => [chosen.id, readWords(chosen, register)] as const);
  return new Map([...asked, ...read]);
}

function readWords(chosen: ChosenReading, register: WordedReadings): Bilingual {
  const value = chosenWords(chosen, register);
  if (value !== undefined)
    return { zh: `文件未明确，按解读：${value.zh}`, en: `Open in the documents; read as: ${value.en}` };
  if (!Object.hasOwn(register, chosen.id)) return SILENT;
  const { zh, en } = readingLine(chosen, register);
  return { zh: `文件未明确，${zh}`, en: `Open in the documents. ${en}` };
}

/** Says under which terms and readings a result was computed; the register knows what each reading asks. */
export function termsLines(
  used: TermsUsed,
  readings: readonly ChosenReading[],
  register: WordedReadings,
  language: Language,
): readonly ExplanationLine[] {
  const line = (part: "terms" | "reading", words: Bilingual): ExplanationLine => ({
    type: "text",
    text: say(words, language),
    part,
  });
  const { zh, en } = ownField(used, "title") ?? { zh: used.pack, en: used.pack };
  const lines = [line("terms", { zh: `适用条件：${zh}`, en: `Terms: ${en}` })];
  if (used.changed.length > 0) {
    const count = String(used.changed.length);
    lines.push(
      line("terms", {
        zh: `其中 ${count} 项由使用单位改动，据此得出的各项标明“由使用单位设定”`,
        en: `Changed by the caller: ${count}; what rests on them says so`,
      }),
    );
  }
  for (const chosen of readings) lines.push(line("reading", readingLine(chosen, register)));
  return lines;
}

/** The question, and how it is answered. */
function readingLine(chosen: ChosenReading, register: WordedReadings): Bilingual {
  const { id } = chosen;
  const reading = Object.hasOwn(register, id) ? register[id] : undefined;
  const value = chosenWords(chosen, register) ?? { zh: "由使用单位另定", en: "set by the caller" };
  if (reading === undefined) return { zh: `解读：${value.zh}`, en: `Reading: ${value.en}` };
  const { zh, en } = reading.question;
  return { zh: `解读：${zh}——${value.zh}`, en: `Reading: ${en} — ${value.en}` };
}

/** What the chosen value is called: its words; a figure, a day or a word of the caller's by itself. */
function chosenWords({ id, chosen }: ChosenReading, register: WordedReadings): Bilingual | undefined {
  const reading = Object.hasOwn(register, id) ? register[id] : undefined;
  const options = reading === undefined ? undefined : ownField(reading, "options");
  const value = optionKey(chosen);
  if (options !== undefined && Object.hasOwn(options, value)) return options[value];
  return typeof chosen === "number" || (typeof chosen === "string" && FIGURE.test(chosen))
    ? { zh: value, en: value }
    : undefined;
}

/** A day, an amount or a per cent. */
const FIGURE = /^-?\d[\d.-]*%?$/;

/** The text in one language, as letters write it. */
export function say(text: Bilingual, language: Language): string {
  return withSeparators(text[language]);
}
