import { owns } from "../../base/input/own-fields.ts";
import { listWords } from "../../base/input/list-words.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { memberWords } from "../../kernel/members.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { HEADINGS, VERDICT_WORDS } from "../../kernel/words.ts";
import { figureWords } from "./figures.ts";
import type { BulletinLead, BulletinLine, TargetRange, UncheckedRateLine, UnitOfFigure } from "./lines.ts";
import { bulletinUnits } from "./printed.ts";
import { bulletinReadings } from "./readings.ts";
import type { BulletinReconciliation } from "./reconcile-bulletin.ts";

/**
 * Explains a reconciliation: how many figures agree, and each that does not or only within rounding, with both values; the
 * units that sums prove, what to look at next, and what nothing could check.
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
  const rests = [...result.lines, ...result.leads].flatMap(({ basis }) => basis);
  return page
    .section(
      { zh: "由合计证明的单位", en: "Units that a sum proves" },
      result.units.map(({ figure, ...of }) => {
        const [words, at, unit] = [figureWords(figure), placeWords(of), memberWords(of.unit, bulletinUnits)];
        return {
          zh: `${at.zh}，${words.zh}：印为 ${of.printed}，合计证明单位为${unit.zh}`,
          en: `${at.en}, ${words.en}: printed ${of.printed}, the sum proves ${unit.en}`,
        };
      }),
    )
    .each(result.lines, (_, line) => {
      if (line.outcome !== "agrees") writeLine(page, line);
    })
    .section({ zh: "线索（不等于差错）", en: "Leads (no mistakes by themselves)" }, result.leads.map(leadWords))
    .section(
      { zh: "印出但无从核对", en: "Printed, and nothing to check it with" },
      result.alone.map((of) => {
        const [words, at] = [figureWords(of.figure), placeWords(of)];
        return { zh: `${at.zh}，${words.zh} ${of.printed}`, en: `${at.en}, ${words.en} ${of.printed}` };
      }),
    )
    .heading(HEADINGS.sources)
    .text(...(rests.length > 0 ? [] : [PLAIN]))
    .basis(rests)
    .end();
}

function headlineOf({ bulletin, asOf, counts }: BulletinReconciliation): Bilingual {
  const [agrees, differs, undetermined] = [String(counts.agrees), String(counts.differs), String(counts.undetermined)];
  const rounded = counts.agreesWithinRounding === undefined ? undefined : String(counts.agreesWithinRounding);
  const [zh, en] =
    rounded === undefined ? ["", ""] : [`，尾数范围内相符 ${rounded} 项`, `, agreeing within rounding ${rounded}`];
  return {
    zh: `${bulletin}（${asOf}）：相符 ${agrees} 项${zh}，不符 ${differs} 项，尚不能判断 ${undetermined} 项`,
    en: `${bulletin} (${asOf}): agreeing ${agrees}${en}, differing ${differs}, undetermined ${undetermined}`,
  };
}

/** What checks rest on that need no definition of a document. */
const PLAIN: Bilingual = {
  zh: "只用加减、相除和比较，不依据条文",
  en: "sums, quotients and comparisons alone, which rest on no article",
};

export const RATES = {
  "overdue-rate": { zh: "逾期率", en: "overdue rate" },
  completion: { zh: "完成率", en: "completion" },
  leverage: { zh: "放大倍数", en: "leverage" },
} as const satisfies Record<string, Bilingual>;

export const OUTCOMES = {
  "agrees-within-rounding": { zh: "尾数范围内相符", en: "agrees within rounding" },
  differs: { zh: "不符", en: "differs" },
  undetermined: VERDICT_WORDS.undetermined,
} as const satisfies Record<Exclude<BulletinLine["outcome"], "agrees">, Bilingual>;

/** What is checked of a figure, beside itself. */
const ASPECTS: { readonly [check in BulletinLine["check"]]?: Bilingual } = {
  average: { zh: "户均", en: " per household" },
  share: { zh: "占比", en: ", share of the total" },
  "shares-together": { zh: "占比之和", en: ", shares together" },
  "within-rate": { zh: "上限", en: ", at most" },
};

function placeWords({ table, row }: { readonly table?: string; readonly row: string | null }): Bilingual {
  const [zh, en] = [row ?? "合计", row ?? "total"];
  return table === undefined ? { zh, en } : { zh: `${table}，${zh}`, en: `${table}, ${en}` };
}

function writeLine(page: Page, line: Exclude<BulletinLine, { readonly outcome: "agrees" }>): void {
  const { figure } = line;
  const isRate = figure === "overdue-rate" || figure === "completion" || figure === "leverage";
  const words = isRate ? RATES[figure] : figureWords(figure);
  const [at, aspect] = [placeWords(line), ASPECTS[line.check] ?? { zh: "", en: "" }];
  const outcome = OUTCOMES[line.outcome as keyof typeof OUTCOMES]; // those that agree are not written
  page.heading({
    zh: `${at.zh}，${words.zh}${aspect.zh}：${outcome.zh}`,
    en: `${at.en}, ${words.en}${aspect.en}: ${outcome.en}`,
  });
  if (owns(line, "printed") && line.check !== "same-figure")
    page.text({ zh: `通报印为 ${line.printed}`, en: `the bulletin prints ${line.printed}` });
  switch (line.check) {
    case "sum-of-parts": {
      if (line.parts.length > 0) page.arithmetic(line.parts.map((part) => part.printed).join(" + "), line.computed);
      const without = listWords(line.missing.map((name) => ({ zh: name, en: name })));
      if (line.missing.length > 0) page.text({ zh: `未印出：${without.zh}`, en: `not printed: ${without.en}` });
      page.text(...(line.inAnotherUnit ?? []).map(unitWords));
      return;
    }
    case "rate":
    case "share":
    case "average":
      page.arithmetic(`${line.numerator} ÷ ${line.denominator}`, line.computed);
      return;
    case "shares-together":
      page.arithmetic(line.parts.map((part) => part.printed).join(" + "), line.computed);
      return;
    case "unchecked-rate":
      page.text(WHY_NOT[line.why]);
      return;
    case "part-of-whole":
      page.text({
        zh: `部分 ${line.part} 大于整体 ${line.whole}`,
        en: `the part, ${line.part}, is more than the whole, ${line.whole}`,
      });
      return;
    case "within-rate":
      page.arithmetic(`${line.principal} × ${line.rate} × ${String(line.days)} ÷ 360`, line.atMost);
      return;
    case "leverage":
      page.arithmetic(`${line.fund} × ${line.printed}`, line.atMost);
      page.text({ zh: `贷款余额 ${line.loans}`, en: `loans outstanding ${line.loans}` });
      return;
    case "same-figure": {
      const { table, printed, otherTable, otherwise } = line;
      page.text({
        zh: `${table}为 ${printed}，${otherTable ?? "首表"}为 ${otherwise}`,
        en: `${table}: ${printed}, ${otherTable ?? "the first table"}: ${otherwise}`,
      });
      return;
    }
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

export const WHY_NOT: { readonly [why in UncheckedRateLine["why"]]: Bilingual } = {
  missing: { zh: "缺少分子或分母", en: "a side of it is not printed" },
  "zero-denominator": { zh: "分母为零", en: "the denominator is zero" },
  "other-day": {
    zh: "贷款余额与基金不是同一天的数字，不能相比",
    en: "the loans and the fund are of different days and cannot be compared",
  },
  "above-period": {
    zh: "高于按印出利率计算的一个期间的贴息；贷款贴息时间更长的可能如此，需逐笔核对",
    en: "more than the printed rate gives in the period; loans that were subsidised for longer may explain it",
  },
};

function unitWords({ row, printed, unit }: UnitOfFigure): Bilingual {
  const [at, words] = [placeWords({ row }), memberWords(unit, bulletinUnits)];
  return {
    zh: `${at.zh}印出的 ${printed} 如单位为${words.zh}，则与合计相符`,
    en: `were the ${printed} of ${at.en} in ${words.en}, the sum would agree`,
  };
}

function leadWords(lead: BulletinLead): Bilingual {
  const [at, words, { found, above, from }] = [placeWords(lead), figureWords(lead.figure), lead];
  switch (lead.lead) {
    case "average-above-cap":
      return {
        zh: `${at.zh}，${words.zh}户均 ${found} 元（${from.join(" ÷ ")}），高于每户上限 ${above} 元`,
        en: `${at.en}, ${words.en}: ${found} yuan a household (${from.join(" ÷ ")}), above the cap of ${above} yuan`,
      };
    case "more-new-than-outstanding":
      return {
        zh: `${at.zh}，本年新增 ${found} 户，多于存量 ${above} 户；当年已还清的可以解释`,
        en: `${at.en}: ${found} households newly lent to, ${above} with loans; what was repaid within the year explains it`,
      };
    case "new-fell":
      return {
        zh: `${at.zh}，${words.zh}由上期的 ${above} 降为 ${found}；本年累计数不应减少`,
        en: `${at.en}, ${words.en}: ${above} in the bulletin before, now ${found}; what was lent in a year does not fall`,
      };
    case "rose-by-more-than-lent": {
      const [now = "", then = "", lent = "", lentBefore = ""] = from;
      return {
        zh: `${at.zh}，${words.zh}较上期增加 ${found}（${now} − ${then}），多于其间新增 ${above}（${lent} − ${lentBefore}）`,
        en: `${at.en}, ${words.en}: up by ${found} (${now} − ${then}), more than was lent since, ${above} (${lent} − ${lentBefore})`,
      };
    }
    case "subsidy-above-period":
      return {
        zh: `${at.zh}，贴息 ${found}，高于 ${from[0] ?? ""} × ${from[1] ?? ""} × ${from[2] ?? ""} ÷ 360 = ${above}`,
        en: `${at.en}: subsidy of ${found}, above ${from[0] ?? ""} × ${from[1] ?? ""} × ${from[2] ?? ""} ÷ 360 = ${above}`,
      };
  }
}

function rangeText({ above, atMost }: TargetRange): Bilingual {
  return atMost === undefined
    ? { zh: `大于 ${above}`, en: `more than ${above}` }
    : { zh: `大于 ${above}，至多 ${atMost}`, en: `more than ${above}, at most ${atMost}` };
}
