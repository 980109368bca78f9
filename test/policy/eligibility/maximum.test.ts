import { describe, expect, it } from "vitest";
import { assessHousehold, type HouseholdRule } from "../../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication, HouseholdTerms } from "../../../src/policy/eligibility/household/types.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { shanxi } from "../../../src/packs/shanxi.ts";
import { anApplication, householdTerms, without } from "../../support/builders.ts";

const most = (
  terms: HouseholdTerms,
  facts: Partial<HouseholdApplication>,
  ...unknown: readonly (keyof HouseholdApplication)[]
): unknown => assessHousehold(terms, without(anApplication(facts), ...unknown) as HouseholdApplication).maximum;
const known = (amount: string, ...boundBy: readonly HouseholdRule[]): object => ({ state: "known", amount, boundBy });
const open = (missing: readonly string[], atMost?: string): object => ({
  state: "undetermined",
  missing,
  ...(atMost === undefined ? {} : { atMost }),
});

describe("the largest amount a household could ask for", () => {
  const jiange = jiange2019.household;
  const limits = { projectScale: "40000", productionCycle: "35000", availableLine: "30000", statedNeed: "45000" };

  it("in Jiange is the smallest of the four limits", () => {
    expect(most(jiange, limits)).toStrictEqual(known("30000.00", "household/within-credit-line"));
    expect(most(jiange, { ...limits, statedNeed: "29999.99" })).toStrictEqual(
      known("29999.99", "household/within-stated-need"),
    );
    expect(most(jiange, { ...limits, projectScale: "0" })).toStrictEqual(
      known("0.00", "household/within-project-scale"),
    );
    // All that bind are named.
    expect(most(jiange, { ...limits, productionCycle: "30000" })).toStrictEqual(
      known("30000.00", "household/within-credit-line", "household/within-production-cycle"),
    );
  });

  it("is not known where a limit is not, but never above those that are", () => {
    expect(most(jiange, limits, "productionCycle")).toStrictEqual(open(["productionCycle"], "30000.00"));
    expect(most(jiange, limits, "availableLine")).toStrictEqual(open(["availableLine"], "35000.00"));
    expect(most(jiange, limits, "availableLine", "statedNeed", "projectScale", "productionCycle")).toStrictEqual(
      open(["availableLine", "projectScale", "productionCycle", "statedNeed"]),
    );
    // Nought is nought, whatever the other is.
    expect(most(jiange, { ...limits, statedNeed: "0" }, "productionCycle")).toStrictEqual(
      known("0.00", "household/within-stated-need"),
    );
  });

  const capped = householdTerms({ householdCap: "50000", capWithHigherNeed: "100000", availableLine: "limits" });

  it("is what the cap leaves, or nought", () => {
    const terms = householdTerms({ householdCap: "50000" });
    const byCap = (amount: string): object => known(amount, "household/within-cap");
    expect(most(terms, {})).toStrictEqual(byCap("50000.00"));
    expect(most(terms, { outstanding: "19999.99", outstandingOldProduct: "30000" })).toStrictEqual(byCap("0.01"));
    expect(most(terms, { outstanding: "50000" })).toStrictEqual(byCap("0.00"));
    expect(most(terms, { outstanding: "70000" })).toStrictEqual(byCap("0.00")); // never below nought
    expect(most(terms, { outstandingOldProduct: "50000" }, "outstanding")).toStrictEqual(byCap("0.00"));
    expect(most(terms, { outstandingOldProduct: "10000" }, "outstanding")).toStrictEqual(
      open(["outstanding"], "40000.00"),
    );
  });

  it("asks for the need only where it matters", () => {
    // Beside a loan of 10,000 that is running; a first loan above the ordinary cap is left to the lender.
    const line = (availableLine: string): Partial<HouseholdApplication> => ({
      ...{ availableLine, outstanding: "10000", runningLoan: true, ableToRepay: true },
    });
    expect(most(capped, line("40000"), "higherNeed")).toStrictEqual(known("40000.00", "household/within-credit-line"));
    expect(most(capped, line("40000.01"), "higherNeed")).toStrictEqual(open(["higherNeed"], "40000.01"));
    expect(most(capped, line("120000"), "higherNeed")).toStrictEqual(open(["higherNeed"], "90000.00"));
    expect(most(capped, { ...line("120000"), higherNeed: true })).toStrictEqual(
      known("90000.00", "household/within-cap"),
    );
    expect(most(capped, { ...line("40000"), higherNeed: false })).toStrictEqual(
      known("40000.00", "household/within-cap", "household/within-credit-line"),
    );
    // Nor is it named where something else is open: the line allows no more than the ordinary cap.
    const rated = householdTerms({
      rated: "required",
      householdCap: "50000",
      capWithHigherNeed: "100000",
      availableLine: "limits",
    });
    expect(most(rated, line("40000"), "higherNeed", "rated")).toStrictEqual(open(["rated"], "40000.00"));
    // A first loan: the ordinary cap, whatever the need.
    expect(most(capped, { availableLine: "120000", higherNeed: true, ableToRepay: true })).toStrictEqual(
      known("50000.00", "household/within-cap"),
    );
  });

  it("is nought where something else stands in the way, and open where something else is", () => {
    const strict = householdTerms({ householdCap: "50000", rated: "required", ableToWork: "required" });
    expect(most(strict, { rated: false })).toStrictEqual(known("0.00", "household/rated"));
    expect(most(strict, { rated: false, ableToWork: false })).toStrictEqual(
      known("0.00", "household/able-to-work", "household/rated"),
    );
    expect(most(strict, { rated: false }, "ableToWork", "outstanding")).toStrictEqual(known("0.00", "household/rated"));
    expect(most(strict, {}, "rated")).toStrictEqual(open(["rated"], "50000.00"));
    expect(most(strict, {}, "rated", "outstanding")).toStrictEqual(open(["rated", "outstanding"], "50000.00"));
    // Nothing is left of the cap: then the rest does not matter.
    expect(most(strict, { outstanding: "50000" }, "rated")).toStrictEqual(known("0.00", "household/within-cap"));
  });

  it("is not bounded where the terms set no limit", () => {
    const kinds = shanxi.household;
    expect(most(kinds, {})).toStrictEqual(open([])); // an excerpt does not tell that there is none
    expect(most(householdTerms({ ableToWork: "required" }), {})).toStrictEqual({ state: "unbounded" });
    expect(most(kinds, {}, "householdKind")).toStrictEqual(open(["householdKind"]));
    expect(most(kinds, { householdKind: "other" })).toStrictEqual(known("0.00", "household/kind"));
  });
});
