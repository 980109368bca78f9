import { owns } from "../../base/input/own-fields.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { Citation } from "../../kernel/citation.ts";
import { partsOf } from "../../kernel/citation.ts";
import { citationText } from "../../kernel/cite.ts";
import type { CitedDocument } from "../../kernel/explanation.ts";
import type { Members } from "../../kernel/members.ts";
import { optionKey, type Reading } from "../../kernel/reading.ts";
import { withDaysInChinese } from "../../kernel/typeset.ts";
import { compensationMistakes } from "../audit/diagnosis/diagnose-compensation.ts";
import { gradeMistakes } from "../audit/diagnosis/diagnose-grade.ts";
import { overdueDaysMistakes } from "../audit/diagnosis/diagnose-overdue-days.ts";
import { shareMistakes } from "../audit/diagnosis/diagnose-shares.ts";
import { subsidyMistakes } from "../audit/diagnosis/subsidy-mistakes.ts";
import { eitherWords, togetherWords } from "../audit/diagnosis/together-words.ts";
import type { AuditFinding } from "../audit/finding.ts";
import type { AuditClaim } from "../audit/types.ts";
import type { PaperSource } from "./facts.ts";

/** The articles that a finding rests on, each once. */
export function articlesOf(basis: readonly Basis[]): readonly Citation[] {
  return [...new Set(basis.flatMap((one) => (owns(one, "article") ? [one.article] : [])))];
}

/** How sure a source is: its text was at hand, it was read in summaries, or nobody has seen it. */
export type Standing = "primary" | "secondary" | "from-memory";

/** The standing of an article: its own, else that of its document. */
export function standingOf(citation: Citation, documents: readonly CitedDocument[]): Standing {
  const { document: id, article } = partsOf(citation);
  const document = documents.find((each) => each.id === id);
  if (document === undefined) return "from-memory"; // of a document that is not known nothing is sure
  const own = Object.hasOwn(document.articles, article) ? document.articles[article] : undefined;
  return own?.standing ?? document.standing ?? "primary";
}

/** An article in words. */
export function citedWords(citation: Citation, { documents }: PaperSource): Bilingual {
  return withDaysInChinese({
    zh: citationText(citation, "zh", documents),
    en: citationText(citation, "en", documents),
  });
}

/** What a finding rests on, in words: articles, readings by their question. */
export function basisWords(basis: readonly Basis[], source: PaperSource): Bilingual {
  const words = basis.flatMap((one): readonly Bilingual[] => {
    if (owns(one, "article")) return [citedWords(one.article, source)];
    if (one.by === "reading") {
      const reading = readingOf(one.reading, source);
      return reading === undefined
        ? []
        : [{ zh: `解读：${reading.question.zh}`, en: `reading: ${reading.question.en}` }];
    }
    return [];
  });
  const each = (language: "zh" | "en"): readonly string[] => [...new Set(words.map((one) => one[language]))];
  return { zh: each("zh").join("；"), en: each("en").join("; ") };
}

/** A reading by its id, whatever kind of terms it belongs to. */
export function readingOf(id: string, { readings }: Pick<PaperSource, "readings">): Reading | undefined {
  return Object.values(readings)
    .map((register) => (Object.hasOwn(register, id) ? register[id] : undefined))
    .find((reading) => reading !== undefined);
}

/** What an option of a reading is called. */
export function optionWords(reading: Reading | undefined, value: unknown): Bilingual {
  const key = optionKey(value);
  const words = reading !== undefined && Object.hasOwn(reading.options, key) ? reading.options[key] : undefined;
  return words ?? { zh: key, en: key };
}

/** The usual mistakes of each claim that is diagnosed. */
const MISTAKES: Readonly<Partial<Record<AuditClaim, Members<string>>>> = {
  "overdue-days": overdueDaysMistakes,
  grade: gradeMistakes,
  "subsidy-due": subsidyMistakes,
  "subsidy-total": subsidyMistakes,
  compensation: compensationMistakes,
  "returned-to-fund": shareMistakes,
};

/** Where no mistake that is known makes a figure. */
export const NO_CAUSE: Bilingual = { zh: "原因未明", en: "no known cause" };

/** What makes a wrong figure: one cause where one is known, or that there are several, or none. */
export function causeOf({ explanations, claim }: AuditFinding): Bilingual | undefined {
  if (explanations === undefined) return undefined;
  const [first, ...others] = explanations;
  if (first === undefined) return NO_CAUSE;
  if (others.length > 0) return { zh: "多种原因均可解释", en: "several causes possible" };
  return mistakeWords(first, claim);
}

/** All causes that make a wrong figure, in words; nothing where none is known. */
export function causesOf({ explanations = [], claim }: AuditFinding): Bilingual {
  return eitherWords(explanations.map((mistakes) => mistakeWords(mistakes, claim)));
}

function mistakeWords(mistakes: readonly string[], claim: AuditClaim): Bilingual {
  return togetherWords(mistakes, MISTAKES[claim] ?? subsidyMistakes);
}
