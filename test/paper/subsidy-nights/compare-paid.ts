import { periodEnd } from "./counting.ts";
import type { NightsLoan, Rules } from "./facts.ts";
import { plus, rounded, ZERO } from "./fraction.ts";
import {
  linesOf,
  outcomeOf,
  ordersOf,
  shareRoom,
  type SubsidisedNight,
  type Window,
  withReplaced,
} from "./household.ts";
import { lastOrdinaryNight, total } from "./nights.ts";

/*
 * What was paid against what was due (K39): each payment for the nights that no payment before it was for.
 */

export interface Paid {
  readonly loan: string;
  readonly from: number;
  readonly through: number;
  readonly fen: bigint;
}

export interface Compared {
  readonly paid: Paid;
  /** Undefined where the share of some night is not known. */
  readonly due: bigint | undefined;
}

/** Gives what was due for each payment. */
export function comparePaid(
  loans: readonly NightsLoan[],
  paid: readonly Paid[],
  rules: Rules,
  window: Window = {},
): readonly Compared[] {
  const all = withReplaced(loans, rules);
  const [order, ...others] = ordersOf(all, rules);
  if (order === undefined || others.length > 0) throw new Error("the order is not told");
  const through =
    400 +
    Math.max(
      ...paid.map((p) => p.through),
      ...outcomeOf(order, rules, window).loans.map((l) => l.nights.at(-1)?.day ?? 0),
    );
  const shared = shareRoom(order, rules, { through }, window.through === undefined ? {} : { through: window.through });
  const claimed = new Map<string, Set<number>>();
  return paid.map((one) => {
    const loan = order.find(({ id }) => id === one.loan);
    if (loan === undefined) throw new Error(`${one.loan} is not among the loans`);
    const before = claimed.get(one.loan) ?? new Set<number>();
    claimed.set(one.loan, before);
    const nights = (shared.get(one.loan) ?? []).filter(({ balance, isStopped }) => balance > 0n && !isStopped);
    const last = window.through ?? lastOrdinaryNight(loan, rules);
    const isInside = (day: number): boolean =>
      day >= (window.from ?? -Infinity) && day <= last && day >= one.from && day <= one.through && !before.has(day);
    const own = nights.filter(({ day }) => isInside(day));
    const due = dueOf(loan, own, nights, rules);
    for (let day = one.from; day <= one.through; day++) before.add(day);
    return { paid: one, due };
  });
}

/** Whole periods each rounded; what cuts a period rounded once, also where the window of the audit cuts it (K38). */
function dueOf(
  loan: NightsLoan,
  own: readonly SubsidisedNight[],
  all: readonly SubsidisedNight[],
  rules: Rules,
): bigint | undefined {
  const lines = linesOf(loan, own, rules);
  if (lines.some((l) => l.subsidy === undefined)) return undefined;
  const keyOf = ({ kind, day }: SubsidisedNight): string => `${kind}/${String(periodEnd(loan, day, rules))}`;
  const touched = new Set(own.map(keyOf));
  const isWhole = all.filter((n) => touched.has(keyOf(n))).length === own.length;
  const isOnce = rules.windowRounding === "once" || (rules.windowRounding === "as-it-falls" && !isWhole);
  if (!isOnce) return total(lines.map((l) => l.subsidy ?? 0n));
  return rounded(lines.reduce((sum, l) => plus(sum, l.subsidyExact ?? ZERO), ZERO));
}
