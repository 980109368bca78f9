import {
  explainCompensationDiagnosis,
  explainGradeDiagnosis,
  explainOverdueDaysDiagnosis,
  explainShareDiagnosis,
  explainSubsidyDiagnosis,
} from "../book/audit/diagnosis/explain.ts";
import { explainBulletin } from "../book/bulletin/explain.ts";
import { explainTable } from "../book/bulletin/explain-table.ts";
import { explainPortfolio } from "../book/portfolio/explain.ts";
import { explainRectification } from "../book/rectification/explain.ts";
import { explainTargets } from "../book/targets/explain.ts";
import { explainAnswers } from "../comparison/explain-answers.ts";
import { explainComparison } from "../comparison/explain-comparison.ts";
import { explainReceipt } from "../evidence/explain.ts";
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
import { explainPolicyComparison } from "../book/cost/explain.ts";
import { explainSubsidyComparison } from "../policy/subsidy/explain-comparison.ts";
import { explainReadingEffects } from "../policy/subsidy/explain-effects.ts";
import { explainReclaim } from "../policy/subsidy/explain-reclaim.ts";
import { explainSubsidy } from "../policy/subsidy/explain.ts";
import { explainStep, explainTrack } from "../policy/workflow/explain.ts";
import { explainEdition } from "../terms/explain-edition.ts";

/** What explains each kind of result. */
export const EXPLAINERS = {
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
  "policy-comparison": explainPolicyComparison,
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
  "restored-table": explainTable,
  "receipt-check": explainReceipt,
} as const;
