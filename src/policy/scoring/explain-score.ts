import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { wordsIf } from "../../kernel/words.ts";
import { bandWords, betweenBandsWords, gradedWords } from "../../ledger/points/explain-grade.ts";
import { gradingReadings } from "../../ledger/points/grading-readings.ts";
import { answerWords, cardWords } from "./card-words.ts";
import type { ScoredGroup, ScoredItem, ScoredVeto, ScoreSheet, SheetGrade } from "./score-household.ts";

/**
 * Explains a scoring sheet as a village committee would post it: every item with its answer and points, every
 * group with its cap, the vetoes, the sum, the grade.
 *
 * @example
 * ```ts
 * import { explainScore, renderText, scoreHousehold } from "fupin-credit";
 * import { sampleCard } from "fupin-credit/cards/sample";
 * const card = { ...sampleCard, items: [], groups: [], vetoes: [], base: 87.5 };
 * const sheet = scoreHousehold(card, { household: "H1", asOf: "2019-05-06", answers: {}, vetoes: {} });
 * renderText(explainScore(sheet, { language: "en" })).split("\n")[0]; // => "Household H1, 2019-05-06: 87.5 points, grade AA"
 * ```
 */
export function explainScore(result: ScoreSheet, options: ExplainOptions): Explanation {
  return explained(shapes.scoreSheet, result, options, letterOfScore);
}

function letterOfScore(result: ScoreSheet, options: ExplainOptions): Explanation {
  const score = scoreWords(result.score);
  const grade = gradeWords(result.grade);
  const headline = {
    zh: `${result.household}（${result.asOf}）：${score.zh}，${grade.zh}`,
    en: `Household ${result.household}, ${result.asOf}: ${score.en}, ${grade.en}`,
  };
  const itemsOf = new Map(result.groups.map(({ group }) => [group, [] as ScoredItem[]]));
  for (const item of result.items) itemsOf.get(item.group)?.push(item);
  const page = pageOf(result, headline, gradingReadings, options)
    .text(...cardWords(result), { zh: `基础分 ${String(result.base)}`, en: `base ${String(result.base)}` })
    .each(result.groups, (on, group) => {
      writeGroup(on, group, itemsOf.get(group.group) ?? []);
    })
    .section({ zh: "一票否决", en: "Vetoes" }, result.vetoes.map(vetoWords))
    .section({ zh: "合计", en: "In all" }, [sumWords(result), grade]);
  if (result.grade.state === "graded") {
    const band = bandWords(result.grade.band);
    page.text({ zh: `分数段：${band.zh}`, en: `band: ${band.en}` });
    if (result.score.state === "known") page.text(...betweenBandsWords(result.score.points, result.grade.band));
  }
  page.basis(result.basis);
  return result.missing.length === 0 ? page.end() : page.text(missingWords(result)).end();
}

function writeGroup(page: Page, group: ScoredGroup, items: readonly ScoredItem[]): void {
  const applying = items.filter((item) => item.state !== "not-applicable");
  const { zh, en } = group.label;
  if (items.length === 0) return;
  if (applying.length === 0) return void page.heading({ zh: `${zh}：不适用`, en: `${en}: does not apply` });
  page.heading(groupWords(group)).each(applying, (on, item) => {
    on.text(itemWords(item, group.part)).basis(item.source === undefined ? [] : [{ by: "law", article: item.source }]);
  });
  const others = String(items.length - applying.length);
  if (others !== "0") page.text({ zh: `不适用 ${others} 项`, en: `${others} do not apply` });
}

function missingWords({ items, vetoes }: ScoreSheet): Bilingual {
  const open = [
    ...items.filter((i) => i.state === "unknown" || i.state === "in-gap").map((i) => i.label),
    ...vetoes.filter((v) => v.state === "unknown").map((v) => v.label),
  ];
  return {
    zh: `未能评定：${open.map((o) => o.zh).join("、")}`,
    en: `Could not be assessed: ${open.map((o) => o.en).join(", ")}`,
  };
}

function scoreWords(score: ScoreSheet["score"]): Bilingual {
  if (score.state === "known") {
    const points = String(score.points);
    return { zh: `${points} 分`, en: `${points} points` };
  }
  const least = String(score.least);
  const most = String(score.most);
  return { zh: `${least} 至 ${most} 分`, en: `${least} to ${most} points` };
}

function gradeWords(grade: SheetGrade): Bilingual {
  switch (grade.state) {
    case "graded":
    case "no-band":
      return gradedWords(grade);
    case "vetoed":
      return { zh: "一票否决，无信用等级", en: "vetoed, no grade" };
    case "undetermined":
      return {
        zh: `等级尚不能判断（可能：${grade.possible.map(nameZh).join("、")}）`,
        en: `grade undetermined (it could be ${grade.possible.map(nameEn).join(", ")})`,
      };
  }
}

function nameZh(grade: string): string {
  return grade === "none" ? "无等级" : grade === "no-band" ? "不在分数段" : grade;
}

function nameEn(grade: string): string {
  return grade === "none" ? "none" : grade === "no-band" ? "in no band" : grade;
}

function groupWords({ label, part, sum, cap, counted, capped }: ScoredGroup): Bilingual {
  const sign = counted === 0 ? "" : part === "addition" ? "+" : "-";
  const bound = wordsIf(cap !== undefined, { zh: `，上限 ${String(cap)}`, en: `, at most ${String(cap)}` });
  const cut = wordsIf(capped, { zh: `（合计 ${String(sum)}，超出不计）`, en: ` (of ${String(sum)})` });
  return {
    zh: `${label.zh}：${sign}${String(counted)}${cut.zh}${bound.zh}`,
    en: `${label.en}: ${sign}${String(counted)}${cut.en}${bound.en}`,
  };
}

function itemWords(item: ScoredItem, part: ScoredGroup["part"]): Bilingual {
  const { zh, en } = item.label;
  switch (item.state) {
    case "assessed": {
      const answer = item.answerLabel ?? answerWords(item.answer);
      const sign = item.points === 0 ? "" : part === "addition" ? "+" : "-";
      const points = `${sign}${String(item.points)}`;
      return { zh: `${zh}：${answer.zh}，${points}`, en: `${en}: ${answer.en}, ${points}` };
    }
    case "in-gap": {
      const answer = answerWords(item.answer);
      return { zh: `${zh}：${answer.zh}，评分卡没有这一档`, en: `${en}: ${answer.en}, the card has no points for it` };
    }
    case "unknown":
      return { zh: `${zh}：未知`, en: `${en}: unknown` };
    case "not-applicable":
      return { zh: `${zh}：不适用`, en: `${en}: does not apply` };
  }
}

function vetoWords({ label, state }: ScoredVeto): Bilingual {
  const words = {
    applies: { zh: "有", en: "applies" },
    "does-not-apply": { zh: "无", en: "does not apply" },
    unknown: { zh: "未知", en: "unknown" },
  } as const;
  return { zh: `${label.zh}：${words[state].zh}`, en: `${label.en}: ${words[state].en}` };
}

/** The sum written out, group by group. */
function sumWords({ base, groups, score }: ScoreSheet): Bilingual {
  const parts = groups
    .filter((g) => g.counted > 0)
    .map((g) => `${g.part === "addition" ? "+" : "-"} ${String(g.counted)}`);
  const sum = [String(base), ...parts].join(" ");
  if (score.state === "known")
    return { zh: `${sum} = ${String(score.points)}`, en: `${sum} = ${String(score.points)}` };
  const { zh, en } = scoreWords(score);
  return { zh: `${sum}（已评定部分）；合计 ${zh}`, en: `${sum} (what was assessed); in all ${en}` };
}
