import type { Bilingual } from "../input/bilingual.ts";
import type { QueryTerms } from "../access/query-terms.ts";
import type { RecordTerms } from "../access/record-terms.ts";
import type { BlacklistTerms } from "../blacklist/blacklist-terms.ts";
import type { BreakerTerms } from "../breaker/breaker-terms.ts";
import type { CompensationTerms } from "../compensation/compensation-terms.ts";
import type { DeadlineTerms } from "../deadlines/deadline-terms.ts";
import type { DividendTerms } from "../dividend/dividend-terms.ts";
import type { FundTerms } from "../fund/fund-terms.ts";
import type { CreditLineTerms } from "../credit-line/line-terms.ts";
import type { SuspensionTerms } from "../credit-line/suspension-terms.ts";
import type { HouseholdTerms } from "../eligibility/household-terms.ts";
import type { OperatorTerms } from "../eligibility/operator-terms.ts";
import type { Citation } from "../kernel/citation.ts";
import type { InterestTerms } from "../interest/terms.ts";
import type { OverdueTerms } from "../loan/terms.ts";
import type { MaturityTerms } from "../maturity/maturity-terms.ts";
import type { MonitoringTerms } from "../monitoring/monitoring-terms.ts";
import type { ReminderTerms } from "../reminders/reminder-terms.ts";
import type { RectificationTerms } from "../rectification/rectification-terms.ts";
import type { BulletinTerms, PortfolioTerms } from "../portfolio/terms.ts";
import type { GradingTerms } from "../points/grading-terms.ts";
import type { PointsTerms } from "../points/points-terms.ts";
import type { ChecklistTerms } from "../scoring/checklist-terms.ts";
import type { RouteTerms } from "../workflow/route-terms.ts";
import type { TargetTerms } from "../targets/target-terms.ts";
import type { InForce } from "../terms/choose-edition.ts";
import type { GuaranteeFeeTerms, OperatorSubsidyTerms, SubsidyTerms } from "../subsidy/terms.ts";

/** The policy of one place and time: terms for each kind of question that its documents answer. */
export interface Pack<Article extends Citation = Citation> {
  readonly pack: string;
  readonly title: Bilingual;
  readonly edition: string;
  /** The days of the contract for which it holds; what the documents do not print is absent. */
  readonly inForce: InForce;
  readonly household?: HouseholdTerms<Article>;
  readonly operator?: OperatorTerms<Article>;
  /** Where the document has its own conditions for small firms (小微企业). */
  readonly smallFirm?: OperatorTerms<Article>;
  readonly creditLine?: CreditLineTerms<Article>;
  readonly suspension?: SuspensionTerms<Article>;
  readonly grading?: GradingTerms<Article>;
  readonly points?: PointsTerms<Article>;
  readonly checklist?: ChecklistTerms<Article>;
  readonly interest?: InterestTerms<Article>;
  readonly subsidy?: SubsidyTerms<Article>;
  readonly operatorSubsidy?: OperatorSubsidyTerms<Article>;
  readonly guaranteeFee?: GuaranteeFeeTerms<Article>;
  readonly overdue?: OverdueTerms<Article>;
  readonly reminders?: ReminderTerms<Article>;
  readonly maturity?: MaturityTerms<Article>;
  /** How an application goes its way. */
  readonly route?: RouteTerms<Article>;
  /** Where there is a second route, online. */
  readonly onlineRoute?: RouteTerms<Article>;
  /** The way of a rating and credit line, where it is not that of a loan. */
  readonly ratingRoute?: RouteTerms<Article>;
  /** Care after lending (贷后管理): of loans to households, and of those to operators. */
  readonly monitoring?: MonitoringTerms<Article>;
  readonly operatorMonitoring?: MonitoringTerms<Article>;
  /** Who may query a household's credit information. */
  readonly query?: QueryTerms<Article>;
  /** Whose credit information may be recorded. */
  readonly record?: RecordTerms<Article>;
  readonly deadlines?: DeadlineTerms<Article>;
  readonly blacklist?: BlacklistTerms<Article>;
  readonly breaker?: BreakerTerms<Article>;
  readonly compensation?: CompensationTerms<Article>;
  readonly fund?: FundTerms<Article>;
  readonly dividend?: DividendTerms<Article>;
  readonly portfolio?: PortfolioTerms<Article>;
  readonly bulletin?: BulletinTerms<Article>;
  readonly targets?: TargetTerms<Article>;
  readonly rectification?: RectificationTerms<Article>;
}
