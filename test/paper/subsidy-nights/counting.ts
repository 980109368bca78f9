import { civilOf, isLonger, monthsAndDays, plusMonths, dayOf } from "./days.ts";
import type { NightsLoan, Rules, Settlement } from "./facts.ts";
import { type Frac, frac, isSame, plus, times, ZERO } from "./fraction.ts";

/*
 * How nights make interest: how many units of a year each counts, and in which settlement period it falls. A unit is
 * 1 ÷ (12 × base) of a year, so that a month and a night are both whole numbers of units.
 */

export const unitsAYear = ({ base }: Rules): bigint => 12n * BigInt(base);

/** The corresponding days of anchors, found once. */
const corresponding = new Map<number, number[]>();

/** Whole months and odd days since an anchor, in units; or the whole months alone. */
function unitsSince(anchor: number, day: number, { base }: Rules, isWhole: boolean): number {
  let days = corresponding.get(anchor);
  if (days === undefined) {
    if (corresponding.size > 100) corresponding.clear();
    corresponding.set(anchor, (days = [anchor]));
  }
  while ((days.at(-1) ?? 0) <= day) days.push(plusMonths(anchor, days.length));
  let months = Math.min(days.length - 1, Math.ceil((day - anchor) / 28));
  while ((days[months] ?? anchor) > day) months--;
  return months * base + (isWhole ? 0 : 12 * (day - (days[months] ?? anchor)));
}

/** When this loan settles. */
export function settlementOf(loan: NightsLoan, rules: Rules): Settlement {
  const row = rules.settlementByLength?.find(
    ({ throughMonths }) => throughMonths === undefined || !isLonger(loan.paidOutOn, loan.maturesOn, throughMonths),
  );
  return row?.settlement ?? rules.settlement;
}

/** The last night of the settlement period of a night. */
export function periodEnd(loan: NightsLoan, night: number, rules: Rules, lastOfMonth = 20): number {
  const settlement = settlementOf(loan, rules);
  if (settlement === "at-maturity") return Infinity;
  if (settlement === "anniversary") {
    let years = 1;
    while (plusMonths(loan.paidOutOn, 12 * years) <= night) years++;
    return plusMonths(loan.paidOutOn, 12 * years) - 1;
  }
  const last = rules.settlementDay === "included" ? lastOfMonth : lastOfMonth - 1;
  const { year, month, day } = civilOf(night);
  const isEnd = (m: number): boolean =>
    settlement === "monthly" || (settlement === "quarterly" ? m % 3 === 0 : m === 12);
  let count = 12 * year + (month - 1) + (day > last ? 1 : 0);
  while (!isEnd((count % 12) + 1)) count++;
  return dayOf(`${String(Math.floor(count / 12))}-${String((count % 12) + 1)}-${String(last)}`);
}

/** Principal on a night, with what is charged on it. */
export interface Charged {
  readonly day: number;
  readonly fen: bigint;
  readonly rate: Frac;
  /** What cuts a segment beside principal and rate. */
  readonly cut: string;
}

export type Counting = "days" | "months-and-days" | "segments" | "whole-months";

export function countingOf({ method, monthsCounted }: Rules): Counting {
  if (method === "daily-balance") return "days";
  return monthsCounted === "each-segment" ? "segments" : "months-and-days";
}

/** The exact fen that nights of one loan make; months are counted from the pay-out (K42), or anew in each segment. */
export function interestOf(nights: readonly Charged[], paidOutOn: number, counting: Counting, rules: Rules): Frac {
  let exact = ZERO;
  for (const { first, next, night } of segmentsOf(nights)) {
    if (night.fen === 0n || night.rate.n === 0n) continue;
    let units = 0;
    if (counting === "segments") {
      const { months, days } = monthsAndDays(first, next);
      units = months * rules.base + 12 * days;
    } else
      for (let day = first; day < next; day++) {
        const since = (x: number): number => unitsSince(paidOutOn, x, rules, counting === "whole-months");
        units += counting === "days" ? 12 : since(day + 1) - since(day);
      }
    exact = plus(exact, times(night.rate, frac(night.fen * BigInt(units), unitsAYear(rules))));
  }
  return exact;
}

function segmentsOf(nights: readonly Charged[]): readonly { first: number; next: number; night: Charged }[] {
  const runs: { first: number; next: number; night: Charged }[] = [];
  for (const night of nights) {
    const run = runs.at(-1);
    const goesOn =
      run?.next === night.day &&
      run.night.fen === night.fen &&
      isSame(run.night.rate, night.rate) &&
      run.night.cut === night.cut;
    if (run !== undefined && goesOn) run.next++;
    else runs.push({ first: night.day, next: night.day + 1, night });
  }
  return runs;
}
