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
  let open = false;
  const stepOn = (night: number): RateStep | undefined => {
    for (let s = rateSteps[step + 1]; s !== undefined && s.day <= night; s = rateSteps[step + 1]) step += 1;
    return rateSteps[step];
  };
  const tell = (next: number, { rate, contractRate, charge }: RateStep): void => {
    if (balance > 0 && day >= fromDay) {
      sink.segment(day, next, balance, rate, contractRate, charge);
      open = true;
    }
    day = next;
  };
  const endPeriod = (): void => {
    if (open) sink.endPeriod();
    open = false;
  };
  while (day < endDay) {
    for (let m = movements[movement]; m !== undefined && m.day <= day; m = movements[++movement]) balance += m.fen;
    while (cut < cuts.length && (cuts[cut] ?? 0) <= day) cut += 1;
    const terms = stepOn(day);
    if (terms === undefined || (balance === 0 && movement === movements.length)) break;
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
    while (periodEnd <= event) {
      tell(periodEnd, stepOn(day) ?? terms);
      endPeriod();
      settlement += 1;
      periodEnd = (settlements[settlement] ?? Infinity) + 1;
    }
    if (day < event) tell(event, stepOn(day) ?? terms);
    if (day === overdueDay) endPeriod();
  }
  endPeriod();
}
