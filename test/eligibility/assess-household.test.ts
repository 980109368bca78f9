import { describe, expect, it } from "vitest";
import {
  assessHousehold,
  type HouseholdAssessment,
  type HouseholdFinding,
  type HouseholdRule,
} from "../../src/eligibility/assess-household.ts";
import type { HouseholdApplication } from "../../src/eligibility/facts.ts";
import type { HouseholdTerms } from "../../src/eligibility/terms.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { AGE_18_TO_65, CHANGGE_CASES, type HouseholdCase, SCHEME_CASES } from "../cases/household.ts";
import { anApplication, householdTerms, without } from "../support/builders.ts";

const scheme = householdScheme.household;
const changge = changge2017.household;
const withAge = adjustTerms(scheme, { age: { min: 18, max: 65 } });

function findingOf(result: HouseholdAssessment, rule: HouseholdRule): HouseholdFinding {
  const found = result.findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`${rule} was not judged`);
  return found;
}

describe.each<[string, HouseholdTerms, readonly HouseholdCase[]]>([
  ["the household scheme", scheme, SCHEME_CASES],
  ["Changge 2017", changge, CHANGGE_CASES],
  ["the household scheme with an age", withAge, AGE_18_TO_65],
])("under %s", (_, terms, cases) => {
  it.each(cases)("%s: %j, %s is %s", (article, facts, rule, outcome) => {
    expect(article).not.toBe("");
    const result = assessHousehold(terms, anApplication(facts));
    expect(findingOf(result, rule).outcome).toBe(outcome);
    // Each case has one obstacle at most, so it decides the whole.
    expect(result.outcome).toBe(outcome === "met" ? "eligible" : "ineligible");
    expect(result.missing).toStrictEqual([]);
  });
});

describe("what an assessment says", () => {
  it("everything it was asked, in the order of the requirements", () => {
    const both = adjustTerms(withAge, { minimumGrade: "A", gradeOrder: ["A", "B"] });
    const result = assessHousehold(both, anApplication());
    expect(result.findings.map((finding) => finding.rule)).toStrictEqual([
      "household/minimum-grade",
      "household/within-cap",
      "household/term-length",
      "household/applicant-age",
    ]);
    expect(result.notAsked).toStrictEqual([]);
    expect(result).toMatchObject({ kind: "household-assessment", application: "A1", asOf: "2019-05-06" });
  });

  it("and what the terms do not ask", () => {
    const asked = (terms: HouseholdTerms): readonly HouseholdRule[] => assessHousehold(terms, anApplication()).notAsked;
    expect(asked(scheme)).toStrictEqual(["household/minimum-grade", "household/applicant-age"]);
    expect(asked(changge)).toStrictEqual(["household/within-cap", "household/applicant-age"]);
    expect(asked(withAge)).toStrictEqual(["household/minimum-grade"]);
  });

  it("all obstacles at once", () => {
    const result = assessHousehold(withAge, anApplication({ amount: "60000", termMonths: 48, bornOn: "2010-01-01" }));
    expect(result.findings.map(({ outcome }) => outcome)).toStrictEqual(["unmet", "unmet", "unmet"]);
  });

  it("each obstacle with its reason and both sides, and nothing else", () => {
    const shown = (facts: Partial<HouseholdApplication>, rule: HouseholdRule, terms: HouseholdTerms): unknown =>
      without(findingOf(assessHousehold(terms, anApplication(facts)), rule), "basis");
    const unmet = (rule: HouseholdRule, reason: string, observed: object, required: object): object => ({
      rule,
      outcome: "unmet",
      reason,
      observed,
      required,
    });
    const debts = { amount: "60000", outstanding: "1.5", outstandingOldProduct: 2 };
    expect(shown(debts, "household/within-cap", scheme)).toStrictEqual(
      unmet(
        "household/within-cap",
        "above-household-cap",
        { requested: "60000.00", outstanding: "1.50", outstandingOldProduct: "2.00", total: "60003.50" },
        { atMost: "50000.00" },
      ),
    );
    const length = (termMonths: number, terms: HouseholdTerms): unknown =>
      shown({ termMonths }, "household/term-length", terms);
    const months = { min: 12, max: 36 };
    expect(length(11, scheme)).toStrictEqual(
      unmet("household/term-length", "term-too-short", { termMonths: 11 }, { months }),
    );
    expect(length(37, scheme)).toStrictEqual(
      unmet("household/term-length", "term-too-long", { termMonths: 37 }, { months }),
    );
    expect(length(37, changge)).toStrictEqual(
      unmet("household/term-length", "term-too-long", { termMonths: 37 }, { months: { max: 36 } }),
    );
    const aged = (bornOn: string, terms: HouseholdTerms): unknown =>
      shown({ bornOn }, "household/applicant-age", terms);
    const years = { min: 18, max: 65 };
    expect(aged("2010-01-01", withAge)).toStrictEqual(
      unmet("household/applicant-age", "too-young", { age: 9 }, { years }),
    );
    expect(aged("1950-01-01", withAge)).toStrictEqual(
      unmet("household/applicant-age", "too-old", { age: 69 }, { years }),
    );
    expect(aged("2010-01-01", householdTerms({ age: { min: 18 } }))).toStrictEqual(
      unmet("household/applicant-age", "too-young", { age: 9 }, { years: { min: 18 } }),
    );
    expect(shown({ grade: "none" }, "household/minimum-grade", changge)).toStrictEqual(
      unmet(
        "household/minimum-grade",
        "grade-too-low",
        { grade: "none" },
        { atLeast: "A", order: ["AAA+", "AAA", "AA", "A"] },
      ),
    );
  });

  it("what each finding rests on", () => {
    const basis = (terms: HouseholdTerms, rule: HouseholdRule): unknown =>
      findingOf(assessHousehold(terms, anApplication()), rule).basis;
    const inclusive = { by: "law", article: "civil-code#1259" };
    expect(basis(scheme, "household/within-cap")).toStrictEqual([
      { by: "article", term: "householdCap", article: "household-scheme#loan 2.1" },
      { by: "reading", term: "oldProduct", reading: "household/old-product" },
      inclusive,
    ]);
    expect(basis(scheme, "household/term-length")).toStrictEqual([
      { by: "article", term: "termMonths", article: "household-scheme#loan 2.2" },
      inclusive,
    ]);
    expect(basis(withAge, "household/applicant-age")).toStrictEqual([
      { by: "caller", term: "age" },
      { by: "reading", term: "ageReached", reading: "age/reached" },
      { by: "reading", term: "leapBirthday", reading: "age/leap-birthday" },
      inclusive,
    ]);
    expect(basis(changge, "household/minimum-grade")).toStrictEqual([
      { by: "article", term: "minimumGrade", article: "changge-2017-64#loan 1.1.1" },
      { by: "article", term: "gradeOrder", article: "changge-2017-64#information 19" },
    ]);
  });

  it("under which terms and readings", () => {
    expect(assessHousehold(scheme, anApplication())).toMatchObject({
      terms: { pack: "householdScheme", edition: "undated", changed: [] },
      readings: [{ id: "household/old-product", chosen: "counts" }],
    });
    expect(assessHousehold(withAge, anApplication()).terms.changed).toStrictEqual(["age"]);
    // Changge sets no cap and asks no age: none of the readings plays a part.
    expect(assessHousehold(changge, anApplication()).readings).toStrictEqual([]);
  });
});

describe("a change of the caller", () => {
  it("wins over the document, and the finding says so", () => {
    const raised = adjustTerms(scheme, { householdCap: "100000" });
    expect(assessHousehold(raised, anApplication({ amount: "100000" })).outcome).toBe("eligible");
    const result = assessHousehold(raised, anApplication({ amount: "100000.01" }));
    expect(result.outcome).toBe("ineligible");
    expect(findingOf(result, "household/within-cap").basis[0]).toStrictEqual({ by: "caller", term: "householdCap" });
    expect(result.terms.changed).toStrictEqual(["householdCap"]);
    // The length still rests on the article.
    expect(findingOf(result, "household/term-length").basis[0]).toMatchObject({ article: "household-scheme#loan 2.2" });
  });

  it("a cap of nought lets nothing pass", () => {
    const stopped = adjustTerms(scheme, { householdCap: "0" });
    expect(assessHousehold(stopped, anApplication({ amount: "0.01" })).outcome).toBe("ineligible");
  });
});
