import { owns } from "../../base/input/own-fields.ts";
import { type Day, dayOf } from "../../base/date/day.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import type { LoanAuditFinding } from "../loan/loan-findings.ts";
import { type RestDayWarning, restDayWarnings } from "../loan/rest-day.ts";
import { type EditionWarning, editionWarnings } from "../../kernel/edition-warning.ts";
import { type Amount, amountOf, withinRange } from "../../base/money/amount.ts";
import { interestFactsRecord } from "./facts.ts";
import type { InterestFacts, InterestLoan, InterestTerms } from "./types.ts";
import { floatingFindings, loanFindings } from "./loan-findings.ts";
import { type InterestBasis, type PreparedInterest, prepareInterest } from "./prepare.ts";
import { type CountedWindow, windowOf } from "./window.ts";
import { type InterestPeriod, presentPeriod } from "./present-period.ts";
import { findRateCap, type RateCapFinding } from "./rate-cap.ts";
import { type InterestSlots, readInterest } from "./read-interest.ts";
import { relevantReadings } from "./reading-relevance.ts";
import { interestLines, type LineSink, type PeriodSlots, scheduleInterest } from "./schedule.ts";
import { type InterestMethod, interestTermsKind } from "./terms.ts";

/** A rate was asked beyond the verified day of its series, or of a benchmark that has ended, and the last value was taken. */
export interface BeyondVerifiedWarning {
  readonly code: "beyond-verified-day" | "benchmark-after-2019";
  readonly series: string;
}

/** Something about a result that its reader must know. */
export type InterestWarning = BeyondVerifiedWarning | RestDayWarning | EditionWarning;

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
  /** Present where `from` was given: the sum of the periods, and the same rounded once for the whole window. */
  readonly window?: CountedWindow;
  /** What breaks a rule, what the documents leave open about it, and what was repaid beyond what was owed. */
  readonly findings: readonly LoanAuditFinding[];
  /** The terms that are not set, of those that could limit the result. */
  readonly notAsked: readonly string[];
  /** Present where the terms cap the rate of this loan's product. */
  readonly rateCap?: RateCapFinding;
  readonly warnings: readonly InterestWarning[];
  readonly basis: InterestBasis;
}

/** Terms of interest behind the door. */
export const preparedInterest = /* @__PURE__ */ preparedTerms(interestTermsKind, prepareInterest);

const door = /* @__PURE__ */ policy({ terms: preparedInterest, facts: interestFactsRecord });

/**
 * Counts the interest (利息) of a loan, settlement period by settlement period, to the fen.
 *
 * @remarks
 * **Source** `interest-rules#day-count`, `#settlement`, `#overdue`, `#misuse`; `general-loan-rules#12`.
 * **Units** yuan, per cent a year, nights. **Rounding** once per period, half up to the fen.
 * **Boundary** the night of the pay-out day is the first, the night before maturity the last (算头不算尾);
 * the settlement day closes its period. Without `through` the schedule ends there; a later `through`
 * counts its own night, at the overdue rate from the maturity night on. `from` is the first night that is counted.
 * **Reading** `interest/method`, `interest/year-base`, `interest/months-counted`, `interest/settlement`,
 * `interest/settlement-day`, `interest/overdue-mark-up`, `interest/overdue-rests-on`, `interest/misuse-mark-up`,
 * `interest/extension-rate`, `interest/unlawful-extension`, `loan/extension-rule`, `loan/extension-in-longest-term`,
 * `loan/epidemic-from`, `loan/maturity-on-rest-day`, `loan/rest-day-overdue-from`, `loan/after-grace`.
 * **Beware** no interest on unpaid interest (复利) is counted; an instalment paid late bears the contract
 * rate until maturity. A loan that breaks a rule is computed, and the breach is among the findings.
 * @throws InputError for terms or facts of the wrong shape, days out of order, a series that is not handed in, and a
 * rate that the series does not have.
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
  const { loan, rates, from } = facts;
  const { slots, periods, rateCap, ordinaryFen, overdueFen } = countInterest(facts, t);
  return {
    kind: "interest-schedule",
    loan: loan.id,
    maturesOn: dayOf(slots.maturityDay),
    ...(slots.movedFrom === undefined ? {} : { movedFrom: slots.movedFrom }),
    method: t.method,
    yearBase: t.yearBase,
    periods: periods.map((period) => presentPeriod(period, slots, t)),
    totals: {
      ordinary: amountOf(ordinaryFen),
      overdue: amountOf(overdueFen),
      interest: amountOf(ordinaryFen + overdueFen),
    },
    unpaid: amountOf(slots.unpaidFen),
    ...(from === undefined ? {} : { window: windowOf(slots, periods, t) }),
    findings: [
      ...loanFindings(slots, loan.replaces === undefined ? 0 : 1, rateCap?.finding, t),
      ...floatingFindings(loan, rates, t),
    ],
    notAsked: t.notAsked,
    ...(rateCap === undefined ? {} : { rateCap: rateCap.finding }),
    warnings: [
      ...warningsOf([...beyondVerified(loan, slots), ...(rateCap?.beyondVerified ?? [])]),
      ...restDayWarnings(loan, slots.book),
      ...editionWarnings(t.inForce, [loan]),
    ],
    basis: { ...t.basis, rate: slots.rateBasis, maturity: slots.maturityBasis },
    ...t.used,
    readings: relevantReadings(t.readings, [{ loan, slots }], periods, t),
  };
}

/** A schedule behind the door: in fen and days. */
export interface CountedInterest {
  readonly slots: InterestSlots;
  readonly periods: readonly PeriodSlots[];
  readonly rateCap: ReturnType<typeof findRateCap>;
  /** Interest up to maturity, and from the maturity night on. */
  readonly ordinaryFen: number;
  readonly overdueFen: number;
}

/** Counts what a schedule says. */
export function countInterest(facts: InterestFacts, t: PreparedInterest): CountedInterest {
  const { loan, rates } = facts;
  const slots = readInterest(loan, facts, t, "facts.loan");
  const periods = scheduleInterest(slots, [], t);
  const totals = new Totals(slots);
  for (const { segments, interestFen } of periods) totals.add(segments[0]?.from ?? 0, interestFen);
  const { ordinaryFen, overdueFen } = totals;
  return { slots, periods, rateCap: findRateCap(loan, slots, rates, t), ordinaryFen, overdueFen };
}

/** The same in numbers, for rows by the million: with the lines of its periods and without their segments. */
export function countInterestLines(
  facts: InterestFacts,
  t: PreparedInterest,
): Omit<CountedInterest, "periods" | "rateCap"> & { readonly lines: LineSink } {
  const { loan, rates } = facts;
  const slots = readInterest(loan, facts, t, "facts.loan");
  const lines = interestLines(slots, t);
  const totals = new Totals(slots);
  for (let i = 0; i < lines.fen.length; i += 1) totals.add(lines.from[i] ?? 0, lines.fen[i] ?? 0);
  findRateCap(loan, slots, rates, t); // refuses where a cap is not known
  return { slots, lines, ordinaryFen: totals.ordinaryFen, overdueFen: totals.overdueFen };
}

/** The sums of a schedule, up to maturity and from the maturity night on. */
class Totals {
  ordinaryFen = 0;
  overdueFen = 0;
  private readonly overdueDay: number;

  constructor({ overdueDay }: InterestSlots) {
    this.overdueDay = overdueDay;
  }

  add(from: number, fen: number): void {
    withinRange(this.ordinaryFen + this.overdueFen + fen, "facts.loan");
    if (from >= this.overdueDay) this.overdueFen += fen;
    else this.ordinaryFen += fen;
  }
}

/** The series of the loan's own rate of which a last value was taken. */
export function beyondVerified({ rate }: InterestLoan, slots: InterestSlots): readonly string[] {
  return slots.beyondVerified && owns(rate, "series") ? [rate.series] : [];
}

/** One warning for each series. */
export function warningsOf(series: readonly string[]): readonly BeyondVerifiedWarning[] {
  return [...new Set(series)].map((name) => ({
    code: name === "pboc-benchmark" ? "benchmark-after-2019" : "beyond-verified-day",
    series: name,
  }));
}
