import { describe, expect, it } from "vitest";
import { assessTargets } from "../../../src/book/targets/assess-targets.ts";
import type { TargetUnit } from "../../../src/book/targets/types.ts";
import type { Target } from "../../../src/book/targets/types.ts";
import {
  BELOW_PROVINCE,
  COMPLETION,
  COVERAGE,
  foundOf,
  LINES,
  RATED,
  SATISFACTION,
  targetTerms,
  TOLERANCE,
  unitsOf,
} from "./target-builders.ts";

describe("what is not known", () => {
  it.each<readonly [string, Target, Partial<TargetUnit>, readonly string[]]>([
    ["both sides", RATED, {}, ["ratedHouseholds", "registeredHouseholds"]],
    ["the whole", LINES, { qualifyingWithLine: 0 }, ["qualifyingHouseholds"]],
    ["the part", COVERAGE, { qualifyingHouseholds: 10 }, ["qualifyingLentTo"]],
    ["the part of an empty whole", COVERAGE, { qualifyingHouseholds: 0 }, ["qualifyingLentTo"]],
    ["the applicants", SATISFACTION, { qualifyingHouseholds: 10 }, ["grantedApplicants", "qualifiedApplicants"]],
    ["the year's target", COMPLETION, { lentThisYear: "0" }, ["yearTarget"]],
    ["the province's rate", BELOW_PROVINCE, { outstanding: "1", overdue: "0" }, ["provinceOverdueRate"]],
    ["everything", BELOW_PROVINCE, {}, ["overdue", "outstanding", "provinceOverdueRate"]],
    ["the own target", TOLERANCE, { outstanding: "1", bad: "0" }, ["ownBadRateTarget"]],
    ["bad loans", TOLERANCE, { outstanding: "1", overdue: "1", ownBadRateTarget: "0%" }, ["bad"]],
  ])("leaves it open and is named: %s", (_name, target, facts, missing) => {
    expect(foundOf(target, facts)).toMatchObject({ state: "undetermined", missing });
  });

  it("is not zero: a unit with nothing overdue is judged, one that does not tell is not", () => {
    const facts = { outstanding: "100", provinceOverdueRate: "0%" };
    expect(foundOf(BELOW_PROVINCE, { ...facts, overdue: "0" }).state).toBe("met");
    expect(foundOf(BELOW_PROVINCE, facts).state).toBe("undetermined");
  });
});

describe("a whole of zero", () => {
  it.each<readonly [string, Target, Partial<TargetUnit>, string | number]>([
    ["households", RATED, { registeredHouseholds: 0, ratedHouseholds: 0 }, 0],
    ["applicants", SATISFACTION, { qualifiedApplicants: 0, grantedApplicants: 0 }, 0],
    ["loans", BELOW_PROVINCE, { outstanding: "0", overdue: "0", provinceOverdueRate: "2%" }, "0.00"],
    ["a year's target", COMPLETION, { yearTarget: "0", lentThisYear: "0" }, "0.00"],
  ])("of %s gives no ratio: open by the reading, met by the other", (_name, target, facts, denominator) => {
    const open = foundOf(target, facts);
    expect(open).toMatchObject({
      ...{ state: "undetermined", missing: [], share: { why: "zero-denominator", denominator } },
    });
    expect(open.basis).toContainEqual({ by: "reading", term: "emptyWhole", reading: "targets/empty-whole" });
    const met = foundOf(target, facts, { emptyWhole: "met" });
    expect(met).toMatchObject({ state: "met", share: { why: "zero-denominator" } });
    expect(met.basis).toContainEqual({ by: "article", term: "emptyWhole", article: "our-rules#1" });
  });

  it("still wants the figure that it would be held to", () => {
    expect(foundOf(BELOW_PROVINCE, { outstanding: "0", overdue: "0" })).toMatchObject({
      ...{ state: "undetermined", missing: ["provinceOverdueRate"] },
    });
  });

  it("gives no ratio either where more was lent than a target of nothing", () => {
    expect(foundOf(COMPLETION, { yearTarget: "0", lentThisYear: "1" }, { asOf: "2023-12-31" }).state).toBe(
      "undetermined",
    );
  });
});

describe("satisfaction of those that qualify", () => {
  const facts = {
    ...{ qualifyingHouseholds: 50, qualifyingLentTo: 40 },
    qualifiedApplicants: 40,
    grantedApplicants: 40,
  };

  it("is that of qualified applicants by the reading, of all that qualify by the other", () => {
    expect(foundOf(SATISFACTION, facts)).toMatchObject({
      ...{ of: "qualified-applicants", state: "met", share: { numerator: 40, denominator: 40 } },
    });
    expect(foundOf(SATISFACTION, facts, { satisfactionOf: "all-qualifying" })).toMatchObject({
      ...{ of: "qualifying", state: "unmet", share: { numerator: 40, denominator: 50, percent: "80.00%" } },
    });
  });

  it("is not open where the terms name the applicants", () => {
    const named: Target = { target: "satisfaction", of: "qualified-applicants", atLeast: "100%" };
    const found = foundOf(named, facts, { satisfactionOf: "all-qualifying" });
    expect(found).toMatchObject({ of: "qualified-applicants", state: "met" });
    expect(JSON.stringify(found.basis)).not.toContain("satisfactionOf");
  });
});

describe("the readings of a result", () => {
  const ids = (...targets: readonly Target[]): readonly string[] =>
    assessTargets(targetTerms(targets), unitsOf()).readings.map(({ id }) => id);

  it.each<readonly [readonly Target[], readonly string[]]>([
    [[RATED], ["targets/empty-whole", "portfolio/rate-places"]],
    [[SATISFACTION], ["targets/satisfaction-of", "targets/empty-whole", "portfolio/rate-places"]],
    [[COMPLETION], ["targets/before-year-end", "targets/empty-whole", "portfolio/completion-places"]],
  ])("are those that matter to its targets: %o", (targets, readings) => {
    expect(ids(...targets)).toStrictEqual(readings);
  });
});

describe("how ratios are shown", () => {
  const facts = { outstanding: "3", overdue: "1", bad: "2", lentThisYear: "2", yearTarget: "3" };
  const bad: Target = { target: "bad-rate", of: "outstanding", atMost: "70%" };

  it.each([
    [0, "67%"],
    [1, "66.7%"],
    [2, "66.67%"],
    [4, "66.6667%"],
  ])("follows the terms: %i decimals, %s", (places, percent) => {
    expect(foundOf(bad, facts, { ratePlaces: places }).share).toMatchObject({ percent });
    expect(foundOf(COMPLETION, facts, { completionPlaces: places }).share).toMatchObject({ percent });
  });

  it("is told once, with what it rests on", () => {
    const display = (...targets: readonly Target[]): unknown => assessTargets(targetTerms(targets), unitsOf()).display;
    const places = { by: "reading", term: "ratePlaces", reading: "portfolio/rate-places" };
    const completion = { by: "reading", term: "completionPlaces", reading: "portfolio/completion-places" };
    expect(display(bad)).toStrictEqual({ ratePlaces: 2, basis: [places] });
    expect(display(COMPLETION)).toStrictEqual({ completionPlaces: 0, basis: [completion] });
    expect(display(COMPLETION, bad)).toStrictEqual({ ratePlaces: 2, completionPlaces: 0, basis: [places, completion] });
  });
});
