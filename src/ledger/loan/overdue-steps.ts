import { balanceOn } from "./balance.ts";
import { duesOf, settleDues } from "./overdue.ts";
import type { DayFen } from "./movements.ts";
import type { LoanSlots } from "./read-loan.ts";

/**
 * The overdue principal of a loan, night by night: a step for each night from which it is another. Instalments that are
 * due and unpaid; from the last maturity night on everything that is owed.
 *
 * @remarks
 * **Boundary** the night of the due day is the first. What is paid by the end of its days of grace was not overdue; the
 * grace does not put the maturity off.
 * **Reading** `loan/after-grace`: what is not paid by the end of its grace is overdue from the day it was due, or from that end.
 */
export function overdueSteps(loan: LoanSlots): readonly DayFen[] {
  const maturityDay = loan.extensions.at(-1)?.maturityDay ?? loan.maturityDay;
  const overdueDay = overdueFrom(loan, maturityDay);
  const due = loan.instalments.length === 0 ? [] : duesOf(loan, Infinity).filter(({ day }) => day < maturityDay);
  const kept = keptInGrace(loan);
  const days = [
    ...due.map(({ day }) => day),
    ...loan.movements.map(({ day }) => day),
    ...kept.map(({ endDay }) => endDay),
  ];
  const nights = [...new Set(days)].filter((day) => day < overdueDay).sort((a, b) => a - b);
  const steps: DayFen[] = [];
  const step = (day: number, fen: number): void => {
    if (fen !== (steps.at(-1)?.fen ?? 0)) steps.push({ day, fen });
  };
  let [dueFen, paidFen, owedFen] = [0, 0, loan.openingFen];
  let [fallen, repaid, moved] = [0, 0, 0];
  const movements = loan.movements;
  for (const day of nights) {
    for (let d = due[fallen]; d !== undefined && d.day <= day; d = due[++fallen]) dueFen += d.fen;
    for (let r = loan.repayments[repaid]; r !== undefined && r.day <= day; r = loan.repayments[++repaid])
      paidFen += r.fen;
    for (let m = movements[moved]; m !== undefined && m.day <= day; m = movements[++moved]) owedFen += m.fen;
    const inGrace = kept.reduce(
      (sum, k) => (day >= k.dueDay && day < k.endDay ? sum + Math.min(k.fen, Math.max(0, k.upToFen - paidFen)) : sum),
      0,
    );
    step(day, Math.min(owedFen, Math.max(0, dueFen - paidFen - inGrace)));
  }
  for (let m = movements[moved]; m !== undefined && m.day <= overdueDay; m = movements[++moved]) owedFen += m.fen;
  step(overdueDay, owedFen);
  for (let m = movements[moved]; m !== undefined; m = movements[++moved]) {
    owedFen += m.fen;
    if (movements[moved + 1]?.day !== m.day) step(m.day, owedFen);
  }
  return steps;
}

/**
 * The first night on which all that is owed is overdue, given the maturity on which it falls due: that of the maturity, unless
 * everything is repaid by the end of the days of grace.
 *
 * @remarks
 * **Reading** `loan/after-grace`: overdue from the maturity, or from the end of the grace.
 */
export function overdueFrom(loan: LoanSlots, maturityDay: number): number {
  if (loan.graceDays === 0) return maturityDay;
  const endOfGrace = maturityDay + loan.graceDays;
  if (balanceOn(loan, endOfGrace) === 0) return endOfGrace + 1;
  return loan.overdueFromEndOfGrace ? endOfGrace : maturityDay;
}

/** Spans of nights, the last of each not included. */
export interface Nights {
  readonly from: number;
  readonly next: number;
}

/** The spans of nights on which something is overdue. */
export function overdueSpans(steps: readonly DayFen[]): readonly Nights[] {
  const spans: Nights[] = [];
  let from: number | undefined;
  for (const { day, fen } of steps) {
    if (fen > 0) from ??= day;
    else if (from !== undefined) {
      spans.push({ from, next: day });
      from = undefined;
    }
  }
  return from === undefined ? spans : [...spans, { from, next: Infinity }];
}

interface Kept {
  readonly dueDay: number;
  readonly endDay: number;
  readonly fen: number;
  /** The sum of everything due up to this amount. */
  readonly upToFen: number;
}

/** Instalments that were not paid on the day on which they were due, while their grace keeps them from being overdue. */
function keptInGrace(loan: LoanSlots): readonly Kept[] {
  if (loan.graceDays === 0 || loan.instalments.length === 0) return [];
  const late = settleDues({ ...loan, graceDays: 0 }, Infinity);
  let upToFen = 0;
  return duesOf(loan, Infinity).flatMap(({ day, fen }, i) => {
    upToFen += fen;
    const end = late[i]?.endDay ?? Infinity;
    const endOfGrace = day + loan.graceDays;
    const isKept = end <= endOfGrace || loan.overdueFromEndOfGrace;
    return end > day && isKept ? [{ dueDay: day, endDay: Math.min(end, endOfGrace), fen, upToFen }] : [];
  });
}
