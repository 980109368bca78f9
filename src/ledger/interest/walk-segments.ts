import type { Charge, InterestSlots, RateStep } from "./read-interest.ts";
import { settlementOnOrAfter } from "./settlement.ts";

/** Takes the segments of a loan one by one, and hears when a settlement period ends. */
export interface SegmentSink {
  /** Nights from `from` up to but not including `next` bear one rate on one balance. */
  segment(from: number, next: number, balanceFen: number, rate: number, contractRate: number, charge: Charge): void;
  /** The period that holds the segments since the last call ends with the last of them. */
  endPeriod(): void;
}

/**
 * Walks through the life of a loan, segment by segment. A segment ends where a settlement period, the
 * balance, the rate or whatever the caller names in `cuts` changes; a period also ends where the loan begins to be charged
 * as overdue: at maturity, unless days of grace are kept.
 *
 * @remarks
 * **Boundary** the night of a settlement day is the last of its period; a repayment lowers the balance
 * from the night of its own day on. Nights without a balance, and those outside the window, are not told.
 */
export function walkSegments(loan: InterestSlots, cuts: readonly number[], sink: SegmentSink): void {
  const { movements, rateSteps, endDay, fromDay, overdueDay } = loan;
  const settlements = loan.settlements.days;
  let settlement = settlementOnOrAfter(loan.settlements, loan.paidOutDay);
  let periodEnd = (settlements[settlement] ?? Infinity) + 1;
  let movement = 0;
  let step = 0;
  let cut = 0;
  let balance = loan.openingFen;
  let day = loan.paidOutDay;
  let isOpen = false;
  while (day < endDay) {
    for (let m = movements[movement]; m !== undefined && m.day <= day; m = movements[++movement]) balance += m.fen;
    while (cut < cuts.length && (cuts[cut] ?? 0) <= day) cut += 1;
    step = stepOn(rateSteps, step, day);
    if (rateSteps.length === 0 || (balance === 0 && movement === movements.length)) break;
    // Until the next event, balance and rate stay: whole periods pass without a further look but at what is charged.
    let turn = step + 1;
    while (rateSteps[turn]?.cuts === false) turn += 1;
    const event = Math.min(
      endDay,
      day < overdueDay ? overdueDay : endDay,
      movements[movement]?.day ?? endDay,
      rateSteps[turn]?.day ?? endDay,
      cuts[cut] ?? endDay,
      day < fromDay ? fromDay : endDay,
    );
    const isTold = balance > 0 && day >= fromDay; // to the next event
    while (day < event) {
      const next = Math.min(periodEnd, event);
      step = stepOn(rateSteps, step, day);
      const terms = rateSteps[step];
      if (isTold && terms !== undefined) {
        sink.segment(day, next, balance, terms.rate, terms.contractRate, terms.charge);
        isOpen = true;
      }
      day = next;
      if (day !== periodEnd) break; // the period goes on
      if (isOpen) sink.endPeriod();
      isOpen = false;
      settlement += 1;
      periodEnd = (settlements[settlement] ?? Infinity) + 1;
    }
    if (day === overdueDay && isOpen) {
      sink.endPeriod();
      isOpen = false;
    }
  }
  if (isOpen) sink.endPeriod();
}

/** The place of the step of a night, looked for from one that is no later. */
function stepOn(steps: readonly RateStep[], from: number, night: number): number {
  let step = from;
  for (let s = steps[step + 1]; s !== undefined && s.day <= night; s = steps[step + 1]) step += 1;
  return step;
}
