import { describe, expect, it } from "vitest";
import { assessHousehold, type HouseholdRule } from "../../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication } from "../../../src/policy/eligibility/household/types.ts";
import { anApplication, householdTerms, without } from "../../support/builders.ts";
import { householdConditions } from "../../support/conditions.ts";
import { ASKS_EVERYTHING } from "./asks-everything.ts";

const terms = householdTerms(ASKS_EVERYTHING);
const judge = (application: HouseholdApplication): ReturnType<typeof assessHousehold> =>
  assessHousehold(terms, application);
const open = (application: HouseholdApplication): readonly string[] =>
  judge(application).findings.flatMap((f) => (f.outcome === "undetermined" ? [f.rule] : []));

describe("a fact that is not known", () => {
  it.each<[keyof HouseholdApplication, HouseholdRule, ...HouseholdRule[]]>([
    ...householdConditions.map(({ fact, rule }) => [fact, rule] as [keyof HouseholdApplication, HouseholdRule]),
    ["householdKind", "household/kind"],
    ["bornOn", "household/applicant-age"],
    ["grade", "household/minimum-grade"],
    // A contract of 2019-05-20 is in time for a share dividend: that one is decided.
    ["purposes", "household/allowed-purposes", "household/no-forbidden-purpose"],
    ["outstanding", "household/within-cap"],
    ["outstandingOldProduct", "household/within-cap"],
    ["availableLine", "household/within-credit-line"],
    ["projectScale", "household/within-project-scale"],
    ["productionCycle", "household/within-production-cycle"],
    ["statedNeed", "household/within-stated-need"],
    ["renewals", "household/within-renewals"],
    ["rate", "household/within-rate-cap"],
    ["contractOn", "household/within-rate-cap"],
    ["rates", "household/within-rate-cap"],
    ["bars", "household/not-barred"],
    ["lender", "household/named-lender"],
  ])("%s leaves undetermined %s", (fact, ...rules) => {
    const result = judge(without(anApplication(), fact) as HouseholdApplication);
    expect(result.outcome).toBe("undetermined");
    expect(result.missing).toStrictEqual([fact]);
    expect(open(without(anApplication(), fact) as HouseholdApplication)).toStrictEqual(rules);
    expect(result.remedies).toStrictEqual([]);
  });

  it("higherNeed leaves the cap undetermined only above the ordinary cap", () => {
    expect(open(without(anApplication(), "higherNeed"))).toStrictEqual([]);
    const more = anApplication({ amount: "50000", outstanding: "0.01" });
    expect(open(without(more, "higherNeed"))).toStrictEqual(["household/within-cap"]);
    expect(judge(without(more, "higherNeed")).missing).toStrictEqual(["higherNeed"]);
  });

  it("the product leaves the rate undetermined only above the cap of one", () => {
    const offered = (rate: "4.75%" | "4.7501%"): HouseholdApplication => without(anApplication({ rate }), "product");
    expect(open(offered("4.75%"))).toStrictEqual([]); // within that of 24 months; other products have none
    expect(open(offered("4.7501%"))).toStrictEqual(["household/within-rate-cap"]);
    expect(judge(offered("4.7501%")).missing).toStrictEqual(["product"]);
  });

  it("is named with the others, each once, in the order of the requirements", () => {
    const result = judge(
      without(anApplication(), "outstanding", "outstandingOldProduct", "bornOn", "grade", "lender", "purposes"),
    );
    expect(result.missing).toStrictEqual([
      "bornOn",
      "grade",
      "purposes",
      "outstanding",
      "outstandingOldProduct",
      "lender",
    ]);
    expect(result.findings.find((f) => f.rule === "household/within-cap")).toMatchObject({
      missing: ["outstanding", "outstandingOldProduct"],
    });
  });

  it("never stands in the way of an obstacle that is known", () => {
    const result = judge(without(anApplication({ termMonths: 48 }), "bornOn"));
    expect(result.outcome).toBe("ineligible");
    expect(result.missing).toStrictEqual([]); // nothing can change it
  });
});
