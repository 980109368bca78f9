// Written by `npm run tables`; a change by hand is lost.
import { accrueInterest } from "../ledger/interest/accrue-interest.ts";
import { advanceApplication } from "../policy/workflow/advance-application.ts";
import { analyseBands } from "../ledger/points/analyse-bands.ts";
import { assessChecklist } from "../policy/scoring/assess-checklist.ts";
import { assessClaim } from "../policy/compensation/assess-claim.ts";
import { assessHousehold } from "../policy/eligibility/household/assess-household.ts";
import { assessMonitoring } from "../policy/monitoring/assess-monitoring.ts";
import { assessOperator } from "../policy/eligibility/operator/assess-operator.ts";
import { assessSuspension } from "../policy/credit-line/suspension/assess-suspension.ts";
import { assessTargets } from "../book/targets/assess-targets.ts";
import { classifyMaturity } from "../policy/maturity/classify-maturity.ts";
import { compareSubsidy } from "../policy/subsidy/compare-subsidy.ts";
import { computeGuaranteeFee } from "../policy/subsidy/compute-guarantee-fee.ts";
import { computeOperatorSubsidy } from "../policy/subsidy/compute-operator-subsidy.ts";
import { computeSubsidy } from "../policy/subsidy/compute-subsidy.ts";
import { findNearestChanges } from "../policy/scoring/nearest-changes.ts";
import { gradeOf } from "../ledger/points/grade-of.ts";
import { listDeadlines } from "../policy/deadlines/list-deadlines.ts";
import { listMaturities } from "../policy/maturity/list-maturities.ts";
import { mayQuery } from "../policy/access/query/may-query.ts";
import { mayRecord } from "../policy/access/record/may-record.ts";
import { planReminders } from "../policy/reminders/plan-reminders.ts";
import { propagateBlacklist } from "../policy/blacklist/propagate-blacklist.ts";
import { reclaimOperatorSubsidy } from "../policy/subsidy/reclaim-operator-subsidy.ts";
import { reclaimSubsidy } from "../policy/subsidy/reclaim-subsidy.ts";
import { reconcileBulletin } from "../book/bulletin/reconcile-bulletin.ts";
import { rectify } from "../book/rectification/rectify.ts";
import { replayPoints } from "../ledger/points/replay-points.ts";
import { reviewCreditLine } from "../policy/credit-line/review-credit-line.ts";
import { reviewPlaces } from "../policy/breaker/review-places.ts";
import { scoreHousehold } from "../policy/scoring/score-household.ts";
import { screenPerson } from "../policy/blacklist/screen-person.ts";
import { shareDividend } from "../policy/dividend/share-dividend.ts";
import { splitLoss } from "../policy/compensation/split-loss.ts";
import { splitRecovery } from "../policy/compensation/split-recovery.ts";
import { stateClaim } from "../policy/compensation/state-claim.ts";
import { stateFund } from "../policy/fund/state-fund.ts";
import { summarisePortfolio } from "../book/portfolio/summarise-portfolio.ts";
import { trackApplication } from "../policy/workflow/track-application.ts";
import { trackOverdue } from "../ledger/loan/track-overdue.ts";
import { trackReminders } from "../policy/reminders/track-reminders.ts";

/** Every function that takes terms, as the register of kinds names them, or a scorecard. */
export const functionsByName = {
  accrueInterest,
  advanceApplication,
  analyseBands,
  assessChecklist,
  assessClaim,
  assessHousehold,
  assessMonitoring,
  assessOperator,
  assessSuspension,
  assessTargets,
  classifyMaturity,
  compareSubsidy,
  computeGuaranteeFee,
  computeOperatorSubsidy,
  computeSubsidy,
  findNearestChanges,
  gradeOf,
  listDeadlines,
  listMaturities,
  mayQuery,
  mayRecord,
  planReminders,
  propagateBlacklist,
  reclaimOperatorSubsidy,
  reclaimSubsidy,
  reconcileBulletin,
  rectify,
  replayPoints,
  reviewCreditLine,
  reviewPlaces,
  scoreHousehold,
  screenPerson,
  shareDividend,
  splitLoss,
  splitRecovery,
  stateClaim,
  stateFund,
  summarisePortfolio,
  trackApplication,
  trackOverdue,
  trackReminders,
} as const;
