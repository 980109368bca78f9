import { dayNumber, dayOf } from "../../../base/date/day.ts";
import { plusMonths } from "../../../base/date/months.ts";
import { isInputError } from "../../../base/input/input-error.ts";
import { ownFields } from "../../../base/input/own-fields.ts";
import { fenOf } from "../../../base/money/amount.ts";
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
  /** The last nights of the periods that a settlement day ends. */
  readonly ends: readonly number[];
  readonly maturity: number;
  readonly yearBase: number;
  readonly windowRounding: Values["windowRounding"];
}

/** Rates and shares have at most ten places here. */
const SCALE_PLACES = 10;

/** One whole in the finest parts of rates and shares. */
export const SCALE = 100 * 10 ** SCALE_PLACES;

/** How many months a settlement period has. */
export const MONTHS_OF = { monthly: 1, quarterly: 3, yearly: 12, anniversary: 12 } as const;

/** How far past the claim and the maturity nights are looked at, so that the period that goes on is seen. */
export const FURTHER = 100;

/** The same moved off rest days, as the terms of the claim have it. */
function movedMaturityOf(loan: Loan, { facts, changes }: SubsidyClaim, book: TermsBook): number {
  const by = maturityDays(maturityRules(book(changes).values), facts.calendar);
  const { extensions, maturityDay } = readLoan(loan, by);
  return extensions.at(-1)?.maturityDay ?? maturityDay;
}

/** The first night of the settlement period of a night, whether or not the loan bears anything in it. */
export function periodStart({ periods, ends }: Nights, night: number, months: number): number {
  const last = ends.findLast((end) => end < night);
  if (last === undefined || months === 0)
    return periods.find(({ from, through }) => from <= night && night <= through)?.from ?? night;
  // Behind the last period that was seen they go on as before.
  let end = last;
  for (let n = 1, next = plusMonths(last, months); next < night; next = plusMonths(last, ++n * months)) end = next;
  return end + 1;
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
  const within = periods.flatMap(({ through, isOrdinary }, i) => {
    const next = periods[i + 1];
    return next?.from === through + 1 && next.isOrdinary === isOrdinary ? [through] : [];
  });
  const { yearBase, settlement, windowRounding } = book(claim.changes).values;
  const [first] = within;
  // The settlement day before the first that is seen may be the eve of the pay-out.
  const ends =
    first === undefined || settlement === "at-maturity"
      ? within
      : [plusMonths(first, -MONTHS_OF[settlement]), ...within];
  return {
    list,
    periods,
    ends,
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
