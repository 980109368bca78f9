import type { Day } from "../../base/date/day.ts";
import { refuseAny } from "../../base/input/input-error.ts";
import { aboveMaximum } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { given } from "../../kernel/given.ts";
import { groupBy } from "../../kernel/groups.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { type Amount, amountOf, fenOf, withinRange } from "../../base/money/amount.ts";
import {
  findLeverage,
  findReturn,
  findTopUp,
  type LeverageFinding,
  type ReturnFinding,
  type TopUpFinding,
} from "./checks.ts";
import { fundHistoryRecord, fundMovements, inOrder, isInflow } from "./events.ts";
import { prepareFund } from "./prepare.ts";
import { fundTermsKind } from "./terms.ts";
import type { FundEvent, FundHistory, FundMovement, FundTerms } from "./types.ts";

/** One entry of the account, with what it did. */
export interface FundEntry {
  readonly id: string;
  readonly on: Day;
  readonly event: FundEvent["event"];
  /** Yuan that came in. */
  readonly in: Amount;
  /** Yuan that went out. */
  readonly out: Amount;
  /** Of a statement of loans: what is lent under the fund. */
  readonly outstanding?: Amount;
  /** Of a compensation: what the balance did not suffice for. */
  readonly unpaid?: Amount;
  readonly balance: Amount;
}

/** A year of the account, from the first event's to the last one's: opening + in − out = closing. */
export type FundYear = { readonly year: string; readonly opening: Amount; readonly closing: Amount } & {
  readonly [M in FundMovement]: Amount;
};

/** The result of `stateFund`. */
export interface FundStatement extends UnderTerms {
  readonly kind: "fund-statement";
  readonly fund: string;
  readonly asOf: Day;
  readonly state: "not-endowed" | "running" | "closed";
  /** By day, then by id. */
  readonly entries: readonly FundEntry[];
  readonly balance: Amount;
  /** What compensations were left unpaid, and are still. */
  readonly unpaid: Amount;
  readonly years: readonly FundYear[];
  /** What the terms ask of the fund on `asOf`, while it runs or once it is closed; what they do not ask is absent. */
  readonly leverage?: LeverageFinding;
  readonly topUp?: TopUpFinding;
  readonly goesBack?: ReturnFinding;
  readonly basis: readonly Basis[];
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(fundTermsKind, prepareFund),
  facts: fundHistoryRecord,
  called: "history",
});

/**
 * States a compensation fund (风险补偿基金): every entry with its balance, every year, and what its rules ask.
 *
 * @remarks
 * **Source** the terms name it; in Changge the fund measure, art. 7, 10 and 12. **Units** yuan, working days.
 * **Boundary** a compensation above the balance pays the balance, the rest is recorded as unpaid. Leverage of
 * exactly so many times is within; a balance of exactly the share of the target needs no top-up.
 * @throws InputError for terms or a history of the wrong shape, an event that comes twice, anything before the
 * first endowment or after the close but a return, and more paid out than there is or was left unpaid.
 * @example
 * ```ts
 * import { stateFund } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const { balance, unpaid, entries } = stateFund(changge2017.fund, {
 *   fund: "F1", asOf: "2018-12-31",
 *   events: [
 *     { event: "endowed", id: "E1", on: "2018-01-10", amount: "100000" },
 *     { event: "compensated", id: "E2", on: "2018-06-30", amount: "120000" },
 *     { event: "recovered", id: "E3", on: "2018-09-01", amount: "5000" },
 *   ],
 * });
 * [balance, unpaid]; // => ["5000.00", "20000.00"]
 * entries.map((e) => e.balance); // => ["100000.00", "0.00", "5000.00"]
 * ```
 */
export function stateFund(terms: FundTerms, history: FundHistory): FundStatement {
  const [t, own] = door.admit(terms, history);
  history = own;
  const account = new FundAccount();
  const events = inOrder(history.events).filter(({ event }) => event.on <= history.asOf);
  const entries = events.map(({ event, at }) => account.take(event, `history.events[${String(at)}]`));
  const closed = events.map(({ event }) => event).find((event) => event.event === "closed");
  const { balance } = account;
  const doneOn = balance === 0 ? events.at(-1)?.event.on : undefined;
  const asked =
    closed === undefined
      ? { leverage: findLeverage(balance, account.loans, t), topUp: findTopUp(balance, t) }
      : { goesBack: findReturn(balance, closed.noticesReceivedOn, doneOn, history, t) };
  return {
    kind: "fund-statement",
    fund: history.fund,
    asOf: history.asOf,
    state: events.length === 0 ? "not-endowed" : closed === undefined ? "running" : "closed",
    entries,
    balance: amountOf(balance),
    unpaid: amountOf(account.unpaid),
    years: yearsOf(entries),
    ...given(asked),
    basis: t.basis.account,
    ...t.under,
  };
}

/** The account of a fund, in fen. */
class FundAccount {
  balance = 0;
  unpaid = 0;
  loans: number | undefined = undefined;

  take(event: FundEvent, path: string): FundEntry {
    const before = this.balance;
    let unpaid = 0;
    if (event.event === "loans") this.loans = fenOf(event.outstanding);
    else if (event.event !== "closed") unpaid = this.move(event.event, fenOf(event.amount), `${path}.amount`);
    const moved = this.balance - before;
    return {
      id: event.id,
      on: event.on,
      event: event.event,
      in: amountOf(Math.max(0, moved)),
      out: amountOf(Math.max(0, -moved)),
      ...(event.event === "loans" ? { outstanding: amountOf(fenOf(event.outstanding)) } : {}),
      ...(event.event === "compensated" ? { unpaid: amountOf(unpaid) } : {}),
      balance: amountOf(this.balance),
    };
  }

  /** Moves money, and tells what a compensation was left unpaid. */
  private move(event: FundMovement, fen: number, path: string): number {
    if (isInflow(event)) {
      this.balance = withinRange(this.balance + fen, path);
      return 0;
    }
    if (event === "compensated") {
      const paid = Math.min(fen, this.balance);
      this.balance -= paid;
      this.unpaid = withinRange(this.unpaid + fen - paid, path);
      return fen - paid;
    }
    const most = event === "paid-later" ? Math.min(this.balance, this.unpaid) : this.balance;
    refuseAny(fen > most ? [aboveMaximum(path, amountOf(most))] : []);
    this.balance -= fen;
    if (event === "paid-later") this.unpaid -= fen;
    return 0;
  }
}

function yearsOf(entries: readonly FundEntry[]): readonly FundYear[] {
  const ofYear = groupBy(entries, ({ on }) => on.slice(0, 4));
  const [first = 0, ...others] = [...ofYear.keys()].map(Number); // entries are in order
  const length = ofYear.size === 0 ? 0 : (others.at(-1) ?? first) - first + 1;
  const years = Array.from({ length }, (_, i) => String(first + i));
  let opening = "0.00";
  return years.map((year) => {
    const own = ofYear.get(year) ?? [];
    const closing = own.at(-1)?.balance ?? opening;
    const sums = fundMovements.list.map((movement): [FundMovement, Amount] => [
      movement,
      amountOf(
        own
          .filter((e) => e.event === movement)
          .reduce((sum, e) => withinRange(sum + fenOf(e.in) + fenOf(e.out), "history.events"), 0),
      ),
    ]);
    const line = { year, opening, closing, ...(Object.fromEntries(sums) as { readonly [M in FundMovement]: Amount }) }; // one for each movement
    opening = closing;
    return line;
  });
}
