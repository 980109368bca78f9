import type { Day } from "../../base/date/day.ts";
import { refuseAny } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import { aboveMaximum, notListed, outOfOrder, repeatedId, unknownReference } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { repeated } from "../../kernel/between.ts";
import { compareText } from "../../kernel/order.ts";
import { policy } from "../../kernel/policy.ts";
import { type OfPart, partOf } from "../../kernel/refused-rows.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { type Amount, amountOf, fenOf, withinRange } from "../../base/money/amount.ts";
import { claimHistoryRecord } from "./claim-events.ts";
import { shareRecovery } from "./give-back.ts";
import { preparedCompensation, type PreparedCompensation } from "./prepare.ts";
import { needsShares } from "./split-loss.ts";
import { bearersParts, splitByShares } from "./split-shares.ts";
import type { ClaimEvent, ClaimHistory, CompensationTerms, UnpaidPart } from "./types.ts";

/** Where a party stands after an event. */
export interface PartyStanding {
  readonly party: string;
  /** What it has paid of the loss. */
  readonly borne: Amount;
  readonly gotBack: Amount;
  /** What it bore of costs beyond what was recovered. */
  readonly costBorne: Amount;
  /** Borne and cost borne, less got back: never below zero. */
  readonly stillOut: Amount;
  /** Its part of the loss that it has not paid yet. */
  readonly unpaid: Amount;
}

/** One event with what it did. */
export interface ClaimStep {
  readonly id: string;
  readonly on: Day;
  readonly event: ClaimEvent["event"];
  readonly amount: Amount;
  /** Recovered less its cost; of a recovery only. */
  readonly net?: Amount;
  /** In the order of the agreement. */
  readonly parties: readonly PartyStanding[];
  /** What came back beyond what anybody was out, up to here. */
  readonly surplus: Amount;
  readonly basis: readonly Basis[];
}

/** The result of `stateClaim`: the tracking account (追收台账) of a compensated loan. */
export interface ClaimStatement extends UnderTerms, OfPart {
  readonly kind: "claim-statement";
  readonly claim: string;
  readonly asOf: Day;
  /** By day, then by id. */
  readonly steps: readonly ClaimStep[];
  readonly parties: readonly PartyStanding[];
  readonly totals: {
    /** Compensated, whether paid yet or not. */
    readonly loss: Amount;
    /** Recovered and offset, less cost. */
    readonly net: Amount;
    readonly stillOut: Amount;
    readonly unpaid: Amount;
    readonly surplus: Amount;
  };
}

const door = /* @__PURE__ */ policy({
  terms: preparedCompensation,
  facts: claimHistoryRecord,
  called: "history",
  against: (t, _, sound) => [...needsShares(t), ...sound.find((history) => eventIssues(history, t))],
});

/**
 * States a compensated claim event by event: what each party has borne, got back and is still out.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 6(3), 6(4) and the incentive measure 3(1)4, in Cangxi the
 * tracking account. **Units** yuan. **Rounding** each recovery is split on its own, as `splitRecovery` does.
 * **Boundary** what a party has not paid is not borne, and gets nothing back, until it is paid.
 * **Reading** `compensation/odd-fen`.
 * **Beware** what a recovery cost beyond what it brought is part of what a party is out: it comes back before surplus.
 * @throws InputError for terms without shares, and as `splitLoss`; for an event that comes twice, anything before the first compensation, a
 * party that the agreement does not name, more paid later than was unpaid, and offsets that the terms do not allow.
 * @example
 * ```ts
 * import { adjustTerms, stateClaim } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const terms = adjustTerms(changge2017.compensation, {
 *   lossShares: [{ party: "fund", share: "60%" }, { party: "bank", share: "40%" }],
 * });
 * const { parties, totals } = stateClaim(terms, {
 *   claim: "C1", asOf: "2019-12-31",
 *   events: [
 *     { event: "compensated", id: "E1", on: "2019-03-01", amount: "10000" },
 *     { event: "recovered", id: "E2", on: "2019-06-01", amount: "100", cost: "150" },
 *     { event: "recovered", id: "E3", on: "2019-09-01", amount: "1000", cost: "0" },
 *   ],
 * });
 * parties.map((p) => [p.party, p.borne, p.costBorne, p.gotBack, p.stillOut]);
 * // => [["fund", "6000.00", "30.00", "600.00", "5430.00"], ["bank", "4000.00", "20.00", "400.00", "3620.00"]]
 * totals.net; // => "950.00"
 * ```
 */
export function stateClaim<const T extends CompensationTerms>(
  terms: T & NeedsTerm<T, "lossShares">,
  history: ClaimHistory,
): ClaimStatement {
  const [t, own] = door.admit(terms, history);
  history = own;
  const account = new Account(t);
  const known = inOrder(history.events).filter(({ event }) => event.on <= history.asOf);
  const steps = known.map(({ event, path }) => account.take(event, path));
  return {
    kind: "claim-statement",
    claim: history.claim,
    asOf: history.asOf,
    steps,
    parties: account.standings(),
    totals: account.totals(),
    ...partOf(history.refused),
    ...t.under.shares,
  };
}

/** Where a party stands, in fen. */
interface PartyFen {
  readonly party: string;
  borne: number;
  back: number;
  cost: number;
  unpaid: number;
}

/** The account of one claim, party by party, in fen. */
class Account {
  private readonly t: PreparedCompensation;
  /** In the order of the agreement. */
  private readonly parties: readonly PartyFen[];
  private loss = 0;
  private net = 0;
  private surplus = 0;

  constructor(t: PreparedCompensation) {
    this.t = t;
    this.parties = t.bearers.map((party) => ({ party, borne: 0, back: 0, cost: 0, unpaid: 0 }));
  }

  take(event: ClaimEvent, path: string): ClaimStep {
    const amount = fenOf(event.amount);
    const { basis } = this.t;
    switch (event.event) {
      case "compensated":
        this.compensate(amount, event.unpaid ?? [], path);
        return this.step(event, basis.shares);
      case "paid-later":
        this.payLater(event.party, amount, path);
        return this.step(event, basis.shares);
      case "recovered":
        this.recover(amount - fenOf(event.cost), path);
        return { ...this.step(event, basis.recovery), net: amountOf(amount - fenOf(event.cost)) };
      case "offset":
        this.recover(amount, path);
        return this.step(event, [...basis.offsets, ...basis.recovery]);
    }
  }

  standings(): readonly PartyStanding[] {
    return this.parties.map((of) => ({
      party: of.party,
      borne: amountOf(of.borne),
      gotBack: amountOf(of.back),
      costBorne: amountOf(of.cost),
      stillOut: amountOf(outOf(of)),
      unpaid: amountOf(of.unpaid),
    }));
  }

  totals(): ClaimStatement["totals"] {
    const sum = (of: (party: PartyFen) => number): Amount =>
      amountOf(this.parties.reduce((all, party) => all + of(party), 0));
    return {
      loss: amountOf(this.loss),
      net: amountOf(this.net),
      stillOut: sum(outOf),
      unpaid: sum(({ unpaid }) => unpaid),
      surplus: amountOf(this.surplus),
    };
  }

  private compensate(fen: number, unpaid: readonly UnpaidPart[], path: string): void {
    this.loss = withinRange(this.loss + fen, path);
    const parts = bearersParts(splitByShares(fen, this.t.split));
    const ofParty = new Map(parts.map(({ party, fen: part }) => [party, part]));
    const open = new Map(unpaid.map(({ party, amount }) => [party, fenOf(amount)]));
    refuseAny(
      unpaid.flatMap(({ party, amount }, n) => {
        const part = ofParty.get(party) ?? 0;
        return fenOf(amount) > part ? [aboveMaximum(`${path}.unpaid[${String(n)}].amount`, amountOf(part))] : [];
      }),
    );
    for (const of of this.parties) {
      const left = open.get(of.party) ?? 0;
      of.borne += (ofParty.get(of.party) ?? 0) - left;
      of.unpaid += left;
    }
  }

  private payLater(party: string, fen: number, path: string): void {
    for (const of of this.parties.filter((each) => each.party === party)) {
      refuseAny(fen > of.unpaid ? [aboveMaximum(`${path}.amount`, amountOf(of.unpaid))] : []);
      of.unpaid -= fen;
      of.borne += fen;
    }
  }

  private recover(netFen: number, path: string): void {
    this.net = withinRange(this.net + netFen, path);
    const { parties, surplusFen } = shareRecovery(netFen, this.parties.map(outOf), this.t.split);
    this.parties.forEach((of, i) => {
      of.back = withinRange(of.back + (parties[i]?.backFen ?? 0), path);
      of.cost = withinRange(of.cost + (parties[i]?.costFen ?? 0), path);
    });
    this.surplus = withinRange(this.surplus + surplusFen, path);
  }

  private step({ id, on, event, amount }: ClaimEvent, basis: readonly Basis[]): ClaimStep {
    return {
      id,
      on,
      event,
      amount: amountOf(fenOf(amount)),
      parties: this.standings(),
      surplus: amountOf(this.surplus),
      basis,
    };
  }
}

function outOf({ borne, cost, back }: PartyFen): number {
  return borne + cost - back;
}

/** Events by day, then by id, with their places. */
function inOrder(events: readonly ClaimEvent[]): readonly { readonly event: ClaimEvent; readonly path: string }[] {
  return events
    .map((event, i) => ({ event, path: `history.events[${String(i)}]` }))
    .sort((a, b) => compareText(a.event.on, b.event.on) || compareText(a.event.id, b.event.id));
}

/** What is wrong with events under these terms. Asked also where other facts are wrong. */
function eventIssues(history: ClaimHistory, t: PreparedCompensation): readonly Issue[] {
  const ordered = inOrder(history.events).map(({ event }) => event);
  const opened = ordered.findIndex(({ event }) => event === "compensated");
  const early = new Set(opened === -1 ? ordered : ordered.slice(0, opened));
  return history.events.flatMap((event, i) => {
    const path = `history.events[${String(i)}]`;
    const parties = event.event === "compensated" ? (event.unpaid ?? []).map(({ party }) => party) : [];
    const again = new Set(repeated(parties));
    return [
      ...(early.has(event)
        ? [outOfOrder(`${path}.on`, "不得早于首次代偿", "must not be before the first compensation")]
        : []),
      ...(event.event === "offset" && !t.allowsOffsets
        ? [notListed(`${path}.event`, ["compensated", "paid-later", "recovered"])]
        : []),
      ...(event.event === "paid-later" && t.shares.length > 0 && !t.bears.has(event.party)
        ? [unknownReference(`${path}.party`)]
        : []),
      ...parties.flatMap((party, n) => {
        const at = `${path}.unpaid[${String(n)}].party`;
        if (t.shares.length > 0 && !t.bears.has(party)) return [unknownReference(at)];
        return again.has(n) ? [repeatedId(at)] : [];
      }),
    ];
  });
}
