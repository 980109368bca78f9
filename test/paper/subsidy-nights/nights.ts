import { chargedMaturity, maturitiesOf, movedOff } from "./extensions.ts";
import type { NightsLoan, Rules, Sum } from "./facts.ts";
import { compare, type Frac, ONE, plus, remembered, times, ZERO } from "./fraction.ts";
import { contractRates } from "./rates.ts";

/*
 * One loan, night by night: what is owed, what of it is overdue, at which rate.
 */

export interface Night {
  readonly day: number;
  readonly kind: "ordinary" | "overdue";
  readonly charge: "contract" | "overdue" | "misuse";
  readonly balance: bigint;
  /** What of the balance has fallen due and is not paid: all of it from maturity on, as the last extension has it. */
  readonly late: bigint;
  readonly rate: Frac;
  /** Without a mark-up. */
  readonly contractRate: Frac;
  /** Whether interest has been stopped. */
  readonly isStopped: boolean;
}

/** The last maturity, moved off rest days: its night bears no ordinary interest any more. */
export function lastMaturity(loan: NightsLoan, rules: Rules): number {
  return movedOff(loan, Math.max(...maturitiesOf(loan)), rules);
}

/** The last night that is counted where none is asked: before the maturity. */
export function lastOrdinaryNight(loan: NightsLoan, rules: Rules): number {
  const last = lastMaturity(loan, rules);
  const printed = Math.max(...maturitiesOf(loan));
  if (chargedMaturity(loan, rules) !== printed) return last - 1;
  return Math.min(last, firstLateNight(loan, printed, last, rules)) - 1;
}

/** The nights of a loan from its pay-out through a night; without one, through that before maturity. */
export function nightsOf(loan: NightsLoan, rules: Rules, through?: number): readonly Night[] {
  const last = through ?? lastOrdinaryNight(loan, rules);
  const rateOf = contractRates(loan, rules);
  const printed = chargedMaturity(loan, rules);
  const due = movedOff(loan, printed, rules);
  const firstLate = firstLateNight(loan, printed, due, rules);
  const final = Math.max(...maturitiesOf(loan));
  const pastFrom = firstLateNight(loan, final, movedOff(loan, final, rules), rules);
  const late = lateInstalments(loan, rules);
  const nights: Night[] = [];
  const overdueRate = remembered((rate) => times(rate, plus(ONE, rules.overdueMarkUp)));
  const misuseRate = remembered((rate) => times(rate, plus(ONE, rules.misuseMarkUp)));
  const isHeavier = compare(rules.misuseMarkUp, rules.overdueMarkUp) >= 0;
  for (let day = loan.paidOutOn; day <= last; day++) {
    const { balance, repaid } = bookOn(loan, day);
    const isOverdue = day >= firstLate;
    const contractRate = rateOf(
      isOverdue && rules.overdueRestsOn === "last-contract-rate" ? Math.max(due - 1, loan.paidOutOn) : day,
    );
    let [rate, charge]: [Frac, Night["charge"]] = [contractRate, "contract"];
    if (isOverdue) [rate, charge] = [overdueRate(contractRate), "overdue"];
    const isMisused = loan.misusedOn !== undefined && day >= loan.misusedOn;
    if (isMisused && (!isOverdue || isHeavier)) [rate, charge] = [misuseRate(contractRate), "misuse"];
    const isStopped = loan.interestStopsOn !== undefined && day >= loan.interestStopsOn;
    nights.push({
      day,
      kind: isOverdue ? "overdue" : "ordinary",
      charge,
      balance,
      late: day >= pastFrom ? balance : least(balance, late(day, repaid)),
      rate: isStopped ? ZERO : rate,
      contractRate,
      isStopped,
    });
  }
  return nights;
}

interface Book {
  readonly balance: bigint;
  /** Principal repaid so far, without what was more than owed. */
  readonly repaid: bigint;
}

/** Repayments without what was taken back: it counts as never made. */
export function netRepaid({ repaid }: NightsLoan): readonly Sum[] {
  const made = repaid.filter(({ reverses }) => reverses === undefined).map((r) => ({ on: r.on, fen: r.fen }));
  for (const { reverses, fen } of repaid) {
    if (reverses === undefined) continue;
    let left = fen;
    for (const one of made) {
      if (one.on !== reverses || left === 0n) continue;
      const taken = least(left, one.fen);
      one.fen -= taken;
      left -= taken;
    }
    if (left > 0n) throw new Error("nothing of that amount was repaid that day");
  }
  return made;
}

const known = new WeakMap<NightsLoan, readonly (Book & { readonly from: number })[]>();

/** The books of a loan from each day on which they change. More than was owed repays nothing, also no later draw. */
function booksOf(loan: NightsLoan): readonly (Book & { readonly from: number })[] {
  const before = known.get(loan);
  if (before !== undefined) return before;
  const repaid = netRepaid(loan);
  const days = [...new Set([...loan.draws, ...repaid].map(({ on }) => on))].sort((a, b) => a - b);
  let [balance, all] = [0n, 0n];
  const books = days.map((from) => {
    balance += total(loan.draws.filter(({ on }) => on === from).map((d) => d.fen));
    for (const { on, fen } of repaid) {
      if (on !== from) continue;
      const paid = least(fen, balance);
      balance -= paid;
      all += paid;
    }
    return { from, balance, repaid: all };
  });
  known.set(loan, books);
  return books;
}

/** How the loan stands at the end of a day. */
function bookOn(loan: NightsLoan, day: number): Book {
  return booksOf(loan).findLast(({ from }) => from <= day) ?? { balance: 0n, repaid: 0n };
}

/** What is owed at the end of a day. */
export function owedOn(loan: NightsLoan, day: number): bigint {
  return bookOn(loan, day).balance;
}

/** The first overdue night: of the maturity, unless grace was kept, or the printed day counts after a rest day. */
function firstLateNight(loan: NightsLoan, printed: number, due: number, rules: Rules): number {
  const grace = loan.graceDays ?? 0;
  if (grace > 0) {
    if (owedOn(loan, due + grace) === 0n) return due + grace;
    if (rules.afterGrace === "from-end-of-grace") return due + grace;
  }
  return rules.restDayOverdueFrom === "printed-maturity" && owedOn(loan, due) > 0n ? printed : due;
}

/** Gives how much of the instalments is overdue on a night: repayments go to the earliest, ahead of time as well. */
function lateInstalments(loan: NightsLoan, rules: Rules): (night: number, repaid: bigint) => bigint {
  const grace = loan.graceDays ?? 0;
  let sum = 0n;
  const steps: { from: number; owed: bigint }[] = [];
  for (const { on, fen } of [...loan.dues].sort((a, b) => a.on - b.on)) {
    sum += fen;
    const end = bookOn(loan, on + grace).repaid;
    if (end >= sum) continue; // paid in time, or within the days of grace
    steps.push({ from: rules.afterGrace === "from-end-of-grace" ? on + grace : on, owed: sum });
  }
  return (night, repaid) => {
    const owed = steps.reduce((most, s) => (s.from <= night && s.owed > most ? s.owed : most), 0n);
    return owed > repaid ? owed - repaid : 0n;
  };
}

export function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((all, one) => all + one, 0n);
}

export function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
