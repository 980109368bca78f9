import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import type { CheckedItem, ChecklistAssessment } from "./assess-checklist.ts";

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
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const outcome = OUTCOMES[result.outcome];
  const lines: ExplanationLine[] = [
    {
      type: "heading",
      text: say(
        {
          zh: `${result.household}(${result.asOf}):${outcome.zh}`,
          en: `Household ${result.household}, ${result.asOf}: ${outcome.en}`,
        },
        language,
      ),
    },
    ...termsLines(result.terms, [], {}, language),
  ];
  for (const { part, label, count, met } of result.parts) {
    const held = `${String(met)}/${String(count)}`;
    lines.push({ type: "heading", text: say({ zh: `${label.zh}:${held}`, en: `${label.en}: ${held}` }, language) });
    for (const item of result.items.filter((i) => i.part === part)) {
      const { zh, en } = ITEMS[item.outcome];
      lines.push({
        type: "text",
        text: say({ zh: `${item.label.zh}:${zh}`, en: `${item.label.en}: ${en}` }, language),
      });
    }
  }
  return { language, lines: [...lines, ...basisLines(result.basis, language, documents)] };
}

const OUTCOMES = {
  met: { zh: "各项均符合", en: "every item holds" },
  unmet: { zh: "有不符合的项", en: "an item does not hold" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<ChecklistAssessment["outcome"], Bilingual>;

const ITEMS = {
  met: { zh: "是", en: "yes" },
  unmet: { zh: "否", en: "no" },
  undetermined: { zh: "未知", en: "unknown" },
} as const satisfies Record<CheckedItem["outcome"], Bilingual>;
