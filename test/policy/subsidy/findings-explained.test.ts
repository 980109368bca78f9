import { describe, expect, it } from "vitest";
import { computeOperatorSubsidy } from "../../../src/policy/subsidy/compute-operator-subsidy.ts";
import { explainOperatorSubsidy } from "../../../src/policy/subsidy/explain-operator.ts";
import { aPricedLoan, operatorTerms } from "../../support/interest-builders.ts";

describe("the conditions of an operator's subsidy explained", () => {
  it("stand without headings, and carry the rule and the outcome", () => {
    const terms = operatorTerms({ rateCaps: [{ limit: { fixed: "4%" } }] });
    const result = computeOperatorSubsidy(terms, {
      loan: aPricedLoan({ rate: { fixed: "4.75%" } }),
      householdsCarried: 1,
    });
    const { lines } = explainOperatorSubsidy(result, { language: "en" });
    const found = lines.flatMap((line) => (line.rule === undefined ? [] : [[line.type, line.rule, line.outcome]]));
    expect(found).toStrictEqual([
      ["text", "operator/enough-households", "met"],
      ["citation", "operator/enough-households", "met"],
      ["text", "operator/enough-households", "met"],
      ["text", "interest/within-rate-cap", "unmet"],
      ["citation", "interest/within-rate-cap", "unmet"],
    ]);
  });
});
