import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LoanApplication } from "../../../src/policy/eligibility/types.ts";
import { without } from "../../support/builders.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { RANK, SIDES } from "./sides.ts";

/** The lengths between which no band of the terms or of the series of these tests ends. */
const bandOf = (months: number): number => (months <= 12 ? 0 : months <= 36 ? 1 : 2);

describe.each(SIDES)("assessing $who", ({ someTerms, some, someComplete, unknowable, assess, onPaper }) => {
  it("for every application, facts unknown or not, agrees with the check on paper", () => {
    fc.assert(
      fc.property(someTerms, some, (terms, application) => {
        const { outcome, findings, missing, notAsked, flagged, remedies, maximum } = assess(terms, application);
        const said = { outcome, findings: findings.map((f) => [f.rule, f.outcome]), missing, notAsked, flagged };
        const unmet = remedies.map(({ rule }) => rule);
        expect({ ...said, unmet, maximum }).toStrictEqual(onPaper(terms, application));
      }),
      { numRuns: 500 },
    );
  });

  it("for every finding that is undetermined, names facts that are not known, each once", () => {
    fc.assert(
      fc.property(someTerms, some, (terms, application) => {
        const { findings, missing, outcome } = assess(terms, application);
        const named = findings.flatMap((f) => (f.outcome === "undetermined" ? f.missing : []));
        // Once it is refused, no fact can change the answer.
        expect(missing).toStrictEqual(outcome === "ineligible" ? [] : [...new Set(named)]);
        expect(named.filter((fact) => Object.hasOwn(application, fact))).toStrictEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("always gives the same bytes for the same input, whatever the order of its fields", () => {
    fc.assert(
      fc.property(someTerms, some, (terms, application) => {
        const turned = Object.fromEntries(Object.entries(application).toReversed()) as unknown as LoanApplication;
        expect(JSON.stringify(assess(terms, turned))).toBe(JSON.stringify(assess(terms, application)));
      }),
      { numRuns: 200 },
    );
  });

  it("never gets worse, let alone turns eligible into ineligible, by asking for less", () => {
    fc.assert(
      fc.property(someTerms, some, fc.integer({ min: 1, max: 4_000_000 }), (terms, application, less) => {
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
      fc.property(someTerms, some, fc.integer({ min: 1, max: 20 }), (terms, application, less) => {
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
      fc.property(someTerms, some, fc.constantFrom(...unknowable), (terms, application, fact) => {
        const before = assess(terms, application);
        const after = assess(terms, without(application, fact as never));
        if (after.outcome === before.outcome) return;
        expect(after.outcome).toBe("undetermined");
        expect(after.missing).toContain(fact);
      }),
      { numRuns: 500 },
    );
  });

  it("for every undetermined one, is decided once what is missing is known", () => {
    fc.assert(
      fc.property(someTerms, some, someComplete, (terms, application, other) => {
        const { missing } = assess(terms, application);
        const known = Object.fromEntries(missing.map((fact) => [fact, other[fact as keyof LoanApplication]]));
        // A contract comes after its application.
        const days = missing.includes("contractOn") ? { contractOn: application.appliedOn } : {};
        expect(assess(terms, { ...application, ...known, ...days }).outcome).not.toBe("undetermined");
      }),
      { numRuns: 300 },
    );
  });
});
