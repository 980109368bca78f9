import type { Bilingual } from "../../base/input/bilingual.ts";
import { yesOrNo } from "../../kernel/words.ts";
import type { CardAnswer } from "./score-facts.ts";
import type { ScoreSheet } from "./score-household.ts";

/** Which card it was, and whether its points were made up. */
export function cardWords({
  title,
  card,
  standing,
}: Pick<ScoreSheet, "title" | "card" | "standing">): readonly Bilingual[] {
  const name = { zh: `评分卡：${title.zh}（${card}）`, en: `Card: ${title.en} (${card})` };
  if (standing === "official") return [name];
  return [
    name,
    {
      zh: "示例评分卡：分值为演示而设，不出自任何文件",
      en: "An illustrative card: its points are made up and stand in no document",
    },
  ];
}

/** An answer that has no words of its own. */
export function answerWords(answer: CardAnswer): Bilingual {
  return typeof answer === "boolean" ? yesOrNo(answer) : { zh: String(answer), en: String(answer) };
}
