import { listWords } from "../../base/input/list-words.ts";
import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import type { MonitoringAssessment, MonitoringFinding } from "./assess-monitoring.ts";
import { evidenceWords } from "./explain-findings.ts";
import { monitoringReadings } from "./readings.ts";
import { MEASURE_WORDS, OUTCOME_WORDS, RULE_WORDS } from "./words.ts";

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
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const heading = (words: Bilingual): ExplanationLine => ({ type: "heading", text: say(words, language) });
  const outcome = OUTCOMES[result.outcome];
  const missing = result.findings.filter((f) => f.outcome === "undetermined").map((f) => RULE_WORDS[f.rule]);
  const notAsked = listWords(result.notAsked.map((rule) => RULE_WORDS[rule]));
  return {
    language,
    lines: [
      heading({
        zh: `贷款 ${result.loan} 的贷后管理(${result.asOf}):${outcome.zh}`,
        en: `After-loan care of ${result.loan}, ${result.asOf}: ${outcome.en}`,
      }),
      text(lifeWords(result)),
      ...termsLines(result.terms, result.readings, monitoringReadings, language),
      ...result.measures.map(({ measure, because }) => {
        const called = MEASURE_WORDS[measure];
        const why = listWords(result.findings.filter(({ rule }) => because.includes(rule)).flatMap(breachWords));
        return text({ zh: `措施:${called.zh}(因:${why.zh})`, en: `Measure: ${called.en} (because: ${why.en})` });
      }),
      ...result.findings.flatMap((finding) => [
        heading(findingWords(finding)),
        ...evidenceWords(finding).map(text),
        ...calledFor(finding).map(text),
        ...basisLines(finding.basis, language, documents),
      ]),
      ...(missing.length === 0
        ? []
        : [heading({ zh: "未提供情况的事项", en: "Nothing is known of" }), text(listWords(missing))]),
      ...(result.notAsked.length === 0
        ? []
        : [heading({ zh: "这些条件没有规定", en: "Not asked by these terms" }), text(notAsked)]),
    ],
  };
}

const OUTCOMES = {
  "in-order": OUTCOME_WORDS.met,
  "not-in-order": OUTCOME_WORDS.unmet,
  undetermined: OUTCOME_WORDS.undetermined,
} as const satisfies Record<MonitoringAssessment["outcome"], Bilingual>;

function lifeWords({ paidOutOn, endedOn }: MonitoringAssessment): Bilingual {
  return endedOn === undefined
    ? { zh: `${paidOutOn} 放款,尚未结束`, en: `paid out on ${paidOutOn}, still running` }
    : { zh: `${paidOutOn} 放款,${endedOn} 结束`, en: `paid out on ${paidOutOn}, ended on ${endedOn}` };
}

function findingWords({ rule, outcome }: MonitoringFinding): Bilingual {
  const [name, state] = [RULE_WORDS[rule], OUTCOME_WORDS[outcome]];
  return { zh: `${name.zh}:${state.zh}`, en: `${name.en}: ${state.en}` };
}

/** What was found, in the words of the breach. */
function breachWords(finding: MonitoringFinding): readonly Bilingual[] {
  if (finding.rule === "monitoring/no-idle-money") return [{ zh: "资金在银行滞留过久", en: "money idle for too long" }];
  return evidenceWords(finding).slice(0, 1);
}

function calledFor(finding: MonitoringFinding): readonly Bilingual[] {
  if (finding.outcome !== "unmet") return [];
  if (finding.measures.length === 0) {
    return finding.rule === "monitoring/no-idle-money"
      ? [{ zh: "资金已不再滞留,没有可追回的", en: "the money no longer lies there: nothing is left to recover" }]
      : [{ zh: "文件没有写明措施", en: "the document names no measure" }];
  }
  const measures = listWords(finding.measures.map((measure) => MEASURE_WORDS[measure]));
  return [{ zh: `措施:${measures.zh}`, en: `calls for: ${measures.en}` }];
}
