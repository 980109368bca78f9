import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitFen } from "../../../src/base/money/split.ts";
import { anyFen } from "../../support/arbitraries.ts";
import { halfUp, splitByCoins } from "../../support/exact.ts";

/** Shares, or sums still out: up to a hundred billion yuan each, some of them zero, not all. */
const weights = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 12_000_000_000_000 }), fc.constant(50)), {
    minLength: 1,
    maxLength: 8,
  })
  .filter((ws) => ws.some((w) => w > 0));

const sum = (parts: readonly number[]): bigint => parts.reduce((s, p) => s + BigInt(p), 0n);
const plain = (parts: readonly bigint[]): number[] => parts.map(Number);

describe("splitting fen", () => {
  it("always adds up to the whole, whoever gets the odd fen", () => {
    fc.assert(
      fc.property(anyFen, weights, fc.nat(), (fen, ws, n) => {
        expect(sum(splitFen(fen, ws, "largest"))).toBe(BigInt(fen));
        expect(sum(splitFen(fen, ws, { to: n % ws.length }))).toBe(BigInt(fen));
      }),
    );
  });

  it("for every split by largest remainder, the parts are those that handing out coins gives", () => {
    fc.assert(
      fc.property(anyFen, weights, (fen, ws) => {
        expect(splitFen(fen, ws, "largest")).toStrictEqual(plain(splitByCoins(BigInt(fen), ws.map(BigInt))));
      }),
      { numRuns: 1_000 },
    );
  });

  it("never moves a part a whole fen away from its exact share, nor gives a fen to a share of zero", () => {
    fc.assert(
      fc.property(anyFen, weights, (fen, ws) => {
        const total = sum(ws);
        splitFen(fen, ws, "largest").forEach((part, i) => {
          const off = BigInt(part) * total - BigInt(fen) * BigInt(ws[i] ?? 0);
          expect(off > -total && off < total).toBe(true);
          if (ws[i] === 0) expect(part).toBe(0);
        });
      }),
    );
  });

  it("for every split with the difference to one party, the others get their share rounded half up", () => {
    fc.assert(
      fc.property(anyFen, weights, fc.nat(), (fen, ws, n) => {
        const to = n % ws.length;
        const total = sum(ws);
        splitFen(fen, ws, { to }).forEach((part, i) => {
          if (i !== to) expect(part).toBe(Number(halfUp(BigInt(fen) * BigInt(ws[i] ?? 0), total)));
        });
      }),
    );
  });

  it("always splits a debt like a credit with every sign turned", () => {
    fc.assert(
      fc.property(anyFen, weights, (fen, ws) => {
        expect(splitFen(-fen, ws, "largest")).toStrictEqual(splitFen(fen, ws, "largest").map((p) => 0 - p));
      }),
    );
  });

  it("always splits the same by shares of twice the size", () => {
    fc.assert(
      fc.property(anyFen, weights, (fen, ws) => {
        const twice = ws.map((w) => 2 * w);
        expect(splitFen(fen, twice, "largest")).toStrictEqual(splitFen(fen, ws, "largest"));
      }),
    );
  });
});
