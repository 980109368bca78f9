import { explainQuery } from "../policy/access/query/explain.ts";
import { explainRecord } from "../policy/access/record/explain.ts";
import type { QueryAnswer } from "../policy/access/query/may-query.ts";
import type { RecordAnswer } from "../policy/access/record/may-record.ts";
import type { ClaimAssessment } from "../policy/compensation/assess-claim.ts";
import {
  explainClaim,
  explainClaimStatement,
  explainLossSplit,
  explainRecovery,
} from "../policy/compensation/explain.ts";
import type { LossSplit } from "../policy/compensation/split-loss.ts";
import type { RecoverySplit } from "../policy/compensation/split-recovery.ts";
import type { ClaimStatement } from "../policy/compensation/state-claim.ts";
import { explainDeadlines } from "../policy/deadlines/explain.ts";
import type { AnswersUnder } from "../comparison/assess-under.ts";
import type { PackComparison } from "../comparison/compare-packs.ts";
import { explainAnswers } from "../comparison/explain-answers.ts";
import { explainComparison } from "../comparison/explain-comparison.ts";
import type { Edition, EditionChoice } from "../terms/choose-edition.ts";
import { explainEdition } from "../terms/explain-edition.ts";
import type { DeadlineList } from "../policy/deadlines/list-deadlines.ts";
import { explainDividend } from "../policy/dividend/explain.ts";
import type { DividendSharing } from "../policy/dividend/share-dividend.ts";
import { explainFund } from "../policy/fund/explain.ts";
import type { FundStatement } from "../policy/fund/state-fund.ts";
import type { RelationCheck } from "../policy/blacklist/check-relations.ts";
import { explainBlacklist, explainRelations, explainScreening } from "../policy/blacklist/explain.ts";
import type { BlacklistReach } from "../policy/blacklist/propagate-blacklist.ts";
import type { Screening } from "../policy/blacklist/screen-person.ts";
import type { TargetAssessment } from "../book/targets/assess-targets.ts";
import { explainTargets } from "../book/targets/explain.ts";
import { explainPlaces } from "../policy/breaker/explain.ts";
import type { PlaceReview } from "../policy/breaker/review-places.ts";
import type { SuspensionAssessment } from "../policy/credit-line/suspension/assess-suspension.ts";
import { explainCreditLine } from "../policy/credit-line/explain.ts";
import { explainSuspension } from "../policy/credit-line/suspension/explain.ts";
import type { CreditLineReview } from "../policy/credit-line/review-credit-line.ts";
import type { OperatorAssessment } from "../policy/eligibility/operator/assess-operator.ts";
import { explainHousehold } from "../policy/eligibility/household/explain.ts";
import { explainOperator } from "../policy/eligibility/operator/explain.ts";
import type { HouseholdAssessment } from "../policy/eligibility/household/assess-household.ts";
import { InputError, refuse } from "../base/input/input-error.ts";
import { pathText } from "../base/input/issue.ts";
import { badFormat, notListed } from "../base/input/wording.ts";
import { placeOfBreak, maySignalDamage } from "./place-of-break.ts";
import type { InterestSchedule } from "../ledger/interest/accrue-interest.ts";
import { explainInterest } from "../ledger/interest/explain.ts";
import type { ExplainOptions, Explanation } from "../kernel/explanation.ts";
import type { BandAnalysis } from "../ledger/points/analyse-bands.ts";
import { explainBands, explainGrade } from "../ledger/points/explain-grade.ts";
import { explainPoints } from "../ledger/points/explain-points.ts";
import type { GradeAnswer } from "../ledger/points/grade-of.ts";
import type { PointsStatement } from "../ledger/points/replay-points.ts";
import type { ChecklistAssessment } from "../policy/scoring/assess-checklist.ts";
import { explainChecklist } from "../policy/scoring/explain-checklist.ts";
import { explainNearest } from "../policy/scoring/explain-nearest.ts";
import { explainScore } from "../policy/scoring/explain-score.ts";
import type { NearestChanges } from "../policy/scoring/nearest-changes.ts";
import type { ScoreSheet } from "../policy/scoring/score-household.ts";
import type { MaturityClassification } from "../policy/maturity/classify-maturity.ts";
import { explainMaturities, explainMaturity } from "../policy/maturity/explain.ts";
import type { MaturityList } from "../policy/maturity/list-maturities.ts";
import type { MonitoringAssessment } from "../policy/monitoring/assess-monitoring.ts";
import { explainMonitoring } from "../policy/monitoring/explain.ts";
import { explainReminderPlan, explainReminderTrack } from "../policy/reminders/explain.ts";
import type { ReminderPlan } from "../policy/reminders/plan-reminders.ts";
import type { ReminderTrack } from "../policy/reminders/track-reminders.ts";
import { explainOverdue } from "../ledger/loan/explain.ts";
import { admitOptions } from "../kernel/explanation-schema.ts";
import type { OverdueTrack } from "../ledger/loan/track-overdue.ts";
import { explainBulletin } from "../book/bulletin/explain.ts";
import { explainPortfolio } from "../book/portfolio/explain.ts";
import type { BulletinReconciliation } from "../book/bulletin/reconcile-bulletin.ts";
import type { PortfolioSummary } from "../book/portfolio/summarise-portfolio.ts";
import { explainRectification } from "../book/rectification/explain.ts";
import type { RectificationList } from "../book/rectification/rectify.ts";
import type { ApplicationStep } from "../policy/workflow/advance-application.ts";
import { explainStep, explainTrack } from "../policy/workflow/explain.ts";
import type { ApplicationTrack } from "../policy/workflow/track-application.ts";
import type { GuaranteeFee } from "../policy/subsidy/compute-guarantee-fee.ts";
import type { OperatorSubsidy } from "../policy/subsidy/compute-operator-subsidy.ts";
import type { SubsidyStatement } from "../policy/subsidy/compute-subsidy.ts";
import { explainGuaranteeFee, explainOperatorSubsidy } from "../policy/subsidy/explain-operator.ts";
import { explainReclaim } from "../policy/subsidy/explain-reclaim.ts";
import { explainSubsidy } from "../policy/subsidy/explain.ts";
import type { SubsidyReclaim } from "../policy/subsidy/reclaim-subsidy.ts";

/** Every result that can be explained. */
export type Explainable =
  | HouseholdAssessment
  | OperatorAssessment
  | CreditLineReview
  | SuspensionAssessment
  | ScoreSheet
  | GradeAnswer
  | BandAnalysis
  | NearestChanges
  | ChecklistAssessment
  | PointsStatement
  | OverdueTrack
  | ReminderPlan
  | ReminderTrack
  | MaturityList
  | MaturityClassification
  | EditionChoice<Edition>
  | PackComparison
  | AnswersUnder
  | ApplicationStep
  | ApplicationTrack
  | DeadlineList
  | MonitoringAssessment
  | QueryAnswer
  | RecordAnswer
  | BlacklistReach
  | Screening
  | RelationCheck
  | PlaceReview
  | TargetAssessment
  | ClaimAssessment
  | LossSplit
  | RecoverySplit
  | ClaimStatement
  | FundStatement
  | DividendSharing
  | InterestSchedule
  | SubsidyStatement
  | SubsidyReclaim
  | OperatorSubsidy
  | GuaranteeFee
  | PortfolioSummary
  | BulletinReconciliation
  | RectificationList;

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
 * explain(result, { language: "zh" }).lines[0]; // => { type: "heading", text: "申请 A1(2019-05-06):不符合条件" }
 * ```
 */
export function explain(result: Explainable, options: ExplainOptions): Explanation {
  admitOptions(options);
  admitResult(result);
  try {
    return explanationOf(result, options);
  } catch (error) {
    if (!maySignalDamage(error)) throw error;
    const place = placeOfBreak(result, (watched) => explanationOf(watched, options));
    throw new InputError([badFormat(pathText("result", place))], { cause: error });
  }
}

function explanationOf(result: Explainable, options: ExplainOptions): Explanation {
  switch (result.kind) {
    case "household-assessment":
      return explainHousehold(result, options);
    case "operator-assessment":
      return explainOperator(result, options);
    case "credit-line-review":
      return explainCreditLine(result, options);
    case "suspension-assessment":
      return explainSuspension(result, options);
    case "score-sheet":
      return explainScore(result, options);
    case "grade-answer":
      return explainGrade(result, options);
    case "band-analysis":
      return explainBands(result, options);
    case "nearest-changes":
      return explainNearest(result, options);
    case "checklist-assessment":
      return explainChecklist(result, options);
    case "points-statement":
      return explainPoints(result, options);
    case "overdue-track":
      return explainOverdue(result, options);
    case "reminder-plan":
      return explainReminderPlan(result, options);
    case "reminder-track":
      return explainReminderTrack(result, options);
    case "maturity-list":
      return explainMaturities(result, options);
    case "maturity-classification":
      return explainMaturity(result, options);
    case "edition-choice":
      return explainEdition(result, options);
    case "pack-comparison":
      return explainComparison(result, options);
    case "answers-under":
      return explainAnswers(result, options);
    case "application-step":
      return explainStep(result, options);
    case "application-track":
      return explainTrack(result, options);
    case "rectification-list":
      return explainRectification(result, options);
    case "deadline-list":
      return explainDeadlines(result, options);
    case "monitoring-assessment":
      return explainMonitoring(result, options);
    case "query-answer":
      return explainQuery(result, options);
    case "record-answer":
      return explainRecord(result, options);
    case "blacklist-reach":
      return explainBlacklist(result, options);
    case "screening":
      return explainScreening(result, options);
    case "relation-check":
      return explainRelations(result, options);
    case "place-review":
      return explainPlaces(result, options);
    case "target-assessment":
      return explainTargets(result, options);
    case "claim-assessment":
      return explainClaim(result, options);
    case "loss-split":
      return explainLossSplit(result, options);
    case "recovery-split":
      return explainRecovery(result, options);
    case "claim-statement":
      return explainClaimStatement(result, options);
    case "fund-statement":
      return explainFund(result, options);
    case "dividend-sharing":
      return explainDividend(result, options);
    case "interest-schedule":
      return explainInterest(result, options);
    case "subsidy-statement":
      return explainSubsidy(result, options);
    case "subsidy-reclaim":
      return explainReclaim(result, options);
    case "operator-subsidy":
      return explainOperatorSubsidy(result, options);
    case "guarantee-fee":
      return explainGuaranteeFee(result, options);
    case "portfolio-summary":
      return explainPortfolio(result, options);
    case "bulletin-reconciliation":
      return explainBulletin(result, options);
  }
}

function admitResult(result: unknown): void {
  const kinds: readonly unknown[] = KINDS;
  const kind = typeof result === "object" && result !== null && "kind" in result ? result.kind : undefined;
  if (!kinds.includes(kind)) refuse(notListed("result.kind", KINDS));
}

const KINDS = [
  "household-assessment",
  "operator-assessment",
  "credit-line-review",
  "suspension-assessment",
  "score-sheet",
  "grade-answer",
  "band-analysis",
  "nearest-changes",
  "checklist-assessment",
  "points-statement",
  "overdue-track",
  "reminder-plan",
  "reminder-track",
  "maturity-list",
  "maturity-classification",
  "edition-choice",
  "pack-comparison",
  "answers-under",
  "application-step",
  "application-track",
  "deadline-list",
  "rectification-list",
  "monitoring-assessment",
  "query-answer",
  "record-answer",
  "blacklist-reach",
  "screening",
  "relation-check",
  "place-review",
  "target-assessment",
  "claim-assessment",
  "loss-split",
  "recovery-split",
  "claim-statement",
  "fund-statement",
  "dividend-sharing",
  "interest-schedule",
  "subsidy-statement",
  "subsidy-reclaim",
  "operator-subsidy",
  "guarantee-fee",
  "portfolio-summary",
  "bulletin-reconciliation",
] as const satisfies readonly Explainable["kind"][];
