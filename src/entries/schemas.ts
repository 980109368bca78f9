/** The zod schemas of facts and terms, for forms, stores and JSON Schema (`z.toJSONSchema(schema, { io: "input" })`). */
export { querySchema } from "../access/query-facts.ts";
export { queryTermsSchema } from "../access/query-terms.ts";
export { recordPersonSchema } from "../access/record-facts.ts";
export { recordTermsSchema } from "../access/record-terms.ts";
export { blacklistFactsSchema, screeningFactsSchema } from "../blacklist/blacklist-facts.ts";
export { blacklistTermsSchema } from "../blacklist/blacklist-terms.ts";
export { breakerTermsSchema } from "../breaker/breaker-terms.ts";
export { placeFactsSchema } from "../breaker/places.ts";
export { claimHistorySchema } from "../compensation/claim-events.ts";
export { claimFactsSchema } from "../compensation/claim-facts.ts";
export { compensationTermsSchema } from "../compensation/compensation-terms.ts";
export { lossFactsSchema } from "../compensation/loss-facts.ts";
export { recoveryFactsSchema } from "../compensation/recovery-facts.ts";
export { deadlineFactsSchema } from "../deadlines/deadline-facts.ts";
export { deadlineTermsSchema } from "../deadlines/deadline-terms.ts";
export { dividendTermsSchema } from "../dividend/dividend-terms.ts";
export { dividendFactsSchema } from "../dividend/dividend-facts.ts";
export { fundHistorySchema } from "../fund/fund-events.ts";
export { fundTermsSchema } from "../fund/fund-terms.ts";
export { creditLineHistorySchema } from "../credit-line/line-facts.ts";
export { creditLineTermsSchema } from "../credit-line/line-terms.ts";
export { suspensionHistorySchema } from "../credit-line/suspension-facts.ts";
export { suspensionTermsSchema } from "../credit-line/suspension-terms.ts";
export { householdApplicationSchema } from "../eligibility/household-facts.ts";
export { householdTermsSchema } from "../eligibility/household-terms.ts";
export { operatorApplicationSchema } from "../eligibility/operator-facts.ts";
export { operatorTermsSchema } from "../eligibility/operator-terms.ts";
export { interestFactsSchema, interestLoanSchema } from "../interest/facts.ts";
export { interestTermsSchema } from "../interest/terms.ts";
export { loanSchema } from "../loan/facts.ts";
export { maturityFactsSchema, maturityListFactsSchema } from "../maturity/maturity-facts.ts";
export { maturityTermsSchema } from "../maturity/maturity-terms.ts";
export { monitoringFactsSchema } from "../monitoring/monitoring-facts.ts";
export { monitoringTermsSchema } from "../monitoring/monitoring-terms.ts";
export { reminderFactsSchema, reminderTrackFactsSchema } from "../reminders/reminder-facts.ts";
export { reminderTermsSchema } from "../reminders/reminder-terms.ts";
export { overdueTermsSchema } from "../loan/terms.ts";
export { overdueFactsSchema } from "../loan/track-overdue.ts";
export { scoreDomainSchema } from "../points/analyse-bands.ts";
export { gradingTermsSchema } from "../points/grading-terms.ts";
export { pointsTermsSchema } from "../points/points-terms.ts";
export { pointsFactsSchema } from "../points/replay-points.ts";
export { checklistFactsSchema } from "../scoring/assess-checklist.ts";
export { scorecardSchema } from "../scoring/card-schema.ts";
export { checklistTermsSchema } from "../scoring/checklist-terms.ts";
export { nearestQuestionSchema } from "../scoring/nearest-changes.ts";
export { scoreFactsSchema } from "../scoring/score-facts.ts";
export { bulletinSchema } from "../portfolio/bulletin-facts.ts";
export { portfolioFactsSchema } from "../portfolio/facts.ts";
export { bulletinTermsSchema, portfolioTermsSchema } from "../portfolio/terms.ts";
export { targetFactsSchema } from "../targets/target-facts.ts";
export { targetTermsSchema } from "../targets/target-terms.ts";
export {
  guaranteeFeeFactsSchema,
  operatorReclaimFactsSchema,
  operatorSubsidyFactsSchema,
  reclaimFactsSchema,
  subsidyFactsSchema,
} from "../subsidy/facts.ts";
export { guaranteeFeeTermsSchema, operatorSubsidyTermsSchema, subsidyTermsSchema } from "../subsidy/terms.ts";
export { applicationStepFactsSchema, applicationTrackFactsSchema } from "../workflow/application-facts.ts";
export { routeTermsSchema } from "../workflow/route-terms.ts";
export { workingCalendarSchema } from "../working-days/calendar.ts";
export { rateQuestionSchema } from "../rates/look-up-rate.ts";
export { rateSeriesSchema } from "../rates/series.ts";
export { rectificationBookSchema } from "../rectification/rectification-facts.ts";
export { rectificationTermsSchema } from "../rectification/rectification-terms.ts";
