import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import { assessOperator } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import type { HouseholdApplication, HouseholdTerms } from "../../../src/policy/eligibility/household/types.ts";
import { householdTermsKind } from "../../../src/policy/eligibility/household/terms.ts";
import type { OperatorApplication } from "../../../src/policy/eligibility/operator/types.ts";
import { operatorTermsKind } from "../../../src/policy/eligibility/operator/terms.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { anApplication, anOperator, householdTerms, without } from "../../support/builders.ts";

/*
 * Each open point decided the other way, with a case that it turns.
 */

const scheme = householdScheme.household;
const withAge = adjustTerms(scheme, { age: { min: 18, max: 65 } });

it("every reading about applications has a test below", () => {
  expect(Object.keys({ ...householdTermsKind.readings, ...operatorTermsKind.readings }).toSorted()).toStrictEqual([
    "age/leap-birthday",
    "age/reached",
    "dividend/ends-on",
    "household/barred-persons",
    "household/in-principle",
    "household/lifted-out",
    "household/old-product",
    "interest/benchmark-successor",
    "operator/grade-order",
    "operator/in-principle",
    "operator/ratio-decides",
  ]);
});

describe("the readings about a household", () => {
  const outcome = (terms: HouseholdTerms, facts: Partial<HouseholdApplication>): string =>
    assessHousehold(terms, anApplication(facts)).outcome;

  it("interest/benchmark-successor: 4 % of a contract of 2021, under a cap at the benchmark", () => {
    const day = "2021-06-01";
    const facts = { appliedOn: day, contractOn: day, rate: "4%", rates: [pbocBenchmark, lpr] };
    const found = (benchmarkSuccessor: "not-set" | "last-value" | "lpr-1-year" | "lpr-over-5-years"): unknown =>
      assessHousehold(adjustTerms(scheme, { benchmarkSuccessor }), anApplication(facts)).findings.find(
        ({ rule }) => rule === "household/within-rate-cap",
      )?.outcome;
    // 4.75 %, 3.85 % and 4.65 % in June 2021.
    expect(found("not-set")).toBe("undetermined");
    expect(found("last-value")).toBe("met");
    expect(found("lpr-1-year")).toBe("unmet");
    expect(found("lpr-over-5-years")).toBe("met");
  });

  it("household/old-product: 30,000 asked and 20,000.01 owed under the old product", () => {
    const facts = { outstandingOldProduct: "20000.01" };
    const otherwise = adjustTerms(scheme, { oldProduct: "does-not-count" });
    expect(outcome(scheme, facts)).toBe("ineligible");
    expect(outcome(otherwise, facts)).toBe("eligible");
    // Under the other reading the fact is not needed either.
    const unknown = without(anApplication(), "outstandingOldProduct");
    expect(assessHousehold(scheme, unknown).missing).toStrictEqual(["outstandingOldProduct"]);
    expect(assessHousehold(otherwise, unknown).outcome).toBe("eligible");
  });

  it("household/barred-persons: a member is on the list, the applicant is not", () => {
    const changge = changge2017.household;
    const anyMember = adjustTerms(changge, { barredPersons: "any-member" });
    const bar = { listing: "L1", from: "2019-01-01", through: "for-good" } as const;
    const member = { bars: [{ ...bar, who: "member" as const }] };
    const applicant = { bars: [{ ...bar, who: "applicant" as const }] };
    expect(outcome(changge, member)).toBe("eligible");
    expect(outcome(anyMember, member)).toBe("ineligible");
    expect(outcome(changge, applicant)).toBe("ineligible");
    expect(outcome(anyMember, applicant)).toBe("ineligible");
  });

  it("dividend/ends-on: a contract between the earliest and the chosen day", () => {
    const ended = householdTerms({ shareDividend: "ended" });
    const asOfMay = adjustTerms(ended, { shareDividendEnd: "2019-05-01" });
    const shares = (contractOn: string): Partial<HouseholdApplication> => ({
      appliedOn: "2019-04-20",
      contractOn,
      purposes: ["share-dividend"],
    });
    expect(outcome(ended, shares("2019-05-01"))).toBe("eligible");
    expect(outcome(asOfMay, shares("2019-05-01"))).toBe("ineligible");
    expect(outcome(asOfMay, shares("2019-04-30"))).toBe("eligible");
    expect(outcome(ended, shares("2019-06-30"))).toBe("eligible");
    expect(outcome(ended, shares("2019-07-01"))).toBe("ineligible");
  });

  it("household/lifted-out: a household that is no longer poor, about the end of the campaign", () => {
    const on = (contractOn: string): Partial<HouseholdApplication> => ({
      ...{ householdKind: "no-longer-poor", appliedOn: contractOn, contractOn, rates: [pbocBenchmark], rate: "4.35%" },
      beyondVerified: "last-value",
    });
    const readings = ["through-campaign", "never", "always"] as const;
    const answers = (day: string): readonly string[] =>
      readings.map((liftedOut) => outcome(adjustTerms(scheme, { liftedOut }), on(day)));
    expect(answers("2020-12-31")).toStrictEqual(["eligible", "ineligible", "eligible"]);
    expect(answers("2021-01-01")).toStrictEqual(["ineligible", "ineligible", "eligible"]);
  });

  it("household/in-principle: a first loan between two caps", () => {
    const open = householdTerms({ householdCap: "50000", capWithHigherNeed: "100000" });
    const strict = adjustTerms(open, { inPrinciple: "refuse" });
    const first = { amount: "50000.01", outstanding: "0", higherNeed: true, ableToRepay: true } as const;
    expect(outcome(open, first)).toBe("undetermined");
    expect(outcome(strict, first)).toBe("ineligible");
    expect(outcome(open, { ...first, amount: "50000" })).toBe("eligible");
    expect(outcome(open, { ...first, amount: "100000.01" })).toBe("ineligible");
  });

  it("age/reached: 18 on the day of application", () => {
    const dayAfter = adjustTerms(withAge, { ageReached: "day-after" });
    expect(outcome(withAge, { bornOn: "2001-05-06" })).toBe("eligible");
    expect(outcome(dayAfter, { bornOn: "2001-05-06" })).toBe("ineligible");
    expect(outcome(dayAfter, { bornOn: "2001-05-05" })).toBe("eligible");
    expect(outcome(withAge, { bornOn: "1953-05-06" })).toBe("ineligible");
    expect(outcome(dayAfter, { bornOn: "1953-05-06" })).toBe("eligible");
  });

  it("age/leap-birthday: born on 2000-02-29, applied for on 2018-02-28", () => {
    const february = adjustTerms(withAge, { leapBirthday: "28-february" });
    const facts = { bornOn: "2000-02-29", appliedOn: "2018-02-28" };
    expect(outcome(withAge, facts)).toBe("ineligible");
    expect(outcome(february, facts)).toBe("eligible");
    expect(outcome(withAge, { ...facts, appliedOn: "2018-03-01" })).toBe("eligible");
    expect(outcome(february, { ...facts, appliedOn: "2018-02-27" })).toBe("ineligible");
    expect(outcome(adjustTerms(february, { ageReached: "day-after" }), facts)).toBe("ineligible");
  });
});

describe("the readings about an operator", () => {
  const changge = changge2017.operator;
  const above: Partial<OperatorApplication> = { outstanding: "2500000.01" }; // 500,000 more: a fen above 3,000,000

  it("operator/in-principle: a fen above the cap is refused, or left to the lender", () => {
    const strict = adjustTerms(changge, { inPrinciple: "refuse" });
    const refused = assessOperator(strict, anOperator(above));
    const open = assessOperator(changge, anOperator(above));
    const cap = { state: "known", amount: "499999.99", boundBy: ["operator/within-cap"] };
    expect(refused).toMatchObject({ outcome: "ineligible", flagged: [], maximum: cap });
    expect(open).toMatchObject({ outcome: "undetermined", flagged: ["operator/within-cap"], maximum: cap });
    expect(open.findings.find((f) => f.rule === "operator/within-cap")).toMatchObject({
      ...{ outcome: "undetermined", reason: "lender-decides", missing: [] },
      observed: { total: "3000000.01" },
      required: { atMost: "3000000.00" },
    });
    // At the cap there is nothing to decide.
    expect(assessOperator(changge, anOperator({ outstanding: "2500000" })).flagged).toStrictEqual([]);
    // What is owed is still asked for.
    expect(assessOperator(changge, without(anOperator(), "outstanding"))).toMatchObject({
      ...{ outcome: "undetermined", missing: ["outstanding"], flagged: [] },
    });
  });

  it("operator/ratio-decides: 500,000 with two households at 200,000 each", () => {
    const admission = adjustTerms(changge, { ratioDecides: "admission" });
    const few = anOperator({ householdsCarried: 2 });
    expect(assessOperator(changge, few).outcome).toBe("eligible");
    expect(assessOperator(admission, few).outcome).toBe("ineligible");
    expect(assessOperator(changge, anOperator({ householdsCarried: 0 })).outcome).toBe("ineligible");
    // By default it decides the rate: with two households above the benchmark, with three not.
    const dear = { rate: "6.00%" } as const;
    expect(assessOperator(changge, anOperator({ ...dear, householdsCarried: 2 })).outcome).toBe("eligible");
    expect(assessOperator(changge, anOperator({ ...dear, householdsCarried: 3 })).outcome).toBe("ineligible");
  });

  it("operator/grade-order: grade AA, which the tax credit rating does not know", () => {
    const otherwise = adjustTerms(changge, { gradeOrder: ["AAA+", "AAA", "AA", "A"] });
    expect(assessOperator(otherwise, anOperator({ grade: "AA" })).outcome).toBe("eligible");
    expect(() => assessOperator(changge, anOperator({ grade: "AA" }))).toThrow("application.grade");
    // And one that only the tax credit rating knows.
    expect(assessOperator(changge, anOperator({ grade: "B" })).outcome).toBe("ineligible");
    expect(() => assessOperator(otherwise, anOperator({ grade: "B" }))).toThrow("application.grade");
  });

  it("are reported by name where they play a part", () => {
    expect(assessOperator(changge, anOperator()).readings).toStrictEqual([
      { id: "operator/grade-order", chosen: ["A", "B", "M", "C", "D"] },
      { id: "operator/in-principle", chosen: "flag" },
      { id: "operator/ratio-decides", chosen: "rate-and-subsidy" },
    ]);
  });
});
