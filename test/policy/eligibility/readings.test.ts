import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import { assessOperator } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import type { HouseholdApplication, HouseholdTerms } from "../../../src/policy/eligibility/household/types.ts";
import { householdTermsKind } from "../../../src/policy/eligibility/household/terms.ts";
import type { OperatorApplication } from "../../../src/policy/eligibility/operator/types.ts";
import { operatorTermsKind } from "../../../src/policy/eligibility/operator/terms.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { national2019 } from "../../../src/packs/national2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { anApplication, anOperator, without } from "../../support/builders.ts";

/*
 * Each open point decided the other way, with a case that it turns.
 */

const scheme = householdScheme.household;
const withAge = adjustTerms(scheme, { age: { min: 18, max: 65 } });

it("every reading about applications has a test below", () => {
  expect(Object.keys({ ...householdTermsKind.readings, ...operatorTermsKind.readings }).toSorted()).toStrictEqual([
    "age/leap-birthday",
    "age/reached",
    "household/barred-persons",
    "household/old-product",
    "household/share-dividend-end",
    "operator/grade-order",
    "operator/in-principle",
  ]);
});

describe("the readings about a household", () => {
  const outcome = (terms: HouseholdTerms, facts: Partial<HouseholdApplication>): string =>
    assessHousehold(terms, anApplication(facts)).outcome;

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

  it("household/share-dividend-end: a contract between the earliest and the chosen day", () => {
    const asOfMay = adjustTerms(national2019.household, { shareDividendEnd: "2019-05-01" });
    const shares = (contractOn: string): Partial<HouseholdApplication> => ({
      appliedOn: "2019-04-20",
      contractOn,
      purposes: ["share-dividend"],
    });
    expect(outcome(national2019.household, shares("2019-05-01"))).toBe("eligible");
    expect(outcome(asOfMay, shares("2019-05-01"))).toBe("ineligible");
    expect(outcome(asOfMay, shares("2019-04-30"))).toBe("eligible");
    expect(outcome(national2019.household, shares("2019-06-30"))).toBe("eligible");
    expect(outcome(national2019.household, shares("2019-07-01"))).toBe("ineligible");
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

  it("operator/in-principle: a fen above the cap is refused, or only flagged", () => {
    const flag = adjustTerms(changge, { inPrinciple: "flag" });
    const refused = assessOperator(changge, anOperator(above));
    const flagged = assessOperator(flag, anOperator(above));
    expect(refused).toMatchObject({ outcome: "ineligible", flagged: [] });
    expect(refused.maximum).toStrictEqual({ state: "known", amount: "499999.99", boundBy: ["operator/within-cap"] });
    expect(flagged).toMatchObject({ outcome: "eligible", flagged: ["operator/within-cap"] });
    // It is reported all the same, with what would help; it bounds nothing.
    const finding = (result: typeof refused): unknown => result.findings.find((f) => f.rule === "operator/within-cap");
    expect(finding(flagged)).toMatchObject({ outcome: "unmet", reason: "above-operator-cap" });
    expect(flagged.remedies).toStrictEqual(refused.remedies.map((r) => ({ ...r, onlyObstacle: false }))); // it refuses nothing
    expect(flagged.maximum).toStrictEqual({
      state: "known",
      amount: "600000.00",
      boundBy: ["operator/households-carried"],
    });
    // At the cap there is nothing to flag.
    expect(assessOperator(flag, anOperator({ outstanding: "2500000" })).flagged).toStrictEqual([]);
    // What is owed is still named, but leaves nothing open.
    expect(assessOperator(flag, without(anOperator(), "outstanding"))).toMatchObject({
      outcome: "eligible",
      missing: ["outstanding"],
      flagged: [],
    });
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
      { id: "operator/in-principle", chosen: "refuse" },
    ]);
  });
});
