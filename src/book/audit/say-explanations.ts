import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Members } from "../../kernel/members.ts";
import { wordsIf } from "../../kernel/words.ts";
import { eitherWords, togetherWords } from "./diagnosis/together-words.ts";

/** At most so many explanations are said; all of them stand in the finding. */
const MOST_SAID = 4;

/** What makes a figure, as the end of a sentence; nothing where nothing is known. */
export function sayExplanations(explanations: readonly (readonly string[])[], of: Members<string>): Bilingual {
  if (explanations.length === 0) return { zh: "", en: "" };
  const list = eitherWords(explanations.slice(0, MOST_SAID).map((mistakes) => togetherWords(mistakes, of)));
  if (explanations.length === 1) return { zh: `；原因：${list.zh}`, en: `; cause: ${list.en}` };
  const n = explanations.length - MOST_SAID;
  const more = wordsIf(n > 0, { zh: `；另有 ${String(n)} 种`, en: `; and ${String(n)} more` });
  return { zh: `；可能原因：${list.zh}${more.zh}`, en: `; possible causes: ${list.en}${more.en}` };
}
