import { describe, expect, it } from "vitest";
import { assessHousehold, type HouseholdRule } from "../../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication, HouseholdTermValues } from "../../../src/policy/eligibility/household/types.ts";
import { anApplication, householdTerms, without } from "../../support/builders.ts";

/** What the only finding under these terms shows, without what it rests on. */
const shown = (terms: HouseholdTermValues, facts: Partial<HouseholdApplication>): unknown => {
  const [finding, ...others] = assessHousehold(householdTerms(terms), anApplication(facts)).findings;
  expect(others).toStrictEqual([]);
  return finding && without(finding, "basis");
};

const unmet = (rule: HouseholdRule, reason: string, observed: object, required: object): object => ({
  rule,
  outcome: "unmet",
  reason,
  observed,
  required,
});

describe("each obstacle, with its reason and both sides and nothing else", () => {
  it("the kind of household", () => {
    // In the order of the kinds, whatever the order of the terms.
    const terms: HouseholdTermValues = { householdKinds: ["monitored-marginal", "registered-poor"] };
    expect(shown(terms, { householdKind: "other" })).toStrictEqual(
      unmet(
        "household/kind",
        "kind-not-served",
        { householdKind: "other" },
        { oneOf: ["registered-poor", "monitored-marginal"] },
      ),
    );
  });

  it("a condition that must hold, and one that must not", () => {
    expect(shown({ ableToWork: "required" }, { ableToWork: false })).toStrictEqual(
      unmet("household/able-to-work", "not-able-to-work", { holds: false }, { holds: true }),
    );
    expect(shown({ guarantorTaken: "forbidden" }, { guarantorTaken: true })).toStrictEqual(
      unmet("household/no-guarantor", "guarantor-taken", { holds: true }, { holds: false }),
    );
    expect(shown({ guarantorTaken: "forbidden" }, {})).toStrictEqual({
      rule: "household/no-guarantor",
      outcome: "met",
      observed: { holds: false },
      required: { holds: false },
    });
  });

  it("the age", () => {
    const aged = (bornOn: string, age: { min?: number; max?: number }): unknown => shown({ age }, { bornOn });
    const years = { min: 18, max: 65 };
    expect(aged("2010-01-01", years)).toStrictEqual(
      unmet("household/applicant-age", "too-young", { age: 9 }, { years }),
    );
    expect(aged("1950-01-01", years)).toStrictEqual(
      unmet("household/applicant-age", "too-old", { age: 69 }, { years }),
    );
    expect(aged("2010-01-01", { min: 18 })).toStrictEqual(
      unmet("household/applicant-age", "too-young", { age: 9 }, { years: { min: 18 } }),
    );
  });

  it("the grade", () => {
    expect(shown({ minimumGrade: "AA", gradeOrder: ["AAA", "AA", "A"] }, { grade: "A" })).toStrictEqual(
      unmet("household/minimum-grade", "grade-too-low", { grade: "A" }, { atLeast: "AA", order: ["AAA", "AA", "A"] }),
    );
    expect(shown({ minimumGrade: "A", gradeOrder: ["A"] }, { grade: "none" })).toMatchObject({
      observed: { grade: "none" },
    });
  });

  it("the purposes, in the order in which the documents give them", () => {
    const purposes = ["on-lending", "weddings", "small-machines"] as const;
    const allowed: HouseholdTermValues = { allowedPurposes: ["small-machines", "farming-and-animals"] };
    expect(shown(allowed, { purposes })).toStrictEqual(
      unmet(
        "household/allowed-purposes",
        "purpose-not-allowed",
        { purposes: ["small-machines", "weddings", "on-lending"] },
        { among: ["farming-and-animals", "small-machines"] },
      ),
    );
    expect(shown({ forbiddenPurposes: ["on-lending", "building"] }, { purposes })).toStrictEqual(
      unmet(
        "household/no-forbidden-purpose",
        "purpose-forbidden",
        { purposes: ["small-machines", "weddings", "on-lending"] },
        { noneOf: ["building", "on-lending"] },
      ),
    );
  });

  it("a share dividend, with the day that decided", () => {
    const terms: HouseholdTermValues = { shareDividend: "ended", shareDividendEnd: "2019-05-20" };
    expect(shown(terms, { purposes: ["share-dividend"] })).toStrictEqual(
      unmet("household/share-dividend-ended", "share-dividend-ended", { day: "2019-05-20" }, { before: "2019-05-20" }),
    );
  });

  it("the cap, with every part of the debt", () => {
    const debts = { amount: "60000", outstanding: "1.5", outstandingOldProduct: 2 };
    const observed = { requested: "60000.00", outstanding: "1.50", outstandingOldProduct: "2.00", total: "60003.50" };
    expect(shown({ householdCap: "50000" }, debts)).toStrictEqual(
      unmet("household/within-cap", "above-household-cap", observed, { atMost: "50000.00" }),
    );
    expect(shown({ householdCap: "50000", oldProduct: "does-not-count" }, debts)).toStrictEqual(
      unmet(
        "household/within-cap",
        "above-household-cap",
        { requested: "60000.00", outstanding: "1.50", total: "60001.50" },
        { atMost: "50000.00" },
      ),
    );
    const two: HouseholdTermValues = { householdCap: "50000", capWithHigherNeed: "60000" };
    expect(shown(two, { ...debts, higherNeed: true })).toStrictEqual(
      unmet("household/within-cap", "above-household-cap", observed, {
        atMost: "50000.00",
        withHigherNeed: "60000.00",
      }),
    );
    // One that needs no more has the ordinary cap only.
    expect(shown(two, { ...debts, higherNeed: false })).toMatchObject({ required: { atMost: "50000.00" } });
    expect(shown(two, { ...debts, higherNeed: false })).not.toHaveProperty("required.withHigherNeed");
  });

  it.each([
    ["availableLine", "household/within-credit-line", "above-credit-line"],
    ["projectScale", "household/within-project-scale", "above-project-scale"],
    ["productionCycle", "household/within-production-cycle", "above-production-cycle"],
    ["statedNeed", "household/within-stated-need", "above-stated-need"],
  ] as const)("the limit %s", (fact, rule, reason) => {
    expect(shown({ [fact]: "limits" }, { [fact]: 29_999.99 })).toStrictEqual(
      unmet(rule, reason, { requested: "30000.00" }, { atMost: "29999.99" }),
    );
  });

  it("the length", () => {
    const length = (termMonths: number, range: { min?: number; max?: number }): unknown =>
      shown({ termMonths: range }, { termMonths });
    const months = { min: 12, max: 36 };
    expect(length(11, months)).toStrictEqual(
      unmet("household/term-length", "term-too-short", { termMonths: 11 }, { months }),
    );
    expect(length(37, months)).toStrictEqual(
      unmet("household/term-length", "term-too-long", { termMonths: 37 }, { months }),
    );
    expect(length(37, { max: 36 })).toStrictEqual(
      unmet("household/term-length", "term-too-long", { termMonths: 37 }, { months: { max: 36 } }),
    );
  });

  it("renewals, rate and lender", () => {
    expect(shown({ mostRenewals: 0 }, { renewals: 1 })).toStrictEqual(
      unmet("household/within-renewals", "renewed-too-often", { renewals: 1 }, { atMost: 0 }),
    );
    expect(shown({ rateCaps: [{ limit: { fixed: "4.3%" } }] }, { rate: "4.305%" })).toStrictEqual(
      unmet("household/within-rate-cap", "above-rate-cap", { rate: "4.305%" }, { atMost: "4.30%" }),
    );
    expect(shown({ lenders: ["B1", "B2"] }, { lender: "B3" })).toStrictEqual(
      unmet("household/named-lender", "lender-not-named", { lender: "B3" }, { oneOf: ["B1", "B2"] }),
    );
  });

  it("the bars that hold on the day of application, of those whose bars count", () => {
    const holding = { listing: "L1", who: "applicant", from: "2019-05-06", through: "for-good" } as const;
    const bars = [
      holding,
      { listing: "L2", who: "member", from: "2019-01-01", through: "2019-05-06" },
      { listing: "L3", who: "applicant", from: "2019-05-07", through: "2020-05-06" },
      { listing: "L4", who: "applicant", from: "2010-01-01", through: "2019-05-05" },
    ] as const;
    expect(shown({ blacklist: "bars" }, { bars })).toStrictEqual(
      unmet("household/not-barred", "barred", { bars: [holding] }, { bars: [], persons: "applicant" }),
    );
    expect(shown({ blacklist: "bars", barredPersons: "any-member" }, { bars })).toStrictEqual(
      unmet("household/not-barred", "barred", { bars: [holding, bars[1]] }, { bars: [], persons: "any-member" }),
    );
  });
});
