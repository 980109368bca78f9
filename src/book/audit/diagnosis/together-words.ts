import type { Bilingual } from "../../../base/input/bilingual.ts";
import { type Members, memberWords } from "../../../kernel/members.ts";
import { sayAll } from "../../../kernel/value.ts";

/** Mistakes that are made together. */
export function togetherWords(together: readonly string[], mistakes: Members<string>): Bilingual {
  const words = together.map((mistake) => memberWords(mistake, mistakes));
  return sayAll(words, { zh: "，并且", en: ", and " });
}

/** Explanations of which one alone is true. */
export function eitherWords(explanations: readonly Bilingual[]): Bilingual {
  return sayAll(explanations, { zh: "；或", en: "; or " });
}
