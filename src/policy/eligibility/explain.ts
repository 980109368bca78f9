import type { Bilingual } from "../../base/input/bilingual.ts";
import { listWords } from "../../base/input/list-words.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { pageOf } from "../../kernel/page.ts";
import { factWords, type RecordOf } from "../../kernel/record.ts";
import { type AnyFinding, evidenceOf, readingsOf } from "../../kernel/requirement.ts";
import { atTheBeginning, VERDICT_WORDS } from "../../kernel/words.ts";
import { warningWords } from "../../ledger/interest/warning-words.ts";
import type { Assessment } from "./assessing.ts";
import { remedyWords } from "./change-words.ts";
import type { Maximum } from "./limit.ts";
import type { ApplicationRequirement, Assessed } from "./requirement.ts";

/**
 * Makes what explains assessments as a decision letter would: the outcome, each requirement, how much, what would help.
 */
export function assessmentLetter<Found extends AnyFinding, F, T, Application>(
  requirements: readonly ApplicationRequirement<Found, F, T>[],
  facts: RecordOf<Application, F>,
): (result: Assessment<string, Found>, options: ExplainOptions) => Explanation {
  const byRule = new Map(requirements.map((requirement) => [requirement.rule, requirement] as const));
  const readings = readingsOf(requirements);
  const begins = new Map(requirements.map(({ rule, says }) => [rule, atTheBeginning(says)] as const));
  const ruleWords = (rule: string): Bilingual => begins.get(rule) ?? { zh: rule, en: rule };
  const factName = (name: string): Bilingual => factWords(facts, name);
  const factNames = (names: readonly string[]): readonly Bilingual[] => names.map(factName);
  return (result, options) => {
    const outcome = OUTCOMES[result.outcome];
    const headline = {
      zh: `申请 ${result.application}(${result.asOf}):${outcome.zh}`,
      en: `Application ${result.application}, ${result.asOf}: ${outcome.en}`,
    };
    return pageOf(result, headline, readings, options)
      .each(result.warnings, (page, warning) => page.text(warningWords(warning)))
      .each(result.findings, (page, finding) =>
        page.finding(finding, {
          says: byRule.get(finding.rule)?.says ?? { zh: finding.rule, en: finding.rule },
          verdict: result.flagged.includes(finding.rule) ? FLAGGED : VERDICT_WORDS[finding.outcome],
          evidence: evidenceOf(finding, byRule.get(finding.rule), factName),
        }),
      )
      .heading({ zh: "最高可贷金额", en: "The most that could be asked for" })
      .text(maximumWords(result.maximum, ruleWords, factNames))
      .section(
        { zh: "怎样可以符合", en: "What would help" },
        result.remedies.map((remedy) => remedyWords(remedy, ruleWords(remedy.rule), facts)),
      )
      .missing(factNames(result.missing))
      .notAsked(result.notAsked.map(ruleWords))
      .end();
  };
}

const OUTCOMES = {
  eligible: { zh: "符合条件", en: "eligible" },
  ineligible: { zh: "不符合条件", en: "not eligible" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<Assessed<AnyFinding>["outcome"], Bilingual>;

const FLAGGED: Bilingual = { zh: "超出“原则上”的上限,提示", en: "above a cap in principle, flagged" };

function maximumWords(
  maximum: Maximum<string>,
  ruleWords: (rule: string) => Bilingual,
  factNames: (names: readonly string[]) => readonly Bilingual[],
): Bilingual {
  switch (maximum.state) {
    case "unbounded":
      return { zh: "这些条件没有限定金额", en: "these terms bound no amount" };
    case "undetermined": {
      const { atMost } = maximum;
      const names = listWords(factNames(maximum.missing));
      const most =
        atMost === undefined
          ? { zh: "", en: "" }
          : { zh: `不超过 ${atMost} 元;`, en: `not more than ${atMost} yuan; ` };
      return { zh: `${most.zh}还取决于:${names.zh}`, en: `${most.en}it depends on: ${names.en}` };
    }
    case "known": {
      const names = listWords(maximum.boundBy.map(ruleWords));
      return { zh: `${maximum.amount} 元,受限于:${names.zh}`, en: `${maximum.amount} yuan, bound by: ${names.en}` };
    }
  }
}
