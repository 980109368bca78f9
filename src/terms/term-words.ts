import type { Bilingual } from "../base/input/bilingual.ts";
import { ownFields } from "../base/input/own-fields.ts";
import { factWords } from "../kernel/record.ts";
import { type AnyValue, sayValue } from "../kernel/value.ts";
import { termKinds, type TermValuesByKind } from "./kinds.ts";

/** What terms of a kind set a term to, in the words of its declaration; a term that there is not, as it is written. */
export function termValueWords(kind: keyof TermValuesByKind, term: string, value: unknown): Bilingual {
  const { fields } = termKinds[kind].values as { readonly fields: () => object };
  const declared = fields() as Readonly<Record<string, AnyValue>>; // a value for each term
  const own = Object.hasOwn(declared, term) ? declared[term] : undefined;
  return (own && sayValue(own, ownFields(value))) ?? { zh: String(value), en: String(value) };
}

/** What a term is called; `inForce` is what every pack says of itself, and a name that there is not stands as it is. */
export function termWords(term: string): Bilingual {
  if (term === "inForce") return { zh: "适用期间", en: "when in force" };
  const kinds = Object.values(termKinds) as readonly { readonly values: { readonly fields: () => object } }[];
  const kind = kinds.find(({ values }) => Object.hasOwn(values.fields(), term));
  return kind === undefined ? { zh: term, en: term } : factWords(kind.values, term);
}
