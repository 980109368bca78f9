import type { ClaimEvent, LossShare } from "../../../src/policy/compensation/types.ts";
import type { OddFen } from "../../../src/policy/compensation/terms.ts";
import type { PartyStanding } from "../../../src/policy/compensation/state-claim.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { bearersIn, recoverByHand, splitByHand } from "./split-by-hand.ts";

/*
 * The account of a claim in columns, as a clerk would keep it. Nothing from `src` but types; amounts must be written
 * as results write them.
 */

/** One party's line. */
interface Line {
  readonly party: string;
  readonly borne: bigint;
  readonly back: bigint;
  readonly cost: bigint;
  readonly unpaid: bigint;
}

/** The account after some events. */
export interface HandAccount {
  readonly lines: readonly Line[];
  readonly loss: bigint;
  readonly net: bigint;
  readonly surplus: bigint;
}

/** The account before anything happened. */
export function emptyAccount(shares: readonly LossShare[]): HandAccount {
  const parties = bearersIn(splitByHand(0n, shares, "largest-remainder")).map(([party]) => party);
  const lines = parties.map((party) => ({ party, borne: 0n, back: 0n, cost: 0n, unpaid: 0n }));
  return { lines, loss: 0n, net: 0n, surplus: 0n };
}

/** The account after one more event. */
export function book(
  account: HandAccount,
  event: ClaimEvent,
  shares: readonly LossShare[],
  oddFen: OddFen,
): HandAccount {
  const fen = fenIn(String(event.amount));
  switch (event.event) {
    case "compensated": {
      const parts = new Map(bearersIn(splitByHand(fen, shares, oddFen)));
      const open = new Map((event.unpaid ?? []).map((part) => [part.party, fenIn(String(part.amount))]));
      return {
        ...account,
        loss: account.loss + fen,
        lines: account.lines.map((line) => {
          const left = open.get(line.party) ?? 0n;
          const part = parts.get(line.party) ?? 0n;
          return { ...line, borne: line.borne + part - left, unpaid: line.unpaid + left };
        }),
      };
    }
    case "paid-later": {
      const pay = (line: Line): Line => ({ ...line, borne: line.borne + fen, unpaid: line.unpaid - fen });
      return { ...account, lines: account.lines.map((line) => (line.party === event.party ? pay(line) : line)) };
    }
    case "recovered":
      return giveBack(account, fen - fenIn(String(event.cost)), shares, oddFen);
    case "offset":
      return giveBack(account, fen, shares, oddFen);
  }
}

function giveBack(account: HandAccount, net: bigint, shares: readonly LossShare[], oddFen: OddFen): HandAccount {
  const given = recoverByHand(net, account.lines.map(outOf), shares, oddFen);
  return {
    ...account,
    net: account.net + net,
    surplus: account.surplus + given.surplus,
    lines: account.lines.map((line, i) => ({
      ...line,
      back: line.back + (given.back[i] ?? 0n),
      cost: line.cost + (given.cost[i] ?? 0n),
    })),
  };
}

function outOf({ borne, cost, back }: Line): bigint {
  return borne + cost - back;
}

/** The lines as a statement prints them. */
export function printed({ lines }: HandAccount): readonly PartyStanding[] {
  return lines.map((line) => ({
    party: line.party,
    borne: yuan(line.borne),
    gotBack: yuan(line.back),
    costBorne: yuan(line.cost),
    stillOut: yuan(outOf(line)),
    unpaid: yuan(line.unpaid),
  }));
}
