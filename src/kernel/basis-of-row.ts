import type { Basis } from "./basis.ts";
import type { Citation } from "./citation.ts";

/** What a row of a table rests on: its own article if it names one, else that of the table. */
export function basisOfRow(term: string, source: Citation | undefined, table: readonly Basis[]): readonly Basis[] {
  return source === undefined ? table : [{ by: "article", term, article: source }];
}

/** The same without what stands in it before. */
export function eachBasisOnce(basis: readonly Basis[]): readonly Basis[] {
  return [...new Map(basis.map((b) => [JSON.stringify(b), b] as const)).values()];
}
