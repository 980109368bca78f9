import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LossShare } from "../../../src/policy/compensation/types.ts";
import { type LossPart, splitLoss } from "../../../src/policy/compensation/split-loss.ts";
import { splitRecovery } from "../../../src/policy/compensation/split-recovery.ts";
import { fenIn, magnitude, yuan } from "../../support/exact.ts";
import { forEvery } from "../../support/for-every.ts";
import { anyAgreement, anyFenOf, anyFlatShares, anyShares, bearersNamed } from "./any-shares.ts";
import { partsSaid, sharedBy } from "./compensation-builders.ts";
import { type HandPart, isBelowNothing, millionthsOf, recoverByHand, splitByHand, sumOf } from "./split-by-hand.ts";

const handSaid = (parts: readonly HandPart[]): readonly string[] =>
  parts.flatMap(({ party, fen, within }) => [`${party} ${yuan(fen)}`, ...handSaid(within)]);
const partsOf = (lossShares: readonly LossShare[], fen: bigint): readonly LossPart[] =>
  splitLoss(sharedBy(lossShares), { amount: yuan(fen) }).parts;

/** Goes through a split level by level: what a level splits, and its parts. */
function everyLevel(
  parts: readonly LossPart[],
  fen: bigint,
  see: (fen: bigint, parts: readonly LossPart[]) => void,
): void {
  see(fen, parts);
  for (const { amount, within } of parts) if (within !== undefined) everyLevel(within, fenIn(amount), see);
}

/** Amounts that are out, for as many parties as an agreement may have. */
const anyOut = fc.array(fc.oneof(fc.constant(0n), anyFenOf(0)), { minLength: 64, maxLength: 64 });

describe("a loss that is split", () => {
  it("for every agreement, is split as by hand", () => {
    forEvery({ runs: 1_000, of: [anyAgreement, anyFenOf(1)] }, ({ lossShares, oddFen }, fen) => {
      const byHand = splitByHand(fen, lossShares, oddFen);
      fc.pre(!isBelowNothing(byHand));
      const { parts } = splitLoss(sharedBy(lossShares, { oddFen }), { amount: yuan(fen) });
      expect(partsSaid(parts)).toStrictEqual(handSaid(byHand));
    });
  });

  it("always adds up, at every level", () => {
    forEvery([anyAgreement, anyFenOf(1)], ({ lossShares, oddFen }, fen) => {
      everyLevel(splitLoss(sharedBy(lossShares, { oddFen }), { amount: yuan(fen) }).parts, fen, (whole, parts) => {
        expect(sumOf(parts.map(({ amount }) => fenIn(amount)))).toBe(whole);
      });
    });
  });

  it("always leaves every part within a fen of the exact one of its level", () => {
    forEvery([anyShares, anyFenOf(1)], (lossShares, fen) => {
      everyLevel(partsOf(lossShares, fen), fen, (whole, parts) => {
        for (const { share, amount } of parts) {
          const exact = whole * millionthsOf(share);
          expect(magnitude(fenIn(amount) * 1_000_000n - exact)).toBeLessThan(1_000_000n);
        }
      });
    });
  });

  it("always shows the exact part that it rounded", () => {
    forEvery([anyShares, anyFenOf(1)], (lossShares, fen) => {
      everyLevel(partsOf(lossShares, fen), fen, (whole, parts) => {
        for (const { share, exact } of parts) {
          const [yuanPart = "", decimals = ""] = exact.dividend.split(".");
          const shown = BigInt(yuanPart + decimals) * 100_000_000n; // hundred fen to the yuan, a million to the whole
          expect(shown).toBe(whole * millionthsOf(share) * BigInt(exact.divisor) * 10n ** BigInt(decimals.length));
        }
      });
    });
  });

  it("always gives a party the same whatever the order, but for the one who is favoured in a tie", () => {
    forEvery([anyFlatShares, anyFenOf(1)], (lossShares, fen) => {
      const [as, turned] = [lossShares, lossShares.toReversed()].map((shares) => partsOf(shares, fen));
      for (const { party, share, amount } of as ?? []) {
        const other = turned?.find((part) => part.party === party);
        const rest = (fen * millionthsOf(share)) % 1_000_000n;
        const tied = lossShares.some((s) => s.party !== party && (fen * millionthsOf(s.share)) % 1_000_000n === rest);
        if (!tied) expect(other?.amount).toBe(amount);
      }
    });
  });

  it("never gives more to a smaller share of the same level", () => {
    forEvery([anyFlatShares, anyFenOf(1)], (lossShares, fen) => {
      const parts = partsOf(lossShares, fen);
      for (const a of parts) {
        for (const b of parts) {
          if (millionthsOf(a.share) < millionthsOf(b.share)) {
            expect(fenIn(a.amount)).toBeLessThanOrEqual(fenIn(b.amount));
          }
        }
      }
    });
  });
});

describe("a recovery that is shared", () => {
  it("for every agreement, is shared as by hand", () => {
    forEvery(
      { runs: 1_000, of: [anyAgreement, anyOut, anyFenOf(0), anyFenOf(0)] },
      ({ lossShares, oddFen }, outs, recovered, cost) => {
        const net = recovered - cost;
        fc.pre(!isBelowNothing(splitByHand(magnitude(net), lossShares, oddFen)));
        const bearers = bearersNamed(lossShares);
        const out = bearers.map((_, i) => outs[i] ?? 0n);
        const borne = bearers.map((party, i) => ({ party, amount: yuan(out[i] ?? 0n) })).toReversed();
        const facts = { recovered: yuan(recovered), cost: yuan(cost), borne };
        const split = splitRecovery(sharedBy(lossShares, { oddFen }), facts);
        const byHand = recoverByHand(net, out, lossShares, oddFen);
        expect(split.parts).toStrictEqual(
          bearers.map((party, i) => ({
            party,
            byShare: yuan(byHand.byShare[i] ?? 0n),
            stillOut: yuan(out[i] ?? 0n),
            givenBack: yuan(byHand.back[i] ?? 0n),
            costBorne: yuan(byHand.cost[i] ?? 0n),
          })),
        );
        expect([split.net, split.surplus]).toStrictEqual([yuan(net), yuan(byHand.surplus)]);
      },
    );
  });

  it("never gives back more than a party is out, nor leaves surplus while anybody is; always adds up", () => {
    forEvery([anyShares, anyOut, anyFenOf(0), anyFenOf(0)], (lossShares, outs, recovered, cost) => {
      const borne = bearersNamed(lossShares).map((party, i) => ({ party, amount: yuan(outs[i] ?? 0n) }));
      const facts = { recovered: yuan(recovered), cost: yuan(cost), borne };
      const { parts, givenBack, surplus, missingCost } = splitRecovery(sharedBy(lossShares), facts);
      const of = (key: "givenBack" | "stillOut" | "costBorne"): readonly bigint[] => parts.map((p) => fenIn(p[key]));
      const out = of("stillOut");
      for (const [i, back] of of("givenBack").entries()) expect(back).toBeLessThanOrEqual(out[i] ?? 0n);
      expect(sumOf(of("givenBack"))).toBe(fenIn(givenBack));
      expect(sumOf(of("costBorne"))).toBe(fenIn(missingCost));
      expect(fenIn(givenBack) + fenIn(surplus) - fenIn(missingCost)).toBe(recovered - cost);
      if (surplus !== "0.00") expect(fenIn(givenBack)).toBe(sumOf(out));
    });
  });
});
