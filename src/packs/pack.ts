import type { Bilingual } from "../base/input/bilingual.ts";
import type { QueryTerms } from "../policy/access/query/terms.ts";
import type { RecordTerms } from "../policy/access/record/terms.ts";
import type { BlacklistTerms } from "../policy/blacklist/terms.ts";
import type { BreakerTerms } from "../policy/breaker/terms.ts";
import type { CompensationTerms } from "../policy/compensation/terms.ts";
import type { DeadlineTerms } from "../policy/deadlines/terms.ts";
import type { DividendTerms } from "../policy/dividend/terms.ts";
import type { FundTerms } from "../policy/fund/terms.ts";
import type { CreditLineTerms } from "../policy/credit-line/terms.ts";
import type { SuspensionTerms } from "../policy/credit-line/suspension/terms.ts";
import type { HouseholdTerms } from "../policy/eligibility/household/types.ts";
import type { OperatorTerms } from "../policy/eligibility/operator/types.ts";
import type { Citation } from "../kernel/citation.ts";
import type { InterestTerms } from "../ledger/interest/types.ts";
import type { OverdueTerms } from "../ledger/loan/types.ts";
import type { MaturityTerms } from "../policy/maturity/terms.ts";
import type { MonitoringTerms } from "../policy/monitoring/terms.ts";
import type { ReminderTerms } from "../policy/reminders/terms.ts";
import type { RectificationTerms } from "../book/rectification/terms.ts";
import type { BulletinTerms } from "../book/bulletin/terms.ts";
import type { PortfolioTerms } from "../book/portfolio/terms.ts";
import type { GradingTerms } from "../ledger/points/grading-terms.ts";
import type { PointsTerms } from "../ledger/points/points-terms.ts";
import type { ChecklistTerms } from "../policy/scoring/checklist-terms.ts";
import type { RouteTerms } from "../policy/workflow/terms.ts";
import type { TargetTerms } from "../book/targets/terms.ts";
import type { InForce } from "../terms/choose-edition.ts";
import type { GuaranteeFeeTerms, OperatorSubsidyTerms, SubsidyTerms } from "../policy/subsidy/terms.ts";

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
