import type { Bilingual } from "../../base/input/bilingual.ts";
import { listWords } from "../../base/input/list-words.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { pageOf } from "../../kernel/page.ts";
import { factWords, type RecordOf } from "../../kernel/record.ts";
import { type AnyFinding, evidenceOf, readingsOf } from "../../kernel/requirement.ts";
import { atTheBeginning, VERDICT_WORDS } from "../../kernel/words.ts";
import { writeWarning } from "../../ledger/interest/warning-words.ts";
import type { Coverage } from "../../kernel/types.ts";
import type { Assessment } from "./assessing.ts";
import { remedyWords } from "./change-words.ts";
import type { Maximum } from "./limit.ts";
import type { ApplicationRequirement, Assessed } from "./requirement.ts";
import { editionInForce } from "./rows/edition-in-force.ts";

/**
 * Makes what explains assessments as a decision letter would: the outcome, each requirement, how much, what would help.
 */
export function assessmentLetter<Found extends AnyFinding, F, T, Application>(
  requirements: readonly ApplicationRequirement<Found, F, T>[],
  facts: RecordOf<Application, F>,
  editionRule: Found["rule"],
): (result: Assessment<string, Found>, options: ExplainOptions) => Explanation {
  const edition = editionInForce(editionRule).row as unknown as ApplicationRequirement<Found, F, T>; // its words
  const all = [edition, ...requirements];
  const byRule = new Map(all.map((requirement) => [requirement.rule, requirement] as const));
  const readings = readingsOf(requirements);
  const begins = new Map(all.map(({ rule, says }) => [rule, atTheBeginning(says)] as const));
  const ruleWords = (rule: string): Bilingual => begins.get(rule) ?? { zh: rule, en: rule };
  const factName = (name: string): Bilingual => factWords(facts, name);
  const factNames = (names: readonly string[]): readonly Bilingual[] => names.map(factName);
  return (result, options) => {
    const outcome = OUTCOMES[result.outcome];
    const { within, reason } = result;
    const only = within === undefined ? (reason === undefined ? NOTHING : ONLY[reason]) : WITHIN[within];
    const headline = {
      zh: `申请 ${result.application}（${result.asOf}）：${outcome.zh}${only.zh}`,
      en: `Application ${result.application}, ${result.asOf}: ${outcome.en}${only.en}`,
    };
    // By terms that do not govern the contract nothing can be asked for, and nothing would help.
    const isOutside = result.outcome === "not-under-this-edition";
    return pageOf(result, headline, readings, options)
      .each(result.warnings, writeWarning)
      .each(result.findings, (page, finding) =>
        page.finding(finding, {
          says: byRule.get(finding.rule)?.says ?? { zh: finding.rule, en: finding.rule },
          verdict: result.flagged.includes(finding.rule) ? FLAGGED : VERDICT_WORDS[finding.outcome],
          evidence: evidenceOf(finding, byRule.get(finding.rule), factName),
        }),
      )
      .section(
        { zh: "最高可贷金额", en: "The most that could be asked for" },
        isOutside ? [] : [maximumWords(result.maximum, ruleWords, factNames)],
        "maximum",
      )
      .section(
        { zh: "怎样可以符合", en: "What would help" },
        isOutside ? [] : result.remedies.map((remedy) => remedyWords(remedy, ruleWords(remedy.rule), facts)),
        "remedy",
      )
      .section({ zh: "另行判断", en: "To be judged otherwise" }, isOutside ? [BY_OTHER_TERMS] : [], "remedy")
      .missing(factNames(result.missing))
      .notAsked(result.notAsked.map(ruleWords))
      .end();
  };
}

const OUTCOMES = {
  eligible: { zh: "符合条件", en: "eligible" },
  ineligible: { zh: "不符合条件", en: "not eligible" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
  "not-under-this-edition": { zh: "不适用本版条件", en: "not under this edition" },
} as const satisfies Record<Assessed<AnyFinding>["outcome"], Bilingual>;

const BY_OTHER_TERMS: Bilingual = {
  zh: "应按合同日所适用的规定另行判断；以上各项仅供对照，不作为拒绝的理由",
  en: "what holds on the day of the contract decides; the points above are for comparison and refuse nothing",
};

const NOTHING: Bilingual = { zh: "", en: "" };

/** Of how much of the documents a yes is true. */
const WITHIN: Readonly<Record<Coverage, Bilingual>> = {
  whole: NOTHING,
  points: { zh: "（指已收录各条，其余未核对）", en: " within the points at hand" },
  excerpt: { zh: "（部分条款只有摘录）", en: ", some of it by an excerpt only" },
  report: { zh: "（部分条款只见于转述）", en: ", some of it by a report only" },
};

/** Why nothing that is at hand allows a yes. */
const ONLY = {
  "excerpt-only": { zh: "：只有摘录，不足以认定符合", en: ": an excerpt alone allows no yes" },
  "report-only": { zh: "：只有转述，不足以认定符合", en: ": a report alone allows no yes" },
} as const satisfies Readonly<Record<NonNullable<Assessed<AnyFinding>["reason"]>, Bilingual>>;

const FLAGGED: Bilingual = { zh: "由承贷机构决定", en: "the lender decides" };

function maximumWords(
  maximum: Maximum<string>,
  ruleWords: (rule: string) => Bilingual,
  factNames: (names: readonly string[]) => readonly Bilingual[],
): Bilingual {
  switch (maximum.state) {
    case "unbounded":
      return { zh: "这些条件没有限定金额", en: "these terms bound no amount" };
    case "undetermined": {
      const { atMost, missing } = maximum;
      const names = listWords(factNames(missing));
      const rest =
        missing.length === 0
          ? { zh: "现有资料不能确定", en: "what is at hand does not tell" }
          : { zh: `还取决于：${names.zh}`, en: `it depends on: ${names.en}` };
      if (atMost === undefined) return rest;
      return { zh: `不超过 ${atMost} 元；${rest.zh}`, en: `not more than ${atMost} yuan; ${rest.en}` };
    }
    case "known": {
      const names = listWords(maximum.boundBy.map(ruleWords));
      return { zh: `${maximum.amount} 元，受限于：${names.zh}`, en: `${maximum.amount} yuan, bound by: ${names.en}` };
    }
  }
}
