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

export { type OverdueBucket } from "../loan/bucket.ts";
export { explainOverdue } from "../loan/explain.ts";
export { type Extension, type Instalment, type Loan, type Repayment } from "../loan/facts.ts";
export { type LoanRate, type SeriesRate } from "../loan/loan-rate.ts";
export { type OverdueTerms, type OverdueTermValues } from "../loan/terms.ts";
export {
  type Episode,
  type OverdueFacts,
  type OverdueTrack,
  type Standing,
  trackOverdue,
} from "../loan/track-overdue.ts";

export {
  assessHousehold,
  type HouseholdAssessment,
  type HouseholdFinding,
  type HouseholdRule,
} from "../eligibility/assess-household.ts";
export { explainHousehold } from "../eligibility/explain.ts";
export { type HouseholdApplication } from "../eligibility/facts.ts";
export { type HouseholdTerms, type HouseholdTermValues } from "../eligibility/terms.ts";

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
