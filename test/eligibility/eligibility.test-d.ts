import {
  assessHousehold,
  type HouseholdAssessment,
  type HouseholdFinding,
  type HouseholdRule,
} from "../../src/eligibility/assess-household.ts";
import type { HouseholdApplication } from "../../src/eligibility/facts.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { anApplication } from "../support/builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

export const rules: readonly HouseholdRule[] = [
  "household/within-cap",
  // @ts-expect-error ids of rules are a closed list
  "household/hair-colour",
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
    // @ts-expect-error the day of application is always given
    { id: "A1", amount: 50_000, termMonths: 36 },
  ];
}

export function otherTerms(): void {
  assessHousehold(changge2017.household, anApplication());
  // @ts-expect-error terms about overdue loans
  assessHousehold(changge2017.overdue, anApplication());
  // @ts-expect-error a pack is not its household terms
  assessHousehold(changge2017, anApplication());
}

/** Every outcome has an answer. */
export function word(finding: HouseholdFinding): string {
  switch (finding.outcome) {
    case "met":
      return "met";
    case "unmet":
      return finding.reason;
    case "undetermined":
      return finding.missing[0];
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

// @ts-expect-error the age has no name
export function forgetsTheAge(finding: HouseholdFinding): string {
  switch (finding.rule) {
    case "household/minimum-grade":
      return "grade";
    case "household/within-cap":
      return "cap";
    case "household/term-length":
      return "length";
  }
}

// @ts-expect-error an assessment may be undetermined
export function forgetsUndetermined({ outcome }: HouseholdAssessment): boolean {
  switch (outcome) {
    case "eligible":
      return true;
    case "ineligible":
      return false;
  }
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

export function readOnly(result: HouseholdAssessment): void {
  // @ts-expect-error a result is read only
  result.outcome = "eligible";
  // @ts-expect-error its lists too
  result.missing.push("grade");
}
