import { dayOf } from "../../base/date/day.ts";

/** What a payment, a year and a budget are limited to; `Infinity` where the terms set no limit. */
export interface SubsidyLimits {
  readonly paymentFen: number;
  readonly yearFen: number;
  readonly oncePerYear: boolean;
  readonly budgetFen: number;
}

/** Which limit cut a period. */
export type LimitName = "payment" | "once-a-year" | "year" | "budget";

/** A period before its limits. */
export interface Unlimited {
  /** The place of its loan in the order of room. */
  readonly place: number;
  readonly lastNight: number;
  readonly fen: number;
}

/** A period after its limits. */
export interface Limited {
  readonly fen: number;
  readonly by: LimitName | undefined;
}

/**
 * Cuts the subsidies of a household by the limits of the terms: each period, once a calendar year, the year, the budget.
 *
 * @remarks
 * **Boundary** a period belongs to the calendar year of its last night; earlier periods come first, of one night the
 * loan that takes room first. What others spent of the budget is of the last year that is counted.
 */
export function applyLimits(periods: readonly Unlimited[], t: SubsidyLimits, spentFen: number): readonly Limited[] {
  const order = periods.map((_, i) => i).sort((a, b) => compare(periods[a], periods[b]));
  const result: Limited[] = periods.map(({ fen }) => ({ fen, by: undefined }));
  const years = new Map<string, { fen: number; paid: number }>();
  const lastYear = periods.reduce<string>((last, { lastNight }) => later(last, yearOf(lastNight)), "");
  for (const i of order) {
    const period = periods[i];
    if (period === undefined) continue;
    const year = yearOf(period.lastNight);
    const before = years.get(year) ?? { fen: 0, paid: 0 };
    const budgetFen = t.budgetFen - (year === lastYear ? spentFen : 0);
    const cuts: readonly (readonly [LimitName, number])[] = [
      ["payment", t.paymentFen],
      ["once-a-year", t.oncePerYear && before.paid > 0 ? 0 : Infinity],
      ["year", Math.max(0, t.yearFen - before.fen)],
      ["budget", Math.max(0, budgetFen - before.fen)],
    ];
    let { fen } = period;
    let by: LimitName | undefined;
    for (const [name, most] of cuts) {
      if (fen <= most) continue;
      fen = most;
      by = name;
    }
    result[i] = { fen, by };
    years.set(year, { fen: before.fen + fen, paid: before.paid + (fen > 0 ? 1 : 0) });
  }
  return result;
}

function compare(a: Unlimited | undefined, b: Unlimited | undefined): number {
  return (a?.lastNight ?? 0) - (b?.lastNight ?? 0) || (a?.place ?? 0) - (b?.place ?? 0);
}

function yearOf(day: number): string {
  return dayOf(day).slice(0, 4);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
