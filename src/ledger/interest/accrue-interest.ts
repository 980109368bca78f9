import { type Day, dayOf } from "../../base/date/day.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { movingCalendar, placedLoan } from "../loan/rest-day.ts";
import { type Amount, amountOf, withinRange } from "../../base/money/amount.ts";
import { extensionsWithin } from "./extension-issues.ts";
import { interestFactsRecord } from "./facts.ts";
import type { InterestFacts, InterestLoan, InterestTerms } from "./types.ts";
import { type InterestBasis, type PreparedInterest, prepareInterest } from "./prepare.ts";
import { type InterestPeriod, presentPeriod } from "./present-period.ts";
import { findRateCap, type RateCapFinding } from "./rate-cap.ts";
import { type InterestSlots, readInterest } from "./read-interest.ts";
import { relevantReadings } from "./reading-relevance.ts";
import { type PeriodSlots, scheduleInterest } from "./schedule.ts";
import { type InterestMethod, interestTermsKind } from "./terms.ts";

/** Something about a result that its reader must know. */
export interface InterestWarning {
  /** A rate was asked beyond the verified day of its series, and the last value was taken. */
  /** `benchmark-after-2019`: the last value of the benchmark, which has ended, was taken. */
  readonly code: "beyond-verified-day" | "benchmark-after-2019";
  readonly series: string;
}

/** The result of `accrueInterest`. */
export interface InterestSchedule extends UnderTerms {
  readonly kind: "interest-schedule";
  readonly loan: string;
  /** The maturity after all extensions. */
  readonly maturesOn: Day;
  /** The rest day from which it moved; absent: it did not. */
  readonly movedFrom?: Day;
  readonly method: InterestMethod;
  /** Days of a year by which the annual rate was divided. */
  readonly yearBase: 360 | 365;
  readonly periods: readonly InterestPeriod[];
  readonly totals: {
    /** Interest up to maturity. */
    readonly ordinary: Amount;
    /** Interest from the maturity night on. */
    readonly overdue: Amount;
    readonly interest: Amount;
  };
  /** The principal that is still owed at the end of `through`; without it, at the end of the maturity day. */
  readonly unpaid: Amount;
  /** Present where the terms cap the rate of this loan's product. */
  readonly rateCap?: RateCapFinding;
  readonly warnings: readonly InterestWarning[];
  readonly basis: InterestBasis;
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(interestTermsKind, prepareInterest),
  facts: interestFactsRecord,
  against: /* @__PURE__ */ extensionsWithin(
    (facts: InterestFacts) => placedLoan(facts),
    (t: PreparedInterest) => t,
  ),
});

/**
 * Counts the interest (利息) of a loan, settlement period by settlement period, to the fen.
 *
 * @remarks
 * **Source** `interest-rules#day-count`, `#settlement`, `#overdue`, `#misuse`; `general-loan-rules#12`.
 * **Units** yuan, per cent a year, nights. **Rounding** once per period, half up to the fen.
 * **Boundary** the night of the pay-out day is the first, the night before maturity the last (算头不算尾);
 * the settlement day closes its period. Without `through` the schedule ends there; a later `through`
 * counts its own night, at the overdue rate from the maturity night on.
 * **Reading** `interest/method`, `interest/year-base`, `interest/settlement`, `interest/overdue-mark-up`,
 * `interest/misuse-mark-up`, `interest/extension-rate`, `loan/maturity-on-rest-day`.
 * **Beware** no interest on unpaid interest (复利) is counted; an instalment paid late bears the contract
 * rate until maturity; overdue principal bears the mark-up on the last contract rate before maturity.
 * @throws InputError for terms or facts of the wrong shape, days out of order, an extension beyond its
 * limit, a series that is not handed in, and a rate that the series does not have.
 * @example
 * ```ts
 * import { accrueInterest } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "50000", contractOn: "2017-11-15",
 *   paidOutOn: "2017-11-15", maturesOn: "2020-11-15", rate: { fixed: "4.75%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const schedule = accrueInterest(changge2017.interest, { loan, rates: [pbocBenchmark] });
 * schedule.totals.interest; // => "7230.54"
 * schedule.periods[1]?.exact; // => { dividend: "213750", divisor: "360" }
 * schedule.periods[1]?.interest; // => "593.75"
 * ```
 */
export function accrueInterest(terms: InterestTerms, facts: InterestFacts): InterestSchedule {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const { loan, rates, through } = facts;
  const calendar = movingCalendar(t.maturityOnRestDay, facts.calendar, "facts.calendar", placedLoan(facts));
  const slots = readInterest(loan, rates, through, t, "facts.loan", Infinity, calendar);
  const periods = scheduleInterest(slots, [], t);
  const rateCap = findRateCap(loan, slots, rates, t);
  const total = (of: (period: PeriodSlots) => boolean): Amount =>
    amountOf(periods.reduce((sum, p) => withinRange(sum + (of(p) ? p.interestFen : 0), "facts.loan"), 0));
  const isOverdue = (period: PeriodSlots): boolean => (period.segments[0]?.from ?? 0) >= slots.maturityDay;
  return {
    kind: "interest-schedule",
    loan: loan.id,
    maturesOn: dayOf(slots.maturityDay),
    ...(slots.movedFrom === undefined ? {} : { movedFrom: slots.movedFrom }),
    method: t.method,
    yearBase: t.yearBase,
    periods: periods.map((period) => presentPeriod(period, slots, t)),
    totals: { ordinary: total((p) => !isOverdue(p)), overdue: total(isOverdue), interest: total(() => true) },
    unpaid: amountOf(slots.unpaidFen),
    ...(rateCap === undefined ? {} : { rateCap: rateCap.finding }),
    warnings: warningsOf([...beyondVerified(loan, slots), ...(rateCap?.beyondVerified ?? [])]),
    basis: { ...t.basis, rate: slots.rateBasis, maturity: slots.maturityBasis },
    terms: t.used,
    readings: relevantReadings(t.readings, [loan], periods),
  };
}

/** The series of the loan's own rate of which a last value was taken. */
export function beyondVerified({ rate }: InterestLoan, slots: InterestSlots): readonly string[] {
  return slots.beyondVerified && "series" in rate ? [rate.series] : [];
}

/** One warning for each series. */
export function warningsOf(series: readonly string[]): readonly InterestWarning[] {
  return [...new Set(series)].map((name) => ({
    code: name === "pboc-benchmark" ? "benchmark-after-2019" : "beyond-verified-day",
    series: name,
  }));
}
