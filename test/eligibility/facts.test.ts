import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../src/eligibility/assess-household.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { anApplication, householdTerms, unchecked } from "../support/builders.ts";
import { codesOf } from "../support/refusal.ts";
import { issuesOfCall } from "../support/issues.ts";

const issuesOf = (facts: object): readonly string[] =>
  issuesOfCall(() => assessHousehold(changge2017.household, anApplication(unchecked(facts))));
const passes = (facts: object): boolean =>
  codesOf(() => assessHousehold(changge2017.household, anApplication(facts))).length === 0;

describe("an application that is refused", () => {
  it.each([
    ["an amount of nought", { amount: "0" }, ["below-minimum at application.amount"]],
    ["a negative amount", { amount: -1 }, ["negative-amount at application.amount"]],
    ["a tenth of a fen", { amount: "0.001" }, ["too-many-decimals at application.amount"]],
    ["0.1 + 0.2", { amount: 0.1 + 0.2 }, ["too-many-decimals at application.amount"]],
    ["a separator", { amount: "50,000" }, ["not-an-amount at application.amount"]],
    ["thirteen digits", { amount: "1000000000000" }, ["amount-too-large at application.amount"]],
    ["owed less than nothing", { outstanding: "-0.01" }, ["negative-amount at application.outstanding"]],
    ["no months", { termMonths: 0 }, ["below-minimum at application.termMonths"]],
    ["months as text", { termMonths: "12" }, ["wrong-type at application.termMonths"]],
    ["part of a month", { termMonths: 12.5 }, ["not-a-whole-number at application.termMonths"]],
    ["a Date", { appliedOn: new Date(0) }, ["not-plain at application.appliedOn"]],
    ["30 February", { appliedOn: "2019-02-30" }, ["no-such-day at application.appliedOn"]],
    ["a misspelt fact", { outstandng: "0" }, ["unknown-key at application.outstandng"]],
    ["a fact left undefined", { outstanding: undefined }, ["explicit-undefined at application.outstanding"]],
    ["a grade of another place", { grade: "B" }, ["not-listed at application.grade"]],
    ["a grade in small letters", { grade: "a" }, ["not-listed at application.grade"]],
    ["an id with a blank at its end", { id: "A1 " }, ["empty at application.id"]],
  ])("%s", (_, facts, issues) => {
    expect(issuesOf(facts)).toStrictEqual(issues);
  });

  it("a birth after the day of application; on the day itself it passes", () => {
    expect(issuesOf({ bornOn: "2019-05-07" })).toStrictEqual(["out-of-order at application.bornOn"]);
    expect(passes({ bornOn: "2019-05-06" })).toBe(true);
  });

  it("every fault at once, those of one fact and those between facts", () => {
    expect(issuesOf({ id: "", amount: "x", termMonths: 0, bornOn: "2019-05-07" })).toStrictEqual([
      "empty at application.id",
      "not-an-amount at application.amount",
      "below-minimum at application.termMonths",
      "out-of-order at application.bornOn",
    ]);
  });

  it("a grade that the terms do not know, together with the other faults", () => {
    expect(issuesOf({ grade: "B", termMonths: 0 })).toStrictEqual([
      "below-minimum at application.termMonths",
      "not-listed at application.grade",
    ]);
  });

  it("a household that would owe more than an amount can be", () => {
    const most = "999999999999.99";
    const call = (): unknown =>
      assessHousehold(householdScheme.household, anApplication({ amount: most, outstanding: "0.01" }));
    expect(codesOf(call)).toStrictEqual(["amount-too-large"]);
  });

  it("a grade is not looked at where none is asked", () => {
    expect(codesOf(() => assessHousehold(householdScheme.household, anApplication({ grade: "B" })))).toStrictEqual([]);
  });
});

describe("terms that are refused", () => {
  const refused = (values: object): readonly string[] =>
    issuesOfCall(() => assessHousehold(householdTerms(unchecked(values)), anApplication()));
  const at = 'terms.stated["our-rules#1"]';

  it.each([
    ["a grade without an order of grades", { minimumGrade: "A" }, ["missing at terms.gradeOrder"]],
    [
      "a grade that is not in the order",
      { minimumGrade: "B", gradeOrder: ["A"] },
      ["not-listed at terms.minimumGrade"],
    ],
    ["a range without edges", { age: {} }, [`missing at ${at}.age.max`]],
    ["a range turned round", { termMonths: { min: 36, max: 12 } }, [`out-of-order at ${at}.termMonths.max`]],
    ["an edge of nought", { termMonths: { min: 0 } }, [`below-minimum at ${at}.termMonths.min`]],
    ["a cap below nought", { householdCap: "-1" }, [`negative-amount at ${at}.householdCap`]],
    ["a reading that does not exist", { ageReached: "never" }, [`not-listed at ${at}.ageReached`]],
    ["an order without grades", { minimumGrade: "A", gradeOrder: [] }, [`empty at ${at}.gradeOrder`]],
  ])("%s", (_, values, issues) => {
    expect(refused(values)).toStrictEqual(issues);
  });

  it("an order of grades that is missing, together with the faults of the application", () => {
    const call = (): unknown =>
      assessHousehold(householdTerms({ minimumGrade: "A" }), anApplication({ termMonths: 0 }));
    expect(issuesOfCall(call)).toStrictEqual([
      "missing at terms.gradeOrder",
      "below-minimum at application.termMonths",
    ]);
  });

  it("a range of one figure passes", () => {
    const exactly = householdTerms({ termMonths: { min: 24, max: 24 } });
    expect(assessHousehold(exactly, anApplication()).outcome).toBe("eligible");
  });
});
