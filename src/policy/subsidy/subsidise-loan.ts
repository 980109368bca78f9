import { type Day, dayOf } from "../../base/date/day.ts";
import { type InterestPeriod, type InterestSegment, presentPeriod } from "../../ledger/interest/present-period.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import type { InterestSlots } from "../../ledger/interest/read-interest.ts";
import { type PeriodSlots, scheduleInterest, type SegmentSlots } from "../../ledger/interest/schedule.ts";
import type { Citation } from "../../kernel/citation.ts";
import { lastUpTo } from "../../kernel/order.ts";
import { type Amount, amountOf } from "../../base/money/amount.ts";
import { addProduct, type ExactSum, fractionOf, roundExact } from "../../base/money/exact.ts";
import type { Fraction } from "../../base/money/fraction.ts";
import type { Percent } from "../../base/money/percent.ts";
import { rateText } from "../../base/money/rate-text.ts";
import type { PreparedSubsidy } from "./prepare.ts";
import type { TakenStep } from "./room.ts";
import { shareEdges, type ShareRow, shareRowOn } from "./share-table.ts";

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

/** What of a loan is subsidised from a day on. */
interface Span {
  readonly day: number;
  readonly subsidisedFen: number;
  /** The row of its share; undefined where none is known, and where nothing is subsidised. */
  readonly row: ShareRow | undefined;
}

/** Counts the interest and the subsidy of one loan of a household, given the room it takes and where its right ends. */
export function subsidiseLoan(
  loan: InterestLoan,
  slots: InterestSlots,
  taken: readonly TakenStep[],
  rightEnd: number,
  t: PreparedSubsidy,
): readonly SubsidisedPeriod[] {
  const spans = spansOf(loan, slots, taken, rightEnd, t);
  const cuts = spans.map(({ day }) => day);
  return scheduleInterest(slots, cuts, t).map((period) => subsidisePeriod(period, loan, slots, spans, t));
}

/**
 * The nights of a loan by what of them is subsidised: a change of the share cuts only what has one. An article alone
 * cuts too, so that each is cited, but not where a cut changes how months are counted.
 */
function spansOf(
  loan: InterestLoan,
  slots: InterestSlots,
  taken: readonly TakenStep[],
  rightEnd: number,
  t: PreparedSubsidy,
): readonly Span[] {
  const days = [...taken.map((step) => step.day), ...shareEdges(t.shareTable, loan.product), rightEnd];
  const inside = [...new Set(days)].filter((day) => day > slots.paidOutDay && day < slots.endDay).sort((a, b) => a - b);
  const spanOn = (day: number): Span => {
    const subsidisedFen = day < rightEnd ? (lastUpTo(taken, (step) => step.day <= day)?.fen ?? 0) : 0;
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

interface SubsidisedSegment extends Omit<Span, "day"> {
  readonly segment: SegmentSlots;
  readonly rate: number;
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
    return { segment, subsidisedFen, row, rate: Math.min(segment.contractRate, slots.limitRate) };
  });
  // Of no interest there is no share to know.
  const unknown = segments.filter((s) => s.subsidisedFen > 0 && s.rate > 0 && s.row === undefined);
  const sum = segments.reduce<ExactSum>(
    (all, { segment, subsidisedFen, rate, row }) =>
      addProduct(all, subsidisedFen, rate, segment.units, row?.share ?? 0),
    0,
  );
  const divisor = t.unitDivisor * t.shareTable.scale;
  const subsidyFen = unknown.length > 0 ? undefined : roundExact(sum, slots.rateScale * divisor);
  const present = (): SubsidyPeriod => {
    const shown = presentPeriod(period, slots, t);
    const base = { ...shown, segments: shown.segments.map((s, i) => presentSegment(s, segments[i], slots, t)) };
    if (subsidyFen === undefined) {
      const byProduct =
        loan.product === undefined && [...t.shareTable.rowsOf.keys()].some((name) => name !== undefined);
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
      subsidyExact: fractionOf(sum, slots.rateScale, divisor),
      subsidy: amountOf(subsidyFen),
      borrower: amountOf(period.interestFen - subsidyFen),
    };
  };
  return { period, subsidyFen, present };
}

function presentSegment(
  shown: InterestSegment,
  of: SubsidisedSegment | undefined,
  slots: InterestSlots,
  t: PreparedSubsidy,
): SubsidySegment {
  const { subsidisedFen = 0, rate = 0, row } = of ?? {};
  return {
    ...shown,
    subsidised: amountOf(subsidisedFen),
    subsidyRate: rateText(rate, slots.rateScale),
    share: row === undefined ? null : rateText(row.share, t.shareTable.scale),
    ...(row?.source === undefined ? {} : { shareSource: row.source }),
  };
}
