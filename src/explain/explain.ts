import { InputError, refuse, refuseAny } from "../base/input/input-error.ts";
import { examine } from "../base/input/plain.ts";
import { pathText } from "../base/input/issue.ts";
import { badFormat, notListed } from "../base/input/wording.ts";
import type { ExplainOptions, Explanation } from "../kernel/explanation.ts";
import { admitOptions } from "../kernel/explanation-schema.ts";
import {
  explainCompensationDiagnosis,
  explainGradeDiagnosis,
  explainOverdueDaysDiagnosis,
  explainShareDiagnosis,
  explainSubsidyDiagnosis,
} from "../book/audit/diagnosis/explain.ts";
import { explainBulletin } from "../book/bulletin/explain.ts";
import { explainPortfolio } from "../book/portfolio/explain.ts";
import { explainRectification } from "../book/rectification/explain.ts";
import { explainTargets } from "../book/targets/explain.ts";
import { explainAnswers } from "../comparison/explain-answers.ts";
import { explainComparison } from "../comparison/explain-comparison.ts";
import { explainInterest } from "../ledger/interest/explain.ts";
import { explainOverdue } from "../ledger/loan/explain.ts";
import { explainBands, explainGrade } from "../ledger/points/explain-grade.ts";
import { explainPoints } from "../ledger/points/explain-points.ts";
import { explainQuery } from "../policy/access/query/explain.ts";
import { explainRecord } from "../policy/access/record/explain.ts";
import { explainBlacklist, explainRelations, explainScreening } from "../policy/blacklist/explain.ts";
import { explainPlaces } from "../policy/breaker/explain.ts";
import {
  explainClaim,
  explainClaimStatement,
  explainLossSplit,
  explainRecovery,
} from "../policy/compensation/explain.ts";
import { explainCreditLine } from "../policy/credit-line/explain.ts";
import { explainSuspension } from "../policy/credit-line/suspension/explain.ts";
import { explainDeadlines } from "../policy/deadlines/explain.ts";
import { explainDividend } from "../policy/dividend/explain.ts";
import { explainHousehold } from "../policy/eligibility/household/explain.ts";
import { explainOperator } from "../policy/eligibility/operator/explain.ts";
import { explainFund } from "../policy/fund/explain.ts";
import { explainMaturities, explainMaturity } from "../policy/maturity/explain.ts";
import { explainMonitoring } from "../policy/monitoring/explain.ts";
import { explainReminderPlan, explainReminderTrack } from "../policy/reminders/explain.ts";
import { explainChecklist } from "../policy/scoring/explain-checklist.ts";
import { explainNearest } from "../policy/scoring/explain-nearest.ts";
import { explainScore } from "../policy/scoring/explain-score.ts";
import { explainGuaranteeFee, explainOperatorSubsidy } from "../policy/subsidy/explain-operator.ts";
import { explainSubsidyComparison } from "../policy/subsidy/explain-comparison.ts";
import { explainReadingEffects } from "../policy/subsidy/explain-effects.ts";
import { explainReclaim } from "../policy/subsidy/explain-reclaim.ts";
import { explainSubsidy } from "../policy/subsidy/explain.ts";
import { explainStep, explainTrack } from "../policy/workflow/explain.ts";
import { explainEdition } from "../terms/explain-edition.ts";
import { maySignalDamage, placeOfBreak } from "./place-of-break.ts";

/** What explains each kind of result. */
const EXPLAINERS = {
  "household-assessment": explainHousehold,
  "operator-assessment": explainOperator,
  "credit-line-review": explainCreditLine,
  "suspension-assessment": explainSuspension,
  "score-sheet": explainScore,
  "grade-answer": explainGrade,
  "band-analysis": explainBands,
  "nearest-changes": explainNearest,
  "checklist-assessment": explainChecklist,
  "points-statement": explainPoints,
  "overdue-track": explainOverdue,
  "reminder-plan": explainReminderPlan,
  "reminder-track": explainReminderTrack,
  "maturity-list": explainMaturities,
  "maturity-classification": explainMaturity,
  "edition-choice": explainEdition,
  "pack-comparison": explainComparison,
  "answers-under": explainAnswers,
  "application-step": explainStep,
  "application-track": explainTrack,
  "rectification-list": explainRectification,
  "deadline-list": explainDeadlines,
  "monitoring-assessment": explainMonitoring,
  "query-answer": explainQuery,
  "record-answer": explainRecord,
  "blacklist-reach": explainBlacklist,
  screening: explainScreening,
  "relation-check": explainRelations,
  "place-review": explainPlaces,
  "target-assessment": explainTargets,
  "claim-assessment": explainClaim,
  "loss-split": explainLossSplit,
  "recovery-split": explainRecovery,
  "claim-statement": explainClaimStatement,
  "fund-statement": explainFund,
  "dividend-sharing": explainDividend,
  "interest-schedule": explainInterest,
  "subsidy-statement": explainSubsidy,
  "subsidy-reclaim": explainReclaim,
  "subsidy-comparison": explainSubsidyComparison,
  "reading-effects": explainReadingEffects,
  "operator-subsidy": explainOperatorSubsidy,
  "guarantee-fee": explainGuaranteeFee,
  "subsidy-diagnosis": explainSubsidyDiagnosis,
  "overdue-days-diagnosis": explainOverdueDaysDiagnosis,
  "grade-diagnosis": explainGradeDiagnosis,
  "compensation-diagnosis": explainCompensationDiagnosis,
  "share-diagnosis": explainShareDiagnosis,
  "portfolio-summary": explainPortfolio,
  "bulletin-reconciliation": explainBulletin,
} as const;

type Kind = keyof typeof EXPLAINERS;

/** Every result that can be explained. */
export type Explainable = Parameters<(typeof EXPLAINERS)[Kind]>[0];

/**
 * Explains any result in Chinese or English, as lines of plain data. The result may have been stored
 * and read back.
 *
 * @remarks
 * `documents` names documents of the caller's own that the terms cite, in addition to those of the package.
 * @throws InputError for something that is no result of this package, and for a damaged one: with the place that was
 * read and not found, and with what broke there as its `cause`. Results have no schema yet, so a fault of our own in
 * wording a sound one would look the same: the `cause` tells.
 * @example
 * ```ts
 * import { assessHousehold, explain } from "fupin-credit";
 * import { householdScheme } from "fupin-credit/packs";
 * const result = assessHousehold(householdScheme.household, { id: "A1", appliedOn: "2019-05-06", amount: 60000, termMonths: 36 });
 * explain(result, { language: "zh" }).lines[0]; // => { type: "heading", text: "申请 A1（2019-05-06）：不符合条件" }
 * ```
 */
export function explain(result: Explainable, options: ExplainOptions): Explanation {
  options = admitOptions(options);
  const { faults, plain } = examine(result, "result");
  refuseAny(faults.map(({ issue }) => issue));
  result = plain as Explainable; // as far as can be told before it is explained
  const explainer = explainerOf(result);
  try {
    return explainer(result, options);
  } catch (error) {
    if (!maySignalDamage(error)) throw error;
    const place = placeOfBreak(result, (watched) => explainer(watched, options));
    throw new InputError([badFormat(pathText("result", place))], { cause: error });
  }
}

function explainerOf(result: unknown): (result: Explainable, options: ExplainOptions) => Explanation {
  const kind = typeof result === "object" && result !== null && "kind" in result ? result.kind : undefined;
  if (typeof kind !== "string" || !Object.hasOwn(EXPLAINERS, kind))
    refuse(notListed("result.kind", Object.keys(EXPLAINERS)));
  return EXPLAINERS[kind as Kind] as (result: Explainable, options: ExplainOptions) => Explanation; // that of its kind
}
