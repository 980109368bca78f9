import { expect, it } from "vitest";
import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication, HouseholdTermValues } from "../../../src/policy/eligibility/household/types.ts";
import { householdTerms, without } from "../../support/builders.ts";
import { PRODUCTS, someRateCaps } from "./any-facts.ts";
import { someApplication, someTerms } from "./any-household.ts";
import { forEvery } from "../../support/for-every.ts";

it("without the product, a household is on the rate what it is for each product, where that is the same for all, or refuses for none", () => {
  const onRate = (terms: HouseholdTermValues, application: HouseholdApplication): unknown =>
    assessHousehold(householdTerms(terms), application).findings.find(
      ({ rule }) => rule === "household/within-rate-cap",
    )?.outcome;
  forEvery({ runs: 500, of: [someTerms, someRateCaps, someApplication] }, (terms, rateCaps, application) => {
    const capped = { ...terms, rateCaps };
    // The last of the products is one that no row names.
    const each = new Set(PRODUCTS.map((product) => onRate(capped, { ...application, product })));
    const [only = ""] = each;
    const refusesNone = [...each].every((outcome) => outcome === "met" || outcome === "not-applicable");
    const expected = each.size === 1 ? only : refusesNone ? "met" : "undetermined";
    expect(onRate(capped, without(application, "product"))).toBe(expected);
  });
});
