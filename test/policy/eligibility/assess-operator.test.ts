import { describe, expect, it } from "vitest";
import { assessOperator, type OperatorRule } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import type { OperatorApplication, OperatorTerms } from "../../../src/policy/eligibility/operator/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { ruralCooperative } from "../../../src/packs/rural-cooperative.ts";
import { OPERATORS_UNDER } from "../../cases/eligibility-under.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { anOperator, operatorTerms, without } from "../../support/builders.ts";
import { casesUnder } from "./cases-under.ts";

type Facts = Partial<OperatorApplication>;

const changge = changge2017.operator;

for (const [pack, terms, rows, conditions] of OPERATORS_UNDER) {
  const assess = (facts: Facts, of: (whole: OperatorApplication) => OperatorApplication) =>
    assessOperator(terms, of(anOperator(facts)));
  casesUnder(pack, assess, rows, conditions, terms.coverage);
}

describe("what an assessment of an operator says", () => {
  /** The cap and the ratio refuse, by the other readings. */
  const strict = adjustTerms(changge, { inPrinciple: "refuse", ratioDecides: "admission" });

  it("all obstacles at once, each with its reason, both sides and what would help", () => {
    const result = assessOperator(
      strict,
      anOperator({ amount: "3000000.01", householdsCarried: 2, termMonths: 37, grade: "B", carryingAgreement: false }),
    );
    expect(
      result.findings
        .filter((f) => f.outcome === "unmet")
        .map(({ rule, reason, observed, required }) => ({
          rule,
          reason,
          observed,
          required,
        })),
    ).toStrictEqual([
      {
        rule: "operator/carrying-agreement",
        reason: "no-carrying-agreement",
        observed: { holds: false },
        required: { holds: true },
      },
      {
        rule: "operator/minimum-grade",
        reason: "grade-too-low",
        observed: { grade: "B" },
        required: { atLeast: "A", order: ["A", "B", "M", "C", "D"] },
      },
      {
        rule: "operator/within-cap",
        reason: "above-operator-cap",
        observed: { operatorKind: "cooperative", requested: "3000000.01", outstanding: "0.00", total: "3000000.01" },
        required: { atMost: "3000000.00" },
      },
      {
        rule: "operator/households-carried",
        reason: "too-few-households",
        observed: { households: 2, requested: "3000000.01" },
        required: { households: 16, amountPerHousehold: "200000.00" }, // 15 and a fen
      },
      {
        rule: "operator/term-length",
        reason: "term-too-long",
        observed: { termMonths: 37 },
        required: { months: { max: 36 } },
      },
    ]);
    expect(result.remedies.map((remedy) => without(remedy, "onlyObstacle"))).toStrictEqual([
      { rule: "operator/carrying-agreement", change: "settle", fact: "carryingAgreement", holds: true },
      { rule: "operator/minimum-grade", change: "reach-grade", grade: "A" },
      { rule: "operator/within-cap", change: "ask-for-at-most", amount: "3000000.00" },
      { rule: "operator/households-carried", change: "have-at-least", fact: "householdsCarried", count: 16 },
      { rule: "operator/term-length", change: "at-most-months", months: 36 },
    ]);
    expect(result.remedies.every(({ onlyObstacle }) => !onlyObstacle)).toBe(true);
    expect(result).toMatchObject({ kind: "operator-assessment", application: "O1", asOf: "2018-03-01" });
  });

  it("how much it could ask for: the smaller of the cap and of what the households allow", () => {
    const most = (facts: Facts, terms: OperatorTerms = strict): unknown =>
      assessOperator(terms, anOperator(facts)).maximum;
    const known = (amount: string, ...boundBy: readonly OperatorRule[]): object => ({
      state: "known",
      amount,
      boundBy,
    });
    expect(most({ householdsCarried: 3 })).toStrictEqual(known("600000.00", "operator/households-carried"));
    expect(most({ householdsCarried: 15 })).toStrictEqual(
      known("3000000.00", "operator/within-cap", "operator/households-carried"),
    );
    expect(most({ householdsCarried: 16 })).toStrictEqual(known("3000000.00", "operator/within-cap"));
    expect(most({ householdsCarried: 16, outstanding: "2999999.99" })).toStrictEqual(
      known("0.01", "operator/within-cap"),
    );
    expect(most({ outstanding: "3000000" })).toStrictEqual(known("0.00", "operator/within-cap"));
    expect(most({ householdsCarried: 0, outstanding: "3000000" })).toStrictEqual(
      known("0.00", "operator/within-cap", "operator/households-carried"),
    );
    expect(most({ grade: "B" })).toStrictEqual(known("0.00", "operator/minimum-grade"));
    const ours = operatorTerms({ operatorCaps: [{ operatorKind: "company", cap: "10000000" }] });
    expect(most({ operatorKind: "small-firm" }, ours)).toStrictEqual({ state: "unbounded" });
    // A template of which an excerpt is at hand does not tell that there is no limit.
    expect(most({}, ruralCooperative.operator)).toStrictEqual({ state: "undetermined", missing: [] });
  });

  it("and where it is not known, how much at most", () => {
    const most = (...unknown: readonly (keyof OperatorApplication)[]): unknown =>
      assessOperator(strict, without(anOperator({ householdsCarried: 25 }), ...unknown) as OperatorApplication).maximum;
    const open = (missing: readonly string[], atMost: string): object => ({ state: "undetermined", missing, atMost });
    expect(most("outstanding")).toStrictEqual(open(["outstanding"], "3000000.00"));
    expect(most("operatorKind")).toStrictEqual(open(["operatorKind"], "5000000.00")); // a company, or a small firm
    expect(most("operatorKind", "outstanding")).toStrictEqual(open(["operatorKind", "outstanding"], "5000000.00"));
    expect(most("householdsCarried")).toStrictEqual(open(["householdsCarried"], "3000000.00"));
    expect(most("grade")).toStrictEqual(open(["grade"], "3000000.00"));
  });

  it("where the ratio decides the rate: a rate above its cap asks for more than the households carried", () => {
    const terms = adjustTerms(changge, { inPrinciple: "refuse" });
    const maximum = (facts: Facts): unknown => assessOperator(terms, anOperator({ rate: "6.00%", ...facts })).maximum;
    // 3 households: up to 600,000 the benchmark is theirs, above it the rate is to be agreed; the cap is 3,000,000.
    expect(maximum({})).toStrictEqual({ state: "known", amount: "3000000.00", boundBy: ["operator/within-cap"] });
    // 15 households: the right reaches as far as the cap.
    expect(maximum({ householdsCarried: 15 })).toStrictEqual({
      ...{ state: "known", amount: "0.00", boundBy: ["operator/within-rate-cap"] },
    });
  });
});
