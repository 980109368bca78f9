import { describe, expect, it } from "vitest";
import { assessTargets } from "../../../src/book/targets/assess-targets.ts";
import type { TargetUnit } from "../../../src/book/targets/types.ts";
import type { Target } from "../../../src/book/targets/types.ts";
import { aUnit, COVERAGE, foundOf, LINES, RATED, SATISFACTION, targetTerms, unitsOf } from "./target-builders.ts";

/** Article, the target, its whole, then below, at and above its figure; a share of 100 % has nothing above it. */
const households: readonly (readonly [
  string,
  Target,
  Partial<TargetUnit>,
  readonly (readonly [Partial<TargetUnit>, "met" | "unmet", string])[],
])[] = [
  [
    "household-scheme#targets: 评级面达到100%",
    RATED,
    { registeredHouseholds: 20_000 },
    [
      [{ ratedHouseholds: 19_999 }, "unmet", "100.00%"], // 99.995 %, shown as 100.00 %
      [{ ratedHouseholds: 20_000 }, "met", "100.00%"],
    ],
  ],
  [
    "household-scheme#targets: 授信面达到90%以上",
    LINES,
    { qualifyingHouseholds: 1_000 },
    [
      [{ qualifyingWithLine: 899 }, "unmet", "89.90%"],
      [{ qualifyingWithLine: 900 }, "met", "90.00%"],
      [{ qualifyingWithLine: 901 }, "met", "90.10%"],
    ],
  ],
  [
    "household-scheme#targets: 覆盖面达到80%以上",
    COVERAGE,
    { qualifyingHouseholds: 155 },
    [
      [{ qualifyingLentTo: 123 }, "unmet", "79.35%"], // 79.3548…
      [{ qualifyingLentTo: 124 }, "met", "80.00%"],
      [{ qualifyingLentTo: 125 }, "met", "80.65%"], // 80.6451…
    ],
  ],
  [
    "plan-2022#targets：有贷款需求的户评级率达100%",
    { target: "rated", of: "with-need", atLeast: "100%" },
    { householdsWithNeed: 3, registeredHouseholds: 9, ratedHouseholds: 2 },
    [
      [{ ratedWithNeed: 2 }, "unmet", "66.67%"],
      [{ ratedWithNeed: 3 }, "met", "100.00%"],
    ],
  ],
  [
    "plan-2022#targets：贷款满足率达100%",
    SATISFACTION,
    { qualifiedApplicants: 40 },
    [
      [{ grantedApplicants: 39 }, "unmet", "97.50%"],
      [{ grantedApplicants: 40 }, "met", "100.00%"],
    ],
  ],
  [
    "plan-2022#targets：经营主体应贷尽贷",
    { target: "operator-coverage", of: "qualifying-operators", atLeast: "100%" },
    { qualifyingOperators: 7 },
    [
      [{ operatorsLentTo: 6 }, "unmet", "85.71%"],
      [{ operatorsLentTo: 7 }, "met", "100.00%"],
    ],
  ],
  [
    "luoping-bulletin-2023-10#3.3: 应贷尽贷",
    { target: "coverage", of: "qualifying-with-need", atLeast: "100%" },
    { qualifyingWithNeed: 1_048 },
    [
      [{ qualifyingWithNeedLentTo: 1_047 }, "unmet", "99.90%"],
      [{ qualifyingWithNeedLentTo: 1_048 }, "met", "100.00%"],
    ],
  ],
];

describe.each(households)("%s", (_article, target, whole, rows) => {
  it.each(rows)("%o: %s, shown as %s", (part, state, percent) => {
    expect(foundOf(target, { ...whole, ...part })).toMatchObject({ state, share: { state: "known", percent } });
  });
});

describe("each target", () => {
  const unit: Partial<TargetUnit> = {
    ...{ registeredHouseholds: 200, householdsWithNeed: 150, qualifyingHouseholds: 120, qualifyingWithNeed: 100 },
    ...{
      registeredWithLine: 91,
      qualifyingWithLine: 90,
      registeredLentTo: 61,
      withNeedLentTo: 60,
      qualifyingLentTo: 59,
      qualifyingWithNeedLentTo: 58,
    },
  };

  it.each([
    ["registered", 61, 200, "30.50%"],
    ["with-need", 60, 150, "40.00%"],
    ["qualifying", 59, 120, "49.17%"],
    ["qualifying-with-need", 58, 100, "58.00%"],
  ] as const)("of coverage has its own part and whole: %s, %i of %i", (of, numerator, denominator, percent) => {
    expect(foundOf({ target: "coverage", of, atLeast: "50%" }, unit)).toMatchObject({
      ...{ of, unit: "households", share: { numerator, denominator, percent } },
    });
  });

  it.each([
    ["registered", 91, 200, "45.50%"],
    ["qualifying", 90, 120, "75.00%"],
  ] as const)("of credit lines too: %s, %i of %i", (of, numerator, denominator, percent) => {
    expect(foundOf({ target: "credit-lines", of, atLeast: "50%" }, unit)).toMatchObject({
      share: { numerator, denominator, percent },
    });
  });

  it("rests on its own article, where its row names one, and on the law about 以上", () => {
    const law = { by: "law", article: "civil-code#1259" };
    expect(foundOf(RATED, {}).basis).toStrictEqual([{ by: "article", term: "targets", article: "our-rules#1" }, law]);
    expect(foundOf({ ...RATED, source: "our-rules#2" }, {}).basis).toStrictEqual([
      { by: "article", term: "targets", article: "our-rules#2" },
      law,
    ]);
  });
});

describe("a unit", () => {
  const reached = { registeredHouseholds: 1, ratedHouseholds: 1, qualifyingHouseholds: 10, qualifyingWithLine: 9 };
  const outcome = (facts: Partial<TargetUnit>): string | undefined =>
    assessTargets(targetTerms([RATED, LINES, COVERAGE]), unitsOf(aUnit(facts))).units[0]?.outcome;

  it.each<readonly [string, Partial<TargetUnit>]>([
    ["met", { ...reached, qualifyingLentTo: 8 }],
    ["unmet", { ...reached, qualifyingLentTo: 7 }],
    ["undetermined", reached],
    ["unmet", { ...reached, ratedHouseholds: 0 }],
  ])("is %s by its targets jointly: %o", (is, facts) => {
    expect(outcome(facts)).toBe(is);
  });

  it("comes in the order of its name, its targets in that of the terms", () => {
    const units = ["西镇", "T2", "T10", "T1"].map((unit) => ({ unit }));
    const result = assessTargets(targetTerms([COVERAGE, RATED]), unitsOf(...units));
    expect(result.units.map(({ unit }) => unit)).toStrictEqual(["T1", "T10", "T2", "西镇"]);
    expect(result.units[0]?.findings.map(({ target }) => target)).toStrictEqual(["coverage", "rated"]);
  });

  it("may not be there", () => {
    expect(assessTargets(targetTerms([RATED]), unitsOf())).toMatchObject({ kind: "target-assessment", units: [] });
  });
});
