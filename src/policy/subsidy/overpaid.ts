import { addProduct, type ExactSum, roundExact } from "../../base/money/exact.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lastUpTo } from "../../kernel/order.ts";
import { scheduleInterest } from "../../ledger/interest/schedule.ts";
import type { Nights } from "../../ledger/loan/overdue-steps.ts";
import type { HouseholdLoan } from "./household.ts";
import type { PreparedSubsidy } from "./prepare.ts";
import { shareEdges, shareRowOn } from "./share-table.ts";
import { subsidisedOn, subsidyDivisor, subsidyUnits } from "./subsidise-loan.ts";

/** For what a subsidy was paid that was not due, in the order in which a fen is blamed. */
export type OverpaidFinding =
  | "after-maturity"
  | "after-repayment"
  | "paid-twice"
  | "outside-window"
  | "above-cap"
  | "share";

/** What of a payment is blamed on one thing. */
export interface Blame {
  readonly finding: OverpaidFinding;
  readonly fen: number;
  readonly basis: readonly Basis[];
}

/** What a night would have been subsidised, had it not been for one thing. */
type Would = { readonly [F in Exclude<OverpaidFinding, "paid-twice" | "share">]: number };

/**
 * Blames what was paid beyond what was due: each thing for at most what it would have brought, in their order; what is
 * left is the rate, the share, the counting or the rounding.
 */
export function blameOf(
  of: HouseholdLoan,
  fresh: readonly Nights[],
  window: Nights,
  twiceFen: number,
  differenceFen: number,
  t: PreparedSubsidy,
): readonly Blame[] {
  if (differenceFen === 0) return [];
  const { cap, loss, share, duration } = t.subsidyBasis;
  const own = differenceFen > 0 ? wouldHaveBrought(of, fresh, window, t) : NOTHING;
  const most: readonly (readonly [OverpaidFinding, number, readonly Basis[]])[] = [
    ["after-maturity", own["after-maturity"], duration],
    ["after-repayment", own["after-repayment"], []],
    ["paid-twice", twiceFen, []],
    ["outside-window", own["outside-window"], [...duration, ...loss]],
    ["above-cap", own["above-cap"], cap],
  ];
  let left = differenceFen;
  const blames: Blame[] = [];
  for (const [finding, fen, basis] of most) {
    const blamed = Math.min(Math.max(0, left), fen);
    if (blamed > 0) blames.push({ finding, fen: blamed, basis });
    left -= blamed;
  }
  return left === 0 ? blames : [...blames, { finding: "share", fen: left, basis: share }];
}

const NOTHING: Would = { "after-maturity": 0, "after-repayment": 0, "outside-window": 0, "above-cap": 0 };
const KINDS = [
  "after-maturity",
  "after-repayment",
  "outside-window",
  "above-cap",
] as const satisfies readonly (keyof Would)[];

/**
 * What the nights of a payment would have brought, had the loan run on unpaid, with a right and without a cap: night by
 * night told apart, each sum rounded once.
 */
function wouldHaveBrought(of: HouseholdLoan, fresh: readonly Nights[], window: Nights, t: PreparedSubsidy): Would {
  const { slots, loan, by } = of;
  const last = fresh.reduce((most, { next }) => Math.max(most, next), slots.paidOutDay);
  const draws = slots.movements.filter(({ fen }) => fen > 0);
  const unpaid = { ...slots, movements: draws, fromDay: slots.paidOutDay, endDay: last };
  const edges = [
    ...fresh.flatMap(({ from, next }) => [from, next]),
    ...[window.from, window.next, slots.maturityDay, by.right.endDay],
    ...by.right.lost.flatMap(({ from, next }) => [from, next]),
    ...[...slots.movements, ...by.taken, ...by.overdue].map(({ day }) => day),
    ...shareEdges(t.shareTable, loan.product),
  ];
  const cuts = [...new Set(edges)].filter((day) => day > slots.paidOutDay && day < last).sort((a, b) => a - b);
  const sums: Record<keyof Would, ExactSum> = { ...NOTHING };
  for (const { segments } of scheduleInterest(unpaid, cuts, t)) {
    for (const segment of segments) {
      const day = segment.from;
      if (!fresh.some(({ from, next }) => day >= from && day < next)) continue;
      const share = shareOn(day, of, t);
      const rate = Math.min(segment.contractRate, slots.limitRate);
      const would = apart(day, segment.balanceFen, of, window, t);
      const units = subsidyUnits(segment, slots, t);
      for (const kind of KINDS) sums[kind] = addProduct(sums[kind], would[kind], rate, units, share);
    }
  }
  const divisor = slots.rateScale * subsidyDivisor(t);
  return Object.fromEntries(KINDS.map((kind) => [kind, roundExact(sums[kind], divisor)])) as Would; // each
}

/** The principal of a night that is not subsidised, by what it is for. */
function apart(day: number, lentFen: number, of: HouseholdLoan, window: Nights, t: PreparedSubsidy): Would {
  const { slots, by } = of;
  const within = (fen: number): number => Math.min(fen, t.capFen);
  const owedFen = slots.movements.reduce((sum, m) => (m.day <= day ? sum + m.fen : sum), slots.openingFen);
  if (day >= slots.maturityDay)
    return { ...NOTHING, "after-maturity": within(lentFen), "above-cap": lentFen - within(lentFen) };
  const repaidFen = within(lentFen) - within(owedFen);
  const subsidisedFen = subsidisedOn(day, slots, by, t);
  const outside = day < window.from || day >= window.next;
  const hasRight = day < by.right.endDay && !by.right.lost.some(({ from, next }) => day >= from && day < next);
  if (outside || !hasRight) {
    // The extension that the subsidy does not go with lies after the maturity to which it does.
    return {
      ...NOTHING,
      "after-repayment": repaidFen,
      "outside-window": within(owedFen),
      "above-cap": lentFen - within(lentFen),
    };
  }
  const overdueFen = Math.min(
    lastUpTo(by.overdue, (step) => step.day <= day)?.fen ?? 0,
    Math.max(0, within(owedFen) - subsidisedFen),
  );
  return {
    "after-maturity": overdueFen,
    "after-repayment": repaidFen,
    "outside-window": 0,
    "above-cap": Math.max(0, lentFen - repaidFen - overdueFen - subsidisedFen),
  };
}

/** The share of a night; where none is known, the last that was. */
function shareOn(day: number, { loan, slots }: HouseholdLoan, t: PreparedSubsidy): number {
  const row =
    shareRowOn(t.shareTable, loan.product, day) ??
    shareRowOn(t.shareTable, loan.product, Math.min(day, slots.maturityDay - 1));
  return row?.share ?? 0;
}
