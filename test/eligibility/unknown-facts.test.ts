import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../src/eligibility/assess-household.ts";
import type { HouseholdApplication } from "../../src/eligibility/facts.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { anApplication, without } from "../support/builders.ts";

const terms = adjustTerms(householdScheme.household, {
  age: { min: 18 },
  minimumGrade: "A",
  gradeOrder: ["AAA+", "AAA", "AA", "A"],
});
const assess = (application: HouseholdApplication): ReturnType<typeof assessHousehold> =>
  assessHousehold(terms, application);

describe("a fact that is not known", () => {
  it.each([
    ["outstanding", "household/within-cap"],
    ["outstandingOldProduct", "household/within-cap"],
    ["bornOn", "household/applicant-age"],
    ["grade", "household/minimum-grade"],
  ] as const)("%s leaves %s undetermined, and nothing else", (fact, rule) => {
    const result = assess(without(anApplication(), fact));
    expect(result.outcome).toBe("undetermined");
    expect(result.missing).toStrictEqual([fact]);
    expect(result.findings.map((f) => [f.rule, f.outcome])).toStrictEqual(
      ["household/minimum-grade", "household/within-cap", "household/term-length", "household/applicant-age"].map(
        (r) => [r, r === rule ? "undetermined" : "met"],
      ),
    );
  });

  it("is named with the others, each once, in the order of the requirements", () => {
    const result = assess(without(anApplication(), "outstanding", "outstandingOldProduct", "bornOn", "grade"));
    expect(result.missing).toStrictEqual(["grade", "outstanding", "outstandingOldProduct", "bornOn"]);
    expect(result.findings.find((f) => f.rule === "household/within-cap")).toMatchObject({
      missing: ["outstanding", "outstandingOldProduct"],
    });
  });

  it("never stands in the way of an obstacle that is known", () => {
    const result = assess(without(anApplication({ termMonths: 48 }), "bornOn"));
    expect(result.outcome).toBe("ineligible");
    expect(result.missing).toStrictEqual(["bornOn"]);
  });
});

describe("what is known already decides", () => {
  const cap = (application: HouseholdApplication): unknown =>
    assess(application).findings.find((finding) => finding.rule === "household/within-cap");

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
    expect(assess(without(anApplication({ amount: "60000" }), "outstanding")).missing).toStrictEqual([]);
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
