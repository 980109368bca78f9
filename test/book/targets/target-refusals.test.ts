import { describe, expect, it } from "vitest";
import { assessTargets } from "../../../src/book/targets/assess-targets.ts";
import type { TargetFacts, TargetUnit } from "../../../src/book/targets/types.ts";
import type { Target, TargetTerms } from "../../../src/book/targets/types.ts";
import { unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { aUnit, COMPLETION, COVERAGE, LINES, RATED, targetTerms, TOLERANCE, unitsOf } from "./target-builders.ts";

const issues = (facts: unknown, terms: TargetTerms = targetTerms([RATED])): readonly string[] =>
  issuesOfCall(() => assessTargets(terms, unchecked<TargetFacts>(facts)));
const ofUnit = (facts: object, terms?: TargetTerms): readonly string[] =>
  issues(unitsOf(aUnit(unchecked<Partial<TargetUnit>>(facts))), terms);
const ofTerms = (targets: unknown): readonly string[] =>
  issues(unitsOf(), targetTerms(unchecked<readonly Target[]>(targets)));
const goes = (facts: Partial<TargetUnit>, ...targets: readonly Target[]): void => {
  expect(() => assessTargets(targetTerms(targets), unitsOf(aUnit(facts)))).not.toThrow();
};

describe("a part is not more than its whole", () => {
  it.each<readonly [string, Partial<TargetUnit>, string, number | string]>([
    ["ratedHouseholds", { registeredHouseholds: 9 }, "ratedHouseholds", 9],
    ["ratedWithNeed", { householdsWithNeed: 9 }, "ratedWithNeed", 9],
    ["qualifyingWithNeed", { householdsWithNeed: 9 }, "qualifyingWithNeed", 9],
    ["qualifyingWithNeed", { qualifyingHouseholds: 9 }, "qualifyingWithNeed", 9],
    ["registeredWithLine", { registeredHouseholds: 9 }, "registeredWithLine", 9],
    ["qualifyingWithLine", { qualifyingHouseholds: 9 }, "qualifyingWithLine", 9],
    ["registeredLentTo", { registeredHouseholds: 9 }, "registeredLentTo", 9],
    ["withNeedLentTo", { householdsWithNeed: 9 }, "withNeedLentTo", 9],
    ["qualifyingLentTo", { qualifyingHouseholds: 9 }, "qualifyingLentTo", 9],
    ["qualifyingWithNeedLentTo", { qualifyingWithNeed: 9 }, "qualifyingWithNeedLentTo", 9],
    ["grantedApplicants", { qualifiedApplicants: 9 }, "grantedApplicants", 9],
    ["operatorsLentTo", { qualifyingOperators: 9 }, "operatorsLentTo", 9],
    ["overdue", { outstanding: "9" }, "overdue", "9"],
    ["bad", { outstanding: "9" }, "bad", "9"],
  ])("%s, whatever the terms ask", (_name, whole, part, most) => {
    const more = typeof most === "number" ? most + 1 : `${most}.01`;
    expect(ofUnit({ ...whole, [part]: more })).toStrictEqual([`above-maximum at facts.units[0].${part}`]);
    goes({ ...whole, [part]: most }, RATED);
    goes({ [part]: more }, RATED);
  });

  it("credit lines and loans: each of its own whole, and of no other", () => {
    const wholes = { qualifyingHouseholds: 9, registeredHouseholds: 20 };
    expect(ofUnit({ ...wholes, qualifyingWithLine: 10, qualifyingLentTo: 11 })).toStrictEqual([
      "above-maximum at facts.units[0].qualifyingWithLine",
      "above-maximum at facts.units[0].qualifyingLentTo",
    ]);
    goes({ ...wholes, qualifyingWithLine: 9, qualifyingLentTo: 9 }, LINES, COVERAGE);
    goes({ ...wholes, registeredWithLine: 10, registeredLentTo: 11 }, LINES, COVERAGE);
  });

  it("but what was lent this year may pass its target, and bad loans what is overdue", () => {
    goes({ lentThisYear: "11", yearTarget: "10", outstanding: "10", overdue: "1", bad: "2" }, COMPLETION);
  });
});

describe("facts", () => {
  it("name each unit once, and a unit by its name", () => {
    expect(issues(unitsOf(aUnit(), aUnit({ unit: "T2" }), aUnit()))).toStrictEqual([
      "repeated-id at facts.units[2].unit",
    ]);
    expect(issues({ asOf: "2023-10-31", units: [{}] })).toStrictEqual(["missing at facts.units[0].unit"]);
    expect(issues({})).toStrictEqual(["missing at facts.asOf", "missing at facts.units"]);
  });

  it.each<readonly [string, object]>([
    ["below-minimum at facts.units[0].ratedHouseholds", { ratedHouseholds: -1 }],
    ["not-a-whole-number at facts.units[0].qualifyingLentTo", { qualifyingLentTo: 1.5 }],
    ["negative-amount at facts.units[0].overdue", { overdue: "-1", outstanding: "5" }],
    ["not-an-amount at facts.units[0].outstanding", { overdue: "1", outstanding: "5%" }],
    ["percent-without-sign at facts.units[0].provinceOverdueRate", { provinceOverdueRate: "2.1" }],
    ["above-maximum at facts.units[0].ownBadRateTarget", { ownBadRateTarget: "100.01%" }],
    ["above-maximum at facts.units[0].setLimits.coverage", { setLimits: { coverage: "101%" } }],
    ["unknown-key at facts.units[0].setLimits.cover", { setLimits: { cover: "1%" } }],
    ["unknown-key at facts.units[0].overdueRate", { overdueRate: "4.36%" }],
  ])("%s", (issue, facts) => {
    expect(ofUnit(facts)).toStrictEqual([issue]);
  });

  it("say everything that is wrong at once, in the terms too", () => {
    const unit = { unit: "T1", ratedHouseholds: 5, registeredHouseholds: 4, qualifyingLentTo: "5", bad: "-1" };
    const terms = unchecked<TargetTerms>({ ...targetTerms([RATED]), kind: "breaker" });
    expect(issues({ asOf: "2023-02-29", units: [unit, unit] }, terms)).toStrictEqual(
      expect.arrayContaining([
        ...["not-listed at terms.kind", "no-such-day at facts.asOf", "above-maximum at facts.units[0].ratedHouseholds"],
        ...["wrong-type at facts.units[0].qualifyingLentTo", "negative-amount at facts.units[1].bad"],
        "repeated-id at facts.units[1].unit",
      ]),
    );
  });

  it("with a fault elsewhere still are held to their whole", () => {
    expect(ofUnit({ qualifyingHouseholds: 1, qualifyingLentTo: 2, bad: "x" })).toStrictEqual([
      "not-an-amount at facts.units[0].bad",
      "above-maximum at facts.units[0].qualifyingLentTo",
    ]);
  });
});

describe("terms", () => {
  const table = 'terms.stated["our-rules#1"].targets';

  it("without targets are refused", () => {
    expect(ofTerms([])).toStrictEqual([`empty at ${table}`]);
    const none: TargetTerms = { ...targetTerms([RATED]), stated: { "our-rules#1": { ratePlaces: 1 } } };
    expect(issues(unitsOf(), none)).toStrictEqual(["missing at terms.targets"]);
  });

  it.each<readonly [string, object]>([
    [`not-listed at ${table}[0].target`, { ...RATED, target: "literacy" }],
    [`not-listed at ${table}[0].of`, { ...RATED, of: "outstanding" }],
    [`not-listed at ${table}[0].of`, { ...COVERAGE, of: "year-target" }],
    [`missing at ${table}[0].atLeast`, { target: "rated", of: "registered" }],
    [`percent-without-sign at ${table}[0].atLeast`, { ...RATED, atLeast: "100" }],
    [`above-maximum at ${table}[0].atLeast`, { ...RATED, atLeast: "100.0001%" }],
    [`not-a-percent at ${table}[0].atLeast`, { ...RATED, atLeast: "province-average" }],
    [`not-a-percent at ${table}[0].atMost`, { target: "overdue-rate", of: "outstanding", atMost: "own-target" }],
    [`unknown-key at ${table}[0].atMost`, { ...RATED, atMost: "3%" }],
    [`not-listed at ${table}[0].atMost`, { ...TOLERANCE, atMost: "3%" }],
    [`percent-without-sign at ${table}[0].plusPoints`, { ...TOLERANCE, plusPoints: 2 }],
    [`bad-format at ${table}[0].source`, { ...RATED, source: "article 5" }],
  ])("%s", (issue, row) => {
    expect(ofTerms([row])).toStrictEqual([issue]);
  });

  it("give one ratio one figure, and each target one set figure", () => {
    const set: Target = { target: "rated", of: "registered", atLeast: "set-by-authority" };
    expect(ofTerms([RATED, { ...RATED, atLeast: "90%" }])).toStrictEqual([`repeated-id at ${table}[1].target`]);
    expect(ofTerms([set, { ...set, of: "with-need" }])).toStrictEqual([`repeated-id at ${table}[1].target`]);
    expect(ofTerms([TOLERANCE, { ...TOLERANCE, plusPoints: "1%" }])).toStrictEqual([
      `repeated-id at ${table}[1].target`,
    ]);
    goes({}, RATED, set, { target: "rated", of: "with-need", atLeast: "100%" });
    goes({}, TOLERANCE, { target: "bad-rate", of: "outstanding", atMost: "3%" });
  });

  it("with a broken row say no more about it", () => {
    expect(ofTerms([{ ...RATED, of: 5 }, { ...RATED, of: 5 }, RATED])).toStrictEqual([
      `not-listed at ${table}[0].of`,
      `not-listed at ${table}[1].of`,
    ]);
    expect(ofTerms([null, { ...RATED, target: null }])).toHaveLength(2);
  });
});
