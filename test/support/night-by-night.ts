import type { InterestLoan } from "../../src/ledger/interest/types.ts";
import type { InterestTermValues } from "../../src/ledger/interest/types.ts";
import type { RateSeries } from "../../src/ledger/rates/types.ts";
import { type CivilDay, civilNumber, civilPlusMonths, civilText, nextDay } from "./civil-calendar.ts";
import { halfUp, yuan } from "./exact.ts";

/*
 * A second way to count interest: lie awake every night of a loan, note what it owes and at which rate, and
 * add up in whole numbers without bounds. Written from the rules; nothing but types comes from `src`.
 * Money is in fen, an annual rate in 10⁻¹⁴.
 */

/** A rate is needed that the series handed in do not have. */
class RateNotKnown extends Error {}

export type Charge = "contract" | "overdue" | "misuse";

/** One night on which something is owed. */
export interface Night {
  readonly day: CivilDay;
  readonly number: number;
  /** Counts up with every settlement day, and at maturity. */
  readonly period: number;
  readonly overdue: boolean;
  readonly balance: bigint;
  readonly rate: bigint;
  readonly contract: bigint;
  readonly charge: Charge;
  /** The pay-out day of the loan, from which months are counted. */
  readonly paidOut: CivilDay;
}

/** A settlement period as results write it; `exact` is yuan before rounding, in lowest terms. */
export interface NightlyPeriod {
  readonly kind: "ordinary" | "overdue";
  readonly from: string;
  readonly through: string;
  readonly days: number;
  readonly exact: string;
  readonly interest: string;
  readonly segments: readonly {
    readonly from: string;
    readonly through: string;
    readonly days: number;
    readonly balance: string;
    readonly rate: string;
    readonly charge: Charge;
  }[];
}

/** What there is beside the loan: published series, and the last night that counts. */
export interface World {
  readonly rates?: readonly RateSeries[];
  readonly through?: string;
}

/** The whole of a rate or a share. */
export const ONE = 10n ** 14n;
const PER_MILLIONTH = 10n ** 8n;

/** The interest of one loan, period by period. */
export function nightlyInterest(loan: InterestLoan, world: World, rules: InterestTermValues): readonly NightlyPeriod[] {
  return runs(nightsOf(loan, world, rules), samePeriod).map((nights) =>
    periodOf(
      runs(nights, (a, b) => sameInterest(a, b, rules)),
      rules,
    ),
  );
}

/** Where every cut is counted in months of its own, another name for the same rate makes none. */
export function sameInterest(a: Night, b: Night, { method }: InterestTermValues): boolean {
  const sameRate = a.rate === b.rate && a.contract === b.contract;
  return a.balance === b.balance && sameRate && (method === "term-units" || a.charge === b.charge);
}

/** Every night on which something is owed, from pay-out through the last that counts. */
export function nightsOf(loan: InterestLoan, { rates, through }: World, rules: InterestTermValues): readonly Night[] {
  const { principal, maturities, maturity, repaid } = ledgerOf(loan);
  const end = through === undefined ? maturity : numberOf(through) + 1;
  const misusedOn = loan.misusedOn === undefined ? Infinity : numberOf(loan.misusedOn);
  const heaviest = chargesOf(rules);
  const contractOn = contractRate(loan, rates, maturities, rules);
  const nights: Night[] = [];
  let period = 0;
  let contract = 0n;
  const paidOut = civil(loan.paidOutOn);
  let day = paidOut;
  for (let number = civilNumber(day); number < end; number++, day = nextDay(day)) {
    const balance = principal - repaidBy(repaid, number);
    if (balance === 0n) break;
    if (number < maturity) contract = contractOn(number, day, contract);
    if (number === maturity) period += 1;
    const overdue = number >= maturity;
    const [onTop, charge] = heaviest(overdue, number >= misusedOn);
    const rate = (contract * (ONE + onTop)) / ONE; // nothing is lost: mark-ups have two decimals
    nights.push({ day, number, period, overdue, balance, rate, contract, charge, paidOut });
    if (isSettlementDay(day, rules)) period += 1;
  }
  return nights;
}

/** What is charged on top of the contract rate: the heavier of what applies. */
function chargesOf(rules: InterestTermValues): (overdue: boolean, misused: boolean) => readonly [bigint, Charge] {
  const overdueTop = share(rules.overdueMarkUp ?? "30%");
  const misuseTop = share(rules.misuseMarkUp ?? "50%");
  return (overdue, misused) => {
    if (misused && !(overdue && overdueTop > misuseTop)) return [misuseTop, "misuse"];
    return overdue ? [overdueTop, "overdue"] : [0n, "contract"];
  };
}

function isSettlementDay({ month, day }: CivilDay, { settlement = "quarterly" }: InterestTermValues): boolean {
  if (day !== 20 || settlement === "at-maturity") return false;
  return settlement === "monthly" || (settlement === "yearly" ? month === 12 : month % 3 === 0);
}

/** The contract rate of a night, given that of the night before. */
function contractRate(
  loan: InterestLoan,
  rates: readonly RateSeries[] | undefined,
  maturities: readonly number[],
  rules: InterestTermValues,
): (number: number, day: CivilDay, before: bigint) => bigint {
  const { rate } = loan;
  if ("fixed" in rate) {
    const fixed = share(rate.fixed);
    return () => fixed;
  }
  const series = rates?.find((s) => s.series === rate.series);
  const paidOut = civil(loan.paidOutOn);
  const first = civilNumber(paidOut);
  // One band for the length of the contract, then one for the length with each extension.
  const bands = maturities.map((m) => rate.band ?? series?.bands.find((band) => isWithin(band, paidOut, m))?.band);
  const ask = (day: string, band: string | undefined): bigint => {
    const published = publishedOn(series, day, band, rate.beyondVerified !== undefined);
    const points = BigInt(rate.marginPoints ?? 0) * (ONE / 10_000n);
    return (published * (ONE + share(rate.markUp ?? "0%"))) / ONE + points;
  };
  return (number, day, before) => {
    const stretch = maturities.findIndex((maturity) => number < maturity);
    const band = bands[stretch];
    if (rate.reset === "each-change") return ask(civilText(day), band);
    if (number === first) return ask(loan.contractOn, band);
    const corresponding = civilPlusMonths(paidOut, 12 * (day.year - paidOut.year));
    const anniversary = day.month === corresponding.month && day.day === corresponding.day;
    const extended = number === maturities[stretch - 1];
    const anew =
      (rate.reset === "anniversary" && anniversary) ||
      (extended && (rules.extensionRate === "looked-up" || band !== bands[stretch - 1]));
    return anew ? ask(civilText(day), band) : before;
  };
}

/** The published rate in force on a day: that of the last row on or before it. */
export function publishedOn(
  series: RateSeries | undefined,
  day: string,
  band: string | undefined,
  lastValue: boolean,
): bigint {
  if (series === undefined || band === undefined) throw new RateNotKnown();
  let found: string | undefined;
  for (const row of series.rows) if (row.from <= day) found = row.rates[band];
  // A series that has ended goes on by its last value, with a warning.
  const goesOn = lastValue || series.lastValueThrough !== undefined;
  if (found === undefined || (day > series.verifiedThrough && !goesOn)) throw new RateNotKnown();
  return share(found);
}

/** Whether a length is over so many months and up to so many, by corresponding day. */
export function isWithin(
  { overMonths, throughMonths }: Pick<RateSeries["bands"][number], "overMonths" | "throughMonths">,
  from: CivilDay,
  maturity: number,
): boolean {
  const after = (months: number): number => civilNumber(civilPlusMonths(from, months));
  return maturity > after(overMonths) && (throughMonths === undefined || maturity <= after(throughMonths));
}

/** Adds a period up from its segments and rounds once. */
export function periodOf(segments: readonly (readonly Night[])[], rules: InterestTermValues): NightlyPeriod {
  const nights = segments.flat();
  const [first, last] = endsOf(nights);
  let sum = 0n;
  const shown = segments.map((segment) => {
    const [{ day, balance, rate, charge }, end] = endsOf(segment);
    sum += balance * rate * unitsOf(segment, rules);
    const span = { from: civilText(day), through: civilText(end.day), days: segment.length };
    return { ...span, balance: yuan(balance), rate: percent(rate), charge };
  });
  const divisor = ONE * unitsOfAYear(rules);
  return {
    kind: first.overdue ? "overdue" : "ordinary",
    from: civilText(first.day),
    through: civilText(last.day),
    days: nights.length,
    exact: lowest(sum, 100n * divisor),
    interest: yuan(halfUp(sum, divisor)),
    segments: shown,
  };
}

/**
 * The length of a segment; there are twelve times the year base in a year. Months are counted from the pay-out to either
 * end, and the segment is the difference; or from its own first day.
 */
export function unitsOf(
  segment: readonly Night[],
  { method, yearBase = 360, monthsCounted = "from-pay-out" }: InterestTermValues,
): bigint {
  if (method !== "term-units") return BigInt(12 * segment.length);
  const [first, last] = endsOf(segment);
  const count = (from: CivilDay, to: CivilDay): bigint => {
    const { months, days } = monthsAndDays(from, to);
    return BigInt(yearBase * months + 12 * days);
  };
  const end = nextDay(last.day);
  return monthsCounted === "each-segment"
    ? count(first.day, end)
    : count(first.paidOut, end) - count(first.paidOut, first.day);
}

export function unitsOfAYear({ yearBase = 360 }: InterestTermValues): bigint {
  return BigInt(12 * yearBase);
}

/** Whole months by corresponding day, and the days that are left. */
export function monthsAndDays(from: CivilDay, to: CivilDay): { readonly months: number; readonly days: number } {
  let months = 12 * (to.year - from.year) + to.month - from.month;
  if (civilNumber(civilPlusMonths(from, months)) > civilNumber(to)) months -= 1;
  return { months, days: civilNumber(to) - civilNumber(civilPlusMonths(from, months)) };
}

/** A loan in numbers. */
export interface Ledger {
  readonly principal: bigint;
  readonly paidOut: number;
  /** The original maturity, then that of each extension. */
  readonly maturities: readonly number[];
  readonly maturity: number;
  readonly repaid: readonly (readonly [day: number, fen: bigint])[];
}

export function ledgerOf(loan: InterestLoan): Ledger {
  const maturities = [loan.maturesOn, ...loan.extensions.map((e) => e.maturesOn)].map(numberOf);
  return {
    principal: fenRead(loan.principal),
    paidOut: numberOf(loan.paidOutOn),
    maturities,
    maturity: maturities.at(-1) ?? 0,
    repaid: loan.repayments.map(({ day, amount }) => [numberOf(day), fenRead(amount)]),
  };
}

/** What was repaid by a night, its own day included. */
export function repaidBy(repaid: Ledger["repaid"], night: number): bigint {
  let sum = 0n;
  for (const [day, fen] of repaid) if (day <= night) sum += fen;
  return sum;
}

/** Breaks a list between two that are not of one kind. */
export function runs<T>(items: readonly T[], same: (a: T, b: T) => boolean): readonly (readonly T[])[] {
  const found: T[][] = [];
  items.forEach((item, i) => {
    const before = items[i - 1];
    if (before !== undefined && same(before, item)) found.at(-1)?.push(item);
    else found.push([item]);
  });
  return found;
}

export function samePeriod(a: Night, b: Night): boolean {
  return a.period === b.period;
}

/** The first and the last of a list that is not empty. */
export function endsOf<T>(items: readonly T[]): readonly [T, T] {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) throw new Error("an empty list has no ends");
  return [first, last];
}

/** Reads a day as results write it. */
export function civil(day: string): CivilDay {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date };
}

export function numberOf(day: string): number {
  return civilNumber(civil(day));
}

/** Reads an amount as callers may write it, as fen. */
export function fenRead(amount: string | number): bigint {
  const [whole = "", decimals = ""] = String(amount).split(".");
  return BigInt(whole + decimals.padEnd(2, "0"));
}

/** Reads a per cent, in 10⁻¹⁴. */
export function share(text: string): bigint {
  const [whole = "", decimals = ""] = text.slice(0, -1).split(".");
  return BigInt(whole + decimals.padEnd(4, "0")) * PER_MILLIONTH;
}

/** Writes 10⁻¹⁴ as a per cent with at least two decimals. */
export function percent(rate: bigint): string {
  const digits = String(rate).padStart(13, "0");
  return `${digits.slice(0, -12)}.${digits.slice(-12).replace(/0{0,10}$/, "")}%`;
}

/** Writes a fraction in lowest terms: `"593/1"`. */
export function lowest(numerator: bigint, divisor: bigint): string {
  let [a, b] = [numerator, divisor];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${String(numerator / a)}/${String(divisor / a)}`;
}
