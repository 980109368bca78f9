/** The zod schemas of facts and terms, for forms, stores and JSON Schema (`z.toJSONSchema(schema, { io: "input" })`). */
export { querySchema } from "../policy/access/query/facts.ts";
export { queryTermsSchema } from "../policy/access/query/terms.ts";
export { recordPersonSchema } from "../policy/access/record/facts.ts";
export { recordTermsSchema } from "../policy/access/record/terms.ts";
export { blacklistFactsSchema, screeningFactsSchema } from "../policy/blacklist/facts.ts";
export { blacklistTermsSchema } from "../policy/blacklist/terms.ts";
export { breakerTermsSchema } from "../policy/breaker/terms.ts";
export { placeFactsSchema } from "../policy/breaker/places.ts";
export { claimHistorySchema } from "../policy/compensation/claim-events.ts";
export { claimFactsSchema } from "../policy/compensation/claim-facts.ts";
export { compensationTermsSchema } from "../policy/compensation/terms.ts";
export { lossFactsSchema } from "../policy/compensation/loss-facts.ts";
export { recoveryFactsSchema } from "../policy/compensation/recovery-facts.ts";
export { deadlineFactsSchema } from "../policy/deadlines/facts.ts";
export { deadlineTermsSchema } from "../policy/deadlines/terms.ts";
export { dividendTermsSchema } from "../policy/dividend/terms.ts";
export { dividendFactsSchema } from "../policy/dividend/facts.ts";
export { fundHistorySchema } from "../policy/fund/events.ts";
export { fundTermsSchema } from "../policy/fund/terms.ts";
export { creditLineHistorySchema } from "../policy/credit-line/facts.ts";
export { creditLineTermsSchema } from "../policy/credit-line/terms.ts";
export { suspensionHistorySchema } from "../policy/credit-line/suspension/facts.ts";
export { suspensionTermsSchema } from "../policy/credit-line/suspension/terms.ts";
export { householdApplicationSchema } from "../policy/eligibility/household/facts.ts";
export { householdTermsSchema } from "../policy/eligibility/household/terms.ts";
export { operatorApplicationSchema } from "../policy/eligibility/operator/facts.ts";
export { operatorTermsSchema } from "../policy/eligibility/operator/terms.ts";
export { interestFactsSchema, interestLoanSchema } from "../ledger/legacy.ts";
export { interestTermsSchema } from "../ledger/legacy.ts";
export { loanSchema } from "../ledger/legacy.ts";
export { maturityFactsSchema, maturityListFactsSchema } from "../policy/maturity/facts.ts";
export { maturityTermsSchema } from "../policy/maturity/terms.ts";
export { monitoringFactsSchema } from "../policy/monitoring/facts.ts";
export { monitoringTermsSchema } from "../policy/monitoring/terms.ts";
export { reminderFactsSchema, reminderTrackFactsSchema } from "../policy/reminders/facts.ts";
export { reminderTermsSchema } from "../policy/reminders/terms.ts";
export { overdueTermsSchema } from "../ledger/legacy.ts";
export { overdueFactsSchema } from "../ledger/legacy.ts";
export { scoreDomainSchema } from "../ledger/points/analyse-bands.ts";
export { gradingTermsSchema } from "../ledger/points/grading-terms.ts";
export { pointsTermsSchema } from "../ledger/points/points-terms.ts";
export { pointsFactsSchema } from "../ledger/points/replay-points.ts";
export { checklistFactsSchema } from "../policy/scoring/assess-checklist.ts";
export { scorecardSchema } from "../policy/scoring/card-schema.ts";
export { checklistTermsSchema } from "../policy/scoring/checklist-terms.ts";
export { nearestQuestionSchema } from "../policy/scoring/nearest-changes.ts";
export { scoreFactsSchema } from "../policy/scoring/score-facts.ts";
export { bulletinSchema } from "../book/bulletin/facts.ts";
export { portfolioFactsSchema } from "../book/portfolio/facts.ts";
export { bulletinTermsSchema } from "../book/bulletin/terms.ts";
export { portfolioTermsSchema } from "../book/portfolio/terms.ts";
export { targetFactsSchema } from "../book/targets/facts.ts";
export { targetTermsSchema } from "../book/targets/terms.ts";
export {
  guaranteeFeeFactsSchema,
  operatorReclaimFactsSchema,
  operatorSubsidyFactsSchema,
  reclaimFactsSchema,
  subsidyFactsSchema,
} from "../policy/subsidy/facts.ts";
export { guaranteeFeeTermsSchema, operatorSubsidyTermsSchema, subsidyTermsSchema } from "../policy/subsidy/terms.ts";
export { applicationStepFactsSchema, applicationTrackFactsSchema } from "../policy/workflow/facts.ts";
export { routeTermsSchema } from "../policy/workflow/terms.ts";
export { workingCalendarSchema } from "../ledger/legacy.ts";
export { rateQuestionSchema } from "../ledger/rates/look-up-rate.ts";
export { rateSeriesSchema } from "../ledger/legacy.ts";
export { rectificationBookSchema } from "../book/rectification/facts.ts";
export { rectificationTermsSchema } from "../book/rectification/terms.ts";
