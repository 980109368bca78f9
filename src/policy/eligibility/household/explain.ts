import { listWords } from "../../../base/input/list-words.ts";
import type { Bilingual } from "../../../base/input/bilingual.ts";
import type { ExplainOptions, Explanation } from "../../../kernel/explanation.ts";
import { admitOptions } from "../../../kernel/explanation-schema.ts";
import type { HouseholdAssessment } from "./assess-household.ts";
import type { Bar } from "./rows/bars.ts";
import { conditionWords, debtWords, explainAssessment, rangeWords, SHARED_WORDS } from "../explain-assessment.ts";
import { HOUSEHOLD_CONDITIONS, type HouseholdCondition } from "./conditions.ts";
import { householdReadings } from "./readings.ts";
import type { HouseholdFinding } from "./requirements.ts";
import { KIND_WORDS, PURPOSE_WORDS } from "../words.ts";

/**
 * Explains an assessment of a household, requirement by requirement, with what each rests on.
 *
 * @example
 * ```ts
 * import { assessHousehold, explainHousehold, renderText } from "fupin-credit";
 * import { luoping2023 } from "fupin-credit/packs";
 * const result = assessHousehold(luoping2023.household, {
 *   id: "A1", appliedOn: "2023-11-01", amount: "50000", termMonths: 36, householdKind: "no-longer-poor",
 * });
 * renderText(explainHousehold(result, { language: "en" })).split("\n")[0]; // => "Application A1, 2023-11-01: eligible"
 * ```
 */
export function explainHousehold(result: HouseholdAssessment, options: ExplainOptions): Explanation {
  admitOptions(options);
  return explainAssessment(result, householdReadings, wordsOf, options);
}

type Shown = Extract<HouseholdFinding, { readonly outcome: "met" | "unmet" }>;

function isCondition(finding: Shown): finding is Extract<Shown, { readonly rule: HouseholdCondition["rule"] }> {
  return "holds" in finding.observed;
}

function wordsOf(finding: HouseholdFinding): readonly Bilingual[] {
  if (finding.outcome === "undetermined" || finding.outcome === "not-applicable") return [];
  if (isCondition(finding)) {
    const fact = HOUSEHOLD_CONDITIONS.find((c) => c.rule === finding.rule)?.fact;
    return conditionWords(fact ?? finding.rule, finding.observed.holds, finding.required.holds);
  }
  switch (finding.rule) {
    case "household/kind": {
      const { zh, en } = KIND_WORDS[finding.observed.householdKind];
      const asked = listWords(finding.required.oneOf.map((kind) => KIND_WORDS[kind]));
      return [{ zh: `${zh};对象:${asked.zh}`, en: `${en}; served: ${asked.en}` }];
    }
    case "household/applicant-age": {
      const { zh, en } = rangeWords(finding.required.years, { zh: "周岁", en: "years" });
      const age = String(finding.observed.age);
      return [{ zh: `申请日 ${age} 周岁,要求:${zh}`, en: `aged ${age} on the day of application; asked: ${en}` }];
    }
    case "household/minimum-grade":
      return SHARED_WORDS.grade(finding.observed.grade, finding.required.atLeast);
    case "household/allowed-purposes": {
      const used = listWords(finding.observed.purposes.map((p) => PURPOSE_WORDS[p]));
      const among = listWords(finding.required.among.map((p) => PURPOSE_WORDS[p]));
      return [{ zh: `用途:${used.zh};只能用于:${among.zh}`, en: `for ${used.en}; only for: ${among.en}` }];
    }
    case "household/no-forbidden-purpose": {
      const used = listWords(finding.observed.purposes.map((p) => PURPOSE_WORDS[p]));
      const noneOf = listWords(finding.required.noneOf.map((p) => PURPOSE_WORDS[p]));
      return [{ zh: `用途:${used.zh};不得用于:${noneOf.zh}`, en: `for ${used.en}; never for: ${noneOf.en}` }];
    }
    case "household/share-dividend-ended": {
      const { day } = finding.observed;
      const { before } = finding.required;
      return [{ zh: `合同日 ${day},须在 ${before} 之前`, en: `contract of ${day}; it must be before ${before}` }];
    }
    case "household/within-cap": {
      const { observed, required } = finding;
      const higher = required.withHigherNeed;
      const parts = [observed.requested, observed.outstanding, observed.outstandingOldProduct];
      return [
        debtWords(parts, observed.total, finding.outcome === "unmet" && finding.atLeast === true),
        { zh: `上限 ${required.atMost} 元(含)`, en: `at most ${required.atMost} yuan, included` },
        ...(higher === undefined
          ? []
          : [{ zh: `确有需求的上限 ${higher} 元(含)`, en: `with a higher need at most ${higher} yuan, included` }]),
      ];
    }
    case "household/within-credit-line":
    case "household/within-project-scale":
    case "household/within-production-cycle":
    case "household/within-stated-need": {
      const { requested } = finding.observed;
      const { atMost } = finding.required;
      return [{ zh: `申请 ${requested} 元,不超过 ${atMost} 元`, en: `${requested} yuan asked for, at most ${atMost}` }];
    }
    case "household/term-length":
      return SHARED_WORDS.termLength(finding.observed.termMonths, finding.required.months);
    case "household/within-renewals": {
      const times = String(finding.observed.renewals);
      const most = String(finding.required.atMost);
      return [
        { zh: `续贷展期 ${times} 次,至多 ${most} 次`, en: `renewed or extended ${times} times, at most ${most}` },
      ];
    }
    case "household/within-rate-cap":
      return SHARED_WORDS.rate(finding.observed.rate, finding.required.atMost);
    case "household/not-barred":
      return finding.observed.bars.length === 0
        ? [{ zh: "申请日没有限制", en: "no bar on the day of application" }]
        : finding.observed.bars.map(barWords);
    case "household/named-lender": {
      const names = finding.required.oneOf.join("、");
      return [{ zh: `${finding.observed.lender};指定:${names}`, en: `${finding.observed.lender}; named: ${names}` }];
    }
  }
}

function barWords({ listing, who, from, through }: Bar): Bilingual {
  const person = who === "applicant" ? { zh: "申请人", en: "the applicant" } : { zh: "同户成员", en: "a member" };
  const end =
    through === "for-good" ? { zh: "长期", en: "for good" } : { zh: `至 ${through}`, en: `through ${through}` };
  return {
    zh: `${person.zh}因名单 ${listing} 自 ${from} 起${end.zh}不得授信`,
    en: `${person.en} is barred by listing ${listing} from ${from} ${end.en}`,
  };
}
