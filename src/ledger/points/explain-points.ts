import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual, Language } from "../../base/input/bilingual.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { CitedDocument, ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import { gradedWords } from "./explain-grade.ts";
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
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const balance = String(result.balance);
  const grade = result.graded === undefined ? undefined : gradedWords(result.graded);
  return {
    language,
    lines: [
      {
        type: "heading",
        text: say(
          {
            zh: `${result.holder} 的积分(${result.asOf}):${balance}${grade === undefined ? "" : `,${grade.zh}`}`,
            en: `Points of ${result.holder}, ${result.asOf}: ${balance}${grade === undefined ? "" : `, ${grade.en}`}`,
          },
          language,
        ),
      },
      ...termsLines(result.terms, result.readings, gradingReadings, language),
      text({ zh: `基础分 ${String(result.base)}`, en: `base ${String(result.base)}` }),
      ...result.entries.map((entry) => text(entryWords(entry))),
      ...basisLines([...result.basis.points, ...result.basis.grade], language, documents),
      ...restrictionLines(result.restriction, language, documents),
    ],
  };
}

function restrictionLines(
  restriction: PointsStatement["restriction"],
  language: Language,
  documents: readonly CitedDocument[],
): readonly ExplanationLine[] {
  if (restriction === undefined) return [];
  const ids = restriction.events.join(", ");
  const words =
    restriction.state === "free"
      ? { zh: "集体分配等不受限制", en: "shares of collective income are not restricted" }
      : { zh: `集体分配等受限制(${ids})`, en: `shares of collective income are restricted (${ids})` };
  return [{ type: "text", text: say(words, language) }, ...basisLines(restriction.basis, language, documents)];
}

function entryWords({ on, points, counted, balance, reason, graded }: PointsEntry): Bilingual {
  const grade = graded === undefined ? { zh: "", en: "" } : gradedWords(graded);
  const lost =
    counted === points
      ? { zh: "", en: "" }
      : { zh: `(只计 ${signed(counted)})`, en: ` (only ${signed(counted)} counted)` };
  return {
    zh: `${on} ${signed(points)}${lost.zh} ${reason} → ${String(balance)}${grade.zh === "" ? "" : `,${grade.zh}`}`,
    en: `${on} ${signed(points)}${lost.en} ${reason} → ${String(balance)}${grade.en === "" ? "" : `, ${grade.en}`}`,
  };
}

function signed(points: number): string {
  return points < 0 ? String(points) : `+${String(points)}`;
}
