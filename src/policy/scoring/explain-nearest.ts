import { owns } from "../../base/input/own-fields.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { gradingReadings } from "../../ledger/points/grading-readings.ts";
import { answerWords, cardWords } from "./card-words.ts";
import type { CardChange, ChangeSet, NearestChanges } from "./nearest-changes.ts";

/**
 * Explains which smallest changes would bring a household to a grade.
 *
 * @example
 * ```ts
 * import { explainNearest, findNearestChanges, renderText } from "fupin-credit";
 * import { sampleCard } from "fupin-credit/cards/sample";
 * const card = { ...sampleCard, items: [], groups: [], vetoes: [], base: 86 };
 * const facts = { household: "H1", asOf: "2019-05-06", answers: {}, vetoes: {} };
 * const result = findNearestChanges(card, { facts, grade: "AA" });
 * renderText(explainNearest(result, { language: "en" })).split("\n")[0];
 * // => "Household H1 and grade AA: out of reach, 86 points at the most"
 * ```
 */
export function explainNearest(result: NearestChanges, options: ExplainOptions): Explanation {
  return explained(shapes.nearestChanges, result, options, letterOfNearest);
}

function letterOfNearest(result: NearestChanges, options: ExplainOptions): Explanation {
  const { answer } = result;
  const found = resultWords(answer);
  const headline = {
    zh: `${result.household} 与 ${result.grade} 级：${found.zh}`,
    en: `Household ${result.household} and grade ${result.grade}: ${found.en}`,
  };
  const page = pageOf(result, headline, gradingReadings, options).text(...cardWords(result));
  if (answer.state === "found") {
    page.each(answer.sets, (on, set) => on.text(setWords(set)));
    if (answer.cut === true)
      page.text({ zh: "未能查完，可能还有其他同样多的改变", en: "given up: there may be more of this size" });
    else if (!answer.complete) page.text({ zh: "还有其他同样多的改变", en: "there are more of this size" });
  }
  return page.basis(result.basis).end();
}

function resultWords(answer: NearestChanges["answer"]): Bilingual {
  switch (answer.state) {
    case "reached":
      return { zh: "已经达到", en: "reached already" };
    case "found": {
      const size = String(answer.size);
      return { zh: `至少改变 ${size} 项`, en: size === "1" ? "one change is enough" : `${size} changes at the least` };
    }
    case "given-up": {
      const size = String(answer.atLeast);
      return { zh: `未能查完，至少改变 ${size} 项`, en: `given up, ${size} changes at the least` };
    }
    case "out-of-reach": {
      const most = String(answer.most);
      return { zh: `达不到，最多 ${most} 分`, en: `out of reach, ${most} points at the most` };
    }
    case "undetermined":
      return {
        zh: `尚不能判断，缺少：${answer.missing.join("、")}`,
        en: `cannot be decided yet, missing: ${answer.missing.join(", ")}`,
      };
  }
}

function setWords({ changes, score, grade }: ChangeSet): Bilingual {
  const words = changes.map(changeWords);
  const to = `→ ${String(score)}`;
  return {
    zh: `${words.map((w) => w.zh).join("；")} ${to} 分，${grade} 级`,
    en: `${words.map((w) => w.en).join("; ")} ${to} points, grade ${grade}`,
  };
}

function changeWords(change: CardChange): Bilingual {
  const { zh, en } = change.label;
  if (owns(change, "veto")) return { zh: `解除一票否决：${zh}`, en: `lift the veto: ${en}` };
  const { from, to, points } = change;
  const move = `${String(points.before)} → ${String(points.after)}`;
  const before = change.options?.from ?? answerWords(from);
  const after = change.options?.to ?? answerWords(typeof to === "object" ? edges(to) : to);
  return {
    zh: `${zh}：${before.zh} 改为 ${after.zh}（${move} 分）`,
    en: `${en}: ${before.en} to ${after.en} (${move} points)`,
  };
}

function edges({ from, below }: { readonly from?: number; readonly below?: number }): string {
  if (from === undefined) return below === undefined ? "…" : `< ${String(below)}`;
  return below === undefined ? `≥ ${String(from)}` : `${String(from)}–<${String(below)}`;
}
