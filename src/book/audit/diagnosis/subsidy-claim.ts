import { ownFields } from "../../../base/input/own-fields.ts";
import { type Day, dayNumber, dayOf } from "../../../base/date/day.ts";
import { plusMonths } from "../../../base/date/months.ts";
import { isInputError } from "../../../base/input/input-error.ts";
import { fenOf } from "../../../base/money/amount.ts";
import { addProduct, type ExactSum, roundExact } from "../../../base/money/exact.ts";
import { frozenCopy } from "../../../kernel/freeze-deep.ts";
import { lay } from "../../../kernel/kind.ts";
import type { ChangesOf } from "../../../kernel/not-stated.ts";
import { readLoan } from "../../../ledger/loan/read-loan.ts";
import { maturityDays, maturityRules } from "../../../ledger/loan/rest-day.ts";
import type { Loan } from "../../../ledger/loan/types.ts";
import { computeSubsidy } from "../../../policy/subsidy/compute-subsidy.ts";
import type { SubsidyPeriod } from "../../../policy/subsidy/subsidise-loan.ts";
import { subsidyTermsKind } from "../../../policy/subsidy/terms.ts";
import type { SubsidyFacts, SubsidyTerms, SubsidyTermValues } from "../../../policy/subsidy/types.ts";
import type { MadeBy, Values } from "./subsidy-mistakes.ts";

/** The subsidy that is claimed for one loan of a household, in days since 1970-01-01, as mistakes may change it. */
export interface SubsidyClaim {
  /** Without a last night. */
  readonly facts: SubsidyFacts;
  readonly loan: string;
  /** The first night that is claimed, or `-Infinity`. */
  readonly from: number;
  /** The last night that is claimed, or `Infinity`. */
  readonly through: number;
  /** It begins where the settlement period of its first night does. */
  readonly wholePeriod?: true;
  readonly changes: ChangesOf<SubsidyTermValues>;
  /** Whether periods end a day later. */
  readonly settledLater: boolean;
  /** What was changed of the facts: what is equal here is counted once. */
  readonly key: string;
}

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

const MONTHS_OF = { monthly: 1, quarterly: 3, yearly: 12, anniversary: 12 } as const;

/** How far past the claim and the maturity nights are looked at, so that the period that goes on is seen. */
const FURTHER = 100;

/** The terms of a claim changed. */
export function withTerms(claim: SubsidyClaim, changes: ChangesOf<SubsidyTermValues>): SubsidyClaim {
  return { ...claim, changes: { ...claim.changes, ...changes } };
}

/** The maturity of a loan, with all that it was extended by. */
export function maturityOf({ maturesOn, extensions }: Loan): number {
  return dayNumber(extensions.at(-1)?.maturesOn ?? maturesOn);
}

/** The same moved off rest days, as the terms of the claim have it. */
function movedMaturityOf(loan: Loan, { facts, changes }: SubsidyClaim, book: TermsBook): number {
  const by = maturityDays(maturityRules(book(changes).values), facts.calendar);
  const { extensions, maturityDay } = readLoan(loan, by);
  return extensions.at(-1)?.maturityDay ?? maturityDay;
}

/** Counts claims under one policy, and remembers what it has prepared and counted. */
export interface SubsidyCounter {
  readonly values: (claim: SubsidyClaim) => Values;
  readonly nights: (claim: SubsidyClaim) => Nights | undefined;
  /** The fen of a claim; undefined where they cannot be told. */
  readonly fen: (
    claim: SubsidyClaim,
    made?: Pick<MadeBy, "rounds"> & { readonly nights?: readonly Night[] },
  ) => number | undefined;
}

/** The terms with changes of a mistake. */
export type TermsBook = (changes: ChangesOf<SubsidyTermValues>) => {
  readonly terms: SubsidyTerms;
  readonly values: Values;
};

/** Makes the changed terms of a policy, each once: what was prepared of them is known again. */
export function termsBook(terms: SubsidyTerms): TermsBook {
  const known = new Map<string, ReturnType<TermsBook>>();
  return (changes) => {
    const key = JSON.stringify(changes);
    let made = known.get(key);
    if (made === undefined) {
      // Frozen terms are known again by their identity, and prepared once.
      const changed: SubsidyTerms = frozenCopy({ ...terms, caller: { ...terms.caller, ...changes } });
      known.set(key, (made = { terms: changed, values: lay(subsidyTermsKind, changed).values }));
    }
    return made;
  };
}

/** A counter for the claims of one household. */
export function subsidyCounter(book: TermsBook): SubsidyCounter {
  const known = new Map<string, Nights | undefined>();
  const values = ({ changes }: SubsidyClaim): Values => book(changes).values;
  const nights = (claim: SubsidyClaim): Nights | undefined => {
    const key = `${claim.loan} ${claim.key} ${JSON.stringify(claim.changes)} ${String(claim.through)}`;
    if (!known.has(key)) known.set(key, nightsOf(claim, book));
    return known.get(key);
  };
  return {
    values,
    nights,
    fen: (claim, { rounds, nights: other } = {}) => {
      const of = nights(claim);
      if (of === undefined) return undefined;
      const { settlement } = values(claim);
      const months = settlement === "at-maturity" ? 0 : MONTHS_OF[settlement];
      const own = claim.wholePeriod === true ? { ...claim, from: periodStart(of, claim.from, months) } : claim;
      if (values(claim).method === "daily-balance") return sumOf(other ?? of.list, of, own, rounds);
      return other !== undefined || rounds !== undefined || claim.settledLater ? undefined : sumOfPeriods(own, book);
    },
  };
}

/** The first night of the settlement period of a night, whether or not the loan bears anything in it. */
function periodStart({ periods, ends }: Nights, night: number, months: number): number {
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

function nightsOf(claim: SubsidyClaim, book: TermsBook): Nights | undefined {
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

const SCALE = 100 * 10 ** SCALE_PLACES;

/** Goes through the nights of a claim, each run in a row with the key of those with which it is rounded together. */
function eachRun(
  list: readonly Night[],
  nights: Nights,
  claim: SubsidyClaim,
  isOnce: boolean,
  take: (key: string, night: Night, from: number, next: number) => void,
): void {
  const { from, through, settledLater } = claim;
  const later = settledLater ? 1 : 0;
  for (const night of list) {
    const last = Math.min(night.next - 1, through);
    for (let day = Math.max(night.from, from); day <= last;) {
      const end = nights.ends.find((each) => each + later >= day);
      const next = Math.min(last, end === undefined ? Infinity : end + later) + 1;
      take(isOnce ? "" : `${String(night.isOrdinary)} ${String(end)}`, night, day, next);
      day = next;
    }
  }
}

/** Adds nights up within the claim: by settlement period, or once where its window cuts a period. */
function sumOf(list: readonly Night[], nights: Nights, claim: SubsidyClaim, rounds: MadeBy["rounds"]): number {
  const { yearBase } = nights;
  const sums = new Map<string, ExactSum>();
  let eachNight = 0;
  eachRun(list, nights, claim, isRoundedOnce(nights, claim, rounds), (key, night, from, next) => {
    const { subsidisedFen, rate, share } = night;
    sums.set(key, addProduct(sums.get(key) ?? 0, subsidisedFen, rate, next - from, share));
    if (rounds === "each-night")
      eachNight += (next - from) * roundedSum(addProduct(0, subsidisedFen, rate, 1, share), yearBase);
  });
  if (rounds === "each-night") return eachNight;
  return [...sums.values()].reduce<number>((total, sum) => total + roundedSum(sum, yearBase), 0);
}

function isRoundedOnce(nights: Nights, claim: SubsidyClaim, rounds: MadeBy["rounds"]): boolean {
  const { windowRounding } = nights;
  const isWindowOnce = windowRounding === "once" || (windowRounding === "as-it-falls" && isCut(nights, claim));
  return rounds === "once" || (rounds === undefined && claim.from !== -Infinity && isWindowOnce);
}

/** Nights in a row with one balance, rate and share, as a working paper shows them. */
export interface NightRun {
  /** The first night and the first one behind them. */
  readonly from: number;
  readonly next: number;
  readonly balanceFen: number;
  readonly subsidisedFen: number;
  /** Fractions of one, as a decimal number that is nearest. */
  readonly rate: number;
  readonly share: number;
}

/** What is rounded to the fen in one go: a settlement period, or all of a claim. */
export interface RoundedTogether {
  readonly runs: readonly NightRun[];
  readonly fen: number;
}

/** How a claim by daily balances is reckoned: its runs of nights, by what is rounded together. */
export function workingsOf(nights: Nights, claim: SubsidyClaim): readonly RoundedTogether[] {
  const together = new Map<string, { readonly runs: NightRun[]; sum: ExactSum }>();
  eachRun(nights.list, nights, claim, isRoundedOnce(nights, claim, undefined), (key, night, from, next) => {
    const { balanceFen, subsidisedFen, rate, share } = night;
    const of = together.get(key) ?? { runs: [], sum: 0 };
    together.set(key, of);
    of.sum = addProduct(of.sum, subsidisedFen, rate, next - from, share);
    of.runs.push({ from, next, balanceFen, subsidisedFen, rate: rate / SCALE, share: share / SCALE });
  });
  return [...together.values()].map(({ runs, sum }) => ({ runs, fen: roundedSum(sum, nights.yearBase) }));
}

function roundedSum(sum: ExactSum, yearBase: number): number {
  return roundExact(sum, SCALE * SCALE * yearBase);
}

/** Whether the window of a claim leaves a period of the loan partly out. */
export function isCut({ periods }: Pick<Nights, "periods">, { from, through }: SubsidyClaim): boolean {
  return periods.some((p) => (p.from < from && from <= p.through) || (p.from <= through && through < p.through));
}

/** The sum of a claim where months are counted: of whole periods only. */
function sumOfPeriods(claim: SubsidyClaim, book: TermsBook): number | undefined {
  const loan = claim.facts.loans.find(({ id }) => id === claim.loan);
  if (loan === undefined) return undefined;
  const periods = periodsOf(claim, book, Math.min(claim.through, maturityOf(loan) + FURTHER)) ?? undefined;
  if (periods === undefined) return undefined;
  let sum = 0;
  for (const period of periods) {
    const [from, through]: readonly [Day, Day] = [period.from, period.through];
    if (dayNumber(through) < claim.from) continue;
    if (dayNumber(from) < claim.from || period.state === "undetermined") return undefined;
    sum += fenOf(period.subsidy);
  }
  return sum;
}
