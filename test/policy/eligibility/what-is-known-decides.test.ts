import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication } from "../../../src/policy/eligibility/household/facts.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { anApplication, householdTerms, without } from "../../support/builders.ts";
import { ASKS_EVERYTHING } from "./asks-everything.ts";

describe("an undetermined finding names every fact that it wants", () => {
  const shares = householdTerms({ shareDividend: "ended" });
  const missing = (...unknown: readonly (keyof HouseholdApplication)[]): readonly string[] =>
    assessHousehold(shares, without(anApplication(), ...unknown) as HouseholdApplication).missing;

  it("neither the purposes nor the day of the contract are known", () => {
    expect(missing("purposes", "contractOn")).toStrictEqual(["purposes", "contractOn"]);
  });

  it("the purposes are not known, and the contract comes in time for any", () => {
    const judged = (facts: Partial<HouseholdApplication>): unknown =>
      assessHousehold(shares, without(anApplication(facts), "purposes")).findings.map((f) => f.outcome);
    expect(judged({ contractOn: "2019-06-30" })).toStrictEqual(["met"]); // whatever it is for
    expect(judged({ contractOn: "2019-07-01" })).toStrictEqual(["undetermined"]);
  });

  it("the rate, the product, the day and the published series", () => {
    const capped = householdTerms({ rateCaps: ASKS_EVERYTHING.rateCaps });
    const wants = (...unknown: readonly (keyof HouseholdApplication)[]): readonly string[] =>
      assessHousehold(capped, without(anApplication(), ...unknown) as HouseholdApplication).missing;
    expect(wants("contractOn", "rates", "rate")).toStrictEqual(["contractOn", "rates", "rate"]);
    expect(wants("product", "rate")).toStrictEqual(["product", "rate"]);
    expect(wants("product", "contractOn", "rates", "rate")).toStrictEqual(["product", "contractOn", "rates", "rate"]);
  });

  it("but a length that no band caps needs no day", () => {
    const toAYear = householdTerms({
      rateCaps: [{ limit: { series: "pboc-benchmark", bands: [{ throughMonths: 12, band: "to-1-year" }] } }],
    });
    const judged = (termMonths: number): unknown =>
      assessHousehold(toAYear, without(anApplication({ termMonths }), "contractOn")).findings.map((f) => f.outcome);
    expect(judged(12)).toStrictEqual(["undetermined"]);
    expect(judged(13)).toStrictEqual(["not-applicable"]);
  });
});

describe("what is known already decides", () => {
  const scheme = householdScheme.household;
  const cap = (application: HouseholdApplication): unknown =>
    assessHousehold(scheme, application).findings.find((finding) => finding.rule === "household/within-cap");

  it("60,000 asked, what is owed unknown, cap 50,000: unmet, at least by so much", () => {
    expect(cap(without(anApplication({ amount: "60000" }), "outstanding", "outstandingOldProduct"))).toStrictEqual({
      rule: "household/within-cap",
      outcome: "unmet",
      reason: "above-household-cap",
      observed: { requested: "60000.00", total: "60000.00" },
      required: { atMost: "50000.00" },
      atLeast: true,
      basis: [
        { by: "article", term: "householdCap", article: "household-scheme#loan 2.1" },
        { by: "reading", term: "oldProduct", reading: "household/old-product" },
        { by: "law", article: "civil-code#1259" },
      ],
    });
    expect(assessHousehold(scheme, without(anApplication({ amount: "60000" }), "outstanding")).missing).toStrictEqual(
      [],
    );
  });

  it("exactly 50,000 asked does not decide: what is owed could be nought", () => {
    expect(cap(without(anApplication({ amount: "50000" }), "outstanding"))).toMatchObject({ outcome: "undetermined" });
    expect(cap(without(anApplication({ amount: "50000.01" }), "outstanding"))).toMatchObject({
      outcome: "unmet",
      atLeast: true,
    });
  });

  it("the part that is known counts into the lower bound", () => {
    const facts = without(anApplication({ outstandingOldProduct: "20000.01" }), "outstanding");
    expect(cap(facts)).toMatchObject({
      outcome: "unmet",
      atLeast: true,
      observed: { outstandingOldProduct: "20000.01", total: "50000.01" },
    });
  });

  it("with everything known the total is no lower bound", () => {
    expect(cap(anApplication({ amount: "60000" }))).not.toHaveProperty("atLeast");
  });
});
