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

/** The periods of a loan as numbers, each at the same place of three lists: what rows by the million are answered with. */
export class LineSink implements SegmentSink {
  readonly from: number[] = [];
  /** The day after the last night. */
  readonly next: number[] = [];
  readonly fen: number[] = [];
  private first = -1;
  private last = -1;
  private sum: ExactSum = 0;
  private readonly loan: InterestSlots;
  private readonly t: InterestRules;
  private readonly divisor: number;

  constructor(loan: InterestSlots, t: InterestRules) {
    this.loan = loan;
    this.t = t;
    this.divisor = loan.rateScale * t.unitDivisor;
  }

  segment(from: number, next: number, balanceFen: number, rate: number): void {
    this.sum = addProduct(this.sum, balanceFen, rate, unitsOf(from, next, this.loan.paidOutDay, this.t));
    if (this.first === -1) this.first = from;
    this.last = next;
  }

  endPeriod(): void {
    this.from.push(this.first);
    this.next.push(this.last);
    this.fen.push(roundExact(this.sum, this.divisor));
    this.first = -1;
    this.sum = 0;
  }
}

/** The same periods as {@link scheduleInterest}, as numbers. */
export function interestLines(loan: InterestSlots, t: InterestRules): LineSink {
  const sink = new LineSink(loan, t);
  walkSegments(loan, [], sink);
  return sink;
}
