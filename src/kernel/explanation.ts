import type { Bilingual, Language } from "../base/input/bilingual.ts";
import type { Citation } from "./citation.ts";
import type { Fraction } from "../base/money/fraction.ts";

/** One line of an explanation, as plain data. */
export type ExplanationLine = OfFinding &
  (
    | { readonly type: "heading"; readonly text: string }
    | { readonly type: "text"; readonly text: string }
    /** A figure with its formula: `formula = exact ≈ result`. */
    | { readonly type: "arithmetic"; readonly formula: string; readonly exact?: Fraction; readonly result: string }
    /** What the lines since the last heading or citation rest on. */
    | { readonly type: "citation"; readonly citation: Citation; readonly text: string }
  );

/** On every line about a finding: its rule and its outcome, so that the unmet ones can be picked. */
export interface OfFinding {
  readonly rule?: string;
  readonly outcome?: "met" | "unmet" | "undetermined" | "not-applicable";
  /** What a line is for, where it is no finding and no figure: letters leave some of them out. */
  readonly part?: LinePart;
}

/** The parts of an explanation that letters to some leave out. */
export type LinePart =
  /** Under which terms, and what of them the caller set. */
  | "terms"
  /** How what the documents leave open is read. */
  | "reading"
  /** What would help. */
  | "remedy"
  /** The facts that are still needed. */
  | "missing"
  /** How much at most. */
  | "maximum"
  /** What the terms do not ask. */
  | "not-asked";

/** A result said in one language. */
export interface Explanation {
  readonly language: Language;
  readonly lines: readonly ExplanationLine[];
}

/** A document as far as an explanation needs it. */
export interface CitedDocument {
  readonly id: string;
  readonly title: Bilingual;
  /** `secondary`: read in public summaries, `from-memory`: seen by nobody; every citation of it says so. */
  readonly standing?: Standing;
  /** The number under which it was issued, such as 长政办〔2017〕64号. */
  readonly number?: string;
  /** How it is cited, where that is not its title between book marks. */
  readonly citedAs?: Bilingual;
  /** Measures that it puts in force, each with a title of its own, by the first word of their articles' keys. */
  readonly measures?: { readonly [word: string]: Bilingual & { readonly number?: string } };
  readonly articles: { readonly [article: string]: CitedArticle };
  /** For a published series, whose articles are its days: how a day of it is cited. */
  readonly byDay?: Bilingual;
  /** For notices of every year: how that of a year is cited. */
  readonly byYear?: Bilingual;
}

/** How a document came to be known. */
export type Standing = "primary" | "secondary" | "from-memory";

/** An article: how it is cited, where its standing differs from its document's, and its words where the caller has them. */
export interface CitedArticle extends Bilingual {
  readonly standing?: Standing;
  /** What it says, in the words of the document: quoted in letters beside the citation. */
  readonly text?: string;
}

/** How to explain: the language, and further documents that the terms cite. */
export interface ExplainOptions {
  readonly language: Language;
  readonly documents?: readonly CitedDocument[];
}

/** For whom a letter is: it chooses what is said. */
export type Audience =
  /** The applicant (申请人): the decision, what refuses, what would help, what is still needed, and the articles. */
  | "applicant"
  /** The officer (经办人): every requirement with its evidence. */
  | "officer"
  /** The auditor (审计人员): the same, with the words of the articles or a place for them. */
  | "auditor";

/** For whom, in which language, and further documents that the terms cite. */
export interface LetterOptions extends ExplainOptions {
  readonly audience: Audience;
}
