/**
 * All functions. The packs (`./packs`), documents, and schemas have entries of their own; `./money` and
 * `./rates` are also entries, for those who need nothing else.
 */
export { type Bilingual, type Language } from "../input/bilingual.ts";
export { InputError, isInputError } from "../input/input-error.ts";
export { type Issue, type IssueCode } from "../input/issue.ts";

export { addDays, addMonths, daysBetween } from "../date/arithmetic.ts";
export { type Day } from "../date/day.ts";
export { type Amount, type AmountInput } from "../money/amount.ts";
export { addAmounts, compareAmounts, subtractAmounts } from "../money/arithmetic.ts";
export { type Fraction } from "../money/fraction.ts";
export { type Percent, type PercentInput } from "../money/percent.ts";
export { averageAmount, percentBetween, shareOfAmount, wholeFromShare } from "../money/proportion.ts";
export { splitAmount, splitInProportion, type SplitOptions } from "../money/split-amount.ts";
export { type Remainder } from "../money/split.ts";
export { wan } from "../money/wan.ts";

export { type Basis } from "../kernel/basis.ts";
export { type Citation } from "../kernel/citation.ts";
export {
  type CitedDocument,
  type ExplainOptions,
  type Explanation,
  type ExplanationLine,
} from "../kernel/explanation.ts";
export {
  type Finding,
  type MetFinding,
  type NotApplicableFinding,
  type UndeterminedFinding,
  type UnmetFinding,
} from "../kernel/finding.ts";
export { type ChosenReading, type Reading } from "../kernel/reading.ts";
export { type Share } from "../kernel/share.ts";
export { type Terms, type TermsUsed } from "../kernel/terms.ts";

export { lookUpRate, type RateAnswer, type RateQuestion } from "../rates/look-up-rate.ts";
export { type RateBand, type RateSeries } from "../rates/series.ts";

export { type NotCovered, type WorkingCalendar } from "../working-days/calendar.ts";
export {
  addWorkingDays,
  isWorkingDay,
  type WorkingDayAnswer,
  type WorkingDaysAnswer,
} from "../working-days/working-day.ts";

export { type OverdueBucket } from "../loan/bucket.ts";
export { explainOverdue } from "../loan/explain.ts";
export { type Extension, type Instalment, type Loan, type Repayment } from "../loan/facts.ts";
export { type LoanRate, type SeriesRate } from "../loan/loan-rate.ts";
export { type MaturityOnRestDay } from "../loan/rest-day.ts";
export { type OverdueTerms, type OverdueTermValues } from "../loan/terms.ts";
export {
  type Episode,
  type OverdueFacts,
  type OverdueTrack,
  type Standing,
  trackOverdue,
} from "../loan/track-overdue.ts";

export { type AllowedPurposesFinding } from "../eligibility/allowed-purposes.ts";
export { type AmountLimit, type AmountLimitFinding } from "../eligibility/amount-limits.ts";
export { type ApplicantAgeFinding } from "../eligibility/applicant-age.ts";
export { type LoanApplication } from "../eligibility/application.ts";
export { assessHousehold, type HouseholdAssessment, type HouseholdRule } from "../eligibility/assess-household.ts";
export { assessOperator, type OperatorAssessment, type OperatorRule } from "../eligibility/assess-operator.ts";
export { type Bar, type BarredPersons, type BarsFinding } from "../eligibility/bars.ts";
export { type Change, type Remedy } from "../eligibility/change.ts";
export { type Condition, type ConditionFinding } from "../eligibility/conditions.ts";
export { explainHousehold } from "../eligibility/explain-household.ts";
export { explainOperator } from "../eligibility/explain-operator.ts";
export { type ForbiddenPurposesFinding } from "../eligibility/forbidden-purposes.ts";
export { type HouseholdCapFinding, type HouseholdDebt } from "../eligibility/household-cap.ts";
export { type HouseholdCondition } from "../eligibility/household-conditions.ts";
export { type HouseholdApplication } from "../eligibility/household-facts.ts";
export { type HouseholdKindFinding } from "../eligibility/household-kind.ts";
export { type HouseholdKind } from "../eligibility/household-kinds.ts";
export { type HouseholdFinding } from "../eligibility/household-requirements.ts";
export { type HouseholdTerms, type HouseholdTermValues } from "../eligibility/household-terms.ts";
export { type HouseholdsForAmountFinding } from "../eligibility/households-carried.ts";
export { type LenderFinding } from "../eligibility/lender.ts";
export { type Maximum } from "../eligibility/limit.ts";
export { type MinimumGradeFinding } from "../eligibility/minimum-grade.ts";
export { type OfferedRateFinding } from "../eligibility/offered-rate.ts";
export { type OperatorCapFinding } from "../eligibility/operator-cap.ts";
export { type OperatorCondition } from "../eligibility/operator-conditions.ts";
export { type OperatorApplication, type OperatorKind } from "../eligibility/operator-facts.ts";
export { type OperatorFinding } from "../eligibility/operator-requirements.ts";
export {
  type InPrinciple,
  type OperatorCap,
  type OperatorTerms,
  type OperatorTermValues,
} from "../eligibility/operator-terms.ts";
export { type Purpose } from "../eligibility/purposes.ts";
export { type Range } from "../eligibility/range.ts";
export { type RenewalsFinding } from "../eligibility/renewals.ts";
export { type Assessed } from "../eligibility/requirement.ts";
export { type ShareDividendFinding } from "../eligibility/share-dividend.ts";
export { type TermLengthFinding } from "../eligibility/term-length.ts";

export { analyseBands, type BandAnalysis, type BandFault, type ScoreDomain } from "../points/analyse-bands.ts";
export { explainBands, explainGrade } from "../points/explain-grade.ts";
export { explainPoints } from "../points/explain-points.ts";
export { type FractionalScore, type GradeBand } from "../points/grade-bands.ts";
export { type Graded, type GradeAnswer, gradeOf } from "../points/grade-of.ts";
export { type GradingTerms, type GradingTermValues } from "../points/grading-terms.ts";
export { type PointsKind, type PointsTerms, type PointsTermValues } from "../points/points-terms.ts";
export {
  type PointsEntry,
  type PointsEvent,
  type PointsFacts,
  type PointsStatement,
  replayPoints,
} from "../points/replay-points.ts";

export {
  assessChecklist,
  type CheckedItem,
  type CheckedPart,
  type ChecklistAssessment,
  type ChecklistFacts,
} from "../scoring/assess-checklist.ts";
export {
  type CardGroup,
  type CardItem,
  type CardOption,
  type CardVeto,
  type PointBand,
  type Scorecard,
} from "../scoring/card.ts";
export {
  type ChecklistItem,
  type ChecklistPart,
  type ChecklistTerms,
  type ChecklistTermValues,
} from "../scoring/checklist-terms.ts";
export { explainChecklist } from "../scoring/explain-checklist.ts";
export { explainNearest } from "../scoring/explain-nearest.ts";
export { explainScore } from "../scoring/explain-score.ts";
export {
  type CardChange,
  type ChangeSet,
  findNearestChanges,
  type NearestChanges,
  type NearestQuestion,
} from "../scoring/nearest-changes.ts";
export { type CardGap } from "../scoring/prepare-card.ts";
export { type CardAnswer, type ScoreFacts } from "../scoring/score-facts.ts";
export {
  type ScoredGroup,
  type ScoredItem,
  type ScoredVeto,
  scoreHousehold,
  type ScoreSheet,
  type SheetGrade,
} from "../scoring/score-household.ts";

export { type BarCause, type ScopeBar } from "../blacklist/bars.ts";
export { type BlacklistFacts, type Listing, type Relation, type ScreeningFacts } from "../blacklist/blacklist-facts.ts";
export {
  type BarRule,
  type BarScope,
  type BlacklistTerms,
  type BlacklistTermValues,
  type Kinship,
  type ListingGround,
} from "../blacklist/blacklist-terms.ts";
export {
  checkRelations,
  type RelationCheck,
  type RelationFacts,
  type RelationFinding,
} from "../blacklist/check-relations.ts";
export { explainBlacklist, explainRelations, explainScreening } from "../blacklist/explain-blacklist.ts";
export { type Barred, type BlacklistReach, propagateBlacklist } from "../blacklist/propagate-blacklist.ts";
export { type Screening, screenPerson } from "../blacklist/screen-person.ts";

export {
  assessClaim,
  type ClaimAssessment,
  type ClaimConditionsFinding,
  type ClaimFinding,
  type ClaimNoticeFinding,
  type ClaimOverdueFinding,
} from "../compensation/assess-claim.ts";
export { type ClaimAmount, type Covered } from "../compensation/claim-amount.ts";
export { type ClaimEvent, type ClaimHistory } from "../compensation/claim-events.ts";
export { type ClaimFacts } from "../compensation/claim-facts.ts";
export {
  type CompensationTerms,
  type CompensationTermValues,
  type OddFen,
} from "../compensation/compensation-terms.ts";
export {
  explainClaim,
  explainClaimStatement,
  explainLossSplit,
  explainRecovery,
} from "../compensation/explain-compensation.ts";
export { type LossShare } from "../compensation/loss-shares.ts";
export { type LossFacts } from "../compensation/loss-facts.ts";
export { type RecoveryFacts } from "../compensation/recovery-facts.ts";
export { type LossPart, type LossSplit, splitLoss } from "../compensation/split-loss.ts";
export { type RecoveryPart, type RecoverySplit, splitRecovery } from "../compensation/split-recovery.ts";
export { type ClaimStatement, type ClaimStep, type PartyStanding, stateClaim } from "../compensation/state-claim.ts";

export { type DividendTerms, type DividendTermValues } from "../dividend/dividend-terms.ts";
export { explainDividend } from "../dividend/explain-dividend.ts";
export { type DividendFacts } from "../dividend/dividend-facts.ts";
export { type DividendSharing, type MemberDividend, shareDividend } from "../dividend/share-dividend.ts";

export { explainFund } from "../fund/explain-fund.ts";
export { type LeverageFinding, type ReturnFinding, type TopUpFinding } from "../fund/fund-checks.ts";
export { type FundEvent, type FundHistory, type FundMovement } from "../fund/fund-events.ts";
export { type FundTerms, type FundTermValues } from "../fund/fund-terms.ts";
export { type FundEntry, type FundStatement, type FundYear, stateFund } from "../fund/state-fund.ts";

export {
  type AssessedUnit,
  assessTargets,
  type TargetAssessment,
  type TargetState,
} from "../targets/assess-targets.ts";
export { explainTargets } from "../targets/explain-targets.ts";
export { type TargetFinding, type TargetLimit } from "../targets/judge-target.ts";
export { type TargetName, type TargetWhole } from "../targets/measures.ts";
export { type LimitSource, type TargetDisplay } from "../targets/prepare-targets.ts";
export { type TargetFacts, type TargetUnit } from "../targets/target-facts.ts";
export { type Target, type TargetTerms, type TargetTermValues } from "../targets/target-terms.ts";

export { type BreakerTerms, type BreakerTermValues } from "../breaker/breaker-terms.ts";
export { explainPlaces } from "../breaker/explain-places.ts";
export {
  type BadLoans,
  type Conduct,
  type ConductKind,
  type PlaceFacts,
  type Town,
  type Village,
} from "../breaker/places.ts";
export { type PlaceRule } from "../breaker/prepare-breaker.ts";
export { type Honour, type RateStop } from "../breaker/rate-findings.ts";
export {
  type NewCredit,
  type PlaceReview,
  type ReviewedTown,
  type ReviewedVillage,
  reviewPlaces,
} from "../breaker/review-places.ts";
export { type VillagesStop } from "../breaker/villages-stop.ts";

export { type Classified, classifyMaturity, type MaturityClassification } from "../maturity/classify-maturity.ts";
export { type JudgedFact } from "../maturity/completions.ts";
export { explainMaturities, explainMaturity } from "../maturity/explain-maturity.ts";
export {
  listMaturities,
  type MaturingLoan,
  type MaturityGroup,
  type MaturityList,
  type MaturityTally,
} from "../maturity/list-maturities.ts";
export { type MaturityFacts, type MaturityListFacts } from "../maturity/maturity-facts.ts";
export {
  type MaturityGrouping,
  type MaturityKind,
  type MaturityTerms,
  type MaturityTermValues,
  type Treatment,
} from "../maturity/maturity-terms.ts";
export { type ClosedBecause, type TreatmentFinding } from "../maturity/treatments.ts";

export { explainReminderPlan, explainReminderTrack } from "../reminders/explain-reminders.ts";
export { type Notice, type NoticeEnd } from "../reminders/notices.ts";
export { type NoticeStanding, planReminders, type ReminderPlan } from "../reminders/plan-reminders.ts";
export { type ReminderFacts, type ReminderTrackFacts, type SentNotice } from "../reminders/reminder-facts.ts";
export { type NoticeRule, type ReminderTerms, type ReminderTermValues } from "../reminders/reminder-terms.ts";
export {
  type NoticeState,
  type ReminderTrack,
  type TrackedNotice,
  trackReminders,
} from "../reminders/track-reminders.ts";

export { assessSuspension, type SuspensionAssessment } from "../credit-line/assess-suspension.ts";
export { type DrawFinding } from "../credit-line/draw-findings.ts";
export { explainCreditLine } from "../credit-line/explain-line.ts";
export { explainSuspension } from "../credit-line/explain-suspension.ts";
export { type CreditLineHistory, type GrantedLine } from "../credit-line/line-facts.ts";
export { type LineMovement, type ReviewedDraw } from "../credit-line/line-movements.ts";
export { type CreditLineTerms, type CreditLineTermValues, type LineStep } from "../credit-line/line-terms.ts";
export { type BrokenBy, type LineYear } from "../credit-line/line-years.ts";
export { type CreditLineReview, reviewCreditLine } from "../credit-line/review-credit-line.ts";
export { type LineStanding } from "../credit-line/standing.ts";
export { type BorrowerEvent, type SuspensionHistory } from "../credit-line/suspension-facts.ts";
export {
  type Ground,
  type GroundFinding,
  type LoanEpisode,
  type SuspensionGround,
} from "../credit-line/suspension-grounds.ts";
export {
  type SuspensionEvent,
  type SuspensionTerms,
  type SuspensionTermValues,
} from "../credit-line/suspension-terms.ts";

export { accrueInterest, type InterestSchedule, type InterestWarning } from "../interest/accrue-interest.ts";
export { explainInterest } from "../interest/explain.ts";
export { type InterestFacts, type InterestLoan } from "../interest/facts.ts";
export { type InterestBasis } from "../interest/prepare-interest.ts";
export { type Counted, type InterestPeriod, type InterestSegment } from "../interest/present-period.ts";
export { type RateCapFinding } from "../interest/rate-cap.ts";
export {
  type InterestMethod,
  type InterestTerms,
  type InterestTermValues,
  type RateCap,
  type RateLimit,
  type Settlement,
} from "../interest/terms.ts";

export { computeGuaranteeFee, type GuaranteeFee, type GuaranteeFeeLine } from "../subsidy/compute-guarantee-fee.ts";
export {
  computeOperatorSubsidy,
  type OperatorPeriod,
  type OperatorSegment,
  type OperatorSubsidy,
} from "../subsidy/compute-operator-subsidy.ts";
export {
  computeSubsidy,
  type SubsidisedLoan,
  type SubsidyStatement,
  type SubsidyTotals,
} from "../subsidy/compute-subsidy.ts";
export { type HouseholdsCarriedFinding } from "../subsidy/enough-households.ts";
export { explainSubsidy } from "../subsidy/explain-subsidy.ts";
export { explainGuaranteeFee, explainOperatorSubsidy } from "../subsidy/explain-operator.ts";
export { explainReclaim } from "../subsidy/explain-reclaim.ts";
export {
  type GuaranteeFeeFacts,
  type LossEvent,
  type OperatorReclaimFacts,
  type OperatorSubsidyFacts,
  type PaidSubsidy,
  type ReclaimFacts,
  type SubsidyFacts,
} from "../subsidy/facts.ts";
export { type SubsidyBasis } from "../subsidy/prepare-subsidy.ts";
export { type ReclaimLine, type ReclaimTotals } from "../subsidy/reclaim-lines.ts";
export { reclaimOperatorSubsidy } from "../subsidy/reclaim-operator-subsidy.ts";
export { reclaimSubsidy, type SubsidyReclaim } from "../subsidy/reclaim-subsidy.ts";
export { type SubsidyPeriod, type SubsidySegment } from "../subsidy/subsidise-loan.ts";
export {
  type GuaranteeFeeTerms,
  type GuaranteeFeeTermValues,
  type LossGround,
  type LossOfRight,
  type OperatorSubsidyTerms,
  type OperatorSubsidyTermValues,
  type SubsidyShare,
  type SubsidyTerms,
  type SubsidyTermValues,
} from "../subsidy/terms.ts";

export { type BookFigures, type Tally } from "../portfolio/book-figures.ts";
export {
  type Bulletin,
  type BulletinRow,
  type BulletinUnit,
  type PrintedFigures,
  type PrintedTally,
} from "../portfolio/bulletin-facts.ts";
export {
  type BulletinLine,
  type ImpliedTargetLine,
  type LineOutcome,
  type PartLine,
  type RateLine,
  type RollForwardLine,
  type SumLine,
  type SummedFigure,
  type TargetRange,
  type UncheckedRateLine,
} from "../portfolio/bulletin-lines.ts";
export { explainBulletin } from "../portfolio/explain-bulletin.ts";
export { explainPortfolio } from "../portfolio/explain-portfolio.ts";
export { type LoanClass, type PortfolioFacts, type PortfolioLoan, type ProgrammeCounts } from "../portfolio/facts.ts";
export { type PortfolioBasis } from "../portfolio/prepare-portfolio.ts";
export { type BulletinReconciliation, reconcileBulletin } from "../portfolio/reconcile-bulletin.ts";
export {
  type ClassOverride,
  type GroupSummary,
  type PortfolioSummary,
  summarisePortfolio,
} from "../portfolio/summarise-portfolio.ts";
export {
  type BulletinTerms,
  type BulletinTermValues,
  type ClassFromDays,
  type PortfolioTerms,
  type PortfolioTermValues,
} from "../portfolio/terms.ts";

export { type Adjusted, adjustTerms } from "../terms/adjust-terms.ts";
export { type Combined, combineTerms } from "../terms/combine-terms.ts";
export { type AnyTerms, type TermValuesByKind } from "../terms/kinds.ts";

export { explain, type Explainable } from "../explain/explain.ts";
export { renderMarkdown, renderText } from "../explain/render.ts";

export {
  type AnswersUnder,
  type AskedFacts,
  type AskedPack,
  assessUnder,
  type PackAnswers,
  type UnderOnePack,
} from "../comparison/assess-under.ts";
export { type ComparedTerm, comparePacks, type PackComparison, type TermSide } from "../comparison/compare-packs.ts";
export { explainAnswers } from "../comparison/explain-answers.ts";
export { explainComparison } from "../comparison/explain-comparison.ts";
export { explainEdition } from "../terms/explain-edition.ts";
export {
  chooseEdition,
  type Edition,
  type EditionChoice,
  type InForce,
  type NamedEdition,
} from "../terms/choose-edition.ts";

export { type ApplicationStep, advanceApplication } from "../workflow/advance-application.ts";
export {
  type ApplicationEvent,
  type ApplicationState,
  type ApplicationStepFacts,
  type ApplicationTrackFacts,
} from "../workflow/application-facts.ts";
export { explainStep, explainTrack } from "../workflow/explain-workflow.ts";
export { type ApplicationEnd } from "../workflow/position.ts";
export { type RouteShown } from "../workflow/replay.ts";
export {
  type PublicityPeriod,
  type RouteBody,
  type RouteRecord,
  type RouteStage,
  type RouteTerms,
  type RouteTermValues,
} from "../workflow/route-terms.ts";
export { type ApplicationStanding, type OpenStage, type StageStanding } from "../workflow/standing.ts";
export { type StepReason } from "../workflow/step-reasons.ts";
export { type ApplicationTrack, trackApplication } from "../workflow/track-application.ts";

export { type DeadlineDone, type DeadlineEvent, type DeadlineFacts } from "../deadlines/deadline-facts.ts";
export { type DeadlineStanding } from "../deadlines/deadline-standing.ts";
export {
  type Deadline,
  type DeadlineTerms,
  type DeadlineTermValues,
  type DueRule,
} from "../deadlines/deadline-terms.ts";
export { type DueOn } from "../deadlines/due-day.ts";
export { explainDeadlines } from "../deadlines/explain-deadlines.ts";
export { type DeadlineList, type ListedDeadline, listDeadlines } from "../deadlines/list-deadlines.ts";

export {
  type AuthorisationFinding,
  type AuthorisedFinding,
  type GivenToFinding,
  type InForceFinding,
  type PurposeNamedFinding,
  type PurposeWithinFinding,
} from "../access/authorisation-findings.ts";
export {
  type BodyFinding,
  type EntitledFinding,
  type MatchingFinding,
  type OwnAreaFinding,
} from "../access/body-findings.ts";
export { explainQuery } from "../access/explain-query.ts";
export { explainRecord } from "../access/explain-record.ts";
export { mayQuery, type QueryAnswer, type QueryFinding } from "../access/may-query.ts";
export { mayRecord, type RecordAnswer } from "../access/may-record.ts";
export { type Area, type GivenAuthorisation, type Query, type QueryingBody } from "../access/query-facts.ts";
export {
  type QueryArea,
  type QueryBody,
  type QueryBodyRow,
  type QueryInformation,
  type QueryTerms,
  type QueryTermValues,
} from "../access/query-terms.ts";
export { type Collector, type RecordPerson } from "../access/record-facts.ts";
export {
  type CollectorsSignedFinding,
  type ConsentFinding,
  type EnoughCollectorsFinding,
  type RecordConditionFinding,
  type RecordFinding,
  type RecordRule,
} from "../access/record-findings.ts";
export { type RecordTerms, type RecordTermValues } from "../access/record-terms.ts";

export { type AnomaliesFinding, type JudgedAnomaly } from "../monitoring/anomalies.ts";
export {
  assessMonitoring,
  type MonitoringAssessment,
  type MonitoringFinding,
} from "../monitoring/assess-monitoring.ts";
export { explainMonitoring } from "../monitoring/explain-monitoring.ts";
export { type IdleFinding, type JudgedStretch } from "../monitoring/idle-money.ts";
export { type CheckFinding } from "../monitoring/judge-check.ts";
export { type LedgerCardFinding } from "../monitoring/ledger-card.ts";
export { type MeasureCalledFor, type MonitoringMeasure } from "../monitoring/measures.ts";
export {
  type Anomaly,
  type IdleStretch,
  type MonitoringFacts,
  type ProjectVisit,
} from "../monitoring/monitoring-facts.ts";
export { type MonitoringRule } from "../monitoring/monitoring-findings.ts";
export {
  type LedgerEntry,
  type MonitoringTerms,
  type MonitoringTermValues,
  type Visitor,
} from "../monitoring/monitoring-terms.ts";
export { type VisitedQuarter, type VisitNotCounted, type VisitsFinding } from "../monitoring/visits.ts";
export { type CheckCount, type EntryCounts, type GroupCount } from "../rectification/count-entries.ts";
export { type ContractRateFinding, type RateRequired } from "../rectification/contract-rate.ts";
export { explainRectification } from "../rectification/explain-rectification.ts";
export { type CountedLoan, type DebtInBook, type HouseholdDebtFinding } from "../rectification/household-debt.ts";
export { type KindFinding, type LoanFinding, type SubPointFinding } from "../rectification/judge-loan.ts";
export {
  type EntryState,
  type DebtFinding,
  type ListEntry,
  type RectificationFinding,
} from "../rectification/list-entries.ts";
export {
  type LoanRule,
  type RectificationCheck,
  type RectificationRule,
} from "../rectification/rectification-checks.ts";
export { type Correction, type ExaminedLoan, type RectificationBook } from "../rectification/rectification-facts.ts";
export { type RectificationTerms, type RectificationTermValues } from "../rectification/rectification-terms.ts";
export { rectify, type RectificationList } from "../rectification/rectify.ts";
export { type LoanLength, type LoanLengthFinding } from "../rectification/term-length.ts";
export { type UseFinding, type UseRequired } from "../rectification/use-of-money.ts";
