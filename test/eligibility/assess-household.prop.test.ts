import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessHousehold, type HouseholdAssessment } from "../../src/eligibility/assess-household.ts";
import type { HouseholdApplication } from "../../src/eligibility/facts.ts";
import type { HouseholdTermValues } from "../../src/eligibility/terms.ts";
import { anApplication, householdTerms, without } from "../support/builders.ts";
import { daysAfter } from "../support/diary.ts";
import { fenIn, yuan } from "../support/exact.ts";
import { checkByHand, jointByHand } from "./by-hand.ts";

const GRADES = ["AAA+", "AAA", "AA", "A"];
const UNKNOWABLE = ["outstanding", "outstandingOldProduct", "bornOn", "grade"] as const;

// Figures lie close together, so that the edges are often met exactly.
const someYuan = fc.oneof(
  fc.constantFrom("20000.00" as const, "30000.00" as const, "30000.01" as const),
  fc.integer({ min: 0, max: 60 }).map((n) => (n * 1_000).toFixed(2) as `${number}`),
);
const someMonths = fc.integer({ min: 10, max: 38 });
const someRange = (edge: fc.Arbitrary<number>): fc.Arbitrary<{ min?: number; max?: number }> =>
  fc.tuple(edge, edge, fc.constantFrom("both", "min", "max")).map(([a, b, which]) => ({
    ...(which === "max" ? {} : { min: Math.min(a, b) }),
    ...(which === "min" ? {} : { max: Math.max(a, b) }),
  }));

const someTerms: fc.Arbitrary<HouseholdTermValues> = fc.record(
  {
    householdCap: someYuan,
    oldProduct: fc.constantFrom("counts", "does-not-count"),
    termMonths: someRange(someMonths),
    age: someRange(fc.integer({ min: 17, max: 20 })),
    ageReached: fc.constantFrom("on-birthday", "day-after"),
    leapBirthday: fc.constantFrom("1-march", "28-february"),
    minimumGrade: fc.constantFrom(...GRADES),
    gradeOrder: fc.constant(GRADES),
  },
  { requiredKeys: ["gradeOrder"] },
);

/** Born on or about 29 February, applied about a birthday. */
const someDays = fc
  .tuple(
    fc.constantFrom("2000-02-28", "2000-02-29", "2000-03-01", "2001-12-31"),
    fc.integer({ min: 17, max: 20 }),
    fc.integer({ min: -2, max: 2 }),
  )
  .map(([bornOn, years, off]) => ({
    bornOn,
    appliedOn: daysAfter(
      `${String(Number(bornOn.slice(0, 4)) + years)}-${bornOn.slice(5) === "02-29" ? "02-28" : bornOn.slice(5)}`,
      off,
    ),
  }));

const someApplication: fc.Arbitrary<HouseholdApplication> = fc
  .record({
    days: someDays,
    amount: someYuan.filter((amount) => amount !== "0.00"),
    termMonths: someMonths,
    outstanding: someYuan,
    outstandingOldProduct: someYuan,
    grade: fc.constantFrom(...GRADES, "none"),
    unknown: fc.subarray([...UNKNOWABLE]),
  })
  .map(
    ({ days, unknown, ...facts }) => without(anApplication({ ...facts, ...days }), ...unknown) as HouseholdApplication,
  );

const assess = (t: HouseholdTermValues, a: HouseholdApplication): HouseholdAssessment =>
  assessHousehold(householdTerms(t), a);

describe("assessing a household", () => {
  it("for every application, unknown facts or not, agrees with the check on paper", () => {
    fc.assert(
      fc.property(someTerms, someApplication, (terms, application) => {
        const result = assess(terms, application);
        const answers = checkByHand(terms, application);
        expect(Object.fromEntries(result.findings.map((f) => [f.rule, f.outcome]))).toStrictEqual(answers);
        expect(result.outcome).toBe(jointByHand(answers));
        expect(result.notAsked.length + result.findings.length).toBe(4);
      }),
      { numRuns: 1_000 },
    );
  });

  it("never turns an outcome by leaving a fact out, except into undetermined", () => {
    fc.assert(
      fc.property(someTerms, someApplication, fc.constantFrom(...UNKNOWABLE), (terms, application, fact) => {
        const before = assess(terms, application).outcome;
        const after = assess(terms, without(application, fact)).outcome;
        expect([before, "undetermined"]).toContain(after);
      }),
      { numRuns: 500 },
    );
  });

  it("always needs the facts that it calls missing, and no others", () => {
    fc.assert(
      fc.property(someTerms, someApplication, (terms, application) => {
        const { missing, outcome } = assess(terms, application);
        expect(missing.every((fact) => !Object.hasOwn(application, fact))).toBe(true);
        expect(new Set(missing).size).toBe(missing.length);
        if (outcome === "undetermined") expect(missing.length).toBeGreaterThan(0);
        // With these facts given, nothing is undetermined any more.
        const complete = {
          ...Object.fromEntries(missing.map((fact) => [fact, anApplication()[fact as "grade"]])),
          ...application,
        };
        expect(assess(terms, complete).outcome).not.toBe("undetermined");
      }),
      { numRuns: 500 },
    );
  });

  it("never turns eligible into ineligible by asking for less", () => {
    fc.assert(
      fc.property(someTerms, someApplication, fc.integer({ min: 1, max: 6_000_000 }), (terms, application, less) => {
        const fen = fenIn(String(application.amount)) - BigInt(less);
        fc.pre(fen > 0n && assess(terms, application).outcome === "eligible");
        expect(assess(terms, { ...application, amount: yuan(fen) }).outcome).toBe("eligible");
      }),
    );
  });

  it("never turns eligible into ineligible by a shorter loan, down to the minimum", () => {
    fc.assert(
      fc.property(someTerms, someApplication, fc.integer({ min: 1, max: 30 }), (terms, application, less) => {
        const termMonths = application.termMonths - less;
        fc.pre(termMonths >= (terms.termMonths?.min ?? 1));
        fc.pre(assess(terms, application).outcome === "eligible");
        expect(assess(terms, { ...application, termMonths }).outcome).toBe("eligible");
      }),
    );
  });

  it("always gives the same bytes for the same input, whatever the order of its fields", () => {
    fc.assert(
      fc.property(someTerms, someApplication, (terms, application) => {
        const turned = Object.fromEntries(Object.entries(application).toReversed()) as unknown as HouseholdApplication;
        expect(JSON.stringify(assess(terms, turned))).toBe(JSON.stringify(assess(terms, application)));
      }),
    );
  });
});
