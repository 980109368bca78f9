import type { Bilingual } from "../../base/input/bilingual.ts";
import { listWords } from "../../base/input/list-words.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { pageOf } from "../../kernel/page.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { factWords, type RecordOf } from "../../kernel/record.ts";
import { type AnyFinding, readingsOf } from "../../kernel/requirement.ts";
import type { TermsUsed } from "../../kernel/terms.ts";
import { atTheBeginning, VERDICT_WORDS } from "../../kernel/words.ts";
import type { InterestWarning } from "../../ledger/interest/accrue-interest.ts";
import { warningWords } from "../../ledger/interest/warning-words.ts";
import { remedyWords } from "./change-words.ts";
import type { Maximum } from "./limit.ts";
import type { ApplicationRequirement, Assessed } from "./requirement.ts";

/** An assessment of a household or of an operator. */
interface AnyAssessment<Found extends AnyFinding> extends Assessed<Found> {
  readonly application: string;
  readonly asOf: string;
  readonly warnings: readonly InterestWarning[];
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** Explains an assessment as a decision letter would: the outcome, each requirement, how much, what would help. */
export function explainAssessment<Found extends AnyFinding, F, T, Application>(
  result: AnyAssessment<Found>,
  requirements: readonly ApplicationRequirement<Found, F, T>[],
  facts: RecordOf<Application, F>,
  options: ExplainOptions,
): Explanation {
  const outcome = OUTCOMES[result.outcome];
  const headline = {
    zh: `申请 ${result.application}(${result.asOf}):${outcome.zh}`,
    en: `Application ${result.application}, ${result.asOf}: ${outcome.en}`,
  };
  const ruleWords = (rule: string): Bilingual =>
    atTheBeginning(requirements.find((requirement) => requirement.rule === rule)?.says ?? { zh: rule, en: rule });
  const factNames = (names: readonly string[]): readonly Bilingual[] => names.map((name) => factWords(facts, name));
  return pageOf(result, headline, readingsOf(requirements), options)
    .text(...result.warnings.map(warningWords))
    .each(result.findings, (page, finding) =>
      page.finding(finding, {
        says: ruleWords(finding.rule),
        verdict: result.flagged.includes(finding.rule) ? FLAGGED : VERDICT_WORDS[finding.outcome],
        evidence: evidenceOf(finding, requirements, factNames),
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
}

const OUTCOMES = {
  eligible: { zh: "符合条件", en: "eligible" },
  ineligible: { zh: "不符合条件", en: "not eligible" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<Assessed<AnyFinding>["outcome"], Bilingual>;

const FLAGGED: Bilingual = { zh: "超出“原则上”的上限,提示", en: "above a cap in principle, flagged" };

function evidenceOf<Found extends AnyFinding, F, T>(
  finding: Found,
  requirements: readonly ApplicationRequirement<Found, F, T>[],
  factNames: (names: readonly string[]) => readonly Bilingual[],
): readonly Bilingual[] {
  if (finding.outcome === "not-applicable") return [];
  if (finding.outcome === "undetermined") {
    const names = listWords(factNames(finding.missing));
    return [{ zh: `缺少:${names.zh}`, en: `missing: ${names.en}` }];
  }
  const requirement = requirements.find(({ rule }) => rule === finding.rule);
  return requirement?.evidence(finding as Extract<Found, { readonly outcome: "met" | "unmet" }>) ?? []; // the two that are left
}

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
