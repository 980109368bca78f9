import { type Charged, countingOf, interestOf, periodEnd } from "./counting.ts";
import { civilOf, plusMonths } from "./days.ts";
import { lawfulness, maturitiesOf, movedOff } from "./extensions.ts";
import type { NightsLoan, Rules, Share, Sum } from "./facts.ts";
import { type Frac, least as lesser, ONE, plus, remembered, rounded, times, ZERO } from "./fraction.ts";
import { lastMaturity, lastOrdinaryNight, least, netRepaid, type Night, nightsOf, owedOn, total } from "./nights.ts";
import { limitOf } from "./rates.ts";

/*
 * The loans of a household: on every night who takes the room of the cap, who has a right, which share; then the lines.
 */

/** A night of a loan with what of it is subsidised. */
export interface SubsidisedNight extends Night {
  readonly subsidised: bigint;
  readonly subsidyRate: Frac;
  /** Undefined where none is known and one would be needed. */
  readonly share: Frac | undefined;
}

/** A settlement period of a loan, or a stretch of it that is counted as one. */
export interface Line {
  readonly kind: "ordinary" | "overdue";
  readonly from: number;
  readonly through: number;
  /** Nights with a balance. */
  readonly days: number;
  readonly exact: Frac;
  readonly interest: bigint;
  /** Undefined where the share is not known. */
  readonly subsidyExact: Frac | undefined;
  readonly subsidy: bigint | undefined;
}

/** A sum rounded period by period, and rounded once. */
export interface TwoSums {
  readonly perPeriod: bigint;
  readonly once: bigint;
}

export interface LoanOutcome {
  readonly loan: string;
  readonly nights: readonly SubsidisedNight[];
  readonly lines: readonly Line[];
  /** Whether the window leaves every period of the loan whole or out. */
  readonly isWhole: boolean;
  readonly interest: TwoSums;
  readonly subsidy: TwoSums;
  /** The subsidy of the window, by the rounding that was chosen. */
  readonly due: bigint;
}

export interface Totals {
  readonly interest: bigint;
  /** Of the lines that are known. */
  readonly subsidy: bigint;
  readonly unknownLines: number;
}

export interface Outcome {
  /** By pay-out, then by id: the order in which results are written, whoever takes room first. */
  readonly loans: readonly LoanOutcome[];
  readonly totals: Totals;
}

/** Nights to count: from one through another, both included. */
export interface Window {
  readonly from?: number;
  readonly through?: number;
}

/** The interest alone, line by line. */
export function interestLines(loan: NightsLoan, rules: Rules, window: Window = {}): readonly Line[] {
  return linesOf(loan, nightsOf(loan, rules, window.through).map(withoutSubsidy), rules, window);
}

function withoutSubsidy(night: Night): SubsidisedNight {
  return { ...night, subsidised: 0n, subsidyRate: ZERO, share: ZERO };
}

/** Every order of taking room that the facts allow: one, or several where loans are not told apart. */
export function ordersOf(loans: readonly NightsLoan[], rules: Rules): readonly (readonly NightsLoan[])[] {
  if (loans.length <= 1) return [loans];
  return loans
    .filter((first) => loans.every((other) => other === first || precedence(other, first, rules) >= 0))
    .flatMap((first) =>
      ordersOf(
        loans.filter((l) => l !== first),
        rules,
      ).map((rest) => [first, ...rest]),
    );
}

/** The earlier pay-out first, of one day the order of the contracts; or the contracts first. */
function precedence(a: NightsLoan, b: NightsLoan, { roomOrder }: Rules): number {
  const byContract =
    (a.order !== undefined && b.order !== undefined ? a.order - b.order : 0) || a.contractOn - b.contractOn;
  const byPayOut = a.paidOutOn - b.paidOutOn;
  return roomOrder === "pay-out" ? byPayOut || byContract : byContract || byPayOut;
}

/** The outcome under each order of taking room that is possible. */
export function outcomesOf(loans: readonly NightsLoan[], rules: Rules, window: Window = {}): readonly Outcome[] {
  return ordersOf(withReplaced(loans, rules), rules).map((order) => outcomeOf(order, rules, window));
}

/** The only outcome. */
export function onlyOutcome(loans: readonly NightsLoan[], rules: Rules, window: Window = {}): Outcome {
  const outcomes = outcomesOf(loans, rules, window);
  if (outcomes[0] === undefined || outcomes.length > 1) throw new Error("the order is not told");
  return outcomes[0];
}

/** The outcome where the loans take room in the order given. */
export function outcomeOf(order: readonly NightsLoan[], rules: Rules, window: Window = {}): Outcome {
  const written = [...order].sort((a, b) => a.paidOutOn - b.paidOutOn || (a.id < b.id ? -1 : 1));
  const shared = shareRoom(order, rules, window);
  const counted = new Map(
    order.map((loan) => [
      loan.id,
      afterInterest(loan, linesOf(loan, shared.get(loan.id) ?? [], rules, window), rules, window),
    ]),
  );
  const limited = withLimits(
    order.map((l) => ({ loan: l.id, lines: counted.get(l.id) ?? [] })),
    rules,
  );
  const loans = written.map((loan) =>
    statedLoan(loan, shared.get(loan.id) ?? [], limited.get(loan.id) ?? [], rules, window),
  );
  return { loans, totals: totalsOf(loans) };
}

function statedLoan(
  loan: NightsLoan,
  nights: readonly SubsidisedNight[],
  lines: readonly Line[],
  rules: Rules,
  window: Window,
): LoanOutcome {
  const isWhole = window.from === undefined || isWholeWindow(loan, nights, rules, window);
  const interest = twoSums(lines.map((l) => ({ exact: l.exact, fen: l.interest })));
  const subsidy = twoSums(lines.map((l) => ({ exact: l.subsidyExact ?? ZERO, fen: l.subsidy ?? 0n })));
  const isWindow = window.from !== undefined;
  const isOnce = isWindow && (rules.windowRounding === "once" || (rules.windowRounding === "as-it-falls" && !isWhole));
  const onceDue = (): bigint => {
    const untouched = lines.filter((l) => l.subsidyExact !== undefined && rounded(l.subsidyExact) === l.subsidy);
    const limited = lines.filter((l) => !untouched.includes(l)); // by limits: what they leave is whole fen
    return sumOnce(untouched.map((l) => l.subsidyExact ?? ZERO)) + total(limited.map((l) => l.subsidy ?? 0n));
  };
  return {
    loan: loan.id,
    nights,
    lines,
    isWhole,
    interest,
    subsidy,
    due: isOnce ? onceDue() : subsidy.perPeriod,
  };
}

function twoSums(lines: readonly { readonly exact: Frac; readonly fen: bigint }[]): TwoSums {
  return {
    perPeriod: total(lines.map(({ fen }) => fen)),
    once: sumOnce(lines.map(({ exact }) => exact)),
  };
}

function sumOnce(amounts: readonly Frac[]): bigint {
  return rounded(amounts.reduce(plus, ZERO));
}

/** Whether no period of the loan lies partly within the window. */
function isWholeWindow(loan: NightsLoan, counted: readonly SubsidisedNight[], rules: Rules, window: Window): boolean {
  const [from, through] = [window.from ?? -Infinity, window.through ?? Infinity];
  const last = Math.max(lastMaturity(loan, rules), counted.at(-1)?.day ?? 0) + 400;
  const inside = (day: number): boolean => from <= day && day <= through;
  const nights = nightsOf(loan, rules, last).filter((n) => n.balance > 0n && !n.isStopped);
  const periods = new Map<string, boolean>();
  let end = -Infinity;
  for (const { day, kind } of nights) {
    if (day > end) end = periodEnd(loan, day, rules);
    const key = `${kind}/${String(end)}`;
    const before = periods.get(key);
    if (before !== undefined && before !== inside(day)) return false;
    periods.set(key, inside(day));
  }
  return true;
}

export function totalsOf(loans: readonly LoanOutcome[]): Totals {
  return {
    interest: total(loans.map((l) => l.interest.perPeriod)),
    subsidy: total(loans.map((l) => l.due)),
    unknownLines: loans.flatMap((l) => l.lines).filter((l) => l.subsidy === undefined).length,
  };
}

/** Adds to loans what later loans of the household repay of them on the day they are paid out (K37). */
export function withReplaced(loans: readonly NightsLoan[], rules: Rules): readonly NightsLoan[] {
  let all = [...loans];
  const repay = (id: string, one: Sum): void => {
    all = all.map((l) => (l.id === id ? { ...l, repaid: [...l.repaid, one] } : l));
  };
  for (const { id, paidOutOn: on, replaces } of [...loans].sort((a, b) => a.paidOutOn - b.paidOutOn)) {
    if (typeof replaces === "bigint") {
      let left = replaces;
      const running = all.filter((l) => l.id !== id && l.paidOutOn <= on);
      const first = ordersOf(running, { ...rules, roomOrder: "pay-out" })[0] ?? [];
      for (const { id: old } of first) {
        const loan = all.find((l) => l.id === old);
        const paid = least(left, loan === undefined ? 0n : owedOn(loan, on));
        if (paid > 0n) repay(old, { on, fen: paid });
        left -= paid;
      }
    } else
      for (const old of replaces ?? []) {
        const loan = all.find((l) => l.id === old);
        const owed = loan === undefined ? 0n : owedOn(loan, on);
        if (owed > 0n) repay(old, { on, fen: owed });
      }
  }
  return all;
}

/** Gives every night of every loan its subsidised principal, rate and share. */
export function shareRoom(
  order: readonly NightsLoan[],
  rules: Rules,
  { through }: Window = {},
  /** Through which night overdue nights are known, where it is another. */
  known: Window = through === undefined ? {} : { through },
): ReadonlyMap<string, readonly SubsidisedNight[]> {
  const asked = new Map(order.map((loan) => [loan.id, through ?? lastOrdinaryNight(loan, rules)]));
  const lastOfAll = Math.max(...asked.values());
  const loans = order.map((loan) => {
    const nights = nightsOf(loan, rules, lastOfAll); // a loan takes room also after the last night that is asked of it
    return {
      loan,
      nights,
      last: asked.get(loan.id) ?? 0,
      maturity: lastMaturity(loan, rules), // no subsidy from its night on (S7), whatever the days of grace
      hasRight: rightOf(
        loan,
        nights.filter(({ day }) => day <= (known.through ?? lastOrdinaryNight(loan, rules))),
        rules,
      ),
      rateOf: remembered(subsidisedRate(loan, rules)),
      lent: total(loan.draws.map((d) => d.fen)),
      first: undefined as bigint | undefined,
      out: [] as SubsidisedNight[],
    };
  });
  for (let day = Math.min(...order.map((l) => l.paidOutOn)); day <= lastOfAll; day++) {
    let room = rules.cap;
    for (const one of loans) {
      const night = one.nights[day - one.loan.paidOutOn];
      if (night === undefined) continue;
      const hasRight = one.hasRight(day);
      const most =
        rules.repaidFirst === "within-cap" && one.first !== undefined ? left(one.first, one.loan, day) : undefined;
      const { taken, used } = takes(night, one.lent, room, most, hasRight, rules);
      one.first ??= taken;
      if (room !== undefined) room -= used;
      if (day > one.last) continue;
      const subsidised = hasRight && !night.isStopped && day < one.maturity ? taken : 0n;
      const rate = one.rateOf(night.contractRate);
      const isNeeded = subsidised > 0n && rate.n > 0n;
      one.out.push({
        ...night,
        subsidised,
        subsidyRate: rate,
        share: isNeeded ? shareOn(rules, one.loan.product, day) : ZERO,
      });
    }
  }
  return new Map(loans.map(({ loan, out }) => [loan.id, out]));
}

/** The rate on which the subsidy is counted: no more than the limit, and the flat rate where there is one. */
function subsidisedRate(loan: NightsLoan, rules: Rules): (contract: Frac) => Frac {
  const most = rules.limit === undefined ? [] : [limitOf(loan, rules.limit)];
  if (rules.subsidyRate !== undefined) most.push(rules.subsidyRate);
  return (contract) => most.reduce(lesser, contract);
}

/** What is left of what was subsidised on the first night, where that is repaid first. */
function left(first: bigint, loan: NightsLoan, day: number): bigint {
  const repaid = total(
    netRepaid(loan)
      .filter(({ on }) => on > loan.paidOutOn && on <= day)
      .map((r) => r.fen),
  );
  return first > repaid ? first - repaid : 0n;
}

interface Taken {
  /** What would be subsidised of a loan with the right to it. */
  readonly taken: bigint;
  readonly used: bigint;
}

/** What of a loan finds room on a night, and what room it uses. */
function takes(
  { balance, late }: Night,
  lent: bigint,
  room: bigint | undefined,
  most: bigint | undefined,
  hasRight: boolean,
  rules: Rules,
): Taken {
  if (!hasRight && rules.roomWithoutRight === "none") return { taken: 0n, used: 0n };
  const measured = rules.wholeLoanMeasure === "principal" ? lent : balance;
  const isOut = rules.aboveCap === "none" && room !== undefined && measured > room; // it does not fit in as a whole
  if (isOut && rules.wholeLoanRoom === "none") return { taken: 0n, used: 0n };
  const occupying = rules.roomAfterMaturity === "while-unpaid" ? balance : balance - late;
  const used = room === undefined ? occupying : least(occupying, room);
  const behind = rules.roomAfterMaturity === "while-unpaid" ? late : 0n; // overdue principal has the room before the rest
  let taken = used > behind ? used - behind : 0n;
  if (most !== undefined) taken = least(taken, most);
  return { taken: isOut ? 0n : taken, used };
}

/** Gives whether a night of a loan bears a subsidy at all. */
function rightOf(loan: NightsLoan, nights: readonly Night[], rules: Rules): (night: number) => boolean {
  const ends = [Infinity];
  if (rules.longestSubsidisedMonths !== undefined) ends.push(plusMonths(loan.paidOutOn, rules.longestSubsidisedMonths));
  const states = lawfulness(loan, rules);
  // Extended, nothing falls due on a maturity and it does not move; where the charge disregards an extension it fell due (K33).
  const endAt = (i: number): number => {
    const printed = maturitiesOf(loan)[i] ?? loan.maturesOn;
    return states[i] === "breach" && rules.unlawfulExtension === "as-overdue"
      ? movedOff(loan, printed, rules)
      : printed;
  };
  if (rules.extensionSubsidy === "ends") {
    const other = loan.extended.findIndex((e, i) => e.deferral !== true || states[i] !== "lawful"); // the deferral keeps it
    if (other >= 0) ends.push(endAt(other));
  }
  if (rules.misuseTold === "ends-right" && loan.misusedOn !== undefined) ends.push(loan.misusedOn);
  if (rules.unlawfulExtensionSubsidy === "none") {
    const broken = states.indexOf("breach"); // and what rests on it
    if (broken >= 0) ends.push(endAt(broken));
  }
  const periods = new Set<number>();
  if (rules.lostWhenOverdue !== undefined) {
    const late = nights.filter((n) => n.late > 0n);
    if (late[0] !== undefined && rules.lostWhenOverdue === "event") ends.push(late[0].day);
    if (late[0] !== undefined && rules.lostWhenOverdue === "start") ends.push(loan.paidOutOn);
    if (rules.lostWhenOverdue === "period") for (const { day } of late) periods.add(periodEnd(loan, day, rules));
  }
  const end = Math.min(...ends);
  return (night) => night < end && (periods.size === 0 || !periods.has(periodEnd(loan, night, rules)));
}

/** The share of a night; undefined beyond what is known, and where the shares differ by a product that is not told. */
function shareOn(rules: Rules, product: string | undefined, night: number): Frac | undefined {
  if (rules.shares === undefined) return rules.subsidyRate === undefined ? undefined : ONE;
  const isNow = ({ from, through }: Share): boolean => (from ?? -Infinity) <= night && night <= (through ?? Infinity);
  return rules.shares.filter(isNow).find((s) => s.product === undefined || s.product === product)?.share;
}

/** The lines of a loan within a window. */
export function linesOf(
  loan: NightsLoan,
  nights: readonly SubsidisedNight[],
  rules: Rules,
  window: Window = {},
  lastOfMonth?: number,
): readonly Line[] {
  const periods = new Map<string, SubsidisedNight[]>();
  let end = -Infinity;
  for (const night of nights) {
    if (night.isStopped || night.day < (window.from ?? -Infinity) || night.day > (window.through ?? Infinity)) continue;
    if (night.day > end) end = periodEnd(loan, night.day, rules, lastOfMonth);
    const key = `${night.kind}/${String(end)}`;
    const period = periods.get(key);
    if (period === undefined) periods.set(key, [night]);
    else period.push(night);
  }
  return [...periods.values()].filter((p) => p.some(({ balance }) => balance > 0n)).map((p) => lineOf(loan, p, rules));
}

/** One period: its exact interest and subsidy, each rounded once. */
export function lineOf(loan: NightsLoan, nights: readonly SubsidisedNight[], rules: Rules): Line {
  const owing = nights.filter(({ balance }) => balance > 0n);
  const counting = countingOf(rules);
  const cuts = counting === "segments" ? nights.map(cutOf) : [];
  const asInterest = (night: SubsidisedNight, i: number): Charged => {
    return { day: night.day, fen: night.balance, rate: night.rate, cut: cuts[i] ?? "" };
  };
  const exact = interestOf(nights.map(asInterest), loan.paidOutOn, counting, rules);
  const isKnown = nights.every(({ share }) => share !== undefined);
  const subsidyExact = isKnown ? subsidyOf(loan, nights, rules) : undefined;
  return {
    kind: nights[0]?.kind ?? "ordinary",
    from: owing[0]?.day ?? 0,
    through: owing.at(-1)?.day ?? 0,
    days: owing.length,
    exact,
    interest: rounded(exact),
    subsidyExact,
    subsidy: subsidyExact === undefined ? undefined : rounded(subsidyExact),
  };
}

function subsidyOf(loan: NightsLoan, nights: readonly SubsidisedNight[], rules: Rules): Frac {
  const isFlat = rules.subsidyRate !== undefined && rules.counting === "whole-months"; // counted by its own months (K43)
  const counting = isFlat ? "whole-months" : countingOf(rules);
  let rate = ZERO;
  let last: SubsidisedNight | undefined;
  const charged = nights.map((night): Charged => {
    if (last === undefined || last.subsidyRate !== night.subsidyRate || last.share !== night.share)
      rate = times(night.subsidyRate, night.share ?? ZERO);
    last = night;
    const cut = counting === "segments" ? `${String(night.balance)}/${writeRate(night.rate)}/${cutOf(night)}` : "";
    return { day: night.day, fen: night.subsidised, rate, cut };
  });
  return interestOf(charged, loan.paidOutOn, counting, rules);
}

const writeRate = ({ n, d }: Frac): string => `${String(n)}:${String(d)}`;

/** What a change of the subsidy cuts (K61): only a change of what this loan gets. */
function cutOf({ subsidised, subsidyRate, share }: SubsidisedNight): string {
  if (subsidised === 0n) return "";
  return [subsidised, subsidyRate.n, subsidyRate.d, share?.n ?? "", share?.d ?? ""].join("/");
}

/** Where interest is paid before it is subsidised: a period only if the payments through the window cover it. */
function afterInterest(loan: NightsLoan, lines: readonly Line[], rules: Rules, window: Window): readonly Line[] {
  if (!rules.afterInterest) return lines;
  const all = interestLines(loan, rules, window.through === undefined ? {} : { through: window.through });
  const paid = loan.interestPaid?.filter(({ on }) => on <= (window.through ?? Infinity));
  return lines.map((line) => {
    if ((line.subsidyExact?.n ?? 1n) === 0n) return line;
    if (paid === undefined) return { ...line, subsidyExact: undefined, subsidy: undefined };
    const owed = total(all.filter((l) => l.from <= line.from).map((l) => l.interest));
    return total(paid.map((p) => p.fen)) >= owed ? line : { ...line, subsidy: 0n };
  });
}

/** Limits of a payment, of a year, once a year, of the year's budget: periods by their last night, then by the loans' order. */
function withLimits(
  loans: readonly { readonly loan: string; readonly lines: readonly Line[] }[],
  rules: Rules,
): ReadonlyMap<string, readonly Line[]> {
  const rows = loans.flatMap(({ loan, lines }, place) => lines.map((line, i) => ({ loan, place, line, i })));
  rows.sort((a, b) => a.line.through - b.line.through || a.place - b.place);
  const ofYear = new Map<number, bigint>();
  const thisYear = Math.max(...rows.map(({ line }) => civilOf(line.through).year)); // of which it is told what was spent
  const limited = new Map(loans.map(({ loan, lines }) => [loan, [...lines]]));
  for (const { loan, line, i } of rows) {
    if (line.subsidy === undefined) continue;
    const year = civilOf(line.through).year;
    const before = ofYear.get(year) ?? 0n;
    const most = [line.subsidy];
    if (rules.mostPerPayment !== undefined) most.push(rules.mostPerPayment);
    if (rules.mostPerYear !== undefined) most.push(rules.mostPerYear - before);
    if (rules.oncePerYear && before > 0n) most.push(0n);
    if (rules.yearBudget !== undefined)
      most.push(rules.yearBudget.most - before - (year === thisYear ? rules.yearBudget.spent : 0n));
    const paid = most.reduce(least);
    const fen = paid > 0n ? paid : 0n;
    ofYear.set(year, before + fen);
    const row = limited.get(loan);
    if (row !== undefined && fen !== line.subsidy) row[i] = { ...line, subsidy: fen };
  }
  return limited;
}
