import fc from "fast-check";
import { assessClaim } from "../../src/policy/compensation/assess-claim.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { assessMonitoring } from "../../src/policy/monitoring/assess-monitoring.ts";
import { assessOperator } from "../../src/policy/eligibility/operator/assess-operator.ts";
import { mayQuery } from "../../src/policy/access/query/may-query.ts";
import { mayRecord } from "../../src/policy/access/record/may-record.ts";
import type { InForce } from "../../src/kernel/types.ts";
import { householdTerms, operatorTerms } from "../support/builders.ts";
import { anyDayOfJudgement, anyLoan } from "../support/any-loan.ts";
import { anyPerson, anyQuery, anyQueryRules, anyRecordRules } from "../policy/access/any-access.ts";
import { AGREED, compensationTerms } from "../policy/compensation/compensation-builders.ts";
import { someComplete, someTerms } from "../policy/eligibility/any-household.ts";
import { someCompleteOperator, someOperatorTerms } from "../policy/eligibility/any-operator.ts";
import { anyMonitored, anyMonitoringRules } from "../policy/monitoring/any-monitoring.ts";
import { monitoringTerms } from "../policy/monitoring/monitoring-builders.ts";

/*
 * Terms and complete facts for each function that decides by requirements, and the function, without its types: the laws
 * of questions are the same for all.
 */

export type Facts = Readonly<Record<string, unknown>>;

export interface Answered {
  readonly outcome: string;
  readonly findings: readonly { readonly rule: string; readonly outcome: string }[];
}

export interface Case {
  readonly terms: never;
  readonly facts: Facts;
}

/** Most editions have days, about those of the applications. */
const someInForce: fc.Arbitrary<{ readonly inForce?: InForce }> = fc.constantFrom(
  {},
  { inForce: { from: "2018-02-28" } },
  { inForce: { through: "2018-02-28" } },
  { inForce: { from: "2018-02-27", through: "2018-03-02" } },
  { inForce: { from: "2018-03-02", perhapsFrom: "2018-02-28" } },
);

const cases = (terms: fc.Arbitrary<object>, facts: fc.Arbitrary<object>): fc.Arbitrary<Case> =>
  fc.record({ terms, facts }) as fc.Arbitrary<Case>;

const decides = (call: unknown): ((terms: never, facts: Facts) => Answered) => call as never;

// No cover of a single fen: what rounding takes of it is wanted by a claim although it decides nothing.
const someAgreement = fc
  .record(
    {
      ...{ agreement: fc.constant("decides"), lenderNotice: fc.constant("required") },
      ...{ coveredUpTo: fc.constantFrom("50000", "30000"), deductionLetter: fc.constant("required") },
      ...{ aboveCover: fc.constantFrom("uncovered-first", "in-proportion") },
    },
    { requiredKeys: [] },
  )
  .chain((own) =>
    fc
      .constantFrom({}, AGREED, { ...AGREED, claimCovers: ["principal", "interest"] as const }, { claimAfterDays: 90 })
      .map((agreed) => ({ ...compensationTerms({ ...own, ...agreed }), inForce: { from: "2018-06-01" } })),
  );

const someClaim = fc.record({
  ...{ claim: fc.constant("C1"), asOf: anyDayOfJudgement },
  loan: anyLoan.map((loan) => ({ ...loan, contractOn: loan.paidOutOn })),
  interest: fc.constantFrom("0", "12.34"),
  noticeOn: fc.oneof(fc.constant("not-given"), anyDayOfJudgement),
  transferredOn: fc.oneof(fc.constant("not-given"), anyDayOfJudgement),
  deductionLetterOn: fc.oneof(fc.constant("not-given"), anyDayOfJudgement),
  compensatedBefore: fc.constantFrom("0", "49999.99", "50000"),
  qualifies: fc.boolean(),
});

/** Each by its function. */
export const CASES = [
  [
    "assessHousehold",
    decides(assessHousehold),
    cases(
      fc.tuple(someTerms, someInForce).map(([values, days]) => ({ ...householdTerms(values), ...days })),
      someComplete,
    ),
  ],
  [
    "assessOperator",
    decides(assessOperator),
    cases(
      fc.tuple(someOperatorTerms, someInForce).map(([values, days]) => ({ ...operatorTerms(values), ...days })),
      someCompleteOperator,
    ),
  ],
  ["assessClaim", decides(assessClaim), cases(someAgreement, someClaim)],
  [
    "mayQuery",
    decides(mayQuery),
    cases(
      anyQueryRules.map((values) => ({ kind: "query", pack: "ours", edition: "1", stated: { "our-rules#1": values } })),
      anyQuery,
    ),
  ],
  [
    "mayRecord",
    decides(mayRecord),
    cases(
      anyRecordRules.map((values) => ({
        kind: "record",
        pack: "ours",
        edition: "1",
        stated: { "our-rules#1": values },
      })),
      anyPerson,
    ),
  ],
  ["assessMonitoring", decides(assessMonitoring), cases(anyMonitoringRules.map(monitoringTerms), anyMonitored)],
] as const;
