import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { isFrozenDeep } from "../../src/kernel/freeze-deep.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { reconcileBulletin } from "../../src/book/bulletin/reconcile-bulletin.ts";
import { summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { aBulletin, anApplication, householdTerms, unchecked } from "../support/builders.ts";
import { issuesOfCall } from "../support/issues.ts";

const scheme = householdScheme.household;

describe("changing terms", () => {
  it("changes what the result says, and only there", () => {
    const longer = adjustTerms(scheme, { termMonths: { max: 60 } });
    const application = anApplication({ termMonths: 60 });
    expect(assessHousehold(scheme, application).outcome).toBe("ineligible");
    expect(assessHousehold(longer, application).outcome).toBe("eligible");
    // The change is the whole term: the shortest length that the scheme states is gone with it.
    expect(assessHousehold(longer, anApplication({ termMonths: 1 })).outcome).toBe("eligible");
    expect(longer).toMatchObject({
      kind: "household",
      pack: "householdScheme",
      edition: "undated",
      stated: scheme.stated,
    });
  });

  it("twice adds up, and the later change of a name wins", () => {
    const twice = adjustTerms(adjustTerms(scheme, { householdCap: "80000", age: { min: 18 } }), {
      householdCap: "100000",
      minimumGrade: "A",
      gradeOrder: ["A"],
    });
    const result = assessHousehold(twice, anApplication({ amount: "100000", availableLine: "100000" }));
    expect(result.outcome).toBe("eligible");
    expect(result.terms.changed).toStrictEqual(["age", "gradeOrder", "householdCap", "minimumGrade"]);
    expect(result.notAsked).not.toContain("household/applicant-age");
    expect(result.notAsked).not.toContain("household/minimum-grade");
  });

  it("leaves the terms handed in as they are", () => {
    const own = householdTerms({ householdCap: "50000" });
    const changes = { age: { min: 18 } };
    const before = JSON.stringify([own, changes]);
    adjustTerms(own, changes);
    expect(JSON.stringify([own, changes])).toBe(before);
    expect(Object.isFrozen(own) || Object.isFrozen(changes) || Object.isFrozen(changes.age)).toBe(false);
  });

  it("gives frozen terms that no later change of the caller's reaches", () => {
    const changes = { age: { min: 18 } };
    const changed = adjustTerms(householdTerms({ householdCap: "50000" }), changes);
    changes.age.min = 50;
    expect(isFrozenDeep(changed)).toBe(true);
    expect(assessHousehold(changed, anApplication({ bornOn: "2000-01-01" })).outcome).toBe("eligible");
  });

  it("no change at all is no change", () => {
    const same = adjustTerms(scheme, {});
    expect(assessHousehold(same, anApplication())).toStrictEqual(assessHousehold(scheme, anApplication()));
  });

  it("works for every kind of terms", () => {
    expect(
      summarisePortfolio(adjustTerms(luoping2023.portfolio, { ratePlaces: 1 }), { asOf: "2023-10-31", loans: [] }).terms
        .changed,
    ).toStrictEqual(["ratePlaces"]);
    expect(
      reconcileBulletin(adjustTerms(luoping2023.bulletin, { rounding: "down" }), aBulletin()).terms.changed,
    ).toStrictEqual(["rounding"]);
    expect(adjustTerms(changge2017.overdue, { overdueBuckets: [30] }).caller).toStrictEqual({ overdueBuckets: [30] });
  });
});

describe("changes that are refused", () => {
  const issuesOf = (terms: unknown, changes: unknown): readonly string[] =>
    issuesOfCall(() => adjustTerms(unchecked<Parameters<typeof adjustTerms>[0]>(terms), unchecked<never>(changes)));

  it.each([
    ["a term that there is not", { houseCap: "1" }, ["unknown-key at changes.houseCap"]],
    ["a term of another kind", { overdueBuckets: [30] }, ["unknown-key at changes.overdueBuckets"]],
    ["a per cent for an amount", { householdCap: "5%" }, ["not-an-amount at changes.householdCap"]],
    ["months as a number", { termMonths: 36 }, ["wrong-type at changes.termMonths"]],
    ["a reading decided otherwise", { ageReached: "never" }, ["not-listed at changes.ageReached"]],
    ["undefined, to take a term away", { householdCap: undefined }, ["explicit-undefined at changes.householdCap"]],
    [
      "several at once",
      { householdCap: "x", age: {}, hat: 1 },
      ["missing at changes.age.max", "not-an-amount at changes.householdCap", "unknown-key at changes.hat"],
    ],
    ["nothing", undefined, ["missing at changes"]],
  ])("%s", (_, changes, issues) => {
    expect(issuesOf(scheme, changes)).toStrictEqual(issues);
  });

  it("damaged terms, with the changes in one error", () => {
    expect(issuesOf({ ...scheme, stated: { "our-rules#1": { hat: 1 } } }, { householdCap: "x" })).toStrictEqual([
      'unknown-key at terms.stated["our-rules#1"].hat',
      "not-an-amount at changes.householdCap",
    ]);
    expect(issuesOf({ ...scheme, edition: new Date(0) }, { householdCap: "x" })).toStrictEqual([
      "not-plain at terms.edition",
      "not-an-amount at changes.householdCap",
    ]);
  });

  it("terms of no kind, and no terms", () => {
    expect(issuesOf({ ...scheme, kind: "loan" }, {})).toStrictEqual(["not-listed at terms.kind"]);
    expect(issuesOf(householdScheme, {})).toStrictEqual(["not-listed at terms.kind"]); // a pack is not its terms
    expect(issuesOf(undefined, {})).toStrictEqual(["missing at terms"]);
  });
});
