/**
 * All functions. The packs (`./packs`), documents, and schemas have entries of their own; `./money` and
 * `./rates` are also entries, for those who need nothing else.
 */
export { type Bilingual, type Language } from "../base/input/bilingual.ts";
export { InputError, type InputErrorData, isInputError } from "../base/input/input-error.ts";
export { type Issue, type IssueCode } from "../base/input/issue.ts";

export { addDays, addMonths, daysBetween } from "../base/date/arithmetic.ts";
export { type Day } from "../base/date/day.ts";
export { type Amount, type AmountInput } from "../base/money/amount.ts";
export { addAmounts, compareAmounts, subtractAmounts } from "../base/money/arithmetic.ts";
export { type Fraction } from "../base/money/fraction.ts";
export { type Percent, type PercentInput } from "../base/money/percent.ts";
export { averageAmount, percentBetween, shareOfAmount, wholeFromShare } from "../base/money/proportion.ts";
export { splitAmount, splitInProportion, type SplitOptions } from "../base/money/split-amount.ts";
export { type Remainder } from "../base/money/split.ts";
export { wan } from "../base/money/wan.ts";

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
export { type ChangesOf, NOT_STATED } from "../kernel/not-stated.ts";
export { type ChosenReading, type Reading } from "../kernel/reading.ts";
export { type Share } from "../kernel/share.ts";
export { type RefusedRow, type SortedRows, sortRows, type SortRowsOptions } from "../kernel/sort-rows.ts";
export { type Terms, type TermsUsed } from "../kernel/terms.ts";

export { lookUpRate, type RateAnswer } from "../ledger/rates/look-up-rate.ts";
export { type RateQuestion } from "../ledger/rates/types.ts";
export type { RateBand, RateSeries } from "../ledger/rates/types.ts";

export { type NotCovered } from "../ledger/working-days/calendar.ts";
export type { WorkingCalendar } from "../ledger/working-days/types.ts";
export {
  addWorkingDays,
  isWorkingDay,
  type WorkingDayAnswer,
  type WorkingDaysAnswer,
} from "../ledger/working-days/working-day.ts";

export { type OverdueBucket } from "../ledger/loan/bucket.ts";
export { explainOverdue } from "../ledger/loan/explain.ts";
export type {
  Draw,
  Extension,
  HouseholdKind,
  Instalment,
  InterestPayment,
  Loan,
  Repayment,
} from "../ledger/loan/types.ts";
export type { LoanRate, SeriesRate } from "../ledger/loan/types.ts";
export { type LoanAuditFinding, type LoanAuditFindingName } from "../ledger/loan/loan-findings.ts";
export { type RestDayWarning } from "../ledger/loan/rest-day.ts";
export { type UnpaidInterest } from "../ledger/loan/unpaid-interest.ts";
export type { OverdueTerms, OverdueTermValues } from "../ledger/loan/types.ts";
export { type Episode, type OverdueTrack, type Standing, trackOverdue } from "../ledger/loan/track-overdue.ts";
export type { InterestDue, OverdueFacts } from "../ledger/loan/types.ts";

export { type AllowedPurposesFinding } from "../policy/eligibility/household/rows/allowed-purposes.ts";
export { type AmountLimitFinding } from "../policy/eligibility/household/rows/amount-limits.ts";
export { type ApplicantAgeFinding } from "../policy/eligibility/household/rows/applicant-age.ts";
export { type LoanApplication } from "../policy/eligibility/types.ts";
export {
  assessHousehold,
  type HouseholdAssessment,
  type HouseholdRule,
} from "../policy/eligibility/household/assess-household.ts";
export {
  assessOperator,
  type OperatorAssessment,
  type OperatorRule,
} from "../policy/eligibility/operator/assess-operator.ts";
export { type Bar } from "../policy/eligibility/household/types.ts";
export { type BarredPersons, type BarsFinding } from "../policy/eligibility/household/rows/bars.ts";
export { type Change, type Remedy } from "../policy/eligibility/change.ts";
export { type Condition, type ConditionFinding } from "../kernel/condition.ts";
export { explainHousehold } from "../policy/eligibility/household/explain.ts";
export { explainOperator } from "../policy/eligibility/operator/explain.ts";
export { type ForbiddenPurposesFinding } from "../policy/eligibility/household/rows/forbidden-purposes.ts";
export { type HouseholdCapFinding, type HouseholdDebt } from "../policy/eligibility/household/rows/within-cap.ts";
export { type HouseholdCondition } from "../policy/eligibility/household/requirement.ts";
export { type HouseholdApplication } from "../policy/eligibility/household/types.ts";
export { type HouseholdKindFinding } from "../policy/eligibility/household/rows/household-kind.ts";
export { type HouseholdFinding } from "../policy/eligibility/household/requirements.ts";
export { type HouseholdTerms, type HouseholdTermValues } from "../policy/eligibility/household/types.ts";
export { type HouseholdsForAmountFinding } from "../policy/eligibility/operator/rows/households-carried.ts";
export { type LenderFinding } from "../policy/eligibility/household/rows/lender.ts";
export { type Maximum } from "../policy/eligibility/limit.ts";
export { type MinimumGradeFinding } from "../policy/eligibility/rows/minimum-grade.ts";
export { type OfferedRateFinding } from "../policy/eligibility/rows/offered-rate.ts";
export { type OperatorCapFinding } from "../policy/eligibility/operator/rows/operator-cap.ts";
export { type OperatorApplication, type OperatorKind } from "../policy/eligibility/operator/types.ts";
export { type OperatorFinding } from "../policy/eligibility/operator/requirements.ts";
export { type InPrinciple } from "../policy/eligibility/operator/terms.ts";
export { type OperatorCap, type OperatorTerms, type OperatorTermValues } from "../policy/eligibility/operator/types.ts";
export { type Purpose } from "../policy/eligibility/household/types.ts";
export { type Range } from "../policy/eligibility/types.ts";
export { type RenewalsFinding } from "../policy/eligibility/household/rows/renewals.ts";
export { type Assessed } from "../policy/eligibility/requirement.ts";
export { type ShareDividendFinding } from "../policy/eligibility/household/rows/share-dividend.ts";
export { type TermLengthFinding } from "../policy/eligibility/rows/term-length.ts";

export { analyseBands, type BandAnalysis, type BandFault } from "../ledger/points/analyse-bands.ts";
export { type ScoreDomain } from "../ledger/points/types.ts";
export { explainBands, explainGrade } from "../ledger/points/explain-grade.ts";
export { explainPoints } from "../ledger/points/explain-points.ts";
export { type FractionalScore } from "../ledger/points/grade-bands.ts";
export { type GradeBand } from "../ledger/points/types.ts";
export { type Graded, type GradeAnswer, gradeOf } from "../ledger/points/grade-of.ts";
export { type GradingTerms, type GradingTermValues } from "../ledger/points/types.ts";
export { type PointsKind, type PointsTerms, type PointsTermValues } from "../ledger/points/types.ts";
export { type PointsEntry, type PointsStatement, replayPoints } from "../ledger/points/replay-points.ts";
export { type PointsEvent, type PointsFacts } from "../ledger/points/types.ts";

export {
  assessChecklist,
  type CheckedItem,
  type CheckedPart,
  type ChecklistAssessment,
} from "../policy/scoring/assess-checklist.ts";
export { type ChecklistFacts } from "../policy/scoring/types.ts";
export {
  type CardGroup,
  type CardItem,
  type CardOption,
  type CardVeto,
  type PointBand,
  type Scorecard,
} from "../policy/scoring/types.ts";
export {
  type ChecklistItem,
  type ChecklistPart,
  type ChecklistTerms,
  type ChecklistTermValues,
} from "../policy/scoring/types.ts";
export { explainChecklist } from "../policy/scoring/explain-checklist.ts";
export { explainNearest } from "../policy/scoring/explain-nearest.ts";
export { explainScore } from "../policy/scoring/explain-score.ts";
export {
  type CardChange,
  type ChangeSet,
  findNearestChanges,
  type NearestChanges,
} from "../policy/scoring/nearest-changes.ts";
export { type NearestQuestion } from "../policy/scoring/types.ts";
export { type CardGap } from "../policy/scoring/prepare-card.ts";
export { type CardAnswer } from "../policy/scoring/score-facts.ts";
export { type ScoreFacts } from "../policy/scoring/types.ts";
export {
  type ScoredGroup,
  type ScoredItem,
  type ScoredVeto,
  scoreHousehold,
  type ScoreSheet,
  type SheetGrade,
} from "../policy/scoring/score-household.ts";

export {
  type BarCause,
  type BarOpening,
  type BarState,
  type PenaltyWarning,
  type ScopeBar,
} from "../policy/blacklist/bars.ts";
export { type BlacklistFacts, type Listing, type Relation, type ScreeningFacts } from "../policy/blacklist/types.ts";
export {
  type BarRule,
  type BarScope,
  type BlacklistTerms,
  type BlacklistTermValues,
  type Kinship,
  type ListingGround,
} from "../policy/blacklist/types.ts";
export { checkRelations, type RelationCheck, type RelationFinding } from "../policy/blacklist/check-relations.ts";
export { type RelationFacts } from "../policy/blacklist/types.ts";
export { explainBlacklist, explainRelations, explainScreening } from "../policy/blacklist/explain.ts";
export { type Barred, type BlacklistReach, propagateBlacklist } from "../policy/blacklist/propagate-blacklist.ts";
export { type Screening, screenPerson } from "../policy/blacklist/screen-person.ts";

export { assessClaim, type ClaimAssessment, type ClaimRecord } from "../policy/compensation/assess-claim.ts";
export { type ClaimConditionsFinding } from "../policy/compensation/rows/conditions.ts";
export { type ClaimFinding } from "../policy/compensation/requirements.ts";
export { type ClaimNoticeFinding } from "../policy/compensation/rows/notice.ts";
export { type ClaimOverdueFinding } from "../policy/compensation/rows/overdue.ts";
export { type EditionWarning } from "../kernel/edition-warning.ts";
export { type ClaimAmount, type Covered } from "../policy/compensation/claim-amount.ts";
export { type ClaimEvent, type ClaimHistory } from "../policy/compensation/types.ts";
export { type ClaimFacts } from "../policy/compensation/types.ts";
export { type CompensationTerms, type CompensationTermValues } from "../policy/compensation/types.ts";
export { type OddFen } from "../policy/compensation/terms.ts";
export {
  explainClaim,
  explainClaimStatement,
  explainLossSplit,
  explainRecovery,
} from "../policy/compensation/explain.ts";
export { type LossShare } from "../policy/compensation/types.ts";
export { type LossFacts } from "../policy/compensation/types.ts";
export { type RecoveryFacts } from "../policy/compensation/types.ts";
export { type LossPart, type LossSplit, splitLoss } from "../policy/compensation/split-loss.ts";
export { type RecoveryPart, type RecoverySplit, splitRecovery } from "../policy/compensation/split-recovery.ts";
export {
  type ClaimStatement,
  type ClaimStep,
  type PartyStanding,
  stateClaim,
} from "../policy/compensation/state-claim.ts";

export { type DividendTerms, type DividendTermValues } from "../policy/dividend/types.ts";
export { explainDividend } from "../policy/dividend/explain.ts";
export { type DividendFacts } from "../policy/dividend/types.ts";
export { type DividendSharing, type MemberDividend, shareDividend } from "../policy/dividend/share-dividend.ts";

export { explainFund } from "../policy/fund/explain.ts";
export { type LeverageFinding, type ReturnFinding, type TopUpFinding } from "../policy/fund/checks.ts";
export { type FundEvent, type FundHistory, type FundMovement } from "../policy/fund/types.ts";
export { type FundTerms, type FundTermValues } from "../policy/fund/types.ts";
export { type FundEntry, type FundStatement, type FundYear, stateFund } from "../policy/fund/state-fund.ts";

export {
  type AssessedUnit,
  assessTargets,
  type TargetAssessment,
  type TargetState,
} from "../book/targets/assess-targets.ts";
export { explainTargets } from "../book/targets/explain.ts";
export { type TargetFinding, type TargetLimit } from "../book/targets/judge-target.ts";
export { type TargetName, type TargetWhole } from "../book/targets/types.ts";
export { type LimitSource } from "../book/targets/types.ts";
export { type TargetDisplay } from "../book/targets/prepare.ts";
export { type TargetFacts, type TargetUnit } from "../book/targets/types.ts";
export { type Target, type TargetTerms, type TargetTermValues } from "../book/targets/types.ts";

export { type BreakerTerms, type BreakerTermValues } from "../policy/breaker/types.ts";
export { explainPlaces } from "../policy/breaker/explain.ts";
export {
  type BadLoans,
  type Conduct,
  type ConductKind,
  type PlaceFacts,
  type Town,
  type Village,
} from "../policy/breaker/types.ts";
export { type PlaceRule } from "../policy/breaker/types.ts";
export { type Honour, type RateStop } from "../policy/breaker/rate-findings.ts";
export {
  type NewCredit,
  type PlaceRemark,
  type PlaceReview,
  type ReviewedTown,
  type ReviewedVillage,
  reviewPlaces,
} from "../policy/breaker/review-places.ts";
export { type VillagesStop } from "../policy/breaker/villages-stop.ts";

export {
  type Classified,
  classifyMaturity,
  type MaturityClassification,
} from "../policy/maturity/classify-maturity.ts";
export { type JudgedFact } from "../policy/maturity/completions.ts";
export { explainMaturities, explainMaturity } from "../policy/maturity/explain.ts";
export {
  listMaturities,
  type MaturingLoan,
  type MaturityGroup,
  type MaturityList,
  type MaturityTally,
} from "../policy/maturity/list-maturities.ts";
export { type MaturityFacts, type MaturityListFacts } from "../policy/maturity/types.ts";
export {
  type MaturityGrouping,
  type MaturityKind,
  type MaturityTerms,
  type MaturityTermValues,
  type Treatment,
} from "../policy/maturity/types.ts";
export { type ClosedBecause } from "../policy/maturity/types.ts";
export { type TreatmentFinding } from "../policy/maturity/treatments.ts";

export { explainReminderPlan, explainReminderTrack } from "../policy/reminders/explain.ts";
export { type Notice, type NoticeEnd } from "../policy/reminders/notices.ts";
export { type NoticeStanding, planReminders, type ReminderPlan } from "../policy/reminders/plan-reminders.ts";
export {
  type LendingStatement,
  type ReminderFacts,
  type ReminderTrackFacts,
  type SentNotice,
} from "../policy/reminders/types.ts";
export { type NoticeRule, type ReminderTerms, type ReminderTermValues } from "../policy/reminders/types.ts";
export {
  type NoticeState,
  type ReminderTrack,
  type TrackedNotice,
  trackReminders,
} from "../policy/reminders/track-reminders.ts";

export { assessSuspension, type SuspensionAssessment } from "../policy/credit-line/suspension/assess-suspension.ts";
export { type DrawFinding } from "../policy/credit-line/draw-findings.ts";
export { explainCreditLine } from "../policy/credit-line/explain.ts";
export { explainSuspension } from "../policy/credit-line/suspension/explain.ts";
export { type CreditLineHistory, type GrantedLine } from "../policy/credit-line/types.ts";
export { type LineMovement, type ReviewedDraw } from "../policy/credit-line/line-movements.ts";
export { type CreditLineTerms, type CreditLineTermValues, type LineStep } from "../policy/credit-line/types.ts";
export { type BrokenBy, type LineYear } from "../policy/credit-line/line-years.ts";
export { type CreditLineReview, reviewCreditLine } from "../policy/credit-line/review-credit-line.ts";
export { type LineStanding } from "../policy/credit-line/standing.ts";
export { type BorrowerEvent, type SuspensionHistory } from "../policy/credit-line/suspension/types.ts";
export {
  type Ground,
  type GroundFinding,
  type LoanEpisode,
  type SuspensionGround,
} from "../policy/credit-line/suspension/grounds.ts";
export {
  type SuspensionEvent,
  type SuspensionTerms,
  type SuspensionTermValues,
} from "../policy/credit-line/suspension/types.ts";

export {
  accrueInterest,
  type BeyondVerifiedWarning,
  type InterestSchedule,
  type InterestWarning,
} from "../ledger/interest/accrue-interest.ts";
export { explainInterest } from "../ledger/interest/explain.ts";
export type { InterestFacts, InterestLoan } from "../ledger/interest/types.ts";
export { type InterestBasis } from "../ledger/interest/prepare.ts";
export { type Counted, type InterestPeriod, type InterestSegment } from "../ledger/interest/present-period.ts";
export { type RateCapFinding } from "../ledger/interest/rate-cap.ts";
export { type CountedWindow } from "../ledger/interest/window.ts";
export { type InterestMethod, type Settlement } from "../ledger/interest/terms.ts";
export type {
  InterestTerms,
  InterestTermValues,
  LengthSettlement,
  RateCap,
  RateLimit,
} from "../ledger/interest/types.ts";

export {
  computeGuaranteeFee,
  type GuaranteeFee,
  type GuaranteeFeeLine,
} from "../policy/subsidy/compute-guarantee-fee.ts";
export {
  computeOperatorSubsidy,
  type OperatorPeriod,
  type OperatorSegment,
  type OperatorSubsidy,
} from "../policy/subsidy/compute-operator-subsidy.ts";
export {
  compareSubsidy,
  type ComparedPayment,
  type PaymentFinding,
  type SubsidyComparison,
} from "../policy/subsidy/compare-subsidy.ts";
export { computeSubsidy, type SubsidisedLoan, type SubsidyStatement } from "../policy/subsidy/compute-subsidy.ts";
export { type Entitled, type SubsidyFinding } from "../policy/subsidy/entitlement.ts";
export { type LimitName } from "../policy/subsidy/limits.ts";
export { type OverpaidFinding } from "../policy/subsidy/overpaid.ts";
export {
  type EffectOfReading,
  type ReadingEffect,
  readingEffects,
  type ReadingEffects,
} from "../policy/subsidy/reading-effects.ts";
export {
  type ChangedRight,
  comparePolicies,
  type LeftOutHousehold,
  type PolicyComparison,
  type PolicyCost,
  type PolicyCostGroup,
  type PolicyHousehold,
} from "../book/cost/compare-policies.ts";
export { explainPolicyComparison } from "../book/cost/explain.ts";
export type { PolicyBook } from "../book/cost/types.ts";
export { explainSubsidyComparison } from "../policy/subsidy/explain-comparison.ts";
export { explainReadingEffects } from "../policy/subsidy/explain-effects.ts";
export { type SubsidyTotals, type SubsidyWindow } from "../policy/subsidy/totals.ts";
export { type HouseholdsCarriedFinding } from "../policy/subsidy/enough-households.ts";
export { explainSubsidy } from "../policy/subsidy/explain.ts";
export { explainGuaranteeFee, explainOperatorSubsidy } from "../policy/subsidy/explain-operator.ts";
export { explainReclaim } from "../policy/subsidy/explain-reclaim.ts";
export {
  type GuaranteeFeeFacts,
  type LossEvent,
  type OperatorReclaimFacts,
  type OperatorSubsidyFacts,
  type PaidSubsidy,
  type ReclaimFacts,
  type SubsidyBar,
  type SubsidyComparisonFacts,
  type SubsidyFacts,
  type SubsidyPayment,
} from "../policy/subsidy/types.ts";
export { type SubsidyBasis } from "../policy/subsidy/prepare.ts";
export { type ReclaimLine, type ReclaimTotals } from "../policy/subsidy/reclaim-lines.ts";
export { reclaimOperatorSubsidy } from "../policy/subsidy/reclaim-operator-subsidy.ts";
export { reclaimSubsidy, type SubsidyReclaim } from "../policy/subsidy/reclaim-subsidy.ts";
export { type SubsidyPeriod, type SubsidySegment, type WhyUndetermined } from "../policy/subsidy/subsidise-loan.ts";
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
} from "../policy/subsidy/types.ts";

export { type BookFigures, type Tally } from "../book/portfolio/book-figures.ts";
export {
  type Bulletin,
  type BulletinPeriod,
  type BulletinRow,
  type BulletinTable,
  type BulletinUnit,
  type DamagedRow,
  type DamagedTable,
  type EarlierBulletin,
  type PrintedFigures,
  type PrintedFund,
  type PrintedSubsidy,
  type PrintedTally,
} from "../book/bulletin/types.ts";
export {
  type AverageLine,
  type BulletinLead,
  type BulletinLine,
  type FigureAlone,
  type ImpliedTargetLine,
  type LeverageLine,
  type LineOutcome,
  type PartLine,
  type ProvedUnit,
  type RateLine,
  type RollForwardLine,
  type SameFigureLine,
  type ShareLine,
  type SharesLine,
  type SumLine,
  type SummedFigure,
  type TargetRange,
  type UncheckedRateLine,
  type UnitOfFigure,
  type WithinRateLine,
} from "../book/bulletin/lines.ts";
export { type CompensationDiagnosis, diagnoseCompensation } from "../book/audit/diagnosis/diagnose-compensation.ts";
export { diagnoseGrade, type GradeDiagnosis } from "../book/audit/diagnosis/diagnose-grade.ts";
export { diagnoseOverdueDays, type OverdueDaysDiagnosis } from "../book/audit/diagnosis/diagnose-overdue-days.ts";
export { diagnoseShares, type ShareDiagnosis } from "../book/audit/diagnosis/diagnose-shares.ts";
export { diagnoseSubsidy, type SubsidyDiagnosis } from "../book/audit/diagnosis/diagnose-subsidy.ts";
export { type FigureExplained, type MadeFigure, type Together } from "../book/audit/diagnosis/explain-figure.ts";
export {
  explainCompensationDiagnosis,
  explainGradeDiagnosis,
  explainOverdueDaysDiagnosis,
  explainShareDiagnosis,
  explainSubsidyDiagnosis,
} from "../book/audit/diagnosis/explain.ts";
export type {
  CompensationMistake,
  GradeMistake,
  OverdueDaysMistake,
  ShareMistake,
  SubsidyClaimFacts,
  SubsidyMistake,
} from "../book/audit/diagnosis/types.ts";
export { explainBulletin } from "../book/bulletin/explain.ts";
export { explainPortfolio } from "../book/portfolio/explain.ts";
export {
  type LoanClass,
  type PortfolioFacts,
  type PortfolioLoan,
  type ProgrammeCounts,
} from "../book/portfolio/types.ts";
export { type PortfolioBasis } from "../book/portfolio/prepare.ts";
export { type BulletinReconciliation, reconcileBulletin } from "../book/bulletin/reconcile-bulletin.ts";
export { explainTable } from "../book/bulletin/explain-table.ts";
export {
  restoreTable,
  type RestoredRow,
  type RestoredTable,
  type RestoredWay,
} from "../book/bulletin/restore-table.ts";
export {
  type ClassOverride,
  type GroupSummary,
  type PortfolioSummary,
  summarisePortfolio,
} from "../book/portfolio/summarise-portfolio.ts";
export { type BulletinTerms, type BulletinTermValues } from "../book/bulletin/types.ts";
export { type ClassFromDays, type PortfolioTerms, type PortfolioTermValues } from "../book/portfolio/types.ts";

export { type Articles, pack, type PackFrame, type PackOf } from "../packs/pack.ts";
export { freezeTerms } from "../terms/freeze-terms.ts";
export { packOf } from "../terms/pack-of.ts";
export { type Adjusted, adjustTerms } from "../terms/adjust-terms.ts";
export { type Combined, combineTerms } from "../terms/combine-terms.ts";
export { type AnyTerms, type TermValuesByKind } from "../terms/kinds.ts";

export { explain, type Explainable } from "../explain/explain.ts";
export { writeLetter } from "../explain/write-letter.ts";
export type { Audience, LetterOptions } from "../kernel/explanation.ts";
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
export { chooseEdition, type Edition, type EditionChoice, type NamedEdition } from "../terms/choose-edition.ts";
export { type Coverage, type InForce } from "../kernel/types.ts";

export { type ApplicationStep, advanceApplication } from "../policy/workflow/advance-application.ts";
export {
  type ApplicationEvent,
  type ApplicationState,
  type ApplicationStepFacts,
  type ApplicationTrackFacts,
} from "../policy/workflow/types.ts";
export { explainStep, explainTrack } from "../policy/workflow/explain.ts";
export { type ApplicationEnd } from "../policy/workflow/position.ts";
export { type RouteShown } from "../policy/workflow/replay.ts";
export {
  type PublicityPeriod,
  type RouteBody,
  type RouteRecord,
  type RouteStage,
  type RouteTerms,
  type RouteTermValues,
} from "../policy/workflow/types.ts";
export { type ApplicationStanding, type OpenStage, type StageStanding } from "../policy/workflow/standing.ts";
export { type StepReason } from "../policy/workflow/step-reasons.ts";
export { type ApplicationTrack, trackApplication } from "../policy/workflow/track-application.ts";

export { type DeadlineDone, type DeadlineEvent, type DeadlineFacts } from "../policy/deadlines/types.ts";
export { type DeadlineStanding } from "../policy/deadlines/standing.ts";
export { type Deadline, type DeadlineTerms, type DeadlineTermValues, type DueRule } from "../policy/deadlines/types.ts";
export { type DueOn } from "../policy/deadlines/due-day.ts";
export { explainDeadlines } from "../policy/deadlines/explain.ts";
export { type DeadlineList, type ListedDeadline, listDeadlines } from "../policy/deadlines/list-deadlines.ts";

export { type AuthorisationFinding } from "../policy/access/query/requirements.ts";
export { type AuthorisedFinding } from "../policy/access/query/rows/authorised.ts";
export { type GivenToFinding } from "../policy/access/query/rows/given-to-this-body.ts";
export { type InForceFinding } from "../policy/access/query/rows/in-force.ts";
export { type PurposeNamedFinding } from "../policy/access/query/rows/purpose-named.ts";
export { type PurposeWithinFinding } from "../policy/access/query/rows/purpose-within.ts";
export { type BodyFinding } from "../policy/access/query/requirements.ts";
export { type EntitledFinding } from "../policy/access/query/rows/entitled-body.ts";
export { type MatchingFinding } from "../policy/access/query/rows/matching-information.ts";
export { type OwnAreaFinding } from "../policy/access/query/rows/own-area.ts";
export { explainQuery } from "../policy/access/query/explain.ts";
export { explainRecord } from "../policy/access/record/explain.ts";
export { mayQuery, type QueryAnswer } from "../policy/access/query/may-query.ts";
export { type QueryFinding } from "../policy/access/query/requirements.ts";
export { mayRecord, type RecordAnswer } from "../policy/access/record/may-record.ts";
export { type Area, type GivenAuthorisation, type Query, type QueryingBody } from "../policy/access/query/types.ts";
export {
  type QueryArea,
  type QueryBody,
  type QueryBodyRow,
  type QueryInformation,
  type QueryTerms,
  type QueryTermValues,
} from "../policy/access/query/types.ts";
export { type Collector, type RecordPerson } from "../policy/access/record/types.ts";
export { type CollectorsSignedFinding } from "../policy/access/record/rows/collectors-signed.ts";
export { type ConsentFinding } from "../policy/access/record/rows/written-consent.ts";
export { type EnoughCollectorsFinding } from "../policy/access/record/rows/enough-collectors.ts";
export {
  type RecordConditionFinding,
  type RecordFinding,
  type RecordRule,
} from "../policy/access/record/requirements.ts";
export { type RecordTerms, type RecordTermValues } from "../policy/access/record/types.ts";

export { type AnomaliesFinding, type JudgedAnomaly } from "../policy/monitoring/rows/anomalies.ts";
export {
  assessMonitoring,
  type MonitoringAssessment,
  type MonitoringFinding,
} from "../policy/monitoring/assess-monitoring.ts";
export { explainMonitoring } from "../policy/monitoring/explain.ts";
export { type IdleFinding, type JudgedStretch } from "../policy/monitoring/rows/idle-money.ts";
export { type CheckFinding } from "../policy/monitoring/conditions.ts";
export { type LedgerCardFinding } from "../policy/monitoring/rows/ledger-card.ts";
export { type MeasureCalledFor } from "../policy/monitoring/measures.ts";
export { type MonitoringMeasure } from "../policy/monitoring/types.ts";
export { type Anomaly, type IdleStretch, type MonitoringFacts, type ProjectVisit } from "../policy/monitoring/types.ts";
export { type MonitoringRule } from "../policy/monitoring/assess-monitoring.ts";
export {
  type LedgerEntry,
  type MonitoringTerms,
  type MonitoringTermValues,
  type Visitor,
} from "../policy/monitoring/types.ts";
export { type VisitedQuarter, type VisitNotCounted } from "../policy/monitoring/visited-quarters.ts";
export { type VisitsFinding } from "../policy/monitoring/rows/visits.ts";
export { type CheckCount, type EntryCounts, type GroupCount } from "../book/rectification/count-entries.ts";
export { type ContractRateFinding, type RateRequired } from "../book/rectification/rows/contract-rate.ts";
export { explainRectification } from "../book/rectification/explain.ts";
export {
  type CountedLoan,
  type DebtInBook,
  type HouseholdDebtFinding,
} from "../book/rectification/rows/household-cap.ts";
export { type KindFinding } from "../book/rectification/rows/kind.ts";
export { type LoanFinding } from "../book/rectification/judge-loan.ts";
export { type SubPointFinding } from "../book/rectification/checks.ts";
export {
  type EntryState,
  type DebtFinding,
  type ListEntry,
  type RectificationFinding,
} from "../book/rectification/list-entries.ts";
export { type LoanRule, type RectificationCheck } from "../book/rectification/types.ts";
export { type RectificationRule } from "../book/rectification/checks.ts";
export { type Correction, type ExaminedLoan, type RectificationBook } from "../book/rectification/types.ts";
export { type RectificationTerms, type RectificationTermValues } from "../book/rectification/types.ts";
export { type MissingFact, rectify, type RectificationList } from "../book/rectification/rectify.ts";
export { type LoanLength, type LoanLengthFinding } from "../book/rectification/rows/term-length.ts";
export { type UseFinding, type UseRequired } from "../book/rectification/rows/use-of-money.ts";

export { type AskedBy, type AskedOn, type FactDescription, type FactKind } from "../ask/description.ts";
export { describe } from "../ask/describe.ts";
export type { Words } from "../ask/code-words.ts";
export { labels, type Labels, type ReadingLabels } from "../ask/labels.ts";
export { type DescribedFunction, type FunctionDescription } from "../ask/described.ts";
export { type DecidingFunction } from "../ask/deciding.ts";
export {
  nextQuestion,
  type NextQuestion,
  type NextQuestionOptions,
  type QuestionedFacts,
} from "../ask/next-question.ts";
export { type Choice } from "../kernel/value.ts";

export { readResult } from "../explain/read-result.ts";
export { termsHash } from "../terms/terms-hash.ts";
export { type Made, type MadeUnder, version } from "../kernel/made.ts";
export { type Difference } from "../evidence/difference.ts";
export { explainReceipt } from "../evidence/explain.ts";
export { type FunctionName, type Receipt, type ReceiptHashes, type ReceiptTerms } from "../evidence/receipt.ts";
export { receiptOf, type ReceiptOptions } from "../evidence/receipt-of.ts";
export { type ReceiptCheck, verifyReceipt } from "../evidence/verify-receipt.ts";
