import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { yesOrNo } from "../../kernel/words.ts";
import type { CheckedItem, CheckedPart, ChecklistAssessment } from "./assess-checklist.ts";

/**
 * Explains a household's checklist, part by part and item by item.
 *
 * @example
 * ```ts
 * import { adjustTerms, assessChecklist, explainChecklist, renderText } from "fupin-credit";
 * import { cangxi2019 } from "fupin-credit/packs";
 * const label = { zh: "勤劳", en: "diligent" };
 * const terms = adjustTerms(cangxi2019.checklist, {
 *   checklistParts: [{ part: "one-diligent", label, count: 1 }],
 *   checklistItems: [{ item: "diligent", part: "one-diligent", label }],
 * });
 * const result = assessChecklist(terms, { household: "H1", asOf: "2019-05-06", answers: { diligent: true } });
 * renderText(explainChecklist(result, { language: "en" })).split("\n")[0]; // => "Household H1, 2019-05-06: every item holds"
 * ```
 */
export function explainChecklist(result: ChecklistAssessment, options: ExplainOptions): Explanation {
  return explained(shapes.checklistAssessment, result, options, letterOfChecklist);
}

function letterOfChecklist(result: ChecklistAssessment, options: ExplainOptions): Explanation {
  const outcome = checklistOutcomes[result.outcome];
  const headline = {
    zh: `${result.household}（${result.asOf}）：${outcome.zh}`,
    en: `Household ${result.household}, ${result.asOf}: ${outcome.en}`,
  };
  const itemsOf = new Map(result.parts.map(({ part }) => [part, [] as CheckedItem[]]));
  for (const item of result.items) itemsOf.get(item.part)?.push(item);
  return pageOf(result, headline, {}, options)
    .each(result.parts, (page, part) =>
      page.heading(partWords(part)).each(itemsOf.get(part.part) ?? [], (on, item) => on.text(itemWords(item))),
    )
    .basis(result.basis)
    .end();
}

function partWords({ label, count, met }: CheckedPart): Bilingual {
  const held = `${String(met)}/${String(count)}`;
  return { zh: `${label.zh}：${held}`, en: `${label.en}: ${held}` };
}

function itemWords({ label, outcome }: CheckedItem): Bilingual {
  const holds = outcome === "undetermined" ? { zh: "未知", en: "unknown" } : yesOrNo(outcome === "met");
  return { zh: `${label.zh}：${holds.zh}`, en: `${label.en}: ${holds.en}` };
}

/** What it came to, in words. */
export const checklistOutcomes = {
  met: { zh: "各项均符合", en: "every item holds" },
  unmet: { zh: "有不符合的项", en: "an item does not hold" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<ChecklistAssessment["outcome"], Bilingual>;
