import { listWords } from "../base/input/list-words.ts";
import { ownField, owns } from "../base/input/own-fields.ts";
import type { Bilingual, Language } from "../base/input/bilingual.ts";
import type { Fraction } from "../base/money/fraction.ts";
import { documents as ownDocuments } from "../documents/registry.ts";
import type { Basis } from "./basis.ts";
import { basisLines, readReadings, type ReadReadings, say, termsLines } from "./cite.ts";
import type { CitedDocument, ExplainOptions, Explanation, ExplanationLine, LinePart } from "./explanation.ts";
import { admitOptions, writtenExplanation } from "./explanation-schema.ts";
import type { WordedReadings } from "./reading.ts";
import { NOT_COUNTED, notCountedWords, type OfPart, partWords } from "./refused-rows.ts";
import type { UnderTerms } from "./terms.ts";
import { atTheBeginning, HEADINGS, VERDICT_WORDS } from "./words.ts";

/** A finding as a page shows it. */
interface ShownFinding {
  readonly rule: string;
  readonly outcome: keyof typeof VERDICT_WORDS;
  readonly basis: readonly Basis[];
}

/** How a finding is worded. */
interface FindingWords {
  /** What the rule is called; absent: its lines stand without a heading. */
  readonly says?: Bilingual;
  /** What became of it; absent: the words of its outcome. */
  readonly verdict?: Bilingual;
  /** What was found, on both sides. */
  readonly evidence: readonly Bilingual[];
}

/** An explanation while it is written: each call adds lines, `end` gives the whole. */
export interface Page {
  readonly language: Language;
  readonly heading: (words: Bilingual) => Page;
  readonly text: (...words: readonly Bilingual[]) => Page;
  /** A figure with its formula. */
  readonly arithmetic: (formula: string, result: string, exact?: Fraction) => Page;
  /** What the lines before it rest on; how readings are read may be another than the page's own. */
  readonly basis: (basis: readonly Basis[], read?: ReadReadings) => Page;
  /** A rule with its verdict, the evidence and what it rests on. Its lines carry the rule and the outcome. */
  readonly finding: (finding: ShownFinding, words: FindingWords) => Page;
  /** A heading with a line for each of these words, where there are any. */
  readonly section: (heading: Bilingual, lines: readonly Bilingual[], part?: LinePart) => Page;
  /** What goes on for each of several things. */
  readonly each: <T>(things: readonly T[], write: (page: Page, thing: T) => unknown) => Page;
  /** The facts that are still needed, where there are any. */
  readonly missing: (facts: readonly Bilingual[], heading?: Bilingual) => Page;
  /** The rules that the terms do not ask, where there are any. */
  readonly notAsked: (rules: readonly Bilingual[], heading?: Bilingual) => Page;
  readonly end: () => Explanation;
}

/** Begins the explanation of a result: its headline, what belongs to it, the terms, the readings that had a part in it. */
export function pageOf(
  result: Pick<UnderTerms, "terms" | "readings"> & Partial<Pick<UnderTerms, "made">> & OfPart,
  headline: Bilingual,
  register: WordedReadings,
  options: ExplainOptions,
  ...below: readonly Bilingual[]
): Page {
  const page = blankPage(headline, options, readReadings(result.readings, register));
  page.text(...below);
  writeNotCounted(page, result);
  const notRecorded = result.made === undefined ? undefined : ownField(result.made, "notRecorded");
  if (notRecorded !== undefined)
    page.text({
      zh: `由较早版本作出，当时未记录的有 ${String(notRecorded.length)} 项`,
      en: `Made by an earlier version, which did not record: ${notRecorded.join(", ")}`,
    });
  return page.lines(termsLines(result.terms, result.readings, register, options.language));
}

/** Says at the beginning of which rows a result of a book does not know. */
export function writeNotCounted(page: Page, result: OfPart): Page {
  const notCounted = ownField(result, "notCounted");
  if (notCounted === undefined) return page;
  return page.text(partWords(notCounted)).section(NOT_COUNTED, notCountedWords(notCounted));
}

/** What something rests on, in words of both languages: the place in its document, or who decided it. */
export function placeWords(basis: Basis): Bilingual {
  const wordsIn = (language: Language): string => {
    const [line] = basisLines([basis], language, ownDocuments);
    return line !== undefined && owns(line, "text") ? line.text : "";
  };
  return { zh: wordsIn("zh"), en: wordsIn("en") };
}

/** A page that takes lines as they are: for what is not computed under terms. */
interface OpenPage extends Page {
  readonly lines: (lines: readonly ExplanationLine[]) => Page;
}

/** Begins an explanation of something that no terms had a part in. */
export function blankPage(headline: Bilingual, options: ExplainOptions, read?: ReadReadings): OpenPage {
  options = admitOptions(options);
  const { language } = options;
  const further = options.documents;
  const documents: readonly CitedDocument[] = further === undefined ? ownDocuments : [...further, ...ownDocuments];
  const lines: ExplanationLine[] = [];
  const add = (more: readonly ExplanationLine[]): Page => {
    for (const line of more) lines.push(line);
    return page;
  };
  const heading = (words: Bilingual): Page => add([{ type: "heading", text: say(words, language) }]);
  const text = (...words: readonly Bilingual[]): Page =>
    add(words.map((of) => ({ type: "text", text: say(of, language) })));
  const headingOf = (of: Bilingual, verdict: Bilingual): ExplanationLine => ({
    type: "heading",
    text: say({ zh: `${of.zh}：${verdict.zh}`, en: `${of.en}: ${verdict.en}` }, language),
  });
  const section = (under: Bilingual, words: readonly Bilingual[], part?: LinePart): Page => {
    const of = part === undefined ? {} : { part };
    return words.length === 0
      ? page
      : add([
          { type: "heading", text: say(under, language), ...of },
          ...words.map((text): ExplanationLine => ({ type: "text", text: say(text, language), ...of })),
        ]);
  };
  const names = (of: readonly Bilingual[], under: Bilingual, part: LinePart): Page =>
    section(under, of.length === 0 ? [] : [listWords(of)], part);
  const page: OpenPage = {
    language,
    heading,
    text,
    lines: add,
    arithmetic: (formula, result, exact) =>
      add([{ type: "arithmetic", formula, ...(exact === undefined ? {} : { exact: { ...exact } }), result }]),
    basis: (basis, as = read) => add(basisLines(basis, language, documents, as)),
    finding: ({ rule, outcome, basis }, { says, verdict = VERDICT_WORDS[outcome], evidence }) => {
      if (says !== undefined) lines.push(Object.assign(headingOf(atTheBeginning(says), verdict), { rule, outcome }));
      for (const of of evidence) lines.push({ type: "text", text: say(of, language), rule, outcome });
      return add(basisLines(basis, language, documents, read, { rule, outcome }));
    },
    section,
    each: (things, write) => {
      for (const thing of things) write(page, thing);
      return page;
    },
    missing: (facts, under = HEADINGS.missing) => names(facts, under, "missing"),
    notAsked: (rules, under = HEADINGS.notAsked) => names(rules, under, "not-asked"),
    end: () => writtenExplanation(language, lines),
  };
  return heading(headline) as OpenPage; // the page itself
}
