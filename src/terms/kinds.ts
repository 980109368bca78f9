import type * as z from "zod";
import { queryTermsSchema, type QueryTermValues, queryTermValuesSchema } from "../policy/access/query/terms.ts";
import { recordTermsSchema, type RecordTermValues, recordTermValuesSchema } from "../policy/access/record/terms.ts";
import {
  blacklistTermsSchema,
  type BlacklistTermValues,
  blacklistTermValuesSchema,
} from "../policy/blacklist/terms.ts";
import { breakerTermsSchema, type BreakerTermValues, breakerTermValuesSchema } from "../policy/breaker/terms.ts";
import {
  compensationTermsSchema,
  type CompensationTermValues,
  compensationTermValuesSchema,
} from "../policy/compensation/terms.ts";
import { deadlineTermsSchema, type DeadlineTermValues, deadlineTermValuesSchema } from "../policy/deadlines/terms.ts";
import { dividendTermsSchema, type DividendTermValues, dividendTermValuesSchema } from "../policy/dividend/terms.ts";
import { fundTermsSchema, type FundTermValues, fundTermValuesSchema } from "../policy/fund/terms.ts";
import {
  creditLineTermsSchema,
  type CreditLineTermValues,
  creditLineTermValuesSchema,
} from "../policy/credit-line/terms.ts";
import {
  suspensionTermsSchema,
  type SuspensionTermValues,
  suspensionTermValuesSchema,
} from "../policy/credit-line/suspension/terms.ts";
import { householdTermsSchema, householdTermValuesSchema } from "../policy/eligibility/household/terms.ts";
import { type HouseholdTermValues } from "../policy/eligibility/household/types.ts";
import { operatorTermsSchema, operatorTermValuesSchema } from "../policy/eligibility/operator/terms.ts";
import { type OperatorTermValues } from "../policy/eligibility/operator/types.ts";
import { interestTermsSchema, interestTermValuesSchema } from "../ledger/legacy.ts";
import type { InterestTermValues } from "../ledger/interest/types.ts";
import type { Terms } from "../kernel/terms.ts";
import { maturityTermsSchema, type MaturityTermValues, maturityTermValuesSchema } from "../policy/maturity/terms.ts";
import {
  monitoringTermsSchema,
  type MonitoringTermValues,
  monitoringTermValuesSchema,
} from "../policy/monitoring/terms.ts";
import { reminderTermsSchema, type ReminderTermValues, reminderTermValuesSchema } from "../policy/reminders/terms.ts";
import { overdueTermsSchema, overdueTermValuesSchema } from "../ledger/legacy.ts";
import type { OverdueTermValues } from "../ledger/loan/types.ts";
import { gradingTermsSchema, type GradingTermValues, gradingTermValuesSchema } from "../ledger/points/grading-terms.ts";
import { pointsTermsSchema, type PointsTermValues, pointsTermValuesSchema } from "../ledger/points/points-terms.ts";
import {
  checklistTermsSchema,
  type ChecklistTermValues,
  checklistTermValuesSchema,
} from "../policy/scoring/checklist-terms.ts";
import { bulletinTermsSchema, type BulletinTermValues, bulletinTermValuesSchema } from "../book/bulletin/terms.ts";
import { portfolioTermsSchema, type PortfolioTermValues, portfolioTermValuesSchema } from "../book/portfolio/terms.ts";
import {
  rectificationTermsSchema,
  type RectificationTermValues,
  rectificationTermValuesSchema,
} from "../book/rectification/terms.ts";
import { targetTermsSchema, type TargetTermValues, targetTermValuesSchema } from "../book/targets/terms.ts";
import { routeTermsSchema, type RouteTermValues, routeTermValuesSchema } from "../policy/workflow/terms.ts";
import {
  guaranteeFeeTermsSchema,
  type GuaranteeFeeTermValues,
  guaranteeFeeTermValuesSchema,
  operatorSubsidyTermsSchema,
  type OperatorSubsidyTermValues,
  operatorSubsidyTermValuesSchema,
  subsidyTermsSchema,
  type SubsidyTermValues,
  subsidyTermValuesSchema,
} from "../policy/subsidy/terms.ts";

/** What each kind of terms can say. */
export interface TermValuesByKind {
  readonly household: HouseholdTermValues;
  readonly operator: OperatorTermValues;
  readonly "credit-line": CreditLineTermValues;
  readonly suspension: SuspensionTermValues;
  readonly grading: GradingTermValues;
  readonly points: PointsTermValues;
  readonly checklist: ChecklistTermValues;
  readonly overdue: OverdueTermValues;
  readonly reminders: ReminderTermValues;
  readonly maturity: MaturityTermValues;
  readonly route: RouteTermValues;
  readonly monitoring: MonitoringTermValues;
  readonly query: QueryTermValues;
  readonly record: RecordTermValues;
  readonly deadlines: DeadlineTermValues;
  readonly blacklist: BlacklistTermValues;
  readonly breaker: BreakerTermValues;
  readonly compensation: CompensationTermValues;
  readonly fund: FundTermValues;
  readonly dividend: DividendTermValues;
  readonly interest: InterestTermValues;
  readonly subsidy: SubsidyTermValues;
  readonly "operator-subsidy": OperatorSubsidyTermValues;
  readonly "guarantee-fee": GuaranteeFeeTermValues;
  readonly portfolio: PortfolioTermValues;
  readonly bulletin: BulletinTermValues;
  readonly targets: TargetTermValues;
  readonly rectification: RectificationTermValues;
}

/** The name of a term of any kind. */
export type TermName = { [K in keyof TermValuesByKind]: keyof TermValuesByKind[K] & string }[keyof TermValuesByKind];

/** Any terms. */
export type AnyTerms = { [K in keyof TermValuesByKind]: Terms<K, TermValuesByKind[K]> }[keyof TermValuesByKind];

/** The schemas of one kind of terms. */
export interface KindSchemas {
  readonly terms: z.ZodType;
  readonly values: z.ZodType;
}

/** Every kind of terms with its schemas. */
export const termKinds: { readonly [K in keyof TermValuesByKind]: KindSchemas } = /* @__PURE__ */ (() => ({
  household: { terms: householdTermsSchema, values: householdTermValuesSchema },
  operator: { terms: operatorTermsSchema, values: operatorTermValuesSchema },
  "credit-line": { terms: creditLineTermsSchema, values: creditLineTermValuesSchema },
  suspension: { terms: suspensionTermsSchema, values: suspensionTermValuesSchema },
  grading: { terms: gradingTermsSchema, values: gradingTermValuesSchema },
  points: { terms: pointsTermsSchema, values: pointsTermValuesSchema },
  checklist: { terms: checklistTermsSchema, values: checklistTermValuesSchema },
  overdue: { terms: overdueTermsSchema, values: overdueTermValuesSchema },
  reminders: { terms: reminderTermsSchema, values: reminderTermValuesSchema },
  maturity: { terms: maturityTermsSchema, values: maturityTermValuesSchema },
  route: { terms: routeTermsSchema, values: routeTermValuesSchema },
  monitoring: { terms: monitoringTermsSchema, values: monitoringTermValuesSchema },
  query: { terms: queryTermsSchema, values: queryTermValuesSchema },
  record: { terms: recordTermsSchema, values: recordTermValuesSchema },
  deadlines: { terms: deadlineTermsSchema, values: deadlineTermValuesSchema },
  blacklist: { terms: blacklistTermsSchema, values: blacklistTermValuesSchema },
  breaker: { terms: breakerTermsSchema, values: breakerTermValuesSchema },
  compensation: { terms: compensationTermsSchema, values: compensationTermValuesSchema },
  fund: { terms: fundTermsSchema, values: fundTermValuesSchema },
  dividend: { terms: dividendTermsSchema, values: dividendTermValuesSchema },
  interest: { terms: interestTermsSchema, values: interestTermValuesSchema },
  subsidy: { terms: subsidyTermsSchema, values: subsidyTermValuesSchema },
  "operator-subsidy": { terms: operatorSubsidyTermsSchema, values: operatorSubsidyTermValuesSchema },
  "guarantee-fee": { terms: guaranteeFeeTermsSchema, values: guaranteeFeeTermValuesSchema },
  portfolio: { terms: portfolioTermsSchema, values: portfolioTermValuesSchema },
  bulletin: { terms: bulletinTermsSchema, values: bulletinTermValuesSchema },
  targets: { terms: targetTermsSchema, values: targetTermValuesSchema },
  rectification: { terms: rectificationTermsSchema, values: rectificationTermValuesSchema },
}))();
