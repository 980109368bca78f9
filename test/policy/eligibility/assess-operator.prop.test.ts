import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessOperator, type OperatorAssessment } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import type { OperatorApplication } from "../../../src/policy/eligibility/operator/types.ts";
import type { OperatorTermValues } from "../../../src/policy/eligibility/operator/types.ts";
import { operatorTerms } from "../../support/builders.ts";
import { someOperator, someOperatorTerms } from "./any-operator.ts";
import { checkOperatorByHand } from "./operator-by-hand.ts";

const assess = (t: OperatorTermValues, a: OperatorApplication): OperatorAssessment =>
  assessOperator(operatorTerms(t), a);

/** What the check on paper says too. */
function comparable(result: OperatorAssessment): unknown {
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

describe("assessing an operator", () => {
  it("for every application, facts unknown or not, agrees with the check on paper", () => {
    fc.assert(
      fc.property(someOperatorTerms, someOperator, (terms, application) => {
        expect(comparable(assess(terms, application))).toStrictEqual(checkOperatorByHand(terms, application));
      }),
      { numRuns: 500 },
    );
  });

  it("for every finding that is undetermined, names facts that are not known, each once", () => {
    fc.assert(
      fc.property(someOperatorTerms, someOperator, (terms, application) => {
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
      fc.property(someOperatorTerms, someOperator, (terms, application) => {
        const turned = Object.fromEntries(Object.entries(application).toReversed()) as unknown as OperatorApplication;
        expect(JSON.stringify(assess(terms, turned))).toBe(JSON.stringify(assess(terms, application)));
      }),
      { numRuns: 200 },
    );
  });
});
