/** A place in a document: `"<document>#<article>"`, such as `"changge-2017-64#loan 3"`. */
export type Citation = `${string}#${string}`;

/** The shape of a citation as text. */
export const CITATION_PATTERN = "^[a-z0-9][a-z0-9-]*#.+$";

/** The document and the article of a citation. */
export function partsOf(citation: Citation): { readonly document: string; readonly article: string } {
  const cut = citation.indexOf("#");
  return { document: citation.slice(0, cut), article: citation.slice(cut + 1) };
}
