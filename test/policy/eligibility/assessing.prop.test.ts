import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LoanApplication } from "../../../src/policy/eligibility/types.ts";
import { without } from "../../support/builders.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { inAccord, RANK, SIDES } from "./sides.ts";
import { forEvery } from "../../support/for-every.ts";

/** The lengths between which no band of the terms or of the series of these tests ends. */
const bandOf = (months: number): number => (months <= 12 ? 0 : months <= 36 ? 1 : 2);

describe.each(SIDES)("assessing $who", (side) => {
  const { someTerms, some, someComplete, unknowable } = side;

  it("for every application, facts unknown or not, agrees with the check on paper", () => {
    forEvery({ runs: 500, of: [someTerms, some] }, (terms, application) => {
      const { outcome, findings, missing, notAsked, flagged, remedies, maximum } = side.assess(terms, application);
      const said = { outcome, findings: findings.map((f) => [f.rule, f.outcome]), missing, notAsked, flagged };
      const unmet = remedies.map(({ rule }) => rule);
      expect({ ...said, unmet, maximum }).toStrictEqual(side.onPaper(terms, application));
    });
  });

  it("for every finding that is undetermined, names facts that are not known, each once", () => {
    forEvery({ runs: 300, of: [someTerms, some] }, (terms, application) => {
      const { findings, missing, outcome } = side.assess(terms, application);
      const named = findings.flatMap((f) => (f.outcome === "undetermined" ? f.missing : []));
      // Once it is refused, no fact can change the answer.
      expect(missing).toStrictEqual(outcome === "ineligible" ? [] : [...new Set(named)]);
      expect(named.filter((fact) => Object.hasOwn(application, fact))).toStrictEqual([]);
    });
  });

  it("always gives the same bytes for the same input, whatever the order of its fields", () => {
    forEvery({ runs: 200, of: [someTerms, some] }, (terms, application) => {
      const turned = Object.fromEntries(Object.entries(application).toReversed()) as unknown as LoanApplication;
      expect(JSON.stringify(side.assess(terms, turned))).toBe(JSON.stringify(side.assess(terms, application)));
    });
  });

  it("never gets worse, let alone turns eligible into ineligible, by asking for less", () => {
    forEvery(
      { runs: 300, of: [someTerms, some, fc.integer({ min: 1, max: 4_000_000 })] },
      (terms, application, less) => {
        const fen = fenIn(String(application.amount)) - BigInt(less);
        fc.pre(fen > 0n && !side.isRateByRatio(terms));
        const after = side.assess(terms, { ...application, amount: yuan(fen) }).outcome;
        expect(RANK[after]).toBeLessThanOrEqual(RANK[side.assess(terms, application).outcome]);
      },
    );
  });

  it("never gets worse by a shorter loan within one band and not below the minimum", () => {
    forEvery({ runs: 300, of: [someTerms, some, fc.integer({ min: 1, max: 20 })] }, (terms, application, less) => {
      const termMonths = application.termMonths - less;
      fc.pre(termMonths >= (terms.termMonths?.min ?? 1) && bandOf(termMonths) === bandOf(application.termMonths));
      const after = side.assess(terms, { ...application, termMonths }).outcome;
      expect(RANK[after]).toBeLessThanOrEqual(RANK[side.assess(terms, application).outcome]);
    });
  });

  it("never changes by leaving a fact out, except into undetermined for want of that fact", () => {
    forEvery({ runs: 500, of: [someTerms, some, fc.constantFrom(...unknowable)] }, (terms, application, fact) => {
      const before = side.assess(terms, application);
      const after = side.assess(terms, without(application, fact as never));
      if (after.outcome === before.outcome) return;
      expect(after.outcome).toBe("undetermined");
      expect(after.missing).toContain(fact);
    });
  });

  it("for every undetermined one, is decided once what is missing is known, unless the document leaves it open", () => {
    forEvery({ runs: 300, of: [someTerms, some, someComplete] }, (terms, application, other) => {
      const { missing } = side.assess(terms, application);
      const known = Object.fromEntries(missing.map((fact) => [fact, other[fact as keyof LoanApplication]]));
      // A contract comes after its application.
      const days = missing.includes("contractOn") ? { contractOn: application.appliedOn } : {};
      const then = side.assess(terms, inAccord(application, { ...application, ...known, ...days }));
      expect(then.missing).toStrictEqual([]);
      const isOpen = then.findings.some((f) => f.outcome === "undetermined" && f.reason !== undefined);
      if (!isOpen) expect(then.outcome).not.toBe("undetermined");
    });
  });
});
