import type { Bilingual } from "../base/input/bilingual.ts";
import type { Day } from "../base/date/day.ts";

/** How far an article is covered by the package. */
export type ArticleStatus = "implemented" | "partly" | "planned" | "out-of-scope";

/** One article: how it is cited in either language, and how far it is covered. */
export interface Article extends Bilingual {
  readonly status: ArticleStatus;
  /** Why it is out of scope, or what of it is still to come. */
  readonly note?: Bilingual;
  /** Where it differs from that of the document. `from-memory`: nobody has seen it, so it refuses no one. */
  readonly standing?: "primary" | "secondary" | "from-memory";
  /** The functions that do what it says, where no term of a pack states it. */
  readonly by?: readonly string[];
}

/** A policy document, a law or a published series. */
export interface PolicyDocument {
  readonly id: string;
  readonly title: Bilingual;
  /** The number under which it was issued. */
  readonly number?: string;
  /** How it is cited, where that is not its title between book marks. */
  readonly citedAs?: Bilingual;
  /** Measures that it puts in force, or documents that stand together, each with a title (and perhaps a number) of its own, by the first word of their articles' keys. */
  readonly measures?: { readonly [word: string]: Bilingual & { readonly number?: string } };
  /**
   * How many articles (条), or sections of the second level and annexes, each measure prints, counted in the source: the
   * table of articles has them all. By the first word of their keys.
   */
  readonly counted?: { readonly [word: string]: number };
  readonly issuer: Bilingual;
  /** The day on which it was issued; absent where the document does not print it. */
  readonly issuedOn?: Day;
  /** `primary`: its text was at hand. `secondary`: read in public summaries. `from-memory`: seen by nobody. */
  readonly standing: "primary" | "secondary" | "from-memory";
  /** By key; a published series has none, each of its days is an article. */
  readonly articles: { readonly [article: string]: Article };
  /** For a published series: how a day of it is cited. */
  readonly byDay?: Bilingual;
  /** For notices of every year: how that of a year is cited. */
  readonly byYear?: Bilingual;
}

/** The citations that a document allows. */
export type CitationOf<D extends PolicyDocument> = `${D["id"]}#${keyof D["articles"] & string}`;
