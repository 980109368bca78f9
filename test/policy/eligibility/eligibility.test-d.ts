import type { HouseholdAssessment, HouseholdRule } from "../../../src/policy/eligibility/household/assess-household.ts";
import type { OperatorAssessment, OperatorRule } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import type { Change } from "../../../src/policy/eligibility/change.ts";
import type { HouseholdApplication } from "../../../src/policy/eligibility/household/types.ts";
import type { HouseholdFinding } from "../../../src/policy/eligibility/household/requirements.ts";
import type { Maximum } from "../../../src/policy/eligibility/limit.ts";
import type { OperatorFinding } from "../../../src/policy/eligibility/operator/requirements.ts";
import { anApplication, anOperator } from "../../support/builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

export const rules: readonly HouseholdRule[] = [
  "household/within-cap",
  "household/no-malicious-record",
  // @ts-expect-error ids of rules are a closed list
  "household/hair-colour",
  // @ts-expect-error a rule for operators is none for households
  "operator/within-cap",
];

export const operatorRules: readonly OperatorRule[] = [
  "operator/households-carried",
  // @ts-expect-error operators have no age
  "operator/applicant-age",
];

export function applications(): readonly HouseholdApplication[] {
  return [
    { id: "A1", appliedOn: "2019-05-06", amount: 50_000, termMonths: 36 },
    // @ts-expect-error a fact that is not known is left out
    anApplication({ outstanding: undefined }),
    // @ts-expect-error a misspelt fact must not be read as absent
    anApplication({ outstandng: "0" }),
    // @ts-expect-error months are a number, never a text with a unit
    anApplication({ termMonths: "36 months" }),
    // @ts-expect-error a condition is answered yes or no
    anApplication({ ableToWork: "yes" }),
    // @ts-expect-error purposes are a closed list
    anApplication({ purposes: ["gambling"] }),
    // @ts-expect-error a rate has its sign
    anApplication({ rate: 4.35 }),
    // @ts-expect-error the day of application is always given
    { id: "A1", amount: 50_000, termMonths: 36 },
  ];
}

export function operators(): void {
  anOperator({ operatorKind: "small-firm" });
  // @ts-expect-error a household is no kind of operator
  anOperator({ operatorKind: "household" });
  // @ts-expect-error a fact of households
  anOperator({ bornOn: "1980-01-01" });
}

/** Every outcome has an answer. */
export function word(finding: HouseholdFinding | OperatorFinding): string {
  switch (finding.outcome) {
    case "met":
      return "met";
    case "unmet":
      return finding.reason;
    case "undetermined":
      return finding.missing[0] ?? finding.reason ?? "";
    case "not-applicable":
      return "not applicable";
  }
}

// @ts-expect-error a finding that is undetermined has no answer
export function forgetsTheUnknown(finding: HouseholdFinding): string {
  switch (finding.outcome) {
    case "met":
      return "met";
    case "unmet":
      return finding.reason;
    case "not-applicable":
      return "not applicable";
  }
}

// @ts-expect-error all but two of the rules have no name
export function forgetsMostRules(finding: HouseholdFinding): string {
  switch (finding.rule) {
    case "household/minimum-grade":
      return "grade";
    case "household/within-cap":
      return "cap";
  }
}

// @ts-expect-error an assessment may be undetermined
export function forgetsUndetermined({ outcome }: HouseholdAssessment | OperatorAssessment): boolean {
  switch (outcome) {
    case "eligible":
      return true;
    case "ineligible":
      return false;
  }
}

// @ts-expect-error the largest amount may be unbounded
export function forgetsUnbounded(maximum: Maximum<HouseholdRule>): string {
  switch (maximum.state) {
    case "known":
      return maximum.amount;
    case "undetermined":
      return maximum.atMost ?? "";
  }
}

/** Reasons are a closed list, and each belongs to its rule. */
export function reasons(finding: HouseholdFinding | OperatorFinding): readonly boolean[] {
  if (finding.outcome !== "unmet") return [];
  const known = [finding.reason === "above-household-cap", finding.reason === "too-few-households"];
  // @ts-expect-error no rule gives this reason
  known.push(finding.reason === "wrong-hair-colour");
  if (finding.rule === "household/term-length") {
    known.push(finding.reason === "term-too-short");
    // @ts-expect-error a reason of another rule
    known.push(finding.reason === "too-young");
  }
  return known;
}

/** Each outcome carries what it needs and nothing else. */
export function sides(finding: HouseholdFinding): unknown {
  // @ts-expect-error an undetermined finding has observed nothing
  void finding.observed;
  if (finding.outcome === "unmet" && finding.rule === "household/within-cap") return finding.observed.total;
  if (finding.outcome === "unmet" && finding.rule === "household/applicant-age") {
    // @ts-expect-error an age is not an amount
    void finding.observed.total;
    return finding.observed.age;
  }
  return finding.outcome === "met" ? finding.observed : finding.basis;
}

/** Each change carries what it needs and nothing else. */
export function changes(change: Change): unknown {
  // @ts-expect-error not every change is about an amount
  void change.amount;
  if (change.change === "apply-from") return change.day;
  // @ts-expect-error changes are a closed list
  return change.change === "pray";
}

export function readOnly(result: HouseholdAssessment): void {
  // @ts-expect-error a result is read only
  result.outcome = "eligible";
  // @ts-expect-error its lists too
  result.missing.push("grade");
  // @ts-expect-error and what would help
  result.remedies.pop();
}
