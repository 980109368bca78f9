// Written by `npm run tables`; a change by hand is lost.
import { applicationStepFactsRecord } from "../policy/workflow/facts.ts";
import { applicationTrackFactsRecord } from "../policy/workflow/facts.ts";
import { blacklistFactsRecord } from "../policy/blacklist/facts.ts";
import { bulletinRecord } from "../book/bulletin/facts.ts";
import { checklistFactsRecord } from "../policy/scoring/assess-checklist.ts";
import { claimFactsRecord } from "../policy/compensation/claim-facts.ts";
import { claimHistoryRecord } from "../policy/compensation/claim-events.ts";
import { comparisonFactsRecord } from "../policy/subsidy/facts.ts";
import { creditLineHistoryRecord } from "../policy/credit-line/facts.ts";
import { damagedTableRecord } from "../book/bulletin/facts.ts";
import { deadlineFactsRecord } from "../policy/deadlines/facts.ts";
import { dividendFactsRecord } from "../policy/dividend/facts.ts";
import { fundHistoryRecord } from "../policy/fund/events.ts";
import { guaranteeFeeFactsRecord } from "../policy/subsidy/facts.ts";
import { householdApplicationRecord } from "../policy/eligibility/household/facts.ts";
import { interestFactsRecord } from "../ledger/interest/facts.ts";
import { lossFactsRecord } from "../policy/compensation/loss-facts.ts";
import { maturityFactsRecord } from "../policy/maturity/facts.ts";
import { maturityListFactsRecord } from "../policy/maturity/facts.ts";
import { monitoringFactsRecord } from "../policy/monitoring/facts.ts";
import { nearestQuestionRecord } from "../policy/scoring/nearest-changes.ts";
import { operatorApplicationRecord } from "../policy/eligibility/operator/facts.ts";
import { operatorReclaimFactsRecord } from "../policy/subsidy/facts.ts";
import { operatorSubsidyFactsRecord } from "../policy/subsidy/facts.ts";
import { overdueFactsRecord } from "../ledger/loan/track-overdue.ts";
import { placeFactsRecord } from "../policy/breaker/places.ts";
import { pointsFactsRecord } from "../ledger/points/facts.ts";
import { policyBookRecord } from "../book/cost/facts.ts";
import { portfolioFactsRecord } from "../book/portfolio/facts.ts";
import { queryRecord } from "../policy/access/query/facts.ts";
import { rateQuestion } from "../ledger/rates/question.ts";
import { reclaimFactsRecord } from "../policy/subsidy/facts.ts";
import { recordPersonRecord } from "../policy/access/record/facts.ts";
import { recoveryFactsRecord } from "../policy/compensation/recovery-facts.ts";
import { rectificationBookRecord } from "../book/rectification/facts.ts";
import { relationFactsRecord } from "../policy/blacklist/facts.ts";
import { reminderFactsRecord } from "../policy/reminders/facts.ts";
import { reminderTrackFactsRecord } from "../policy/reminders/facts.ts";
import { scoreDomainRecord } from "../ledger/points/analyse-bands.ts";
import { scoreFactsRecord } from "../policy/scoring/score-facts.ts";
import { screeningFactsRecord } from "../policy/blacklist/facts.ts";
import { subsidyClaimRecord } from "../book/audit/diagnosis/facts.ts";
import { subsidyFactsRecord } from "../policy/subsidy/facts.ts";
import { suspensionHistoryRecord } from "../policy/credit-line/suspension/facts.ts";
import { targetFactsRecord } from "../book/targets/facts.ts";

/** The facts that each function takes: what the argument is called, and what declares them. */
export const functionFacts = {
  accrueInterest: { argument: "facts", of: interestFactsRecord },
  advanceApplication: { argument: "facts", of: applicationStepFactsRecord },
  analyseBands: { argument: "domain", of: scoreDomainRecord },
  assessChecklist: { argument: "facts", of: checklistFactsRecord },
  assessClaim: { argument: "facts", of: claimFactsRecord },
  assessHousehold: { argument: "application", of: householdApplicationRecord },
  assessMonitoring: { argument: "facts", of: monitoringFactsRecord },
  assessOperator: { argument: "application", of: operatorApplicationRecord },
  assessSuspension: { argument: "history", of: suspensionHistoryRecord },
  assessTargets: { argument: "facts", of: targetFactsRecord },
  checkRelations: { argument: "facts", of: relationFactsRecord },
  classifyMaturity: { argument: "facts", of: maturityFactsRecord },
  comparePolicies: { argument: "book", of: policyBookRecord },
  compareSubsidy: { argument: "facts", of: comparisonFactsRecord },
  computeGuaranteeFee: { argument: "facts", of: guaranteeFeeFactsRecord },
  computeOperatorSubsidy: { argument: "facts", of: operatorSubsidyFactsRecord },
  computeSubsidy: { argument: "facts", of: subsidyFactsRecord },
  diagnoseCompensation: { argument: "facts", of: claimFactsRecord },
  diagnoseOverdueDays: { argument: "facts", of: overdueFactsRecord },
  diagnoseShares: { argument: "facts", of: lossFactsRecord },
  diagnoseSubsidy: { argument: "facts", of: subsidyClaimRecord },
  findNearestChanges: { argument: "question", of: nearestQuestionRecord },
  listDeadlines: { argument: "facts", of: deadlineFactsRecord },
  listMaturities: { argument: "facts", of: maturityListFactsRecord },
  lookUpRate: { argument: "question", of: rateQuestion },
  mayQuery: { argument: "query", of: queryRecord },
  mayRecord: { argument: "person", of: recordPersonRecord },
  planReminders: { argument: "facts", of: reminderFactsRecord },
  propagateBlacklist: { argument: "facts", of: blacklistFactsRecord },
  reclaimOperatorSubsidy: { argument: "facts", of: operatorReclaimFactsRecord },
  reclaimSubsidy: { argument: "facts", of: reclaimFactsRecord },
  reconcileBulletin: { argument: "bulletin", of: bulletinRecord },
  rectify: { argument: "book", of: rectificationBookRecord },
  replayPoints: { argument: "facts", of: pointsFactsRecord },
  restoreTable: { argument: "table", of: damagedTableRecord },
  reviewCreditLine: { argument: "history", of: creditLineHistoryRecord },
  reviewPlaces: { argument: "facts", of: placeFactsRecord },
  scoreHousehold: { argument: "facts", of: scoreFactsRecord },
  screenPerson: { argument: "facts", of: screeningFactsRecord },
  shareDividend: { argument: "facts", of: dividendFactsRecord },
  splitLoss: { argument: "facts", of: lossFactsRecord },
  splitRecovery: { argument: "facts", of: recoveryFactsRecord },
  stateClaim: { argument: "history", of: claimHistoryRecord },
  stateFund: { argument: "history", of: fundHistoryRecord },
  summarisePortfolio: { argument: "facts", of: portfolioFactsRecord },
  trackApplication: { argument: "facts", of: applicationTrackFactsRecord },
  trackOverdue: { argument: "facts", of: overdueFactsRecord },
  trackReminders: { argument: "facts", of: reminderTrackFactsRecord },
} as const;
