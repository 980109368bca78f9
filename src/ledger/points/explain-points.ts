import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { wordsIf } from "../../kernel/words.ts";
import { gradedWords } from "./explain-grade.ts";
import type { Graded } from "./grade-of.ts";
import { gradingReadings } from "./grading-readings.ts";
import type { PointsEntry, PointsStatement } from "./replay-points.ts";

/**
 * Explains a statement of points: the base, every event with what it did, and the balance.
 *
 * @example
 * ```ts
 * import { explainPoints, renderText, replayPoints } from "fupin-credit";
 * import { cangxi2019 } from "fupin-credit/packs";
 * const statement = replayPoints(cangxi2019.points, { holder: "H1", asOf: "2019-12-31", events: [] });
 * renderText(explainPoints(statement, { language: "en" })).split("\n")[0]; // => "Points of H1, 2019-12-31: 100"
 * ```
 */
export function explainPoints(result: PointsStatement, options: ExplainOptions): Explanation {
  return explained(shapes.pointsStatement, result, options, letterOfPoints);
}

function letterOfPoints(result: PointsStatement, options: ExplainOptions): Explanation {
  const balance = String(result.balance);
  const grade = afterComma(result.graded);
  const headline = {
    zh: `${result.holder} 的积分（${result.asOf}）：${balance}${grade.zh}`,
    en: `Points of ${result.holder}, ${result.asOf}: ${balance}${grade.en}`,
  };
  const page = pageOf(result, headline, gradingReadings, options)
    .text({ zh: `基础分 ${String(result.base)}`, en: `base ${String(result.base)}` })
    .each(result.entries, (of, entry) => of.text(entryWords(entry)))
    .basis([...result.basis.points, ...result.basis.grade]);
  const { restriction } = result;
  return restriction === undefined
    ? page.end()
    : page.text(restrictionWords(restriction)).basis(restriction.basis).end();
}

function restrictionWords({ state, events }: NonNullable<PointsStatement["restriction"]>): Bilingual {
  return state === "free"
    ? { zh: "集体分配等不受限制", en: "shares of collective income are not restricted" }
    : {
        zh: `集体分配等受限制（${events.join("、")}）`,
        en: `shares of collective income are restricted (${events.join(", ")})`,
      };
}

function entryWords({ on, points, counted, balance, reason, graded }: PointsEntry): Bilingual {
  const grade = afterComma(graded);
  const only = signed(counted);
  const lost = wordsIf(counted !== points, { zh: `（只计 ${only}）`, en: ` (only ${only} counted)` });
  return {
    zh: `${on} ${signed(points)}${lost.zh} ${reason} → ${String(balance)}${grade.zh}`,
    en: `${on} ${signed(points)}${lost.en} ${reason} → ${String(balance)}${grade.en}`,
  };
}

/** The grade behind a balance, where the terms have grades. */
function afterComma(graded: Graded | undefined): Bilingual {
  if (graded === undefined) return { zh: "", en: "" };
  const { zh, en } = gradedWords(graded);
  return { zh: `，${zh}`, en: `, ${en}` };
}

function signed(points: number): string {
  return points < 0 ? String(points) : `+${String(points)}`;
}
