import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessHousehold,
  type HouseholdAssessment,
} from "../../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication } from "../../../src/policy/eligibility/household/types.ts";
import type { HouseholdTermValues } from "../../../src/policy/eligibility/household/types.ts";
import { householdTerms } from "../../support/builders.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { daysAfter, everyDay } from "../../support/diary.ts";
import { someApplication, someTerms } from "./any-household.ts";
import { applied } from "./apply-change.ts";

const assess = (t: HouseholdTermValues, a: HouseholdApplication): HouseholdAssessment =>
  assessHousehold(householdTerms(t), a);

// A cap of nought has no remedy; it has its own case.
const termsWithRoom = someTerms.filter(({ householdCap }) => Number(householdCap ?? 1) > 0);

describe("the remedies of a household", () => {
  it("for every unmet requirement, are one each, in the order of the findings", () => {
    fc.assert(
      fc.property(someTerms, someApplication, (terms, application) => {
        const { findings, remedies } = assess(terms, application);
        const unmet = findings.filter((f) => f.outcome === "unmet").map((f) => f.rule);
        expect(remedies.map((r) => r.rule)).toStrictEqual(unmet);
        expect(remedies.every((r) => r.onlyObstacle === (unmet.length === 1))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("always remove their own obstacle", () => {
    fc.assert(
      fc.property(termsWithRoom, someApplication, (terms, application) => {
        for (const remedy of assess(terms, application).remedies) {
          const changed = applied(remedy, application);
          if (changed === undefined) continue;
          const finding = assess(terms, changed).findings.find((f) => f.rule === remedy.rule);
          expect([remedy, finding?.outcome]).not.toStrictEqual([remedy, "unmet"]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never send one away longer than need be: on every day before it would be refused", () => {
    fc.assert(
      fc.property(termsWithRoom, someApplication, (terms, application) => {
        for (const remedy of assess(terms, application).remedies) {
          if (remedy.change !== "apply-from") continue;
          expect(remedy.day > application.appliedOn).toBe(true);
          for (const day of everyDay(application.appliedOn, daysAfter(remedy.day, -1)).slice(-20)) {
            const tried = applied({ change: "apply-from", day }, application) ?? application;
            expect(assess(terms, tried).remedies.map((r) => r.rule)).toContain(remedy.rule);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never ask for less than is allowed: one fen more is still unmet", () => {
    fc.assert(
      fc.property(termsWithRoom, someApplication, (terms, application) => {
        for (const remedy of assess(terms, application).remedies) {
          if (remedy.change !== "ask-for-at-most") continue;
          const more = yuan(fenIn(remedy.amount) + 1n);
          expect(assess(terms, { ...application, amount: more }).remedies.map((r) => r.rule)).toContain(remedy.rule);
        }
      }),
      { numRuns: 300 },
    );
  });
});
