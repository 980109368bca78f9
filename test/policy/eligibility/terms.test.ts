import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import { assessOperator } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import { anApplication, anOperator, householdTerms, operatorTerms, unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { codesOf } from "../../support/refusal.ts";

const at = 'terms.stated["our-rules#1"]';

describe("terms for households that are refused", () => {
  const refused = (values: object): readonly string[] =>
    issuesOfCall(() => assessHousehold(householdTerms(unchecked(values)), anApplication()));

  it.each([
    ["a grade without an order of grades", { minimumGrade: "A" }, ["missing at terms.gradeOrder"]],
    [
      "a grade that is not in the order",
      { minimumGrade: "B", gradeOrder: ["A"] },
      ["not-listed at terms.minimumGrade"],
    ],
    ["the grade none", { minimumGrade: "none", gradeOrder: ["A"] }, ["not-listed at terms.minimumGrade"]],
    ["an order without grades", { minimumGrade: "A", gradeOrder: [] }, [`empty at ${at}.gradeOrder`]],
    ["a grade twice in the order", { gradeOrder: ["A", "B", "A"] }, [`repeated-id at ${at}.gradeOrder[2]`]],
    ["none as a grade of the order", { gradeOrder: ["A", "none"] }, [`repeated-id at ${at}.gradeOrder[1]`]],
    ["a range without edges", { age: {} }, [`missing at ${at}.age.max`]],
    ["a range turned round", { termMonths: { min: 36, max: 12 } }, [`out-of-order at ${at}.termMonths.max`]],
    ["an edge of nought", { termMonths: { min: 0 } }, [`below-minimum at ${at}.termMonths.min`]],
    ["a cap below nought", { householdCap: "-1" }, [`negative-amount at ${at}.householdCap`]],
    ["a higher cap without an ordinary one", { capWithHigherNeed: "100000" }, ["missing at terms.householdCap"]],
    [
      "a higher cap below the ordinary one",
      { householdCap: "50000", capWithHigherNeed: "49999.99" },
      ["below-minimum at terms.capWithHigherNeed"],
    ],
    ["a reading that does not exist", { ageReached: "never" }, [`not-listed at ${at}.ageReached`]],
    ["whose bars count, otherwise", { barredPersons: "spouse" }, [`not-listed at ${at}.barredPersons`]],
    ["a condition that must not hold, though it must", { ableToWork: "forbidden" }, [`not-listed at ${at}.ableToWork`]],
    [
      "a condition that must hold, though it must not",
      { townStopped: "required" },
      [`not-listed at ${at}.townStopped`],
    ],
    ["a condition as a boolean", { rated: true }, [`not-listed at ${at}.rated`]],
    ["no kind of household", { householdKinds: [] }, [`empty at ${at}.householdKinds`]],
    ["a kind twice", { householdKinds: ["other", "other"] }, [`repeated-id at ${at}.householdKinds[1]`]],
    ["a purpose twice", { forbiddenPurposes: ["building", "building"] }, [`repeated-id at ${at}.forbiddenPurposes[1]`]],
    ["no purpose", { allowedPurposes: [] }, [`empty at ${at}.allowedPurposes`]],
    ["a lender twice", { lenders: ["B1", "B1"] }, [`repeated-id at ${at}.lenders[1]`]],
    ["renewals below nought", { mostRenewals: -1 }, [`below-minimum at ${at}.mostRenewals`]],
    ["an end that is no day", { shareDividendEnd: "2019-06-31" }, [`no-such-day at ${at}.shareDividendEnd`]],
    ["no cap in a table of caps", { rateCaps: [] }, [`empty at ${at}.rateCaps`]],
    ["a term that does not exist", { houseCap: "1" }, [`unknown-key at ${at}.houseCap`]],
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

  it("but not a range of one figure, nor a higher cap that is no higher", () => {
    const exactly = householdTerms({ termMonths: { min: 24, max: 24 } });
    expect(assessHousehold(exactly, anApplication()).outcome).toBe("eligible");
    const same = householdTerms({ householdCap: "50000", capWithHigherNeed: "50000" });
    expect(assessHousehold(same, anApplication()).outcome).toBe("eligible");
  });
});

describe("terms for operators that are refused", () => {
  const refused = (values: object): readonly string[] =>
    issuesOfCall(() => assessOperator(operatorTerms(unchecked(values)), anOperator()));
  const company = { operatorKind: "company", cap: "10000000" };

  it.each([
    // The reading gives the order of the tax credit rating.
    ["a grade that is not in the order", { minimumGrade: "AAA" }, ["not-listed at terms.minimumGrade"]],
    ["no cap", { operatorCaps: [] }, [`empty at ${at}.operatorCaps`]],
    [
      "two caps for one kind",
      { operatorCaps: [company, company] },
      [`repeated-id at ${at}.operatorCaps[1].operatorKind`],
    ],
    [
      "a cap for a kind that nobody tells apart",
      { operatorCaps: [{ ...company, operatorKind: "bank" }] },
      [`not-listed at ${at}.operatorCaps[0].operatorKind`],
    ],
    ["a household for nothing", { amountPerHousehold: "0" }, [`below-minimum at ${at}.amountPerHousehold`]],
    ["in principle, otherwise", { inPrinciple: "warn" }, [`not-listed at ${at}.inPrinciple`]],
    ["a condition that must not hold", { carryingAgreement: "forbidden" }, [`not-listed at ${at}.carryingAgreement`]],
  ])("%s", (_, values, issues) => {
    expect(refused(values)).toStrictEqual(issues);
  });
});

describe("an operator's application that is refused", () => {
  const all = operatorTerms({ minimumGrade: "A" });
  it.each([
    ["a kind that nobody tells apart", { operatorKind: "household" }, ["not-listed at application.operatorKind"]],
    ["a grade that the terms do not know", { grade: "AAA" }, ["not-listed at application.grade"]],
    ["part of a household", { householdsCarried: 2.5 }, ["not-a-whole-number at application.householdsCarried"]],
    ["fewer households than none", { householdsCarried: -1 }, ["below-minimum at application.householdsCarried"]],
    ["a condition as text", { registered: "yes" }, ["wrong-type at application.registered"]],
    ["a contract before the application", { contractOn: "2018-02-28" }, ["out-of-order at application.contractOn"]],
    ["a fact of households", { householdKind: "other" }, ["unknown-key at application.householdKind"]],
    [
      "more than an amount can be",
      { amount: "999999999999.99", outstanding: "0.01" },
      ["amount-too-large at application.amount"],
    ],
  ])("%s", (_, facts, issues) => {
    expect(issuesOfCall(() => assessOperator(all, anOperator(unchecked(facts))))).toStrictEqual(issues);
  });

  it("but not a grade where none is asked, nor no households", () => {
    expect(codesOf(() => assessOperator(operatorTerms({}), anOperator({ grade: "AAA" })))).toStrictEqual([]);
    expect(codesOf(() => assessOperator(all, anOperator({ householdsCarried: 0 })))).toStrictEqual([]);
  });
});
