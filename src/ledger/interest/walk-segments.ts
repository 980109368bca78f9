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
 * balance, the rate or whatever the caller names in `cuts` changes; a period also ends at maturity.
 *
 * @remarks
 * **Boundary** the night of a settlement day is the last of its period; a repayment lowers the balance
 * from the night of its own day on. Nights without a balance are not told.
 */
export function walkSegments(loan: InterestSlots, cuts: readonly number[], sink: SegmentSink): void {
  const { repayments, rateSteps, endDay, maturityDay } = loan;
  const settlements = loan.settlements.days;
  let settlement = settlementOnOrAfter(loan.settlements, loan.paidOutDay);
  let periodEnd = (settlements[settlement] ?? Infinity) + 1;
  let repayment = 0;
  let step = 0;
  let cut = 0;
  let balance = loan.principalFen;
  let day = loan.paidOutDay;
  let open = false;
  const stepOn = (night: number): RateStep | undefined => {
    for (let s = rateSteps[step + 1]; s !== undefined && s.day <= night; s = rateSteps[step + 1]) step += 1;
    return rateSteps[step];
  };
  while (day < endDay) {
    for (let r = repayments[repayment]; r !== undefined && r.day <= day; r = repayments[++repayment]) balance -= r.fen;
    while (cut < cuts.length && (cuts[cut] ?? 0) <= day) cut += 1;
    const terms = stepOn(day);
    if (balance === 0 || terms === undefined) break;
    const { rate, contractRate } = terms;
    // Until the next event, balance and rate stay: whole periods pass without a further look but at what is charged.
    let event = endDay;
    if (day < maturityDay && maturityDay < event) event = maturityDay;
    let turn = step + 1;
    while (rateSteps[turn]?.cuts === false) turn += 1;
    event = Math.min(event, repayments[repayment]?.day ?? event, rateSteps[turn]?.day ?? event, cuts[cut] ?? event);
    while (periodEnd <= event) {
      sink.segment(day, periodEnd, balance, rate, contractRate, stepOn(day)?.charge ?? terms.charge);
      sink.endPeriod();
      open = false;
      day = periodEnd;
      settlement += 1;
      periodEnd = (settlements[settlement] ?? Infinity) + 1;
    }
    if (day < event) {
      sink.segment(day, event, balance, rate, contractRate, stepOn(day)?.charge ?? terms.charge);
      open = true;
      day = event;
    }
    if (open && day === maturityDay) {
      sink.endPeriod();
      open = false;
    }
  }
  if (open) sink.endPeriod();
}
