import fc from "fast-check";
import type { ClaimEvent, LossShare } from "../../../src/policy/compensation/types.ts";
import type { OddFen } from "../../../src/policy/compensation/terms.ts";
import { yuan } from "../../support/exact.ts";
import { daysAfter } from "../../support/diary.ts";
import { book, emptyAccount, type HandAccount } from "./account-by-hand.ts";
import { anyAgreement, anyFenOf } from "./any-shares.ts";
import { bearersIn, isBelowNothing, splitByHand } from "./split-by-hand.ts";

/*
 * Histories of claims that hang together: what is paid later was unpaid, and nothing comes before the first
 * compensation.
 */

/** A claim's history, with the agreement it goes by. */
export interface AnyHistory {
  readonly lossShares: readonly LossShare[];
  readonly oddFen: OddFen;
  /** In the order of time. */
  readonly events: readonly ClaimEvent[];
  /** The account by hand after each event. */
  readonly accounts: readonly HandAccount[];
}

/** What is meant to happen next; what of it is possible is seen when it is its turn. */
const anyStep = fc.record({
  kind: fc.constantFrom("compensated" as const, "paid-later" as const, "recovered" as const, "offset" as const),
  /** Days since the step before. */
  after: fc.nat({ max: 2 }),
  fen: anyFenOf(1),
  cost: fc.oneof(fc.constant(0n), anyFenOf(0)),
  /** Of a party's part, in quarters: left unpaid, or paid of what was. */
  quarters: fc.array(fc.bigInt({ min: 0n, max: 4n }), { minLength: 3, maxLength: 3 }),
  which: fc.nat(),
});

type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

const FIRST_DAY = "2019-12-20";

/** Histories under any agreement, or under those with this reading of the odd fen only. */
export const anyHistory: fc.Arbitrary<AnyHistory> = fc
  .tuple(anyAgreement, fc.array(anyStep, { minLength: 1, maxLength: 12 }))
  .map(([agreement, steps]) => {
    const events: ClaimEvent[] = [];
    const accounts: HandAccount[] = [];
    let account = emptyAccount(agreement.lossShares);
    let day = FIRST_DAY;
    for (const [i, step] of steps.entries()) {
      day = daysAfter(day, step.after);
      const event = eventOf(i === 0 ? { ...step, kind: "compensated" } : step, account, agreement);
      if (event === undefined) continue;
      const placed = { ...event, id: `E${String(i + 10)}`, on: day } as ClaimEvent; // the same event, with its place
      account = book(account, placed, agreement.lossShares, agreement.oddFen);
      events.push(placed);
      accounts.push(account);
    }
    return { ...agreement, events, accounts };
  })
  .filter(({ events }) => events[0]?.event === "compensated");

type Unplaced = { readonly [K in ClaimEvent as K["event"]]: Omit<K, "id" | "on"> }[ClaimEvent["event"]];

function eventOf(
  { kind, fen, cost, quarters, which }: Step,
  account: HandAccount,
  { lossShares, oddFen }: Pick<AnyHistory, "lossShares" | "oddFen">,
): Unplaced | undefined {
  const split = (of: bigint): ReturnType<typeof splitByHand> => splitByHand(of < 0n ? -of : of, lossShares, oddFen);
  const amount = yuan(fen);
  switch (kind) {
    case "compensated": {
      if (isBelowNothing(split(fen))) return undefined;
      const unpaid = bearersIn(split(fen)).flatMap(([party, part], i) => {
        const left = (part * (quarters[i] ?? 0n)) / 4n;
        return left === 0n ? [] : [{ party, amount: yuan(left) }];
      });
      return unpaid.length === 0 ? { event: kind, amount } : { event: kind, amount, unpaid };
    }
    case "paid-later": {
      const open = account.lines.filter(({ unpaid }) => unpaid > 0n);
      const line = open[which % Math.max(1, open.length)];
      if (line === undefined) return undefined;
      const pays = (line.unpaid * (quarters[0] ?? 0n)) / 4n;
      return { event: kind, party: line.party, amount: yuan(pays === 0n ? 1n : pays) };
    }
    case "recovered":
      return isBelowNothing(split(fen - cost)) ? undefined : { event: kind, amount, cost: yuan(cost) };
    case "offset":
      return isBelowNothing(split(fen)) ? undefined : { event: kind, amount, order: "order 1" };
  }
}
