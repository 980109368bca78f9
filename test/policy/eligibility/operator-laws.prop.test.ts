import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessOperator, type OperatorAssessment } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import type { OperatorApplication } from "../../../src/policy/eligibility/operator/types.ts";
import type { OperatorTermValues } from "../../../src/policy/eligibility/operator/types.ts";
import { operatorTerms, without } from "../../support/builders.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { someCompleteOperator, someOperator, someOperatorTerms, UNKNOWABLE_OF_OPERATORS } from "./any-operator.ts";
import { applied } from "./apply-change.ts";

const assess = (t: OperatorTermValues, a: OperatorApplication): OperatorAssessment =>
  assessOperator(operatorTerms(t), a);

/** The better, the less. */
const RANK = { eligible: 0, undetermined: 1, ineligible: 2 } as const;

const filled = (application: OperatorApplication, other: OperatorApplication): OperatorApplication => ({
  ...other,
  ...application,
  contractOn: application.contractOn ?? application.appliedOn,
});

describe("the outcome for an operator", () => {
  it("never gets worse by asking for less", () => {
    fc.assert(
      fc.property(someOperatorTerms, someOperator, fc.integer({ min: 1, max: 4_000_000 }), (terms, operator, less) => {
        const fen = fenIn(String(operator.amount)) - BigInt(less);
        fc.pre(fen > 0n);
        const after = assess(terms, { ...operator, amount: yuan(fen) }).outcome;
        expect(RANK[after]).toBeLessThanOrEqual(RANK[assess(terms, operator).outcome]);
      }),
      { numRuns: 300 },
    );
  });

  it("never gets worse by a shorter loan within one band and not below the minimum", () => {
    // No band of the terms or of the series of these tests ends between.
    const bandOf = (months: number): number => (months <= 12 ? 0 : months <= 36 ? 1 : 2);
    fc.assert(
      fc.property(someOperatorTerms, someOperator, fc.integer({ min: 1, max: 20 }), (terms, operator, less) => {
        const termMonths = operator.termMonths - less;
        fc.pre(termMonths >= (terms.termMonths?.min ?? 1) && bandOf(termMonths) === bandOf(operator.termMonths));
        const after = assess(terms, { ...operator, termMonths }).outcome;
        expect(RANK[after]).toBeLessThanOrEqual(RANK[assess(terms, operator).outcome]);
      }),
      { numRuns: 200 },
    );
  });

  it("never gets worse by carrying another household", () => {
    fc.assert(
      fc.property(someOperatorTerms, someCompleteOperator, (terms, operator) => {
        const more = { ...operator, householdsCarried: (operator.householdsCarried ?? 0) + 1 };
        expect(RANK[assess(terms, more).outcome]).toBeLessThanOrEqual(RANK[assess(terms, operator).outcome]);
      }),
      { numRuns: 200 },
    );
  });

  it("never changes by leaving a fact out, except into undetermined for want of that fact", () => {
    fc.assert(
      fc.property(someOperatorTerms, someOperator, fc.constantFrom(...UNKNOWABLE_OF_OPERATORS), (terms, o, fact) => {
        const before = assess(terms, o);
        const after = assess(terms, without(o, fact));
        if (after.outcome === before.outcome) return;
        expect(after.outcome).toBe("undetermined");
        expect(after.missing).toContain(fact);
      }),
      { numRuns: 500 },
    );
  });

  it("never is ineligible under flag for the cap alone", () => {
    fc.assert(
      fc.property(someOperatorTerms, someOperator, (terms, operator) => {
        const flag = assess({ ...terms, inPrinciple: "flag" }, operator);
        const refuse = assess({ ...terms, inPrinciple: "refuse" }, operator);
        expect(flag.findings.map((f) => f.outcome)).toStrictEqual(refuse.findings.map((f) => f.outcome));
        const above = flag.findings.some((f) => f.rule === "operator/within-cap" && f.outcome === "unmet");
        expect(flag.flagged).toStrictEqual(above ? ["operator/within-cap"] : []);
        expect(refuse.flagged).toStrictEqual([]);
        expect(RANK[flag.outcome]).toBeLessThanOrEqual(RANK[refuse.outcome]);
        if (above) expect(refuse.outcome).toBe("ineligible");
      }),
      { numRuns: 300 },
    );
  });
});

describe("the largest amount for an operator", () => {
  it("always passes where it is known and more than nought, and one fen more never does", () => {
    fc.assert(
      fc.property(someOperatorTerms, someOperator, (terms, operator) => {
        const { maximum } = assess(terms, operator);
        if (maximum.state !== "known") return;
        const fen = fenIn(maximum.amount);
        const asking = (amount: bigint): string => assess(terms, { ...operator, amount: yuan(amount) }).outcome;
        if (fen > 0n) expect(asking(fen)).toBe("eligible");
        expect(asking(fen + 1n)).toBe("ineligible");
      }),
      { numRuns: 300 },
    );
  });

  it("never depends on the amount asked for", () => {
    fc.assert(
      fc.property(someOperatorTerms, someOperator, fc.integer({ min: 1, max: 8_000_000 }), (terms, operator, fen) => {
        const other = { ...operator, amount: yuan(BigInt(fen)) };
        expect(assess(terms, other).maximum).toStrictEqual(assess(terms, operator).maximum);
      }),
      { numRuns: 200 },
    );
  });

  it("never is more than what is said at most, whatever the unknown facts turn out to be", () => {
    fc.assert(
      fc.property(someOperatorTerms, someOperator, someCompleteOperator, (terms, operator, other) => {
        const { maximum } = assess(terms, operator);
        if (maximum.state !== "undetermined" || maximum.atMost === undefined) return;
        const then = assess(terms, filled(operator, other)).maximum;
        expect(then.state).toBe("known");
        if (then.state === "known") expect(fenIn(then.amount)).toBeLessThanOrEqual(fenIn(maximum.atMost));
      }),
      { numRuns: 200 },
    );
  });
});

describe("the remedies of an operator", () => {
  it("always remove their own obstacle", () => {
    // A cap of nought has no remedy.
    const withRoom = someOperatorTerms.filter((t) => (t.operatorCaps ?? []).every(({ cap }) => Number(cap) > 0));
    fc.assert(
      fc.property(withRoom, someOperator, (terms, operator) => {
        for (const remedy of assess(terms, operator).remedies) {
          const changed = applied(remedy, operator);
          if (changed === undefined) continue;
          const finding = assess(terms, changed).findings.find((f) => f.rule === remedy.rule);
          expect([remedy, finding?.outcome]).not.toStrictEqual([remedy, "unmet"]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
