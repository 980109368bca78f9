import { explained } from "../../kernel/explained.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { blankPage } from "../../kernel/page.ts";
import type { RestoredTable } from "./restore-table.ts";

/**
 * Explains a table that was put right: every way of cutting it that agrees with its totals, row by row.
 *
 * @example
 * ```ts
 * import { explainTable, renderText, restoreTable } from "fupin-credit";
 * const table = restoreTable({ rows: [{ name: "甲乡", digits: "12" }], total: "13" });
 * renderText(explainTable(table, { language: "en" })).split("\n")[0]; // => "no way of cutting agrees with the total 13"
 * ```
 */
export function explainTable(result: RestoredTable, options: ExplainOptions): Explanation {
  return explained(shapes.restoredTable, result, options, letterOfTable);
}

function letterOfTable(result: RestoredTable, options: ExplainOptions): Explanation {
  const { ways, complete, outcome, total } = result;
  const n = String(ways.length);
  const headline = {
    one: { zh: "只有一种切分与合计相符", en: "one way of cutting agrees with the total" },
    several: {
      zh: `有 ${n} 种切分都与合计相符，不能判断是哪一种`,
      en: `${n} ways of cutting agree with the total, and nothing tells them apart`,
    },
    none: { zh: `没有一种切分与合计 ${total} 相符`, en: `no way of cutting agrees with the total ${total}` },
    "not-searched-through": {
      zh: "可能的切分太多，没有全部试过",
      en: "there are too many ways of cutting to try them all",
    },
  }[outcome];
  const page = blankPage(headline, options);
  if (!complete) page.text({ zh: "以下并非全部切分", en: "these are not all the ways there are" });
  return page
    .each(ways, (_, way) => {
      page.heading({
        zh: `合计 ${String(way.total.count)} 户，金额 ${way.total.amount}`,
        en: `total ${String(way.total.count)}, amount ${way.total.amount}`,
      });
      for (const { name, count, amount } of way.rows)
        page.text({
          zh: `${name} ${String(count)} 户，金额 ${amount}`,
          en: `${name}: ${String(count)}, amount ${amount}`,
        });
    })
    .end();
}
