import { dayOf } from "./days.ts";
import {
  DEFAULTS,
  type Limit,
  type NightsLoan,
  type Rate,
  type Rules,
  type Scope,
  type Series,
  type Settlement,
} from "./facts.ts";
import { fen, frac, percent } from "./fraction.ts";

/*
 * Facts and terms in plain writing, as anybody hands them in, read for the second program. Written down here anew, so
 * that a field that the product reads otherwise shows.
 */

export interface ToldSeries {
  readonly series: string;
  readonly document: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly verifiedThrough: string;
  readonly bands: readonly { readonly band: string; readonly overMonths: number; readonly throughMonths?: number }[];
  readonly rows: readonly { readonly from: string; readonly rates: Readonly<Record<string, `${number}%`>> }[];
}

export interface ToldCalendar {
  readonly calendar: string;
  readonly document: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly coveredFrom: string;
  readonly coveredThrough: string;
  readonly off: readonly string[];
  readonly worked: readonly string[];
}

export interface ToldFollowed {
  readonly series: string;
  readonly reset: "contract" | "anniversary" | "each-change";
  readonly band?: string;
  readonly marginPoints?: number;
  readonly markUp?: `${number}%`;
}

export type ToldRate = { readonly fixed: `${number}%` } | ToldFollowed;

export interface ToldLoan {
  readonly id: string;
  readonly household: string;
  readonly lender: string;
  readonly product?: string;
  readonly principal: string;
  readonly contractOn: string;
  readonly paidOutOn: string;
  readonly maturesOn: string;
  readonly rate: ToldRate;
  readonly instalments: readonly { readonly dueOn: string; readonly amount: string }[];
  readonly repayments: readonly { readonly day: string; readonly amount: string; readonly reverses?: string }[];
  readonly extensions: readonly {
    readonly agreedOn: string;
    readonly maturesOn: string;
    readonly appliedOn?: string;
    readonly epidemicHardship?: true;
  }[];
  readonly order?: number;
  readonly replaces?: readonly string[] | string;
  readonly draws?: readonly { readonly day: string; readonly amount: string }[];
  readonly maturityOnRestDay?: "stands" | "next-working-day";
  readonly graceDays?: number;
  readonly interestStopsOn?: string;
  readonly interestPayments?: readonly { readonly day: string; readonly amount: string }[];
  readonly misusedOn?: string;
  readonly unpaid?: true;
}

export interface ToldFacts {
  readonly loans: readonly ToldLoan[];
  readonly rates?: readonly ToldSeries[];
  readonly calendar?: ToldCalendar;
  readonly from?: string;
  readonly through?: string;
  readonly budgetSpent?: string;
}

export type ToldLimit = { readonly fixed: `${number}%` } | { readonly series: string; readonly band?: string };

/** The terms of interest. */
export interface ToldInterestTerms {
  readonly method?: Rules["method"];
  readonly monthsCounted?: Rules["monthsCounted"];
  readonly yearBase?: 360 | 365;
  readonly settlement?: Settlement;
  readonly settlementByLength?: readonly { readonly throughMonths?: number; readonly settlement: Settlement }[];
  readonly settlementDay?: Rules["settlementDay"];
  readonly overdueMarkUp?: `${number}%`;
  readonly misuseMarkUp?: `${number}%`;
  readonly overdueRestsOn?: Rules["overdueRestsOn"];
  readonly extensionRate?: Rules["extensionRate"];
  readonly extensionRule?: Rules["extensionRule"];
  readonly extensionInLongestTerm?: Rules["extensionInLongestTerm"];
  readonly longestMonths?: number;
  readonly unlawfulExtension?: Rules["unlawfulExtension"];
  readonly maturityOnRestDay?: Rules["maturityOnRestDay"];
  readonly restDayOverdueFrom?: Rules["restDayOverdueFrom"];
  readonly afterGrace?: Rules["afterGrace"];
}

/** The terms of the subsidy. */
export interface ToldSubsidyTerms extends ToldInterestTerms {
  readonly subsidyCap?: string;
  readonly aboveCap?: Rules["aboveCap"];
  readonly wholeLoanMeasure?: Rules["wholeLoanMeasure"];
  readonly wholeLoanRoom?: Rules["wholeLoanRoom"];
  readonly subsidyRateLimit?: ToldLimit;
  readonly subsidyShares?: readonly {
    readonly product?: string;
    readonly from?: string;
    readonly through?: string;
    readonly share: `${number}%`;
  }[];
  readonly subsidyRate?: `${number}%`;
  readonly counting?: Rules["counting"];
  readonly extensionSubsidy?: Rules["extensionSubsidy"];
  readonly unlawfulExtensionSubsidy?: Rules["unlawfulExtensionSubsidy"];
  readonly longestSubsidisedMonths?: number;
  readonly roomAfterMaturity?: Rules["roomAfterMaturity"];
  readonly roomOrder?: Rules["roomOrder"];
  readonly repaidFirst?: Rules["repaidFirst"];
  readonly misuseTold?: Rules["misuseTold"];
  readonly roomWithoutRight?: Rules["roomWithoutRight"];
  readonly lossOfRight?: readonly { readonly ground: "overdue"; readonly from: Scope }[];
  readonly subsidyPaid?: "after-interest";
  readonly windowRounding?: Rules["windowRounding"];
  readonly mostPerPayment?: string;
  readonly mostPerYear?: string;
  readonly oncePerYear?: true;
  readonly yearBudget?: string;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the fields that are not told. */
function told<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}

function day(text: string | undefined): number | undefined {
  return text === undefined ? undefined : dayOf(text);
}

export function windowOf({ from, through }: Pick<ToldFacts, "from" | "through">): { from?: number; through?: number } {
  return told({ from: day(from), through: day(through) });
}

export function loanOf(loan: ToldLoan, rates: readonly ToldSeries[] = []): NightsLoan {
  const paidOutOn = dayOf(loan.paidOutOn);
  return {
    id: loan.id,
    contractOn: dayOf(loan.contractOn),
    paidOutOn,
    maturesOn: dayOf(loan.maturesOn),
    draws: loan.draws?.map((d) => ({ on: dayOf(d.day), fen: fen(d.amount) })) ?? [
      { on: paidOutOn, fen: fen(loan.principal) },
    ],
    repaid: loan.repayments.map((r) => ({
      on: dayOf(r.day),
      fen: fen(r.amount),
      ...(r.reverses === undefined ? {} : { reverses: dayOf(r.reverses) }),
    })),
    dues: loan.instalments.map((i) => ({ on: dayOf(i.dueOn), fen: fen(i.amount) })),
    extended: loan.extensions.map((e) => ({
      agreedOn: dayOf(e.agreedOn),
      maturesOn: dayOf(e.maturesOn),
      ...told({ appliedOn: day(e.appliedOn), deferral: e.epidemicHardship }),
    })),
    rate: rateOf(loan.rate, rates),
    ...told({
      order: loan.order,
      product: loan.product,
      misusedOn: day(loan.misusedOn),
      graceDays: loan.graceDays,
      interestStopsOn: day(loan.interestStopsOn),
      restDay: loan.maturityOnRestDay,
      replaces: typeof loan.replaces === "string" ? fen(loan.replaces) : loan.replaces,
      interestPaid: loan.interestPayments?.map((p) => ({ on: dayOf(p.day), fen: fen(p.amount) })),
    }),
  };
}

export function loansOf({ loans, rates }: Pick<ToldFacts, "loans" | "rates">): readonly NightsLoan[] {
  return loans.map((loan) => loanOf(loan, rates));
}

function rateOf(rate: ToldRate, rates: readonly ToldSeries[]): Rate {
  if ("fixed" in rate) return { fixed: percent(rate.fixed) };
  const [series, band] = seriesOf(rate.series, rate.band, rates);
  return {
    series,
    reset: rate.reset,
    ...told({
      band,
      margin: rate.marginPoints === undefined ? undefined : frac(rate.marginPoints, 10_000),
      markUp: rate.markUp === undefined ? undefined : percent(rate.markUp),
    }),
  };
}

function seriesOf(
  id: string,
  band: string | undefined,
  rates: readonly ToldSeries[],
): readonly [Series, number | undefined] {
  const found = rates.find(({ series }) => series === id);
  if (found === undefined) throw new Error(`${id} is not handed in`);
  const names = found.bands.map((b) => b.band);
  const series: Series = {
    bands: found.bands.map(({ overMonths, throughMonths }) => ({ overMonths, ...told({ throughMonths }) })),
    rows: found.rows.map((row) => ({ from: dayOf(row.from), rates: names.map((n) => percent(row.rates[n] ?? "0%")) })),
  };
  return [series, band === undefined ? undefined : names.indexOf(band)];
}

function limitOf(limit: ToldLimit, rates: readonly ToldSeries[]): Limit {
  if ("fixed" in limit) return { fixed: percent(limit.fixed) };
  const [series, band] = seriesOf(limit.series, limit.band, rates);
  return { series, ...told({ band }) };
}

/** Whether a day is no working day by a calendar; outside what it covers nothing is. */
export function restDays(calendar: ToldCalendar): (day: number) => boolean {
  const [first, last] = [dayOf(calendar.coveredFrom), dayOf(calendar.coveredThrough)];
  const [off, worked] = [calendar.off, calendar.worked].map((days) => new Set(days.map(dayOf)));
  return (day) => {
    if (day < first || day > last) return false;
    const weekday = (((day + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
    return weekday === 0 || weekday === 6 ? worked?.has(day) !== true : off?.has(day) === true;
  };
}

/** The rules that terms and facts make. */
export function rulesOf(terms: ToldSubsidyTerms, facts: Pick<ToldFacts, "rates" | "calendar" | "budgetSpent">): Rules {
  const { yearBase, overdueMarkUp, misuseMarkUp, subsidyCap, subsidyRateLimit, subsidyShares, subsidyRate } = terms;
  const { lossOfRight, subsidyPaid, mostPerPayment, mostPerYear, oncePerYear, yearBudget, ...named } = terms;
  const { shares, ...others } = DEFAULTS;
  const money = (amount?: string): bigint | undefined => (amount === undefined ? undefined : fen(amount));
  const spent = { spent: fen(facts.budgetSpent ?? "0") };
  return {
    ...others,
    ...told(named),
    ...told({
      base: yearBase,
      overdueMarkUp: overdueMarkUp === undefined ? undefined : percent(overdueMarkUp),
      misuseMarkUp: misuseMarkUp === undefined ? undefined : percent(misuseMarkUp),
      isRestDay: facts.calendar === undefined ? undefined : restDays(facts.calendar),
      cap: money(subsidyCap),
      limit: subsidyRateLimit === undefined ? undefined : limitOf(subsidyRateLimit, facts.rates ?? []),
      shares:
        subsidyShares?.map((s) => ({
          share: percent(s.share),
          ...told({ product: s.product, from: day(s.from), through: day(s.through) }),
        })) ?? (subsidyRate === undefined ? shares : undefined),
      subsidyRate: subsidyRate === undefined ? undefined : percent(subsidyRate),
      lostWhenOverdue: lossOfRight?.[0]?.from,
      afterInterest: subsidyPaid === "after-interest" ? true : undefined,
      mostPerPayment: money(mostPerPayment),
      mostPerYear: money(mostPerYear),
      oncePerYear,
      yearBudget: yearBudget === undefined ? undefined : { most: fen(yearBudget), ...spent },
    }),
  } as Rules; // the named fields are those of the terms, with their names
}
