import { type Amount, amountOf, withinRange } from "../../base/money/amount.ts";
import { addSums, type ExactSum, roundExact } from "../../base/money/exact.ts";
import { periodAround } from "../../ledger/interest/settlement.ts";
import { type CountedWindow, windowDays, windowOf } from "../../ledger/interest/window.ts";
import type { HouseholdInOrder, HouseholdLoan } from "./household.ts";
import type { PreparedSubsidy } from "./prepare.ts";
import { type SubsidisedPeriod, subsidyDivisor } from "./subsidise-loan.ts";

/** Interest, and who bears it. Where a period is undetermined, so is the sum. */
export type SubsidyTotals =
  | { readonly state: "known"; readonly interest: Amount; readonly subsidy: Amount; readonly borrower: Amount }
  | {
      readonly state: "undetermined";
      readonly interest: Amount;
      /** The subsidy of the periods in which it is known. */
      readonly knownSubsidy: Amount;
      readonly undeterminedPeriods: number;
      /** The least and the most that it can be, where only the order of contracts is not told: the lower is undisputed. */
      readonly between?: { readonly lower: Amount; readonly higher: Amount };
    };

/** The subsidy of a window of a loan, rounded either way. */
export type SubsidyWindow = CountedWindow;

/** Sums in fen. */
export interface SumsFen {
  readonly interestFen: number;
  readonly subsidyFen: number;
  readonly unknownPeriods: number;
  /** Of these, the periods that only the order of contracts leaves open. */
  readonly orderNotTold: number;
}

/** The sums of a loan: of a window rounded as the reading says. */
export function sumsOf(of: HouseholdLoan, isWindow: boolean, t: PreparedSubsidy): SumsFen {
  const { periods, slots } = of;
  const perPeriod = perPeriodOf(periods);
  if (!isWindow || isPerPeriod(of, t)) return perPeriod;
  const interest = periods.reduce<ExactSum>((sum, p) => addSums(sum, p.period.sum), 0);
  return {
    ...perPeriod,
    interestFen: roundExact(interest, slots.rateScale * t.unitDivisor),
    subsidyFen: onceFen(of, t),
  };
}

/**
 * The subsidy of one claim for spans of nights of a loan: where they hold whole periods only it is the sum of those, each
 * rounded, else all is added exactly and rounded once (`subsidy/window-rounding`). The nights of one period are one
 * amount also where others lie between them.
 */
export function claimFen(parts: readonly HouseholdLoan[], t: PreparedSubsidy): number {
  const [first] = parts;
  if (first === undefined) return 0;
  const { overdueDay, settlements, rateScale } = first.slots;
  const isEach = parts.every((of) => isPerPeriod(of, t));
  const sums = new Map<string, ExactSum>();
  for (const { period, sum, outcome } of parts.flatMap(({ periods }) => periods)) {
    if (outcome.fen === undefined || outcome.cutBy !== undefined) continue; // nothing is due of it
    const night = period.segments[0]?.from ?? 0;
    const around = periodAround(settlements, night).from;
    const key = isEach ? `${String(around)}/${String(night >= overdueDay)}` : "";
    sums.set(key, addSums(sums.get(key) ?? 0, sum));
  }
  const divisor = rateScale * subsidyDivisor(t);
  return [...sums.values()].reduce<number>((all, sum) => all + roundExact(sum, divisor), 0);
}

/** Whether the sum of a window is that of its rounded periods. */
function isPerPeriod({ slots }: HouseholdLoan, t: PreparedSubsidy): boolean {
  return t.windowRounding === "as-it-falls" ? windowDays(slots).wholePeriods : t.windowRounding === "per-period";
}

/** Both sums of a window. */
export function subsidyWindow(of: HouseholdLoan, t: PreparedSubsidy): SubsidyWindow {
  return {
    ...windowOf(of.slots, [], t),
    perPeriod: amountOf(perPeriodOf(of.periods).subsidyFen),
    once: amountOf(onceFen(of, t)),
  };
}

/** The exact sum rounded once; of the periods that a limit or unpaid interest cut, what is left is a rounded amount. */
function onceFen({ periods, slots }: HouseholdLoan, t: PreparedSubsidy): number {
  let sum: ExactSum = 0;
  let cutFen = 0;
  for (const { outcome, sum: exact } of periods) {
    if (outcome.fen === undefined) continue;
    if (outcome.cutBy === undefined) sum = addSums(sum, exact);
    else cutFen += outcome.fen;
  }
  return cutFen + roundExact(sum, slots.rateScale * subsidyDivisor(t));
}

function perPeriodOf(periods: readonly SubsidisedPeriod[]): SumsFen {
  return {
    interestFen: periods.reduce((sum, p) => withinRange(sum + p.period.interestFen, "facts.loans"), 0),
    subsidyFen: periods.reduce((sum, p) => sum + (p.outcome.fen ?? 0), 0),
    unknownPeriods: periods.filter(({ outcome }) => outcome.fen === undefined).length,
    orderNotTold: periods.filter(({ outcome }) => outcome.fen === undefined && outcome.why === "order-not-told").length,
  };
}

/** The same as {@link SubsidyTotals}, in fen. */
export type TotalsFen =
  | { readonly state: "known"; readonly interestFen: number; readonly subsidyFen: number }
  | {
      readonly state: "undetermined";
      readonly interestFen: number;
      /** Of the periods in which it is known. */
      readonly subsidyFen: number;
      readonly undeterminedPeriods: number;
      readonly between?: { readonly lowerFen: number; readonly higherFen: number };
    };

/**
 * Adds sums up. `orders`: the same sum in every order in which the loans can take room; one where it is told, or makes no
 * difference.
 */
export function totalsFen(sums: readonly SumsFen[], orders: readonly number[]): TotalsFen {
  const interestFen = sums.reduce((all, s) => withinRange(all + s.interestFen, "facts.loans"), 0);
  const subsidyFen = sums.reduce((all, s) => all + s.subsidyFen, 0);
  const undeterminedPeriods = sums.reduce((all, s) => all + s.unknownPeriods, 0);
  if (undeterminedPeriods === 0) return { state: "known", interestFen, subsidyFen };
  const undetermined = { state: "undetermined", interestFen, subsidyFen, undeterminedPeriods } as const;
  const orderNotTold = sums.reduce((all, s) => all + s.orderNotTold, 0);
  if (orderNotTold === 0) return undetermined;
  const [lowerFen, higherFen] = [Math.min(...orders), Math.max(...orders)]; // at most 24
  // What every order comes to is known, whichever loan it is for.
  if (orderNotTold === undeterminedPeriods && lowerFen === higherFen)
    return { state: "known", interestFen, subsidyFen: lowerFen };
  return { ...undetermined, between: { lowerFen, higherFen } };
}

/** Writes sums. */
export function presentTotals(totals: TotalsFen): SubsidyTotals {
  const interest = amountOf(totals.interestFen);
  const subsidy = amountOf(totals.subsidyFen);
  if (totals.state === "known")
    return { state: "known", interest, subsidy, borrower: amountOf(totals.interestFen - totals.subsidyFen) };
  const { undeterminedPeriods, between } = totals;
  const undetermined = { state: "undetermined", interest, knownSubsidy: subsidy, undeterminedPeriods } as const;
  if (between === undefined) return undetermined;
  return { ...undetermined, between: { lower: amountOf(between.lowerFen), higher: amountOf(between.higherFen) } };
}

/** The loans of the first order, each period in which another order gives another subsidy left open. */
export function whereOrdersAgree(orders: readonly HouseholdInOrder[]): HouseholdInOrder {
  const [first = [], ...others] = orders;
  if (others.length === 0) return first;
  const same = others.map((order) => new Map(order.map((of) => [of.index, of])));
  return first.map((of) => ({
    ...of,
    periods: of.periods.map((period, i): SubsidisedPeriod => {
      const { fen } = period.outcome;
      if (fen === undefined) return period;
      let [lower, higher] = [fen, fen];
      for (const order of same) {
        const other = order.get(of.index)?.periods[i]?.outcome.fen ?? fen;
        [lower, higher] = [Math.min(lower, other), Math.max(higher, other)];
      }
      if (lower === higher) return period;
      const { segments } = period.period;
      const nights = { from: segments[0]?.from ?? 0, next: segments.at(-1)?.next ?? 1 };
      return { ...period, outcome: { why: "order-not-told", ...nights, between: { lower, higher } } };
    }),
  }));
}
