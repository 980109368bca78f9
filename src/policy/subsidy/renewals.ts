import { dayNumber } from "../../base/date/day.ts";
import { fenOf } from "../../base/money/amount.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import { type DayFen, movementsOf } from "../../ledger/loan/movements.ts";
import { ordersOfRoom } from "./order-of-room.ts";

/**
 * What renewals (无还本续贷) repay of the loans before them, by the id of the loan that is repaid.
 *
 * @remarks
 * **Boundary** on the pay-out day of the renewal; what was repaid on that day already is not repaid again. An amount
 * repays the household's loans in the order of their pay-out, of one day by their contracts, and then of the list. A loan
 * that is not among them is passed over.
 */
export function repaidByRenewals(loans: readonly InterestLoan[]): ReadonlyMap<string, readonly DayFen[]> {
  const repaid = new Map<string, DayFen[]>();
  const byDay = (a: InterestLoan, b: InterestLoan): number => dayNumber(a.paidOutOn) - dayNumber(b.paidOutOn);
  const renewals = loans.filter(({ replaces }) => replaces !== undefined).sort(byDay);
  if (renewals.length === 0) return repaid;
  const [order = []] = ordersOfRoom(
    loans.map((loan) => ({ loan, rate: 0 })),
    false,
    false,
  );
  const ordered = order.map(({ loan }) => loan);
  const byId = new Map(loans.map((loan) => [loan.id, loan]));
  for (const renewal of renewals) {
    const day = dayNumber(renewal.paidOutOn);
    const { replaces } = renewal;
    const named = typeof replaces === "object" ? replaces.flatMap((id) => byId.get(id) ?? []) : ordered;
    let leftFen = replaces === undefined || typeof replaces === "object" ? Infinity : fenOf(replaces);
    for (const old of named) {
      if (old === renewal || dayNumber(old.paidOutOn) > day || leftFen <= 0) continue;
      const before = repaid.get(old.id) ?? [];
      const fen = Math.min(leftFen, movementsOf(old, Infinity, before).owedOn(day));
      if (fen > 0) repaid.set(old.id, [...before, { day, fen }]);
      leftFen -= fen;
    }
  }
  return repaid;
}

/** How many loans, one after the other, each renewal was renewed from. */
export function renewalsBefore(loans: readonly InterestLoan[]): ReadonlyMap<string, number> {
  const byId = new Map(loans.map((loan) => [loan.id, loan]));
  const counts = new Map<string, number>();
  const sorted = [...loans].sort((a, b) => (a.paidOutOn < b.paidOutOn ? -1 : a.paidOutOn > b.paidOutOn ? 1 : 0));
  for (const { id, replaces, paidOutOn } of sorted) {
    if (replaces === undefined) continue;
    const before = typeof replaces === "object" ? replaces : [];
    const counted = before.map((old) => ((byId.get(old)?.paidOutOn ?? "") <= paidOutOn ? (counts.get(old) ?? 0) : 0));
    counts.set(id, 1 + counted.reduce((most, each) => Math.max(most, each), 0));
  }
  return counts;
}
