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

/** Counts the interest of a loan in fen: the last night of each period, and what it posts, in turn; for books of many loans. */
export function interestLines(loan: InterestSlots, t: InterestRules): readonly number[] {
  const sink = new LineSink(loan, t);
  walkSegments(loan, [], sink);
  return sink.lines;
}

/** Counts the interest of a loan in fen and keeps nothing else; for books of many loans. */
export function totalInterest(loan: InterestSlots, t: InterestRules): number {
  const sink = new TotalSink(loan, t);
  walkSegments(loan, [], sink);
  return sink.totalFen;
}

/** Adds a period up exactly; what becomes of its interest is for each kind of sink to say. */
abstract class PeriodSink implements SegmentSink {
  protected sum: ExactSum = 0;
  protected readonly t: InterestRules;
  private readonly divisor: number;
  private readonly countsNights: boolean;

  constructor(loan: InterestSlots, t: InterestRules) {
    this.divisor = loan.rateScale * t.unitDivisor;
    this.t = t;
    this.countsNights = t.method === "daily-balance";
  }

  segment(from: number, next: number, balanceFen: number, rate: number): void {
    this.add(balanceFen, rate, this.units(from, next));
  }

  endPeriod(lastNight: number): void {
    this.post(roundExact(this.sum, this.divisor), lastNight);
    this.sum = 0;
  }

  protected add(balanceFen: number, rate: number, units: number): void {
    this.sum = addProduct(this.sum, balanceFen, rate, units);
  }

  protected units(from: number, next: number): number {
    return this.countsNights ? next - from : unitsOf(from, next, this.t);
  }

  protected abstract post(interestFen: number, lastNight: number): void;
}

class DetailSink implements SegmentSink {
  readonly periods: PeriodSlots[] = [];
  private segments: SegmentSlots[] = [];
  private sum: ExactSum = 0;
  private readonly t: InterestRules;
  private readonly divisor: number;

  constructor(loan: InterestSlots, t: InterestRules) {
    this.divisor = loan.rateScale * t.unitDivisor;
    this.t = t;
  }

  segment(from: number, next: number, balanceFen: number, rate: number, contractRate: number, charge: Charge): void {
    const units = unitsOf(from, next, this.t);
    this.sum = addProduct(this.sum, balanceFen, rate, units);
    this.segments.push({ from, next, balanceFen, rate, contractRate, charge, units });
  }

  endPeriod(): void {
    this.periods.push({ segments: this.segments, sum: this.sum, interestFen: roundExact(this.sum, this.divisor) });
    this.segments = [];
    this.sum = 0;
  }
}

class LineSink extends PeriodSink {
  readonly lines: number[] = [];

  protected post(interestFen: number, lastNight: number): void {
    this.lines.push(lastNight, interestFen);
  }
}

class TotalSink extends PeriodSink {
  totalFen = 0;

  protected post(interestFen: number): void {
    this.totalFen += interestFen;
  }
}
