import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fenIn, yuan } from "../../support/exact.ts";
import { filled, SIDES } from "./sides.ts";
import { forEvery } from "../../support/for-every.ts";

describe.each(SIDES)("the largest amount for $who", (side) => {
  const { someTerms, some, someComplete } = side;

  it("always passes where it is known and more than nought, and one fen more never does", () => {
    forEvery({ runs: 400, of: [someTerms, some] }, (terms, application) => {
      const { maximum } = side.assess(terms, application);
      if (maximum.state !== "known") return;
      const fen = fenIn(maximum.amount);
      const asking = (amount: bigint): string => side.assess(terms, { ...application, amount: yuan(amount) }).outcome;
      if (fen > 0n) expect(asking(fen)).toBe("eligible");
      expect(asking(fen + 1n)).not.toBe("eligible");
    });
  });

  it("always is what the outcome is about: eligible up to it, not above it", () => {
    forEvery({ runs: 400, of: [someTerms, some] }, (terms, application) => {
      const { maximum, outcome } = side.assess(terms, application);
      // Where the amount decides whether a cap on the rate applies, less may be refused and more pass.
      fc.pre(!side.isRateByRatio(terms));
      const asked = fenIn(String(application.amount));
      if (maximum.state === "unbounded") expect(outcome).toBe("eligible");
      if (maximum.state === "known") expect(outcome === "eligible").toBe(asked <= fenIn(maximum.amount));
      if (maximum.state !== "undetermined") return;
      if (outcome === "ineligible") expect(asked).toBeGreaterThan(fenIn(maximum.atMost ?? "1000000000000.00"));
      if (outcome === "eligible") expect(asked).toBeLessThanOrEqual(fenIn(maximum.atMost ?? "1000000000000.00"));
    });
  });

  it("never depends on the amount asked for", () => {
    forEvery(
      { runs: 300, of: [someTerms, some, fc.integer({ min: 1, max: 8_000_000 })] },
      (terms, application, fen) => {
        const other = { ...application, amount: yuan(BigInt(fen)) };
        expect(side.assess(terms, other).maximum).toStrictEqual(side.assess(terms, application).maximum);
      },
    );
  });

  it("never is more than what is said at most, whatever the unknown facts turn out to be", () => {
    forEvery({ runs: 300, of: [someTerms, some, someComplete] }, (terms, application, other) => {
      const { maximum } = side.assess(terms, application);
      if (maximum.state !== "undetermined" || maximum.atMost === undefined) return;
      const then = side.assess(terms, filled(application, other)).maximum;
      // What the documents leave open, no fact decides; it stays within the same bound.
      const most = then.state === "known" ? then.amount : then.state === "undetermined" ? then.atMost : undefined;
      expect(fenIn(most ?? "1000000000000.00")).toBeLessThanOrEqual(fenIn(maximum.atMost));
    });
  });

  it("never moves once it is known, whatever the unknown facts turn out to be", () => {
    forEvery({ runs: 300, of: [someTerms, some, someComplete] }, (terms, application, other) => {
      const { maximum } = side.assess(terms, application);
      if (maximum.state === "undetermined") return;
      const then = side.assess(terms, filled(application, other)).maximum;
      if (maximum.state === "unbounded") expect(then).toStrictEqual(maximum);
      else expect(then).toMatchObject({ state: "known", amount: maximum.amount });
    });
  });
});
