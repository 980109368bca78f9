import type { TermsKind } from "../kernel/kind.ts";
import type { Terms } from "../kernel/terms.ts";
import { bulletinTermsKind } from "../book/bulletin/terms.ts";
import { portfolioTermsKind } from "../book/portfolio/terms.ts";
import { rectificationTermsKind } from "../book/rectification/terms.ts";
import { targetTermsKind } from "../book/targets/terms.ts";
import { interestTermsKind } from "../ledger/interest/terms.ts";
import { overdueTermsKind } from "../ledger/loan/terms.ts";
import { gradingTermsKind } from "../ledger/points/grading-terms.ts";
import { pointsTermsKind } from "../ledger/points/points-terms.ts";
import { queryTermsKind } from "../policy/access/query/terms.ts";
import { recordTermsKind } from "../policy/access/record/terms.ts";
import { blacklistTermsKind } from "../policy/blacklist/terms.ts";
import { breakerTermsKind } from "../policy/breaker/terms.ts";
import { compensationTermsKind } from "../policy/compensation/terms.ts";
import { suspensionTermsKind } from "../policy/credit-line/suspension/terms.ts";
import { creditLineTermsKind } from "../policy/credit-line/terms.ts";
import { deadlineTermsKind } from "../policy/deadlines/terms.ts";
import { dividendTermsKind } from "../policy/dividend/terms.ts";
import { householdTermsKind } from "../policy/eligibility/household/terms.ts";
import { operatorTermsKind } from "../policy/eligibility/operator/terms.ts";
import { fundTermsKind } from "../policy/fund/terms.ts";
import { maturityTermsKind } from "../policy/maturity/terms.ts";
import { monitoringTermsKind } from "../policy/monitoring/terms.ts";
import { reminderTermsKind } from "../policy/reminders/terms.ts";
import { checklistTermsKind } from "../policy/scoring/checklist-terms.ts";
import { subsidyTermsKind } from "../policy/subsidy/terms.ts";
import { operatorSubsidyTermsKind } from "../policy/subsidy/terms.ts";
import { guaranteeFeeTermsKind } from "../policy/subsidy/terms.ts";
import { routeTermsKind } from "../policy/workflow/terms.ts";

/** Every kind of terms: what it can say, its readings, its functions. The one register; all else follows from it. */
export const termKinds = {
  household: householdTermsKind,
  operator: operatorTermsKind,
  "credit-line": creditLineTermsKind,
  suspension: suspensionTermsKind,
  grading: gradingTermsKind,
  points: pointsTermsKind,
  checklist: checklistTermsKind,
  interest: interestTermsKind,
  subsidy: subsidyTermsKind,
  "operator-subsidy": operatorSubsidyTermsKind,
  "guarantee-fee": guaranteeFeeTermsKind,
  overdue: overdueTermsKind,
  reminders: reminderTermsKind,
  maturity: maturityTermsKind,
  route: routeTermsKind,
  monitoring: monitoringTermsKind,
  query: queryTermsKind,
  record: recordTermsKind,
  deadlines: deadlineTermsKind,
  blacklist: blacklistTermsKind,
  breaker: breakerTermsKind,
  compensation: compensationTermsKind,
  fund: fundTermsKind,
  dividend: dividendTermsKind,
  portfolio: portfolioTermsKind,
  bulletin: bulletinTermsKind,
  targets: targetTermsKind,
  rectification: rectificationTermsKind,
} as const;

type Kinds = typeof termKinds;

/** What each kind of terms can say. */
export type TermValuesByKind = {
  // oxlint-disable-next-line typescript/no-explicit-any -- whatever its slots and readings are
  readonly [K in keyof Kinds]: Kinds[K] extends TermsKind<K, infer Values, any, any> ? Values : never;
};

/** Any terms. */
export type AnyTerms = { [K in keyof TermValuesByKind]: Terms<K, TermValuesByKind[K]> }[keyof TermValuesByKind];
