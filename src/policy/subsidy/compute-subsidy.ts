import { dayNumber } from "../../base/date/day.ts";
import { InputError } from "../../base/input/input-error.ts";
import { noRateOfLength } from "../../base/input/wording.ts";
import { beyondVerified, type InterestWarning, warningsOf } from "../../ledger/interest/accrue-interest.ts";
import { extensionsWithin } from "../../ledger/interest/extension-issues.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import type { InterestBasis } from "../../ledger/interest/prepare.ts";
import { beyondVerifiedBy, limitOf, limitQuestion, publishedBasis } from "../../ledger/interest/rate-limit.ts";
import { type InterestSlots, readInterest } from "../../ledger/interest/read-interest.ts";
import { relevantReadings } from "../../ledger/interest/reading-relevance.ts";
import type { InterestMethod } from "../../ledger/interest/terms.ts";
import type { Basis } from "../../kernel/basis.ts";
import { policy } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { movingCalendar, placed } from "../../ledger/loan/rest-day.ts";
import { type Amount, amountOf, withinRange } from "../../base/money/amount.ts";
import type { PreparedCalendar } from "../../ledger/working-days/calendar.ts";
import { subsidyFactsRecord } from "./facts.ts";
import { preparedSubsidy, type PreparedSubsidy, type SubsidyBasis } from "./prepare.ts";
import { shareRoom } from "./room.ts";
import { type SubsidisedPeriod, subsidiseLoan, type SubsidyPeriod } from "./subsidise-loan.ts";
import { rightEnds } from "./subsidy-right.ts";
import type { LossEvent, SubsidyFacts, SubsidyTerms } from "./types.ts";

/** Interest, and who bears it. Where a period is undetermined, so is the sum. */
export type SubsidyTotals =
  | { readonly state: "known"; readonly interest: Amount; readonly subsidy: Amount; readonly borrower: Amount }
  | {
      readonly state: "undetermined";
      readonly interest: Amount;
      /** The subsidy of the periods in which it is known. */
      readonly knownSubsidy: Amount;
      readonly undeterminedPeriods: number;
    };

/** One loan of the household. */
export interface SubsidisedLoan {
  readonly loan: string;
  readonly periods: readonly SubsidyPeriod[];
  readonly totals: SubsidyTotals;
}

/** The result of `computeSubsidy`. */
export interface SubsidyStatement extends UnderTerms {
  readonly kind: "subsidy-statement";
  readonly household: string;
  readonly method: InterestMethod;
  /** Days of a year by which the annual rate was divided. */
  readonly yearBase: 360 | 365;
  /** In the order of pay-out, then of their ids. */
  readonly loans: readonly SubsidisedLoan[];
  readonly totals: SubsidyTotals;
  readonly warnings: readonly InterestWarning[];
  readonly basis: InterestBasis & SubsidyBasis;
}

/** Extensions of the household's loans are within their limit. */
export const householdExtensions = /* @__PURE__ */ extensionsWithin(
  ({ loans }: SubsidyFacts) => placed(loans, "facts.loans"),
  (t: PreparedSubsidy) => t,
);

const door = /* @__PURE__ */ policy({
  terms: preparedSubsidy,
  facts: subsidyFactsRecord,
  against: householdExtensions,
});

/**
 * Counts the interest subsidy (贴息) of one household's loans, period by period, and what the borrower bears.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 4(1).
 * **Units** yuan, per cent. **Rounding** interest and subsidy once each per period, half up; the borrower
 * bears the difference, so that the two always add up.
 * **Boundary** the cap includes its figure; on every night the loan paid out earlier takes room first, of
 * two on one day the smaller id. No subsidy from the maturity night on.
 * **Reading** `subsidy/above-cap`, `subsidy/extension`, `subsidy/room-after-maturity`, and those of interest.
 * **Beware** under `term-units` a change of what is subsidised, or of its share, cuts the interest into segments too,
 * each counted on its own.
 * @throws InputError for terms without a share, for facts as `accrueInterest` refuses them, for two loans
 * with one id and for loans of two households.
 * @example
 * ```ts
 * import { computeSubsidy } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "60000", contractOn: "2018-01-20",
 *   paidOutOn: "2018-01-20", maturesOn: "2018-02-20", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const facts = { loans: [loan], rates: [pbocBenchmark] };
 * computeSubsidy(changge2017.subsidy, facts).totals;
 * // => { state: "known", interest: "224.75", subsidy: "187.29", borrower: "37.46" }
 * ```
 */
export function computeSubsidy<const T extends SubsidyTerms>(
  terms: T & NeedsTerm<T, "subsidyShares">,
  facts: SubsidyFacts,
): SubsidyStatement {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const loans = subsidiseHousehold(facts, t, undefined);
  return {
    kind: "subsidy-statement",
    household: facts.loans[0]?.household ?? "",
    method: t.method,
    yearBase: t.yearBase,
    loans: loans.map(({ loan, periods }) => ({
      loan: loan.id,
      periods: periods.map((p) => p.present()),
      totals: totalsOf(periods),
    })),
    totals: totalsOf(loans.flatMap(({ periods }) => periods)),
    warnings: warningsOf(loans.flatMap((of) => [...beyondVerified(of.loan, of.slots), ...of.limitBeyondVerified])),
    basis: {
      ...t.basis,
      ...t.subsidyBasis,
      rate: loans.flatMap(({ slots }) => slots.rateBasis),
      maturity: loans.flatMap(({ slots }) => slots.maturityBasis),
      rateLimit: [...t.subsidyBasis.rateLimit, ...loans.flatMap(({ limitBasis }) => limitBasis)],
    },
    terms: t.used,
    readings: relevantReadings(
      t.readings,
      facts.loans,
      loans.flatMap(({ periods }) => periods.map((p) => p.period)),
    ),
  };
}

/** A loan of the household with its periods, behind the door. */
export interface HouseholdLoan {
  readonly loan: InterestLoan;
  readonly slots: InterestSlots;
  /** The series of the rate limit, where a last value of it was taken. */
  readonly limitBeyondVerified: readonly string[];
  readonly limitBasis: readonly Basis[];
  readonly periods: readonly SubsidisedPeriod[];
}

/** Counts every loan of a household, in the order in which they take room; a loss of right ends that of one loan. */
export function subsidiseHousehold(
  facts: SubsidyFacts,
  t: PreparedSubsidy,
  loss: LossEvent | undefined,
): readonly HouseholdLoan[] {
  const at = placed(facts.loans, "facts.loans");
  const calendar = movingCalendar(t.maturityOnRestDay, facts.calendar, "facts.calendar", at);
  const read = facts.loans.map((loan, i) => readSubsidised(loan, facts, t, i, calendar)).sort(inOrderOfRoom);
  const taken = shareRoom(
    read.map(({ slots }) => slots),
    t,
  );
  return read.map((of, i) => ({
    ...of,
    periods: subsidiseLoan(of.loan, of.slots, taken[i] ?? [], rightEnds(of.loan, of.slots, t, loss), t),
  }));
}

function readSubsidised(
  loan: InterestLoan,
  { rates, through }: SubsidyFacts,
  t: PreparedSubsidy,
  index: number,
  calendar: PreparedCalendar | undefined,
): Omit<HouseholdLoan, "periods"> {
  const path = `facts.loans[${String(index)}]`;
  if (t.rateLimit === undefined) {
    const slots = readInterest(loan, rates, through, t, path, Infinity, calendar);
    return { loan, slots, limitBeyondVerified: [], limitBasis: [] };
  }
  const limit = limitOf(t.rateLimit, limitQuestion(loan), rates, "terms.subsidyRateLimit");
  if (limit === undefined) throw new InputError([noRateOfLength(`${path}.maturesOn`)]);
  if ("issue" in limit) throw new InputError([limit.issue]);
  return {
    loan,
    slots: readInterest(loan, rates, through, t, path, limit.ppm, calendar),
    limitBeyondVerified: beyondVerifiedBy(limit, t.rateLimit),
    limitBasis: publishedBasis(limit),
  };
}

/** Earlier pay-out first; of one day the smaller id, by UTF-16 code units. */
function inOrderOfRoom(a: { readonly loan: InterestLoan }, b: { readonly loan: InterestLoan }): number {
  const byDay = dayNumber(a.loan.paidOutOn) - dayNumber(b.loan.paidOutOn);
  return byDay !== 0 ? byDay : a.loan.id < b.loan.id ? -1 : 1;
}

function totalsOf(periods: readonly SubsidisedPeriod[]): SubsidyTotals {
  const interestFen = periods.reduce((sum, p) => withinRange(sum + p.period.interestFen, "facts.loans"), 0);
  const knownFen = periods.reduce((sum, p) => sum + (p.subsidyFen ?? 0), 0);
  const undeterminedPeriods = periods.filter((p) => p.subsidyFen === undefined).length;
  const interest = amountOf(interestFen);
  if (undeterminedPeriods > 0)
    return { state: "undetermined", interest, knownSubsidy: amountOf(knownFen), undeterminedPeriods };
  return { state: "known", interest, subsidy: amountOf(knownFen), borrower: amountOf(interestFen - knownFen) };
}
