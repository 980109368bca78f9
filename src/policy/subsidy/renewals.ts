import { dayNumber } from "../../base/date/day.ts";
import { InputError } from "../../base/input/input-error.ts";
import { notToldApart } from "../../base/input/wording.ts";
import { fenOf } from "../../base/money/amount.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import { type DayFen, movementsOf } from "../../ledger/loan/movements.ts";
import { levelsOfRoom } from "./order-of-room.ts";

/**
 * What renewals (无还本续贷) repay of the loans before them, by the id of the loan that is repaid.
 *
 * @remarks
 * **Boundary** on the pay-out day of the renewal; what was repaid on that day already is not repaid again. An amount
 * repays the household's loans in the order of their pay-out, of one day by their contracts. A loan that is not among them
 * is passed over.
 * @throws InputError where an amount repays a part of loans that nothing tells apart.
 */
export function repaidByRenewals(loans: readonly InterestLoan[]): ReadonlyMap<string, readonly DayFen[]> {
  const repaid = new Map<string, DayFen[]>();
  const byDay = (a: InterestLoan, b: InterestLoan): number => dayNumber(a.paidOutOn) - dayNumber(b.paidOutOn);
  const renewals = loans.filter(({ replaces }) => replaces !== undefined).sort(byDay);
  if (renewals.length === 0) return repaid;
  const levels = levelsOfRoom(
    loans.map((loan) => ({ loan })),
    false,
  ).map((level) => level.map(({ loan }) => loan));
  const byId = new Map(loans.map((loan) => [loan.id, loan]));
  for (const renewal of renewals) {
    const day = dayNumber(renewal.paidOutOn);
    const { replaces } = renewal;
    const isNamed = typeof replaces === "object";
    const named = isNamed ? [[...new Set(replaces)].flatMap((id) => byId.get(id) ?? [])] : levels;
    let leftFen = replaces === undefined || isNamed ? Infinity : fenOf(replaces);
    for (const level of named) {
      const owing = level.flatMap((old) => {
        if (old === renewal || dayNumber(old.paidOutOn) > day) return [];
        const owedFen = movementsOf(old, Infinity, repaid.get(old.id) ?? []).owedOn(day);
        return owedFen > 0 ? [{ old, owedFen }] : [];
      });
      const sum = owing.reduce((all, { owedFen }) => all + owedFen, 0);
      if (owing.length > 1 && leftFen > 0 && leftFen < sum)
        throw new InputError([notToldApart(`facts.loans[${String(loans.indexOf(renewal))}].replaces`)]);
      for (const { old, owedFen } of owing) {
        const fen = Math.min(leftFen, owedFen);
        if (fen > 0) repaid.set(old.id, [...(repaid.get(old.id) ?? []), { day, fen }]);
        leftFen -= fen;
      }
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
