import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdTermValues } from "../../src/policy/eligibility/household/types.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { anApplication } from "../support/builders.ts";

const scheme = householdScheme.household;
const someChanges: fc.Arbitrary<HouseholdTermValues> = fc.record(
  {
    householdCap: fc.integer({ min: 0, max: 100_000 }),
    oldProduct: fc.constantFrom("counts", "does-not-count"),
    termMonths: fc.integer({ min: 1, max: 60 }).map((max) => ({ max })),
    age: fc.integer({ min: 1, max: 90 }).map((min) => ({ min })),
    ageReached: fc.constantFrom("on-birthday", "day-after"),
  },
  { requiredKeys: [] },
);

describe("changing terms", () => {
  it("always gives the same terms for two changes as for both at once, the later one winning", () => {
    fc.assert(
      fc.property(someChanges, someChanges, (first, second) => {
        const twice = adjustTerms(adjustTerms(scheme, first), second);
        const once = adjustTerms(scheme, { ...first, ...second });
        expect(twice).toStrictEqual(once);
        expect(assessHousehold(twice, anApplication())).toStrictEqual(assessHousehold(once, anApplication()));
      }),
    );
  });

  it("always reports exactly the names that were changed", () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const { terms } = assessHousehold(adjustTerms(scheme, changes), anApplication());
        expect(terms.changed).toStrictEqual(Object.keys(changes).sort());
      }),
    );
  });

  it("never changes an outcome by a change to what the terms say already", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 60 }), (amount, termMonths) => {
        const restated = adjustTerms(scheme, {
          householdCap: 50_000,
          termMonths: { min: 12, max: 36 },
          oldProduct: "counts",
        });
        const application = anApplication({ amount, termMonths });
        expect(assessHousehold(restated, application).outcome).toBe(assessHousehold(scheme, application).outcome);
      }),
    );
  });
});
