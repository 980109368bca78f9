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
}

/** A result said in one language. */
export interface Explanation {
  readonly language: Language;
  readonly lines: readonly ExplanationLine[];
}

/** A document as far as an explanation needs it. */
export interface CitedDocument {
  readonly id: string;
  readonly title: Bilingual;
  /** `secondary`: read in public summaries, which every citation of it says. */
  readonly standing?: "primary" | "secondary";
  /** The number under which it was issued, such as 长政办〔2017〕64号. */
  readonly number?: string;
  readonly articles: { readonly [article: string]: Bilingual };
  /** For a published series, whose articles are its days: how a day of it is cited. */
  readonly byDay?: Bilingual;
  /** For notices of every year: how that of a year is cited. */
  readonly byYear?: Bilingual;
}

/** How to explain: the language, and further documents that the terms cite. */
export interface ExplainOptions {
  readonly language: Language;
  readonly documents?: readonly CitedDocument[];
}
