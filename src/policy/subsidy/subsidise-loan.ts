import { type Day, dayOf } from "../../base/date/day.ts";
import { monthsAndDays } from "../../base/date/months.ts";
import { type Amount, amountOf } from "../../base/money/amount.ts";
import { addProduct, type ExactSum, fractionOf, roundExact } from "../../base/money/exact.ts";
import type { Fraction } from "../../base/money/fraction.ts";
import type { Percent } from "../../base/money/percent.ts";
import { rateText } from "../../base/money/rate-text.ts";
import type { Citation } from "../../kernel/citation.ts";
import { lastUpTo } from "../../kernel/order.ts";
import { type InterestPeriod, type InterestSegment, presentPeriod } from "../../ledger/interest/present-period.ts";
import type { InterestSlots } from "../../ledger/interest/read-interest.ts";
import { type PeriodSlots, scheduleInterest, type SegmentSlots } from "../../ledger/interest/schedule.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import type { DayFen } from "../../ledger/loan/movements.ts";
import type { LimitName } from "./limits.ts";
import type { PreparedSubsidy } from "./prepare.ts";
import { shareEdges, type ShareRow, shareRowOn } from "./share-table.ts";
import type { HouseholdRight } from "./subsidy-right.ts";

/** A segment with what of it is subsidised. */
export interface SubsidySegment extends InterestSegment {
  /** The principal on which the subsidy is counted. */
  readonly subsidised: Amount;
  /** The annual rate on which it is counted. */
  readonly subsidyRate: Percent;
  /** The whole months for which it is counted, where the terms count whole months only. */
  readonly wholeMonths?: number;
  /** The share of that interest; `null` where none is known, or none is needed. */
  readonly share: Percent | null;
  /** The article of the share, where the table names one for it. */
  readonly shareSource?: Citation;
}

/** Why the subsidy of a period is not known. */
export type WhyUndetermined =
  /** No share is known for these nights. */
  | "no-share-known"
  /** The shares differ by product, and the loan's is not known. */
  | "product-not-known"
  /** Interest must be paid first, and it is not told what was paid. */
  | "interest-payments-not-known"
  /** Loans were paid out on one day, and it is not told which contract was first. */
  | "order-not-told";

/** A settlement period with its subsidy; interest = subsidy + borrower, to the fen. */
export type SubsidyPeriod = Omit<InterestPeriod, "segments"> & {
  readonly segments: readonly SubsidySegment[];
} & (
    | {
        readonly state: "known";
        readonly subsidyExact: Fraction;
        readonly subsidy: Amount;
        readonly borrower: Amount;
        /** Present where the subsidy is less than its exact value: a limit of the terms, or interest that was not paid. */
        readonly cutBy?: LimitName | "interest-unpaid";
      }
    | {
        readonly state: "undetermined";
        readonly why: WhyUndetermined;
        readonly nights: { readonly from: Day; readonly through: Day };
        /** The least and the most that it can be. */
        readonly between?: { readonly lower: Amount; readonly higher: Amount };
      }
  );

/** What is known of the subsidy of a period. */
export type PeriodOutcome =
  | { readonly fen: number; readonly cutBy?: LimitName | "interest-unpaid" }
  | {
      readonly fen?: undefined;
      readonly why: WhyUndetermined;
      readonly from: number;
      readonly next: number;
      readonly between?: { readonly lower: number; readonly higher: number };
    };

/** A period behind the door, with its subsidy. */
export interface SubsidisedPeriod {
  readonly period: PeriodSlots;
  readonly segments: readonly SubsidisedSegment[];
  /** Divided by rate scale and {@link subsidyDivisor}, the exact subsidy in fen. */
  readonly sum: ExactSum;
  readonly outcome: PeriodOutcome;
}

/** What of a loan is subsidised from a day on. */
interface Span {
  readonly day: number;
  readonly subsidisedFen: number;
  /** The row of its share; undefined where none is known, and where nothing is subsidised. */
  readonly row: ShareRow | undefined;
}

/** A segment with what of it is subsidised, in whole numbers. */
export interface SubsidisedSegment extends Omit<Span, "day"> {
  readonly segment: SegmentSlots;
  readonly rate: number;
  readonly units: number;
}

/** What the subsidy of a loan goes by, beside its interest. */
export interface SubsidisedBy {
  readonly taken: readonly DayFen[];
  readonly overdue: readonly DayFen[];
  readonly right: HouseholdRight;
}

/** By what the units of the subsidy are divided, with the scale of shares. */
export function subsidyDivisor(t: PreparedSubsidy): number {
  return (t.wholeMonths ? 12 : t.unitDivisor) * t.shareTable.scale;
}

/** Counts the interest and the subsidy of one loan of a household, given the room it takes and where it has a right. */
export function subsidiseLoan(
  loan: InterestLoan,
  slots: InterestSlots,
  by: SubsidisedBy,
  t: PreparedSubsidy,
): readonly SubsidisedPeriod[] {
  const spans = spansOf(loan, slots, by, t);
  const cuts = spans.map(({ day }) => day);
  return scheduleInterest(slots, cuts, t).map((period) => subsidisePeriod(period, loan, slots, spans, t));
}

/** The subsidised principal of a night. */
export function subsidisedOn(day: number, slots: InterestSlots, by: SubsidisedBy, t: PreparedSubsidy): number {
  const { right } = by;
  if (day >= right.endDay || right.lost.some(({ from, next }) => day >= from && day < next)) return 0;
  const taken = (night: number): number => lastUpTo(by.taken, (step) => step.day <= night)?.fen ?? 0;
  const overdueFen = lastUpTo(by.overdue, (step) => step.day <= day)?.fen ?? 0;
  // Where overdue principal takes room, the rest of the loan has what it leaves.
  const current = Math.max(0, taken(day) - (t.roomWhileUnpaid ? overdueFen : 0));
  if (!t.withinCapFirst) return current;
  // What is repaid on the first day lowers what the first night has.
  const isSince = (m: DayFen): boolean => m.fen < 0 && m.day > slots.paidOutDay && m.day <= day;
  const repaidFen = slots.movements.reduce((sum, m) => (isSince(m) ? sum - m.fen : sum), 0);
  return Math.min(current, Math.max(0, taken(slots.paidOutDay) - repaidFen));
}

/**
 * The nights of a loan by what of them is subsidised: a change of the share cuts only what has one. An article alone
 * cuts too, so that each is cited, but not where a cut changes how months are counted.
 */
function spansOf(loan: InterestLoan, slots: InterestSlots, by: SubsidisedBy, t: PreparedSubsidy): readonly Span[] {
  const { taken, overdue, right } = by;
  const days = [
    ...taken.map((step) => step.day),
    ...overdue.map((step) => step.day),
    ...shareEdges(t.shareTable, loan.product),
    right.endDay,
    ...right.lost.flatMap(({ from, next }) => [from, next]),
    ...(t.withinCapFirst ? slots.movements.map(({ day }) => day) : []),
  ];
  const inside = [...new Set(days)].filter((day) => day > slots.paidOutDay && day < slots.endDay).sort((a, b) => a - b);
  const spanOn = (day: number): Span => {
    const subsidisedFen = subsidisedOn(day, slots, by, t);
    return { day, subsidisedFen, row: subsidisedFen === 0 ? undefined : shareRowOn(t.shareTable, loan.product, day) };
  };
  const articlesCut = t.method === "daily-balance";
  const spans = [spanOn(slots.paidOutDay)];
  for (const span of inside.map(spanOn)) {
    const last = spans.at(-1);
    const isSame =
      span.subsidisedFen === last?.subsidisedFen &&
      span.row?.share === last.row?.share &&
      (!articlesCut || span.row?.source === last.row?.source);
    if (!isSame) spans.push(span);
  }
  return spans;
}

function subsidisePeriod(
  period: PeriodSlots,
  loan: InterestLoan,
  slots: InterestSlots,
  spans: readonly Span[],
  t: PreparedSubsidy,
): SubsidisedPeriod {
  const segments = period.segments.map((segment): SubsidisedSegment => {
    const { subsidisedFen = 0, row } = lastUpTo(spans, (span) => span.day <= segment.from) ?? {};
    const units = subsidyUnits(segment, slots, t);
    return { segment, subsidisedFen, row, rate: Math.min(segment.contractRate, slots.limitRate), units };
  });
  // Of no interest there is no share to know.
  const unknown = segments.filter((s) => s.subsidisedFen > 0 && s.rate > 0 && s.row === undefined);
  const sum = segments.reduce<ExactSum>(
    (all, { subsidisedFen, rate, row, units }) => addProduct(all, subsidisedFen, rate, units, row?.share ?? 0),
    0,
  );
  if (unknown.length === 0) {
    return { period, segments, sum, outcome: { fen: roundExact(sum, slots.rateScale * subsidyDivisor(t)) } };
  }
  const byProduct = loan.product === undefined && [...t.shareTable.rowsOf.keys()].some((name) => name !== undefined);
  const why = byProduct ? "product-not-known" : "no-share-known";
  const nights = { from: unknown[0]?.segment.from ?? 0, next: unknown.at(-1)?.segment.next ?? 1 };
  return { period, segments, sum, outcome: { why, ...nights } };
}

/** The length of a segment for the subsidy: that of the interest, or whole months from the pay-out. */
export function subsidyUnits(
  { from, next, units }: Pick<SegmentSlots, "from" | "next" | "units">,
  { paidOutDay }: Pick<InterestSlots, "paidOutDay">,
  t: PreparedSubsidy,
): number {
  return t.wholeMonths ? monthsAndDays(paidOutDay, next).months - monthsAndDays(paidOutDay, from).months : units;
}

/** Writes a period as plain data. Nothing is spread here, where it would be for each segment: that costs more than all else. */
export function presentSubsidy(of: SubsidisedPeriod, slots: InterestSlots, t: PreparedSubsidy): SubsidyPeriod {
  const { period, segments, sum, outcome } = of;
  const { kind, from, through, days, exact, interest, segments: shown } = presentPeriod(period, slots, t);
  const subsidised = shown.map((s, i) => presentSegment(s, segments[i], slots, t));
  if (outcome.fen === undefined) {
    const { why, between } = outcome;
    const nights = { from: dayOf(outcome.from), through: dayOf(outcome.next - 1) };
    const open = { kind, from, through, days, segments: subsidised, exact, interest } as const;
    return between === undefined
      ? { ...open, state: "undetermined", why, nights }
      : {
          ...open,
          state: "undetermined",
          why,
          nights,
          between: { lower: amountOf(between.lower), higher: amountOf(between.higher) },
        };
  }
  const { fen, cutBy } = outcome;
  const known = {
    kind,
    from,
    through,
    days,
    segments: subsidised,
    exact,
    interest,
    state: "known",
    subsidyExact: fractionOf(sum, slots.rateScale, subsidyDivisor(t)),
    subsidy: amountOf(fen),
    borrower: amountOf(period.interestFen - fen),
  } as const;
  return cutBy === undefined ? known : { ...known, cutBy };
}

function presentSegment(
  { from, through, days, counted, balance, rate: charged, charge }: InterestSegment,
  of: SubsidisedSegment | undefined,
  slots: InterestSlots,
  t: PreparedSubsidy,
): SubsidySegment {
  const { subsidisedFen = 0, rate = 0, row, units = 0 } = of ?? {};
  const subsidised = amountOf(subsidisedFen);
  const subsidyRate = rateText(rate, slots.rateScale);
  const share = row === undefined ? null : rateText(row.share, t.shareTable.scale);
  const source = row?.source;
  if (t.wholeMonths || source !== undefined) {
    return {
      ...{ from, through, days, counted, balance, rate: charged, charge, subsidised, subsidyRate },
      ...(t.wholeMonths ? { wholeMonths: units } : {}),
      share,
      ...(source === undefined ? {} : { shareSource: source }),
    };
  }
  return { from, through, days, counted, balance, rate: charged, charge, subsidised, subsidyRate, share };
}
