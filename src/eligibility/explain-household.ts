import { documents as ownDocuments } from "../documents/registry.ts";
import type { Bilingual } from "../input/bilingual.ts";
import { basisLines, say, termsLines } from "../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../kernel/explanation.ts";
import { admitOptions } from "../kernel/explanation-schema.ts";
import { householdReadings } from "./readings.ts";
import type { HouseholdAssessment, HouseholdFinding, HouseholdRule } from "./assess-household.ts";
import type { Range } from "./range.ts";

/**
 * Explains an assessment of a household, requirement by requirement, with what each rests on.
 *
 * @example
 * ```ts
 * import { assessHousehold, explainHousehold, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const result = assessHousehold(changge2017.household, {
 *   id: "A1", appliedOn: "2018-03-01", amount: "60000", termMonths: 36, grade: "A",
 * });
 * renderText(explainHousehold(result, { language: "en" })).split("\n")[0];
 * // => "Application A1, 2018-03-01: eligible on the requirements judged"
 * ```
 */
export function explainHousehold(result: HouseholdAssessment, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const outcome = say(OUTCOMES[result.outcome], language);
  const heading = say(
    {
      zh: `申请 ${result.application}(${result.asOf}):${outcome}`,
      en: `Application ${result.application}, ${result.asOf}: ${outcome}`,
    },
    language,
  );
  const lines: ExplanationLine[] = [
    { type: "heading", text: heading },
    ...termsLines(result.terms, result.readings, householdReadings, language),
  ];
  for (const finding of result.findings) {
    lines.push({
      type: "heading",
      text: `${say(RULES[finding.rule], language)}${say({ zh: ":", en: ": " }, language)}${say(VERDICTS[finding.outcome], language)}`,
    });
    lines.push(...findingLines(finding).map(text), ...basisLines(finding.basis, language, documents));
  }
  if (result.notAsked.length > 0) {
    const names = result.notAsked.map((rule) => say(RULES[rule], language)).join(say({ zh: "、", en: ", " }, language));
    lines.push(text({ zh: `这些条件不要求:${names}`, en: `Not asked by these terms: ${names}` }));
  }
  if (result.missing.length > 0) {
    const names = result.missing.join(", ");
    lines.push(text({ zh: `尚缺事实:${names}`, en: `Facts still needed: ${names}` }));
  }
  return { language, lines };
}

const OUTCOMES = {
  eligible: { zh: "已判断的条件均符合", en: "eligible on the requirements judged" },
  ineligible: { zh: "不符合", en: "not eligible" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<HouseholdAssessment["outcome"], Bilingual>;

const VERDICTS = {
  met: { zh: "符合", en: "met" },
  unmet: { zh: "不符合", en: "not met" },
  undetermined: { zh: "尚不能判断", en: "undetermined" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
} as const satisfies Record<HouseholdFinding["outcome"], Bilingual>;

const RULES = {
  "household/minimum-grade": { zh: "信用等级", en: "Credit grade" },
  "household/within-cap": { zh: "每户上限", en: "Cap per household" },
  "household/term-length": { zh: "贷款期限", en: "Length of the loan" },
  "household/applicant-age": { zh: "申请人年龄", en: "Age of the applicant" },
} as const satisfies Record<HouseholdRule, Bilingual>;

function findingLines(finding: HouseholdFinding): readonly Bilingual[] {
  if (finding.outcome === "undetermined") {
    const names = finding.missing.join(", ");
    return [{ zh: `缺少:${names}`, en: `missing: ${names}` }];
  }
  if (finding.outcome === "not-applicable") return [];
  switch (finding.rule) {
    case "household/minimum-grade": {
      const { observed, required } = finding;
      const grade =
        observed.grade === "none" ? { zh: "无等级", en: "none" } : { zh: observed.grade, en: observed.grade };
      return [
        {
          zh: `等级 ${grade.zh},要求 ${required.atLeast} 级(含)以上`,
          en: `grade ${grade.en}, ${required.atLeast} or better is asked`,
        },
      ];
    }
    case "household/within-cap": {
      const { observed, required } = finding;
      const parts = [observed.requested, observed.outstanding, observed.outstandingOldProduct].filter(
        (p) => p !== undefined,
      );
      const sum = `${parts.join(" + ")} = ${observed.total}`;
      const bound =
        finding.outcome === "unmet" && finding.atLeast
          ? { zh: "(余额未全部知悉,至少)", en: " (at least: not all that is owed is known)" }
          : { zh: "", en: "" };
      return [
        { zh: `申请额加已知余额:${sum} 元${bound.zh}`, en: `asked for and known to be owed: ${sum} yuan${bound.en}` },
        { zh: `上限 ${required.atMost} 元(含)`, en: `at most ${required.atMost} yuan, included` },
      ];
    }
    case "household/term-length": {
      const { observed, required } = finding;
      const { zh, en } = rangeText(required.months, { zh: "个月", en: "months" });
      return [
        {
          zh: `期限 ${String(observed.termMonths)} 个月,要求${zh}`,
          en: `${String(observed.termMonths)} months; ${en} are asked`,
        },
      ];
    }
    case "household/applicant-age": {
      const { observed, required } = finding;
      const { zh, en } = rangeText(required.years, { zh: "周岁", en: "years" });
      return [
        {
          zh: `申请日 ${String(observed.age)} 周岁,要求${zh}`,
          en: `aged ${String(observed.age)} on the day of application; ${en} are asked`,
        },
      ];
    }
  }
}

function rangeText({ min, max }: Range, unit: Bilingual): Bilingual {
  if (min === undefined) return { zh: `不超过 ${String(max)} ${unit.zh}(含)`, en: `at most ${String(max)} ${unit.en}` };
  if (max === undefined)
    return { zh: `不少于 ${String(min)} ${unit.zh}(含)`, en: `at least ${String(min)} ${unit.en}` };
  return { zh: `${String(min)} 至 ${String(max)} ${unit.zh}(含)`, en: `${String(min)} to ${String(max)} ${unit.en}` };
}
