import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessHousehold,
  type HouseholdAssessment,
} from "../../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication } from "../../../src/policy/eligibility/household/types.ts";
import type { HouseholdTermValues } from "../../../src/policy/eligibility/household/types.ts";
import { householdTerms } from "../../support/builders.ts";
import { someApplication, someTerms } from "./any-household.ts";
import { checkByHand } from "./by-hand.ts";

const assess = (t: HouseholdTermValues, a: HouseholdApplication): HouseholdAssessment =>
  assessHousehold(householdTerms(t), a);

/** What the check on paper says too. */
function comparable(result: HouseholdAssessment): unknown {
  const { outcome, findings, missing, notAsked, flagged, remedies, maximum } = result;
  return {
    outcome,
    findings: findings.map((f) => [f.rule, f.outcome]),
    missing,
    notAsked,
    flagged,
    unmet: remedies.map(({ rule }) => rule),
    maximum,
  };
}

describe("assessing a household", () => {
  it("for every application, facts unknown or not, agrees with the check on paper", () => {
    fc.assert(
      fc.property(someTerms, someApplication, (terms, application) => {
        expect(comparable(assess(terms, application))).toStrictEqual(checkByHand(terms, application));
      }),
      { numRuns: 500 },
    );
  });

  it("for every finding that is undetermined, names facts that are not known, each once", () => {
    fc.assert(
      fc.property(someTerms, someApplication, (terms, application) => {
        const { findings, missing } = assess(terms, application);
        const named = findings.flatMap((f) => (f.outcome === "undetermined" ? f.missing : []));
        expect(missing).toStrictEqual([...new Set(named)]);
        expect(missing.filter((fact) => Object.hasOwn(application, fact))).toStrictEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("always gives the same bytes for the same input, whatever the order of its fields", () => {
    fc.assert(
      fc.property(someTerms, someApplication, (terms, application) => {
        const turned = Object.fromEntries(Object.entries(application).toReversed()) as unknown as HouseholdApplication;
        expect(JSON.stringify(assess(terms, turned))).toBe(JSON.stringify(assess(terms, application)));
      }),
      { numRuns: 200 },
    );
  });
});
