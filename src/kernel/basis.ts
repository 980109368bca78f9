import type { Citation } from "./citation.ts";

/** What a finding or a figure rests on: where one term comes from, or the general law that a rule applies. */
export type Basis =
  /** The term stands in a document. */
  | { readonly by: "article"; readonly term: string; readonly article: Citation }
  /** The documents leave it open; this is the reading that was chosen. */
  | { readonly by: "reading"; readonly term: string; readonly reading: string }
  /** The caller set the term, in place of what the pack says. */
  | { readonly by: "caller"; readonly term: string }
  /** A published rate that was looked up: the series and the day of its row. */
  | { readonly by: "published"; readonly article: Citation }
  /** General law that the rule itself applies, such as how 以下 is counted. */
  | { readonly by: "law"; readonly article: Citation };
