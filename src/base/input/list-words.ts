import type { Bilingual } from "./bilingual.ts";

/** Several words in a row: 甲、乙; a, b. */
export function listWords(words: readonly Bilingual[]): Bilingual {
  return { zh: words.map((w) => w.zh).join("、"), en: words.map((w) => w.en).join(", ") };
}
