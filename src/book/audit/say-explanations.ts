import type { Bilingual } from "../../base/input/bilingual.ts";
import { type Members, memberWords } from "../../kernel/members.ts";

/** At most so many explanations are said; all of them stand in the finding. */
const MOST_SAID = 4;

/** What makes a figure, as the end of a sentence; nothing where nothing is known. */
export function sayExplanations(explanations: readonly (readonly string[])[], of: Members<string>): Bilingual {
  if (explanations.length === 0) return { zh: "", en: "" };
  const said = explanations.slice(0, MOST_SAID).map((mistakes) => mistakes.map((mistake) => memberWords(mistake, of)));
  const more = explanations.length - said.length;
  const list = {
    zh: said.map((words) => words.map(({ zh }) => zh).join("，并且")).join("；或"),
    en: said.map((words) => words.map(({ en }) => en).join(", and ")).join("; or "),
  };
  return explanations.length === 1
    ? { zh: `；原因：${list.zh}`, en: `; cause: ${list.en}` }
    : {
        zh: `；可能原因：${list.zh}${more > 0 ? `；另有 ${String(more)} 种` : ""}`,
        en: `; possible causes: ${list.en}${more > 0 ? `; and ${String(more)} more` : ""}`,
      };
}
