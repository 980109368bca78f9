import { type Day, dayOf } from "../../base/date/day.ts";
import { type Amount, amountOf } from "../../base/money/amount.ts";
import { fractionOf } from "../../base/money/exact.ts";
import type { Fraction } from "../../base/money/fraction.ts";
import type { Percent } from "../../base/money/percent.ts";
import { rateText } from "../../base/money/rate-text.ts";
import type { InterestRules } from "./prepare.ts";
import { CONTRACT, type InterestSlots, MISUSE } from "./read-interest.ts";
import { lengthOf } from "./units.ts";
import type { PeriodSlots, SegmentSlots } from "./schedule.ts";

/**
 * How the length of a segment was counted. Months and days that are the difference of two counts from the pay-out can be
 * below zero: from 1 month and 6 days to 3 months are 2 months less 6 days.
 */
export type Counted =
  | { readonly by: "nights"; readonly days: number }
  | { readonly by: "months-and-days"; readonly months: number; readonly days: number };

/** Nights in a row with one balance and one rate. */
export interface InterestSegment {
  /** The first night. */
  readonly from: Day;
  /** The last night. */
  readonly through: Day;
  /** Nights. */
  readonly days: number;
  readonly counted: Counted;
  readonly balance: Amount;
  /** The annual rate that is charged. */
  readonly rate: Percent;
  readonly charge: "contract" | "overdue" | "misuse";
}

/** A settlement period: its segments added exactly and rounded once. */
export interface InterestPeriod {
  readonly kind: "ordinary" | "overdue";
  /** The first night counted. */
  readonly from: Day;
  /** The last night counted. */
  readonly through: Day;
  /** Nights with a balance. */
  readonly days: number;
  readonly segments: readonly InterestSegment[];
  readonly exact: Fraction;
  readonly interest: Amount;
}

/** Writes a period as plain data. */
export function presentPeriod(period: PeriodSlots, loan: InterestSlots, t: InterestRules): InterestPeriod {
  const { segments } = period;
  const first = segments[0]?.from ?? 0;
  const next = segments.at(-1)?.next ?? 0;
  return {
    kind: first >= loan.overdueDay ? "overdue" : "ordinary",
    from: dayOf(first),
    through: dayOf(next - 1),
    days: segments.reduce((sum, s) => sum + s.next - s.from, 0),
    segments: segments.map((s) => presentSegment(s, loan, t)),
    exact: fractionOf(period.sum, loan.rateScale, t.unitDivisor),
    interest: amountOf(period.interestFen),
  };
}

function presentSegment(s: SegmentSlots, loan: InterestSlots, t: InterestRules): InterestSegment {
  return {
    from: dayOf(s.from),
    through: dayOf(s.next - 1),
    days: s.next - s.from,
    counted:
      t.method === "daily-balance"
        ? { by: "nights", days: s.next - s.from }
        : { by: "months-and-days", ...lengthOf(s.from, s.next, loan.paidOutDay, t) },
    balance: amountOf(s.balanceFen),
    rate: rateText(s.rate, loan.rateScale),
    charge: s.charge === CONTRACT ? "contract" : s.charge === MISUSE ? "misuse" : "overdue",
  };
}
