import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessOperator, type OperatorAssessment } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import type { OperatorApplication, OperatorTermValues } from "../../../src/policy/eligibility/operator/types.ts";
import { operatorTerms } from "../../support/builders.ts";
import { someCompleteOperator, someOperator, someOperatorTerms } from "./any-operator.ts";
import { isRateByRatio, RANK } from "./sides.ts";
import { forEvery } from "../../support/for-every.ts";

const assess = (t: OperatorTermValues, a: OperatorApplication): OperatorAssessment =>
  assessOperator(operatorTerms(t), a);

describe("the outcome for an operator", () => {
  it("never gets worse by carrying another household, but where that gives a right to the capped rate", () => {
    forEvery({ runs: 200, of: [someOperatorTerms, someCompleteOperator] }, (terms, operator) => {
      fc.pre(!isRateByRatio(terms));
      const more = { ...operator, householdsCarried: (operator.householdsCarried ?? 0) + 1 };
      expect(RANK[assess(terms, more).outcome]).toBeLessThanOrEqual(RANK[assess(terms, operator).outcome]);
    });
  });

  it("never is ineligible for the cap alone where it holds in principle", () => {
    forEvery({ runs: 300, of: [someOperatorTerms, someOperator] }, (terms, operator) => {
      const flag = assess({ ...terms, inPrinciple: "flag" }, operator);
      const refuse = assess({ ...terms, inPrinciple: "refuse" }, operator);
      const others = ({ findings }: OperatorAssessment): readonly string[] =>
        findings.flatMap((f) => (f.rule === "operator/within-cap" ? [] : [f.outcome]));
      expect(others(flag)).toStrictEqual(others(refuse));
      const above = refuse.findings.some((f) => f.rule === "operator/within-cap" && f.outcome === "unmet");
      expect(flag.flagged).toStrictEqual(above ? ["operator/within-cap"] : []);
      expect(refuse.flagged).toStrictEqual([]);
      expect(RANK[flag.outcome]).toBeLessThanOrEqual(RANK[refuse.outcome]);
      if (above) expect(refuse.outcome).toBe("ineligible");
    });
  });
});
