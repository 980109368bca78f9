import { describe, expect, it } from "vitest";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import { national2017 } from "../../../src/packs/national2017.ts";
import { plan2022 } from "../../../src/packs/plan2022.ts";
import { zhaohua2019 } from "../../../src/packs/zhaohua2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { assessTargets, type TargetAssessment } from "../../../src/book/targets/assess-targets.ts";
import type { TargetUnit } from "../../../src/book/targets/types.ts";
import { aUnit, findingsOf, unitsOf } from "./target-builders.ts";

/** Each target with its state and the article on which it rests. */
const said = (result: TargetAssessment): readonly (readonly string[])[] =>
  findingsOf(result).map(({ target, state, basis }) => {
    const [first] = basis;
    return [target, state, first?.by === "article" ? first.article : ""];
  });

describe("the household scheme", () => {
  const article = "household-scheme#targets";
  const scheme = (facts: Partial<TargetUnit>): readonly (readonly string[])[] =>
    said(assessTargets(householdScheme.targets, unitsOf(aUnit(facts))));
  const wholes = { registeredHouseholds: 200, qualifyingHouseholds: 150 };

  it("asks for 100 % rated, 90 % with a line and 80 % lent to, of those that it names", () => {
    expect(scheme({ ...wholes, ratedHouseholds: 200, qualifyingWithLine: 135, qualifyingLentTo: 120 })).toStrictEqual([
      ["rated", "met", article],
      ["credit-lines", "met", article],
      ["coverage", "met", article],
    ]);
    expect(scheme({ ...wholes, ratedHouseholds: 199, qualifyingWithLine: 134, qualifyingLentTo: 119 })).toStrictEqual([
      ["rated", "unmet", article],
      ["credit-lines", "unmet", article],
      ["coverage", "unmet", article],
    ]);
  });
});

describe("the plan of 2022", () => {
  it("counts satisfaction and coverage each of its own whole, where one table asks for both", () => {
    const terms = adjustTerms(plan2022.targets, { satisfactionOf: "all-qualifying" });
    const lent = { qualifyingHouseholds: 100, qualifyingLentTo: 90, registeredHouseholds: 200, registeredLentTo: 120 };
    const found = findingsOf(assessTargets(terms, unitsOf(aUnit(lent))));
    const shares = found.flatMap(({ target, share }) => (share.state === "known" ? [[target, share.percent]] : []));
    expect(shares).toStrictEqual([
      ["satisfaction", "90.00%"],
      ["coverage", "60.00%"],
    ]);
  });

  it("asks for all with need, all that qualify, all operators, and for what the province sets", () => {
    const facts = {
      ...{ householdsWithNeed: 30, ratedWithNeed: 30, qualifiedApplicants: 20, grantedApplicants: 19 },
      ...{ qualifyingOperators: 2, operatorsLentTo: 2, registeredHouseholds: 40, registeredLentTo: 20 },
    };
    const article = "plan-2022#targets";
    expect(said(assessTargets(plan2022.targets, unitsOf(aUnit(facts))))).toStrictEqual([
      ["rated", "met", article],
      ["satisfaction", "unmet", article],
      ["operator-coverage", "met", article],
      ["coverage", "undetermined", article],
    ]);
  });
});

describe("Luoping, October 2023", () => {
  // 5390.04 outstanding, 4551.98 lent, 235.15 overdue, in 10,000 yuan; 83 % is of a target near 5484.
  const county = { unit: "罗平县", outstanding: "53900400", overdue: "2351500", lentThisYear: "45519800" };
  const rows = (facts: Partial<TargetUnit>): TargetAssessment =>
    assessTargets(luoping2023.targets, unitsOf({ ...county, ...facts }));

  it("is not above the province's printed rate, and its year's target still open", () => {
    const result = rows({ provinceOverdueRate: "4.36%", yearTarget: "54843000" });
    expect(said(result)).toStrictEqual([
      ["overdue-rate", "met", "luoping-bulletin-2023-10#2.1"],
      ["completion", "open", "luoping-bulletin-2023-10#1.2"],
      ["coverage", "undetermined", "luoping-bulletin-2023-10#3.3"],
    ]);
    // 2351500 ÷ 53900400 is 4.3626… %; the province's 4.36 % is rounded itself and stands for up to 4.365 %
    expect(findingsOf(result).map(({ share }) => (share.state === "known" ? share.percent : ""))).toStrictEqual([
      ...["4.36%", "83%", ""],
    ]);
    expect(result.readings.map(({ id }) => id)).toStrictEqual(["targets/before-year-end", "targets/empty-whole"]);
  });

  it("waits for the province's rate, which the bulletin does not print", () => {
    expect(findingsOf(rows({}))[0]).toMatchObject({ state: "undetermined", missing: ["provinceOverdueRate"] });
  });
});

describe("Jiange and the national tolerance", () => {
  const facts = aUnit({ outstanding: "10000", overdue: "67", bad: "350", ownBadRateTarget: "1.5%" });

  it("name a target without a figure, and relative to the lender's own", () => {
    expect(said(assessTargets(jiange2019.targets, unitsOf(facts)))).toStrictEqual([
      ["overdue-rate", "undetermined", "guangyuan-bulletin-2019-139#jiange"],
      ["bad-rate", "undetermined", "guangyuan-bulletin-2019-139#jiange"],
    ]);
    // Zhaohua's 0.67 % is what was reached: no target.
    expect(zhaohua2019).not.toHaveProperty("targets");
    expect(said(assessTargets(national2017.targets, unitsOf(facts)))).toStrictEqual([
      ["bad-rate", "met", "national-2017-42#tolerance"],
    ]);
  });

  it("are missed just above", () => {
    const above = { ...facts, overdue: "67.01", bad: "350.01" };
    expect(said(assessTargets(national2017.targets, unitsOf(above)))[0]?.[1]).toBe("unmet");
  });
});
