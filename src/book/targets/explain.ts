import { listWords } from "../../base/input/list-words.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { memberWords } from "../../kernel/members.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import { factWords } from "../../kernel/record.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { VERDICT_WORDS, wordsIf } from "../../kernel/words.ts";
import type { TargetAssessment, TargetState } from "./assess-targets.ts";
import { setTargetLimitsRecord, targetUnitRecord } from "./facts.ts";
import type { TargetFinding } from "./judge-target.ts";
import { limitSources, targetNames, targetWholes } from "./measures.ts";
import type { TargetDisplay } from "./prepare.ts";
import { targetReadings } from "./readings.ts";

/**
 * Explains an assessment of targets: for each unit every target with both sides of its ratio, the figure asked for,
 * and the article.
 *
 * @example
 * ```ts
 * import { assessTargets, explainTargets, renderText } from "fupin-credit";
 * import { jiange2019 } from "fupin-credit/packs";
 * const units = [{ unit: "T1", outstanding: "1000", overdue: "6", setLimits: { "overdue-rate": "0.6%" } }];
 * const result = assessTargets(jiange2019.targets, { asOf: "2019-11-30", units });
 * const text = renderText(explainTargets(result, { language: "en" })).split("\n");
 * text.filter((line) => line.includes("overdue"));
 * // => ["  overdue rate, of loans outstanding: 6.00 ÷ 1,000.00 yuan = 0.60%"]
 * text[0]; // => "Targets, 2019-11-30: units 1"
 * ```
 */
export function explainTargets(result: TargetAssessment, options: ExplainOptions): Explanation {
  return explained(shapes.targetAssessment, result, options, letterOfTargets);
}

function letterOfTargets(result: TargetAssessment, options: ExplainOptions): Explanation {
  const { asOf, units, display } = result;
  const count = String(units.length);
  const headline = { zh: `目标考核（${asOf}）：${count} 个单位`, en: `Targets, ${asOf}: units ${count}` };
  return pageOf(result, headline, targetReadings, options)
    .text(displayWords(display))
    .basis(display.basis)
    .each(units, (page, { unit, outcome, findings }) => {
      const { zh, en } = OUTCOMES[outcome];
      page.heading({ zh: `${unit}：${zh}`, en: `${unit}: ${en}` }).each(findings, writeFinding);
    })
    .end();
}

export const OUTCOMES = {
  met: { zh: "各项目标均已达到", en: "every target met" },
  unmet: { zh: "有目标未达到", en: "not every target met" },
  open: { zh: "年度任务尚未完成，其余已达到", en: "the year's target still open, the others met" },
  undetermined: VERDICT_WORDS.undetermined,
} as const satisfies Record<TargetState, Bilingual>;

const STATES = {
  met: { zh: "达到", en: VERDICT_WORDS.met.en },
  unmet: { zh: "未达到", en: VERDICT_WORDS.unmet.en },
  undetermined: VERDICT_WORDS.undetermined,
  open: { zh: "尚未达到，年内仍可完成", en: "not reached yet, the year still runs" },
} as const satisfies Record<TargetState, Bilingual>;

export const UNITS = {
  households: { zh: "户", en: "households" },
  operators: { zh: "家", en: "operators" },
  yuan: { zh: "元", en: "yuan" },
} as const satisfies Record<TargetFinding["unit"], Bilingual>;

function displayWords({ ratePlaces, completionPlaces }: TargetDisplay): Bilingual {
  const [rates, completion] = [String(ratePlaces), String(completionPlaces)];
  const shown = listOfPlaces([
    ...(ratePlaces === undefined ? [] : [{ zh: `比率保留 ${rates} 位小数`, en: `ratios to ${rates} decimals` }]),
    ...(completionPlaces === undefined
      ? []
      : [{ zh: `完成率保留 ${completion} 位小数`, en: `completion to ${completion} decimals` }]),
  ]);
  return {
    zh: `显示时四舍五入：${shown.zh}；判断按精确比值`,
    en: `Shown half up: ${shown.en}; judged by the exact ratio`,
  };
}

function listOfPlaces(words: readonly Bilingual[]): Bilingual {
  return { zh: words.map(({ zh }) => zh).join("，"), en: words.map(({ en }) => en).join(", ") };
}

/** Both sides of the ratio, with its per cent where there is one; the verdict; what it rests on. */
function writeFinding(page: Page, finding: TargetFinding): void {
  const { target, of, unit, share, basis } = finding;
  const [name, whole, counted] = [memberWords(target, targetNames), memberWords(of, targetWholes), UNITS[unit]];
  const said = { zh: `${name.zh}（占${whole.zh}）`, en: `${name.en}, of ${whole.en}` };
  if (share.state === "undetermined" && share.why === "missing") {
    const facts = listWords(share.missing.map(missingWords));
    page.text({ zh: `${said.zh}：缺少 ${facts.zh}`, en: `${said.en}: missing ${facts.en}` });
  } else {
    const sides = `${String(share.numerator)} ÷ ${String(share.denominator)}`;
    const formula = { zh: `${said.zh}：${sides} ${counted.zh}`, en: `${said.en}: ${sides} ${counted.en}` };
    if (share.state === "known") page.arithmetic(formula[page.language], share.percent);
    else page.text({ zh: `${formula.zh}，分母为零，无从计算`, en: `${formula.en}, no ratio of zero` });
  }
  page.text(verdictWords(finding)).basis(basis);
}

const ASKED = {
  "at-least": [
    { zh: "须不低于", en: "at least" },
    { zh: "须高于", en: "more than" },
  ],
  "at-most": [
    { zh: "须不高于", en: "at most" },
    { zh: "须低于", en: "less than" },
  ],
} as const satisfies Record<TargetFinding["must"], readonly [Bilingual, Bilingual]>;

function verdictWords({ must, strictly, limit, state }: TargetFinding): Bilingual {
  const is = STATES[state];
  const byDocument = limit.by === "document";
  const by = memberWords(limit.by, limitSources);
  const asked = ASKED[must][strictly === true ? 1 : 0];
  if (limit.state === "undetermined") {
    const fact = missingWords(limit.missing[0]);
    return {
      zh: `${asked.zh}${by.zh}（缺少 ${fact.zh}）：${is.zh}`,
      en: `${asked.en} ${by.en}, missing ${fact.en}: ${is.en}`,
    };
  }
  const sum = limit.by === "own-target" ? `${limit.ownTarget} + ${limit.plusPoints} = ` : "";
  const from = wordsIf(!byDocument, { zh: by.zh, en: `${by.en}, ` });
  const rounded = wordsIf(limit.by === "province-average", {
    zh: "，公布的平均数本身是约数，按所印位数比较",
    en: " (a published average is rounded itself: compared at its decimals)",
  });
  return {
    zh: `${asked.zh}${from.zh} ${sum}${limit.percent}（${strictly === true ? "不含" : "含"}${rounded.zh}）：${is.zh}`,
    en: `${asked.en} ${from.en}${sum}${limit.percent}${rounded.en}: ${is.en}`,
  };
}

function missingWords(fact: string): Bilingual {
  const [, target] = /^setLimits\.(.*)$/.exec(fact) ?? [];
  return target === undefined ? factWords(targetUnitRecord, fact) : factWords(setTargetLimitsRecord, target);
}
