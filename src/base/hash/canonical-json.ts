/**
 * Writes plain data as canonical JSON (RFC 8785): keys sorted by their UTF-16 units, no spaces, numbers and text as
 * ECMAScript writes them. What says the same has the same text, in whatever order its fields stand.
 *
 * The data must be plain and hold no halves of characters, which have no UTF-8: see {@link halfCharacterIn}.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const fields = Object.entries(value as Readonly<Record<string, unknown>>); // plain data
  fields.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(",")}}`;
}

/** The same text in pieces: what a list of it, or a list of its fields, holds is a piece for each item. */
export function* canonicalPieces(value: unknown, depth = 2): Generator<string, void, void> {
  if (typeof value !== "object" || value === null || depth === 0) {
    yield canonicalJson(value);
    return;
  }
  const isList = Array.isArray(value);
  const fields = Object.entries(value as Readonly<Record<string, unknown>>); // plain data
  if (!isList) fields.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  yield isList ? "[" : "{";
  let isFirst = true;
  for (const [key, inner] of fields) {
    yield `${isFirst ? "" : ","}${isList ? "" : `${JSON.stringify(key)}:`}`;
    yield* canonicalPieces(inner, depth - 1);
    isFirst = false;
  }
  yield isList ? "]" : "}";
}

const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The place of a text or a key with half of a character in it, which canonical JSON cannot write; undefined: none. */
export function halfCharacterIn(value: unknown): readonly PropertyKey[] | undefined {
  if (typeof value === "string") return HALF.test(value) ? [] : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    const step = isList ? Number(key) : key;
    if (HALF.test(key)) return [step];
    const below = halfCharacterIn(inner);
    if (below !== undefined) return [step, ...below];
  }
  return undefined;
}
