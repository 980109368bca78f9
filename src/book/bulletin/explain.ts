import { owns } from "../../base/input/own-fields.ts";
import { listWords } from "../../base/input/list-words.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { HEADINGS, VERDICT_WORDS } from "../../kernel/words.ts";
import type { BulletinLine, TargetRange } from "./lines.ts";
import { bulletinReadings } from "./readings.ts";
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
  return explained(shapes.bulletinReconciliation, result, options, letterOfBulletin);
}

function letterOfBulletin(result: BulletinReconciliation, options: ExplainOptions): Explanation {
  const page = pageOf(result, headlineOf(result), bulletinReadings, options);
  if (result.completionsWithoutTarget > 0) {
    const n = String(result.completionsWithoutTarget);
    page.text({
      zh: `${n} 个完成率未印目标，只能合并核对`,
      en: `${n} completions print no target and were checked together only`,
    });
  }
  return page
    .each(result.lines, (_, line) => {
      if (line.outcome !== "agrees") writeLine(page, line);
    })
    .heading(HEADINGS.sources)
    .basis(result.lines.flatMap((line) => line.basis))
    .end();
}

function headlineOf({ bulletin, asOf, counts }: BulletinReconciliation): Bilingual {
  const [agrees, differs, undetermined] = [String(counts.agrees), String(counts.differs), String(counts.undetermined)];
  return {
    zh: `${bulletin}（${asOf}）：相符 ${agrees} 项，不符 ${differs} 项，尚不能判断 ${undetermined} 项`,
    en: `${bulletin} (${asOf}): agreeing ${agrees}, differing ${differs}, undetermined ${undetermined}`,
  };
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

function writeLine(page: Page, line: BulletinLine): void {
  const figure = FIGURES[line.figure];
  const outcome = line.outcome === "undetermined" ? VERDICT_WORDS.undetermined : { zh: "不符", en: "differs" };
  page.heading({
    zh: `${line.row ?? "合计"}，${figure.zh}：${outcome.zh}`,
    en: `${line.row ?? "total"}, ${figure.en}: ${outcome.en}`,
  });
  if (owns(line, "printed")) page.text({ zh: `通报印为 ${line.printed}`, en: `the bulletin prints ${line.printed}` });
  switch (line.check) {
    case "sum-of-parts": {
      page.arithmetic(line.parts.map((part) => part.printed).join(" + "), line.computed);
      const without = listWords(line.missing.map((name) => ({ zh: name, en: name })));
      if (line.missing.length > 0) page.text({ zh: `未印出：${without.zh}`, en: `not printed: ${without.en}` });
      return;
    }
    case "rate":
      page.arithmetic(`${line.numerator} ÷ ${line.denominator}`, line.computed);
      return;
    case "unchecked-rate":
      page.text(
        line.why === "missing"
          ? { zh: "缺少分子或分母", en: "a side of it is not printed" }
          : { zh: "分母为零", en: "the denominator is zero" },
      );
      return;
    case "part-of-whole":
      page.text({
        zh: `部分 ${line.part} 大于整体 ${line.whole}`,
        en: `the part, ${line.part}, is more than the whole, ${line.whole}`,
      });
      return;
    case "implied-target": {
      const [total, rows] = [rangeText(line.fromTotal), rangeText(line.fromRows)];
      page.text(
        { zh: `由合计推得目标：${total.zh}`, en: `target implied by the total: ${total.en}` },
        { zh: `由各行推得目标：${rows.zh}`, en: `target implied by the rows: ${rows.en}` },
      );
      return;
    }
    case "roll-forward": {
      const { opening, lent, repaid, compensated } = line.movement;
      page.arithmetic(`${opening} + ${lent} − ${repaid} − ${compensated}`, line.computed);
    }
  }
}

function rangeText({ above, atMost }: TargetRange): Bilingual {
  return atMost === undefined
    ? { zh: `大于 ${above}`, en: `more than ${above}` }
    : { zh: `大于 ${above}，至多 ${atMost}`, en: `more than ${above}, at most ${atMost}` };
}
