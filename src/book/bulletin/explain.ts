import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import { bulletinReadings } from "./readings.ts";
import type { BulletinLine, TargetRange } from "./lines.ts";
import type { BulletinReconciliation } from "./reconcile-bulletin.ts";

/**
 * Explains a reconciliation: how many figures agree, and each that does not, with both values.
 *
 * @example
 * ```ts
 * import { explainBulletin, reconcileBulletin, renderText } from "fupin-credit";
 * import { luoping2023 } from "fupin-credit/packs";
 * const row = { name: "老厂乡", outstanding: { amount: "642.99" }, overdue: { amount: "5.38", rate: "0%" } };
 * const result = reconcileBulletin(luoping2023.bulletin, { bulletin: "B1", asOf: "2023-10-31", unit: "wan", rows: [row] });
 * renderText(explainBulletin(result, { language: "en" })).includes("5.38 ÷ 642.99 = 0.84%"); // => true
 * ```
 */
export function explainBulletin(result: BulletinReconciliation, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const { agrees, differs, undetermined } = result.counts;
  const count = {
    zh: `相符 ${String(agrees)} 项,不符 ${String(differs)} 项,不能判断 ${String(undetermined)} 项`,
    en: `agreeing ${String(agrees)}, differing ${String(differs)}, undetermined ${String(undetermined)}`,
  };
  const lines: ExplanationLine[] = [
    { type: "heading", text: `${result.bulletin} (${result.asOf}): ${say(count, language)}` },
    ...termsLines(result.terms, result.readings, bulletinReadings, language),
  ];
  if (result.completionsWithoutTarget > 0) {
    const n = String(result.completionsWithoutTarget);
    const words = {
      zh: `${n} 个完成率未印目标,只能合并核对`,
      en: `${n} completions print no target and were checked together only`,
    };
    lines.push({ type: "text", text: say(words, language) });
  }
  for (const line of result.lines) {
    if (line.outcome === "agrees") continue;
    const place = line.row ?? say({ zh: "合计", en: "total" }, language);
    const outcome = say(
      line.outcome === "differs" ? { zh: "不符", en: "differs" } : { zh: "不能判断", en: "undetermined" },
      language,
    );
    lines.push({
      type: "heading",
      text: `${place}${say({ zh: ",", en: ", " }, language)}${say(FIGURES[line.figure], language)}${say({ zh: ":", en: ": " }, language)}${outcome}`,
    });
    lines.push(...lineText(line, language));
  }
  lines.push({ type: "heading", text: say({ zh: "依据", en: "Sources" }, language) });
  lines.push(
    ...basisLines(
      result.lines.flatMap((line) => line.basis),
      language,
      documents,
    ),
  );
  return { language, lines };
}

const FIGURES = {
  "outstanding-households": { zh: "存量户数", en: "households with loans" },
  "outstanding-amount": { zh: "存量余额", en: "balance outstanding" },
  "new-households": { zh: "新增户数", en: "households newly lent to" },
  "new-amount": { zh: "新增金额", en: "newly lent" },
  "new-target": { zh: "年度目标", en: "target of the year" },
  "overdue-households": { zh: "逾期户数", en: "households overdue" },
  "overdue-amount": { zh: "逾期余额", en: "overdue balance" },
  "overdue-rate": { zh: "逾期率", en: "overdue rate" },
  completion: { zh: "完成率", en: "completion" },
} as const satisfies Record<BulletinLine["figure"], Bilingual>;

function lineText(line: BulletinLine, language: "zh" | "en"): readonly ExplanationLine[] {
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const printed = (value: string): ExplanationLine =>
    text({ zh: `通报印为 ${value}`, en: `the bulletin prints ${value}` });
  switch (line.check) {
    case "sum-of-parts":
      return [
        printed(line.printed),
        { type: "arithmetic", formula: line.parts.map((p) => p.printed).join(" + "), result: line.computed },
        ...(line.missing.length > 0
          ? [text({ zh: `未印出:${line.missing.join("、")}`, en: `not printed: ${line.missing.join(", ")}` })]
          : []),
      ];
    case "rate":
      return [
        printed(line.printed),
        { type: "arithmetic", formula: `${line.numerator} ÷ ${line.denominator}`, result: line.computed },
      ];
    case "unchecked-rate":
      return [
        printed(line.printed),
        text(
          line.why === "missing"
            ? { zh: "缺少分子或分母", en: "a side of it is not printed" }
            : { zh: "分母为零", en: "the denominator is zero" },
        ),
      ];
    case "part-of-whole":
      return [
        text({
          zh: `部分 ${line.part} 大于整体 ${line.whole}`,
          en: `the part, ${line.part}, is more than the whole, ${line.whole}`,
        }),
      ];
    case "implied-target":
      return [
        text({
          zh: `由合计推得目标:${rangeText(line.fromTotal)}`,
          en: `target implied by the total: ${rangeText(line.fromTotal)}`,
        }),
        text({
          zh: `由各行推得目标:${rangeText(line.fromRows)}`,
          en: `target implied by the rows: ${rangeText(line.fromRows)}`,
        }),
      ];
    case "roll-forward": {
      const { opening, lent, repaid, compensated } = line.movement;
      return [
        printed(line.printed),
        { type: "arithmetic", formula: `${opening} + ${lent} − ${repaid} − ${compensated}`, result: line.computed },
      ];
    }
  }
}

function rangeText({ above, atMost }: TargetRange): string {
  return atMost === undefined ? `(${above}, ∞)` : `(${above}, ${atMost}]`;
}
