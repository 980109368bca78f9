import type { Bilingual } from "../base/input/bilingual.ts";
import { factWords } from "../kernel/record.ts";
import { termKinds } from "./kinds.ts";

/** What a term is called; `inForce` is what every pack says of itself, and a name that there is not stands as it is. */
export function termWords(term: string): Bilingual {
  if (term === "inForce") return { zh: "适用期间", en: "when in force" };
  const kinds = Object.values(termKinds) as readonly { readonly values: { readonly fields: () => object } }[];
  const kind = kinds.find(({ values }) => Object.hasOwn(values.fields(), term));
  return kind === undefined ? { zh: term, en: term } : factWords(kind.values, term);
}
