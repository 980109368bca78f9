import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../src/eligibility/assess-household.ts";
import type { HouseholdApplication } from "../../src/eligibility/facts.ts";
import type { HouseholdTerms } from "../../src/eligibility/terms.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { anApplication, without } from "../support/builders.ts";

const scheme = householdScheme.household;
const withAge = adjustTerms(scheme, { age: { min: 18, max: 65 } });

describe("the readings", () => {
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
