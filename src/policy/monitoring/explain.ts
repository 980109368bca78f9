import type { Bilingual } from "../../base/input/bilingual.ts";
import { listWords } from "../../base/input/list-words.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { memberWords } from "../../kernel/members.ts";
import { pageOf } from "../../kernel/page.ts";
import { factWords } from "../../kernel/record.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { VERDICT_WORDS } from "../../kernel/words.ts";
import type { MonitoringAssessment, MonitoringFinding } from "./assess-monitoring.ts";
import { monitoringFactsRecord } from "./facts.ts";
import { monitoringMeasures } from "./measures.ts";
import { monitoringReadings } from "./readings.ts";
import type { AnyMonitoringRequirement } from "./requirement.ts";
import { monitoringRequirements } from "./requirements.ts";
import type { MonitoringMeasure } from "./types.ts";

/**
 * Explains how a loan is looked after, rule by rule, with the evidence for each and the measures that it calls for.
 *
 * @example
 * ```ts
 * import { assessMonitoring, explainMonitoring, renderText } from "fupin-credit";
 * import { jiange2019 } from "fupin-credit/packs";
 * const facts = { loan: "L1", paidOutOn: "2019-01-10", asOf: "2019-06-30", ledgerCard: ["use", "visits"] } as const;
 * const result = assessMonitoring(jiange2019.monitoring, facts);
 * renderText(explainMonitoring(result, { language: "en" })).split("\n")[0];
 * // => "After-loan care of L1, 2019-06-30: not in order"
 * ```
 */
export function explainMonitoring(result: MonitoringAssessment, options: ExplainOptions): Explanation {
  return explained(shapes.monitoringAssessment, result, options, letterOfMonitoring);
}

function letterOfMonitoring(result: MonitoringAssessment, options: ExplainOptions): Explanation {
  const { loan, asOf, findings, measures } = result;
  const outcome = monitoringOutcomes[result.outcome];
  const headline = {
    zh: `贷款 ${loan} 的贷后管理（${asOf}）：${outcome.zh}`,
    en: `After-loan care of ${loan}, ${asOf}: ${outcome.en}`,
  };
  return pageOf(result, headline, monitoringReadings, options)
    .text(lifeWords(result))
    .each(measures, (page, { measure, because }) => {
      const called = memberWords(measure, monitoringMeasures);
      const why = listWords(findings.filter(({ rule }) => because.includes(rule)).flatMap(breachWords));
      page.text({ zh: `措施：${called.zh}（因：${why.zh}）`, en: `Measure: ${called.en} (because: ${why.en})` });
    })
    .each(findings, (page, finding) => {
      const { says } = rowOf(finding.rule);
      page.finding(finding, { says, evidence: [...evidenceWords(finding), ...calledFor(finding)] });
    })
    .missing(result.missing.map((fact) => factWords(monitoringFactsRecord, fact)))
    .notAsked(result.notAsked.map((rule) => rowOf(rule).says))
    .end();
}

/** What it came to, in words. */
export const monitoringOutcomes = {
  "in-order": { zh: "符合", en: "in order" },
  "not-in-order": { zh: "不符合", en: "not in order" },
  undetermined: VERDICT_WORDS.undetermined,
} as const satisfies Record<MonitoringAssessment["outcome"], Bilingual>;

function rowOf(rule: MonitoringFinding["rule"]): AnyMonitoringRequirement {
  const row = monitoringRequirements.find((one) => one.rule === rule);
  if (row === undefined) throw new TypeError(`no rule ${rule}`);
  return row;
}

function lifeWords({ paidOutOn, endedOn }: MonitoringAssessment): Bilingual {
  return endedOn === undefined
    ? { zh: `${paidOutOn} 放款，尚未结束`, en: `paid out on ${paidOutOn}, still running` }
    : { zh: `${paidOutOn} 放款，${endedOn} 结束`, en: `paid out on ${paidOutOn}, ended on ${endedOn}` };
}

/** What a finding rests on: days, amounts and bodies. */
function evidenceWords(finding: MonitoringFinding): readonly Bilingual[] {
  if (finding.outcome !== "undetermined") return rowOf(finding.rule).evidence(finding);
  return [{ zh: "未提供这方面的情况", en: "nothing was said about this" }];
}

/** What was found, in the words of the breach. */
function breachWords(finding: MonitoringFinding): readonly Bilingual[] {
  const { breach } = rowOf(finding.rule);
  return breach === undefined ? evidenceWords(finding).slice(0, 1) : [breach];
}

function calledFor(finding: MonitoringFinding): readonly Bilingual[] {
  if (finding.outcome !== "unmet") return [];
  const { measures, rule } = finding;
  if (measures.length === 0)
    return [rowOf(rule).spent ?? { zh: "文件没有写明措施", en: "the document names no measure" }];
  const words = measureWords(measures);
  return [{ zh: `措施：${words.zh}`, en: `calls for: ${words.en}` }];
}

function measureWords(measures: readonly MonitoringMeasure[]): Bilingual {
  return listWords(measures.map((measure) => memberWords(measure, monitoringMeasures)));
}
