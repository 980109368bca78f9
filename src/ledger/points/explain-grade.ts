import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import type { BandAnalysis, BandFault } from "./analyse-bands.ts";
import type { Graded, GradeAnswer } from "./grade-of.ts";
import { gradingReadings } from "./grading-readings.ts";
import type { GradeBand } from "./types.ts";

/**
 * Explains the grade of a score: the band that it is in, and how a score with decimals was read.
 *
 * @example
 * ```ts
 * import { explainGrade, gradeOf, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * renderText(explainGrade(gradeOf(changge2017.grading, 86.5), { language: "en" })).split("\n")[0]; // => "Score 86.5: grade A"
 * ```
 */
export function explainGrade(result: GradeAnswer, options: ExplainOptions): Explanation {
  return explained(shapes.gradeAnswer, result, options, letterOfGrade);
}

function letterOfGrade(result: GradeAnswer, options: ExplainOptions): Explanation {
  const { score, counted, graded } = result;
  const grade = gradedWords(graded);
  const headline = { zh: `得分 ${String(score)}：${grade.zh}`, en: `Score ${String(score)}: ${grade.en}` };
  const page = pageOf(result, headline, gradingReadings, options);
  if (counted !== score) page.text({ zh: `按 ${String(counted)} 分计`, en: `counted as ${String(counted)}` });
  if (graded.state === "graded") {
    const band = bandWords(graded.band);
    page.text({ zh: `分数段：${band.zh}`, en: `band: ${band.en}` }, ...betweenBandsWords(counted, graded.band));
  }
  return page.basis(result.basis).end();
}

/**
 * Explains what is wrong with a printed table of grades: gaps and overlaps, each with a witness.
 *
 * @example
 * ```ts
 * import { analyseBands, explainBands, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const result = analyseBands(changge2017.grading, { from: 0, through: 120, step: 0.5 });
 * renderText(explainBands(result, { language: "en" })).split("\n")[0]; // => "Table of grades, 0 to 120 by 0.5: 3 gaps, 0 overlaps"
 * ```
 */
export function explainBands(result: BandAnalysis, options: ExplainOptions): Explanation {
  return explained(shapes.bandAnalysis, result, options, letterOfBands);
}

function letterOfBands(result: BandAnalysis, options: ExplainOptions): Explanation {
  const { from, through, step } = result.domain;
  const gaps = String(result.gaps.length);
  const overlaps = String(result.overlaps.length);
  const headline = {
    zh: `等级表 ${String(from)} 至 ${String(through)}，步长 ${String(step)}：空档 ${gaps} 处，重叠 ${overlaps} 处`,
    en: `Table of grades, ${String(from)} to ${String(through)} by ${String(step)}: ${gaps} gaps, ${overlaps} overlaps`,
  };
  return pageOf(result, headline, {}, options)
    .each([...result.gaps, ...result.overlaps], (page, fault) => page.text(faultWords(fault)))
    .basis(result.basis)
    .end();
}

function faultWords({ from, through, witness, grades }: BandFault): Bilingual {
  const span = `${String(from)}–${String(through)}`;
  const shown = String(witness);
  return grades.length === 0
    ? { zh: `${span}：不属任何等级（如 ${shown}）`, en: `${span}: in no band (such as ${shown})` }
    : {
        zh: `${span}：同属 ${grades.join("、")}（如 ${shown}）`,
        en: `${span}: in ${grades.join(" and ")} (such as ${shown})`,
      };
}

/** A grade in words. */
export function gradedWords(graded: Graded): Bilingual {
  if (graded.state === "no-band") return { zh: "不在任何分数段", en: "in no band" };
  return graded.grade === "none"
    ? { zh: "无信用等级", en: "no grade" }
    : { zh: `${graded.grade} 级`, en: `grade ${graded.grade}` };
}

/** What to say of a score above the printed upper edge of its band: it has not reached the next one. */
export function betweenBandsWords(score: number, { through, below }: GradeBand): readonly Bilingual[] {
  if (!(score > (through ?? Infinity) || score >= (below ?? Infinity))) return [];
  const zh = `${String(score)} 分未达上一级的下限，仍归本级`;
  return [{ zh, en: `${String(score)} has not reached the band above and stays in this one` }];
}

/** A band in words, each edge with whether it includes its figure. */
export function bandWords({ from, over, through, below }: GradeBand): Bilingual {
  const edges = [
    { edge: from, zh: "分（含）以上", en: "from" },
    { edge: over, zh: "分以上（不含）", en: "above" },
    { edge: through, zh: "分（含）以下", en: "to" },
    { edge: below, zh: "分以下（不含）", en: "below" },
  ].filter(({ edge }) => edge !== undefined);
  if (edges.length === 0) return { zh: "不限", en: "any" };
  return {
    zh: edges.map(({ edge, zh }) => `${String(edge)} ${zh}`).join("，"),
    en: edges.map(({ edge, en }) => `${en} ${String(edge)}`).join(", "),
  };
}
