import { addProduct, type ExactSum, roundExact } from "../../base/money/exact.ts";
import type { InterestRules } from "./prepare.ts";
import type { Charge, InterestSlots } from "./read-interest.ts";
import { unitsOf } from "./units.ts";
import { type SegmentSink, walkSegments } from "./walk-segments.ts";

/** A segment behind the door. */
export interface SegmentSlots {
  readonly from: number;
  /** The day after the last night. */
  readonly next: number;
  readonly balanceFen: number;
  readonly rate: number;
  readonly contractRate: number;
  readonly charge: Charge;
  readonly units: number;
}

/** A settlement period behind the door: its segments, their exact sum, and the interest posted. */
export interface PeriodSlots {
  readonly segments: readonly SegmentSlots[];
  /** Divided by rate scale and unit divisor, the exact interest in fen. */
  readonly sum: ExactSum;
  readonly interestFen: number;
}

/** Counts the interest of a loan, period by period, with every segment; each period is rounded once. */
export function scheduleInterest(
  loan: InterestSlots,
  cuts: readonly number[],
  t: InterestRules,
): readonly PeriodSlots[] {
  const sink = new DetailSink(loan, t);
  walkSegments(loan, cuts, sink);
  return sink.periods;
}

class DetailSink implements SegmentSink {
  readonly periods: PeriodSlots[] = [];
  private segments: SegmentSlots[] = [];
  private sum: ExactSum = 0;
  private readonly loan: InterestSlots;
  private readonly t: InterestRules;
  private readonly divisor: number;

  constructor(loan: InterestSlots, t: InterestRules) {
    this.divisor = loan.rateScale * t.unitDivisor;
    this.loan = loan;
    this.t = t;
  }

  segment(from: number, next: number, balanceFen: number, rate: number, contractRate: number, charge: Charge): void {
    const units = unitsOf(from, next, this.loan.paidOutDay, this.t);
    this.sum = addProduct(this.sum, balanceFen, rate, units);
    this.segments.push({ from, next, balanceFen, rate, contractRate, charge, units });
  }

  endPeriod(): void {
    this.periods.push({ segments: this.segments, sum: this.sum, interestFen: roundExact(this.sum, this.divisor) });
    this.segments = [];
    this.sum = 0;
  }
}
