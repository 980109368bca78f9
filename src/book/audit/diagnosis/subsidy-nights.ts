import { dayNumber, dayOf } from "../../../base/date/day.ts";
import { isInputError } from "../../../base/input/input-error.ts";
import { ownFields } from "../../../base/input/own-fields.ts";
import { fenOf } from "../../../base/money/amount.ts";
import { settlementOnOrAfter, settlementsOf } from "../../../ledger/interest/settlement.ts";
import { readLoan } from "../../../ledger/loan/read-loan.ts";
import { maturityDays, maturityRules } from "../../../ledger/loan/rest-day.ts";
import type { Loan } from "../../../ledger/loan/types.ts";
import { computeSubsidy } from "../../../policy/subsidy/compute-subsidy.ts";
import type { SubsidyPeriod } from "../../../policy/subsidy/subsidise-loan.ts";
import type { SubsidyClaim, TermsBook, Values } from "./subsidy-claim.ts";

/** Nights in a row of the claim's loan with what of them is subsidised. Rates and shares are whole parts of a scale. */
export interface Night {
  readonly from: number;
  /** The first night behind them. */
  readonly next: number;
  readonly isOrdinary: boolean;
  readonly balanceFen: number;
  readonly subsidisedFen: number;
  readonly rate: number;
  readonly share: number;
}

/** A loan night by night, past the end of the claim. */
export interface Nights {
  readonly list: readonly Night[];
  /** Its settlement periods. */
  readonly periods: readonly { readonly from: number; readonly through: number; readonly isOrdinary: boolean }[];
  /** The last nights of periods that a settlement day ends, from before the pay-out to past the claim. */
  readonly ends: readonly number[];
  readonly maturity: number;
  readonly yearBase: number;
  readonly windowRounding: Values["windowRounding"];
}

/** Rates and shares have at most ten places here. */
const SCALE_PLACES = 10;

/** One whole in the finest parts of rates and shares. */
export const SCALE = 100 * 10 ** SCALE_PLACES;

/** How far past the claim and the maturity nights are looked at, so that the period that goes on is seen. */
export const FURTHER = 100;

/** The same moved off rest days, as the terms of the claim have it. */
function movedMaturityOf(loan: Loan, { facts, changes }: SubsidyClaim, book: TermsBook): number {
  const by = maturityDays(maturityRules(book(changes).values), facts.calendar);
  const { extensions, maturityDay } = readLoan(loan, by);
  return extensions.at(-1)?.maturityDay ?? maturityDay;
}

/** The first night of the settlement period of a night, whether or not the loan bears anything in it. */
export function periodStart({ periods, ends }: Nights, night: number): number {
  const last = ends.findLast((end) => end < night);
  if (last !== undefined) return last + 1;
  return periods.find(({ from, through }) => from <= night && night <= through)?.from ?? night;
}

/** The settlement days around the claim's loan, the one before its pay-out with them. */
function settlementDays(loan: Loan, { changes }: SubsidyClaim, book: TermsBook, to: number): readonly number[] {
  const paidOutDay = dayNumber(loan.paidOutOn);
  const table = settlementsOf(book(changes).settled, { paidOutDay, writtenMaturityDay: dayNumber(loan.maturesOn) }, to);
  const first = settlementOnOrAfter(table, paidOutDay);
  return table.days.slice(Math.max(0, first - 1), settlementOnOrAfter(table, to));
}

/** The periods of the claim's loan; undefined where a rate is not known, or facts that a mistake has changed cannot be. */
export function periodsOf(claim: SubsidyClaim, book: TermsBook, through: number): readonly SubsidyPeriod[] | undefined {
  const { facts, loan, changes } = claim;
  const last = dayOf(through);
  // What is paid out later takes no room before.
  const loans = facts.loans.filter(({ id, paidOutOn }) => id === loan || paidOutOn <= last);
  try {
    const { terms } = book(changes);
    const stated = computeSubsidy(terms, { ...facts, loans, through: last }); // shares are asked at the door
    return stated.loans.find((each) => each.loan === loan)?.periods;
  } catch (error) {
    if (!isInputError(error)) throw error;
    return undefined;
  }
}

/** The nights of the claim's loan; undefined where something of the claimed ones cannot be told. */
export function nightsOf(claim: SubsidyClaim, book: TermsBook): Nights | undefined {
  // What a mistake has put together inherits from the host.
  claim = { ...claim, facts: ownFields(claim.facts) };
  const loan = claim.facts.loans.find(({ id }) => id === claim.loan);
  if (loan === undefined) return undefined;
  const maturity = movedMaturityOf(loan, claim, book);
  const far = Math.max(maturity, claim.through === Infinity ? 0 : claim.through) + FURTHER;
  const stated = periodsOf(claim, book, far);
  if (stated === undefined) return undefined;
  const periods = stated.map(({ from, through, kind }) => ({
    ...{ from: dayNumber(from), through: dayNumber(through), isOrdinary: kind === "ordinary" },
  }));
  const isUnknown = stated.some(
    ({ state }, i) =>
      state === "undetermined" && (periods[i]?.from ?? 0) <= claim.through && (periods[i]?.through ?? 0) >= claim.from,
  );
  if (isUnknown) return undefined;
  const list = stated.flatMap(({ segments, kind }) =>
    segments.map((segment): Night => {
      const { from, days, balance, subsidised, subsidyRate, share } = segment;
      const first = dayNumber(from);
      return {
        ...{ from: first, next: first + days, isOrdinary: kind === "ordinary" },
        ...{ balanceFen: fenOf(balance), subsidisedFen: fenOf(subsidised) },
        ...{ rate: scaled(subsidyRate), share: share === null ? 0 : scaled(share) },
      };
    }),
  );
  const { yearBase, windowRounding } = book(claim.changes).values;
  return {
    list,
    periods,
    ends: settlementDays(loan, claim, book, far),
    maturity: periods.find(({ isOrdinary }) => !isOrdinary)?.from ?? maturity,
    yearBase,
    windowRounding,
  };
}

/** A per cent as a whole number of the finest parts. */
function scaled(percent: string): number {
  const [whole = "", places = ""] = percent.slice(0, -1).split(".");
  return Number(whole + places.padEnd(SCALE_PLACES, "0").slice(0, SCALE_PLACES));
}
