import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClaimStatement, stateClaim } from "../../../src/policy/compensation/state-claim.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { forEvery } from "../../support/for-every.ts";
import { printed } from "./account-by-hand.ts";
import { type AnyHistory, anyHistory } from "./any-history.ts";
import { history, sharedBy } from "./compensation-builders.ts";
import { sumOf } from "./split-by-hand.ts";

const state = ({ lossShares, oddFen, events }: AnyHistory, asOf = "2020-12-31"): ClaimStatement =>
  stateClaim(sharedBy(lossShares, { oddFen }), history(events, asOf));

describe("a claim's account", () => {
  it("for every history, is the one that a clerk keeps, after every event", () => {
    forEvery({ runs: 500, of: [anyHistory] }, (any) => {
      const { steps, parties, totals } = state(any);
      expect(steps.map(({ id }) => id)).toStrictEqual(any.events.map(({ id }) => id));
      for (const [i, account] of any.accounts.entries()) {
        expect(steps[i]?.parties).toStrictEqual(printed(account));
        expect(steps[i]?.surplus).toBe(yuan(account.surplus));
      }
      const last = any.accounts.at(-1);
      expect(parties).toStrictEqual(steps.at(-1)?.parties);
      expect(totals).toMatchObject({ loss: yuan(last?.loss ?? 0n), net: yuan(last?.net ?? 0n) });
    });
  });

  it("always adds up: what all are out is the loss paid, less what came back, and the surplus", () => {
    forEvery([anyHistory], (any) => {
      const { steps, totals } = state(any);
      let [loss, net, unpaid] = [0n, 0n, 0n];
      for (const [i, event] of any.events.entries()) {
        const amount = fenIn(String(event.amount));
        if (event.event === "compensated") {
          loss += amount;
          unpaid += sumOf((event.unpaid ?? []).map((part) => fenIn(String(part.amount))));
        } else if (event.event === "paid-later") unpaid -= amount;
        else net += amount - (event.event === "recovered" ? fenIn(String(event.cost)) : 0n);
        const { parties = [], surplus = "" } = steps[i] ?? {};
        const sum = (of: "borne" | "gotBack" | "costBorne" | "unpaid"): bigint =>
          sumOf(parties.map((party) => fenIn(party[of])));
        expect(sum("borne") - sum("gotBack") + sum("costBorne")).toBe(loss - unpaid - net + fenIn(surplus));
        expect(sum("unpaid")).toBe(unpaid);
      }
      expect(fenIn(totals.stillOut)).toBe(loss - unpaid - net + fenIn(totals.surplus));
      expect(fenIn(totals.unpaid)).toBe(unpaid);
    });
  });

  it("never lets anybody get back more than they paid, and never shows less than nothing", () => {
    forEvery([anyHistory], (any) => {
      for (const { parties, surplus } of state(any).steps) {
        for (const { borne, gotBack, costBorne, stillOut, unpaid } of parties) {
          expect([borne, gotBack, costBorne, stillOut, unpaid, surplus].filter((a) => a.startsWith("-"))).toEqual([]);
          expect(fenIn(stillOut)).toBe(fenIn(borne) + fenIn(costBorne) - fenIn(gotBack));
        }
      }
    });
  });

  it("always begins as it began when it was stated earlier", () => {
    forEvery([anyHistory, fc.nat()], (any, pick) => {
      const asOf = any.events[pick % any.events.length]?.on ?? "";
      const earlier = state(any, asOf);
      const count = any.events.filter(({ on }) => on <= asOf).length;
      expect(earlier.steps).toStrictEqual(state(any).steps.slice(0, count));
      expect(earlier.parties).toStrictEqual(earlier.steps.at(-1)?.parties);
      const forgotten = { ...any, events: any.events.slice(0, count) };
      expect(state(forgotten, asOf)).toStrictEqual(earlier);
    });
  });

  it("always is the same bytes, however the list is ordered", () => {
    forEvery(
      [
        anyHistory.chain((any) =>
          fc.tuple(fc.constant(any), fc.shuffledSubarray([...any.events], { minLength: any.events.length })),
        ),
      ],
      ([any, events]) => {
        expect(JSON.stringify(state({ ...any, events }))).toBe(JSON.stringify(state(any)));
      },
    );
  });

  it("always gives a surplus only to nobody: while there is a new one, all are even", () => {
    forEvery([anyHistory], (any) => {
      const { steps } = state(any);
      for (const [i, { surplus, parties }] of steps.entries()) {
        if (surplus === (steps[i - 1]?.surplus ?? "0.00")) continue;
        expect(parties.filter(({ stillOut }) => stillOut !== "0.00")).toStrictEqual([]);
      }
    });
  });
});
