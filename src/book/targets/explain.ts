import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import type { TargetAssessment, TargetState } from "./assess-targets.ts";
import type { TargetFinding } from "./judge-target.ts";
import type { TargetDisplay } from "./prepare.ts";
import { targetReadings } from "./readings.ts";
import { SOURCE_WORDS, TARGET_WORDS, targetFactWords, UNIT_WORDS, WHOLE_WORDS } from "./words.ts";

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
 * // => ["  overdue rate, of loans outstanding: 6.00 ÷ 1000.00 yuan = 0.60%"]
 * text[0]; // => "Targets, 2019-11-30: units 1"
 * ```
 */
export function explainTargets(result: TargetAssessment, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const heading = (words: Bilingual): ExplanationLine => ({ type: "heading", text: say(words, language) });
  const units = String(result.units.length);
  const lines: ExplanationLine[] = [
    heading({ zh: `目标考核(${result.asOf}):${units} 个单位`, en: `Targets, ${result.asOf}: units ${units}` }),
    ...termsLines(result.terms, result.readings, targetReadings, language),
    text(displayWords(result.display)),
    ...basisLines(result.display.basis, language, documents),
  ];
  for (const { unit, outcome, findings } of result.units) {
    const joint = OUTCOMES[outcome];
    lines.push(heading({ zh: `${unit}:${joint.zh}`, en: `${unit}: ${joint.en}` }));
    for (const finding of findings) {
      const { formula, result: percent } = shareWords(finding);
      lines.push(
        percent === undefined
          ? text(formula)
          : { type: "arithmetic", formula: say(formula, language), result: percent },
        text(verdictWords(finding)),
        ...basisLines(finding.basis, language, documents),
      );
    }
  }
  return { language, lines };
}

const OUTCOMES = {
  met: { zh: "各项目标均已达到", en: "every target met" },
  unmet: { zh: "有目标未达到", en: "not every target met" },
  open: { zh: "年度任务尚未完成,其余已达到", en: "the year's target still open, the others met" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<TargetState, Bilingual>;

const STATES = {
  met: { zh: "达到", en: "met" },
  unmet: { zh: "未达到", en: "not met" },
  open: { zh: "尚未达到,年内仍可完成", en: "not reached yet, the year still runs" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<TargetState, Bilingual>;

function displayWords({ ratePlaces, completionPlaces }: TargetDisplay): Bilingual {
  const rates = ratePlaces === undefined ? undefined : String(ratePlaces);
  const completion = completionPlaces === undefined ? undefined : String(completionPlaces);
  const zh = [
    ...(rates === undefined ? [] : [`比率保留 ${rates} 位小数`]),
    ...(completion === undefined ? [] : [`完成率保留 ${completion} 位小数`]),
  ];
  const en = [
    ...(rates === undefined ? [] : [`ratios to ${rates} decimals`]),
    ...(completion === undefined ? [] : [`completion to ${completion} decimals`]),
  ];
  return {
    zh: `显示时四舍五入:${zh.join(",")};判断按精确比值`,
    en: `Shown half up: ${en.join(", ")}; judged by the exact ratio`,
  };
}

/** Both sides of a ratio, with its per cent where there is one. */
function shareWords({ target, of, unit, share }: TargetFinding): {
  readonly formula: Bilingual;
  readonly result?: string;
} {
  const [name, whole, counted] = [TARGET_WORDS[target], WHOLE_WORDS[of], UNIT_WORDS[unit]];
  const said = { zh: `${name.zh}(占${whole.zh})`, en: `${name.en}, of ${whole.en}` };
  if (share.state === "undetermined" && share.why === "missing") {
    const facts = share.missing.map(targetFactWords);
    const [zh, en] = [facts.map((f) => f.zh).join("、"), facts.map((f) => f.en).join(", ")];
    return { formula: { zh: `${said.zh}:缺少 ${zh}`, en: `${said.en}: missing ${en}` } };
  }
  const sides = `${String(share.numerator)} ÷ ${String(share.denominator)}`;
  const formula = { zh: `${said.zh}:${sides} ${counted.zh}`, en: `${said.en}: ${sides} ${counted.en}` };
  if (share.state === "known") return { formula, result: share.percent };
  return { formula: { zh: `${formula.zh},分母为零,无从计算`, en: `${formula.en}, no ratio of zero` } };
}

function verdictWords(finding: TargetFinding): Bilingual {
  const { must, limit, state } = finding;
  const [by, is] = [SOURCE_WORDS[limit.by], STATES[state]];
  const asked = must === "at-least" ? { zh: "须不低于", en: "at least" } : { zh: "须不高于", en: "at most" };
  if (limit.state === "undetermined") {
    const fact = targetFactWords(limit.missing[0]);
    return {
      zh: `${asked.zh}${by.zh}(缺少 ${fact.zh}):${is.zh}`,
      en: `${asked.en} ${by.en}, missing ${fact.en}: ${is.en}`,
    };
  }
  const sum = limit.by === "own-target" ? `${limit.ownTarget} + ${limit.plusPoints} = ` : "";
  const from = limit.by === "document" ? "" : `${by.en}, `;
  return {
    zh: `${asked.zh}${by.zh} ${sum}${limit.percent}(含):${is.zh}`,
    en: `${asked.en} ${from}${sum}${limit.percent}: ${is.en}`,
  };
}
