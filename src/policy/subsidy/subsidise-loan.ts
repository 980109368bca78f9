import { type Day, dayOf } from "../../base/date/day.ts";
import { type InterestPeriod, type InterestSegment, presentPeriod } from "../../ledger/interest/present-period.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import type { InterestSlots } from "../../ledger/interest/read-interest.ts";
import { type PeriodSlots, scheduleInterest, type SegmentSlots } from "../../ledger/interest/schedule.ts";
import type { Citation } from "../../kernel/citation.ts";
import { type Amount, amountOf } from "../../base/money/amount.ts";
import { addProduct, type ExactSum, fractionOf, roundExact } from "../../base/money/exact.ts";
import type { Fraction } from "../../base/money/fraction.ts";
import type { Percent } from "../../base/money/percent.ts";
import { rateText } from "../../base/money/rate-text.ts";
import type { PreparedSubsidy } from "./prepare.ts";
import { type TakenStep, takenOn } from "./room.ts";
import { shareChanges, type ShareRow, shareRowOn } from "./share-table.ts";

/** A segment with what of it is subsidised. */
export interface SubsidySegment extends InterestSegment {
  /** The principal on which the subsidy is counted. */
  readonly subsidised: Amount;
  /** The annual rate on which it is counted. */
  readonly subsidyRate: Percent;
  /** The share of that interest; `null` where none is known, or none is needed. */
  readonly share: Percent | null;
  /** The article of the share, where the table names one for it. */
  readonly shareSource?: Citation;
}

/** A settlement period with its subsidy; interest = subsidy + borrower, to the fen. */
export type SubsidyPeriod = Omit<InterestPeriod, "segments"> & {
  readonly segments: readonly SubsidySegment[];
} & (
    | { readonly state: "known"; readonly subsidyExact: Fraction; readonly subsidy: Amount; readonly borrower: Amount }
    | {
        readonly state: "undetermined";
        /** No share is known for these nights; or the shares differ by product, and the loan's is not known. */
        readonly why: "no-share-known" | "product-not-known";
        readonly nights: { readonly from: Day; readonly through: Day };
      }
  );

/** A period behind the door, with its subsidy. */
export interface SubsidisedPeriod {
  readonly period: PeriodSlots;
  /** Fen; undefined where it is not known. */
  readonly subsidyFen: number | undefined;
  readonly present: () => SubsidyPeriod;
}

/** Counts the interest and the subsidy of one loan of a household, given the room it takes and where its right ends. */
export function subsidiseLoan(
  loan: InterestLoan,
  slots: InterestSlots,
  taken: readonly TakenStep[],
  rightEnd: number,
  t: PreparedSubsidy,
): readonly SubsidisedPeriod[] {
  const cuts = [
    ...taken.map((step) => step.day),
    ...shareChanges(t.shareTable, loan.product, t.method === "daily-balance"),
    rightEnd,
  ];
  const inside = [...new Set(cuts)].filter((day) => day > slots.paidOutDay && day < slots.endDay).sort((a, b) => a - b);
  return scheduleInterest(slots, inside, t).map((period) => subsidisePeriod(period, loan, slots, taken, rightEnd, t));
}

interface SubsidisedSegment {
  readonly segment: SegmentSlots;
  readonly subsidisedFen: number;
  readonly rate: number;
  readonly row: ShareRow | undefined;
}

function subsidisePeriod(
  period: PeriodSlots,
  loan: InterestLoan,
  slots: InterestSlots,
  taken: readonly TakenStep[],
  rightEnd: number,
  t: PreparedSubsidy,
): SubsidisedPeriod {
  const segments = period.segments.map((segment): SubsidisedSegment => ({
    segment,
    subsidisedFen: segment.from < rightEnd ? takenOn(taken, segment.from) : 0,
    rate: Math.min(segment.contractRate, slots.limitRate),
    row: shareRowOn(t.shareTable, loan.product, segment.from),
  }));
  const unknown = segments.filter((s) => s.subsidisedFen > 0 && s.row === undefined);
  let sum: ExactSum = 0;
  for (const { segment, subsidisedFen, rate, row } of segments) {
    sum = addProduct(sum, subsidisedFen, rate, segment.units, row?.share ?? 0);
  }
  const subsidyFen =
    unknown.length > 0 ? undefined : roundExact(sum, slots.rateScale * t.unitDivisor * t.shareTable.scale);
  return {
    period,
    subsidyFen,
    present: () => presentSubsidy(period, loan, slots, segments, unknown, sum, subsidyFen, t),
  };
}

function presentSubsidy(
  period: PeriodSlots,
  loan: InterestLoan,
  slots: InterestSlots,
  segments: readonly SubsidisedSegment[],
  unknown: readonly SubsidisedSegment[],
  sum: ExactSum,
  subsidyFen: number | undefined,
  t: PreparedSubsidy,
): SubsidyPeriod {
  const shown = presentPeriod(period, slots, t);
  const base = {
    ...shown,
    segments: shown.segments.map((segment, i): SubsidySegment => {
      const { subsidisedFen = 0, rate = 0, row } = segments[i] ?? {};
      const share = subsidisedFen === 0 || row === undefined ? null : rateText(row.share, t.shareTable.scale);
      const source = share === null || row?.source === undefined ? {} : { shareSource: row.source };
      return {
        ...segment,
        subsidised: amountOf(subsidisedFen),
        subsidyRate: rateText(rate, slots.rateScale),
        share,
        ...source,
      };
    }),
  };
  if (subsidyFen === undefined) {
    const byProduct = loan.product === undefined && t.shareTable.rows.some((row) => row.product !== undefined);
    return {
      ...base,
      state: "undetermined",
      why: byProduct ? "product-not-known" : "no-share-known",
      nights: { from: dayOf(unknown[0]?.segment.from ?? 0), through: dayOf((unknown.at(-1)?.segment.next ?? 1) - 1) },
    };
  }
  return {
    ...base,
    state: "known",
    subsidyExact: fractionOf(sum, slots.rateScale, t.unitDivisor * t.shareTable.scale),
    subsidy: amountOf(subsidyFen),
    borrower: amountOf(period.interestFen - subsidyFen),
  };
}
