import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessHousehold,
  type HouseholdAssessment,
} from "../../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication } from "../../../src/policy/eligibility/household/types.ts";
import type { HouseholdTermValues } from "../../../src/policy/eligibility/household/types.ts";
import { householdTerms, without } from "../../support/builders.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { PRODUCTS, someRateCaps } from "./any-facts.ts";
import { someApplication, someComplete, someTerms, UNKNOWABLE } from "./any-household.ts";

const assess = (t: HouseholdTermValues, a: HouseholdApplication): HouseholdAssessment =>
  assessHousehold(householdTerms(t), a);

/** The better, the less. */
const RANK = { eligible: 0, undetermined: 1, ineligible: 2 } as const;

/** The lengths between which no band of the terms or of the series of these tests ends. */
const bandOf = (months: number): number => (months <= 12 ? 0 : months <= 36 ? 1 : 2);

describe("the outcome for a household", () => {
  it("never gets worse, let alone turns eligible into ineligible, by asking for less", () => {
    fc.assert(
      fc.property(someTerms, someApplication, fc.integer({ min: 1, max: 4_000_000 }), (terms, application, less) => {
        const fen = fenIn(String(application.amount)) - BigInt(less);
        fc.pre(fen > 0n);
        const after = assess(terms, { ...application, amount: yuan(fen) }).outcome;
        expect(RANK[after]).toBeLessThanOrEqual(RANK[assess(terms, application).outcome]);
      }),
      { numRuns: 300 },
    );
  });

  it("never gets worse by a shorter loan within one band and not below the minimum", () => {
    fc.assert(
      fc.property(someTerms, someApplication, fc.integer({ min: 1, max: 20 }), (terms, application, less) => {
        const termMonths = application.termMonths - less;
        fc.pre(termMonths >= (terms.termMonths?.min ?? 1) && bandOf(termMonths) === bandOf(application.termMonths));
        const after = assess(terms, { ...application, termMonths }).outcome;
        expect(RANK[after]).toBeLessThanOrEqual(RANK[assess(terms, application).outcome]);
      }),
      { numRuns: 300 },
    );
  });

  it("never changes by leaving a fact out, except into undetermined for want of that fact", () => {
    fc.assert(
      fc.property(someTerms, someApplication, fc.constantFrom(...UNKNOWABLE), (terms, application, fact) => {
        const before = assess(terms, application);
        const after = assess(terms, without(application, fact));
        if (after.outcome === before.outcome) return;
        expect(after.outcome).toBe("undetermined");
        expect(after.missing).toContain(fact);
      }),
      { numRuns: 500 },
    );
  });

  it("without the product, is on the rate what it is for each product, where that is the same for all", () => {
    const onRate = (terms: HouseholdTermValues, application: HouseholdApplication): unknown =>
      assess(terms, application).findings.find(({ rule }) => rule === "household/within-rate-cap")?.outcome;
    fc.assert(
      fc.property(someTerms, someRateCaps, someApplication, (terms, rateCaps, application) => {
        const capped = { ...terms, rateCaps };
        // The last of the products is one that no row names.
        const each = new Set(PRODUCTS.map((product) => onRate(capped, { ...application, product })));
        const [only = ""] = each;
        expect(onRate(capped, without(application, "product"))).toBe(each.size === 1 ? only : "undetermined");
      }),
      { numRuns: 500 },
    );
  });

  it("for every undetermined one, is decided once what is missing is known", () => {
    fc.assert(
      fc.property(someTerms, someApplication, someComplete, (terms, application, other) => {
        const { missing } = assess(terms, application);
        const known = Object.fromEntries(missing.map((fact) => [fact, other[fact as keyof HouseholdApplication]]));
        // A contract comes after its application.
        const days = missing.includes("contractOn") ? { contractOn: application.appliedOn } : {};
        expect(assess(terms, { ...application, ...known, ...days }).outcome).not.toBe("undetermined");
      }),
      { numRuns: 300 },
    );
  });
});
