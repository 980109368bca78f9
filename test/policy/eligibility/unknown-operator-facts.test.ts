import { describe, expect, it } from "vitest";
import { operatorConditions } from "../../../src/policy/eligibility/operator/conditions.ts";
import { assessOperator, type OperatorRule } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import type { OperatorApplication } from "../../../src/policy/eligibility/operator/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { anOperator, operatorTerms, without } from "../../support/builders.ts";

describe("a fact about an operator that is not known", () => {
  const all = operatorTerms({
    minimumGrade: "A",
    operatorCaps: [{ operatorKind: "cooperative", cap: "3000000" }],
    amountPerHousehold: "200000",
    rateCaps: [{ product: "operator", limit: { series: "pboc-benchmark" } }, { limit: { fixed: "3%" } }],
    ...Object.fromEntries(operatorConditions.map(({ fact }) => [fact, "required"])),
  });

  it.each<[keyof OperatorApplication, OperatorRule]>([
    ...operatorConditions.map(({ fact, rule }) => [fact, rule] as [keyof OperatorApplication, OperatorRule]),
    ["grade", "operator/minimum-grade"],
    ["outstanding", "operator/within-cap"],
    ["householdsCarried", "operator/households-carried"],
    ["rate", "operator/within-rate-cap"],
    ["product", "operator/within-rate-cap"],
    ["contractOn", "operator/within-rate-cap"],
    ["rates", "operator/within-rate-cap"],
  ])("%s leaves %s undetermined, and nothing else", (fact, rule) => {
    const whole = anOperator({ product: "operator" });
    const { outcome, missing, findings } = assessOperator(all, without(whole, fact) as OperatorApplication);
    expect([outcome, missing]).toStrictEqual(["undetermined", [fact]]);
    expect(findings.filter((f) => f.outcome !== "met").map((f) => [f.rule, f.outcome])).toStrictEqual([
      [rule, "undetermined"],
    ]);
  });

  it("the kind matters only where the caps differ about what it would owe", () => {
    const judged = (amount: string): unknown =>
      assessOperator(changge2017.operator, without(anOperator({ amount, householdsCarried: 100 }), "operatorKind"));
    expect(judged("3000000")).toMatchObject({ outcome: "eligible", missing: [] });
    expect(judged("3000000.01")).toMatchObject({ outcome: "undetermined", missing: ["operatorKind"] });
  });
});
