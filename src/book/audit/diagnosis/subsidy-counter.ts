import { dayNumber } from "../../../base/date/day.ts";
import { fenOf } from "../../../base/money/amount.ts";
import { addProduct, type ExactSum, roundExact } from "../../../base/money/exact.ts";
import { maturityOf, type Rounds, type SubsidyClaim, type TermsBook, type Values } from "./subsidy-claim.ts";
import { FURTHER, type Night, type Nights, nightsOf, periodsOf, periodStart, SCALE } from "./subsidy-nights.ts";

/** Counts claims under one policy, and remembers what it has prepared and counted. */
export interface SubsidyCounter {
  readonly values: (claim: SubsidyClaim) => Values;
  readonly nights: (claim: SubsidyClaim) => Nights | undefined;
  /** The fen of a claim; undefined where they cannot be told. */
  readonly fen: (
    claim: SubsidyClaim,
    made?: { readonly rounds?: Rounds; readonly nights?: readonly Night[] },
  ) => number | undefined;
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
      const own = claim.wholePeriod === true ? { ...claim, from: periodStart(of, claim.from) } : claim;
      if (values(claim).method === "daily-balance") return sumOf(other ?? of.list, of, own, rounds);
      return other !== undefined || rounds !== undefined || claim.settledLater ? undefined : sumOfPeriods(own, book);
    },
  };
}

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
function sumOf(list: readonly Night[], nights: Nights, claim: SubsidyClaim, rounds: Rounds | undefined): number {
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

function isRoundedOnce(nights: Nights, claim: SubsidyClaim, rounds: Rounds | undefined): boolean {
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
function isCut({ periods }: Pick<Nights, "periods">, { from, through }: SubsidyClaim): boolean {
  return periods.some((p) => (p.from < from && from <= p.through) || (p.from <= through && through < p.through));
}

/** The sum of a claim where months are counted: of whole periods only. */
function sumOfPeriods(claim: SubsidyClaim, book: TermsBook): number | undefined {
  const loan = claim.facts.loans.find(({ id }) => id === claim.loan);
  if (loan === undefined) return undefined;
  const periods = periodsOf(claim, book, Math.min(claim.through, maturityOf(loan) + FURTHER));
  if (periods === undefined) return undefined;
  let sum = 0;
  for (const period of periods) {
    if (dayNumber(period.through) < claim.from) continue;
    if (dayNumber(period.from) < claim.from || period.state === "undetermined") return undefined;
    sum += fenOf(period.subsidy);
  }
  return sum;
}
