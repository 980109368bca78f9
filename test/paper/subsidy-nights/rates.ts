import { isLonger, plusMonths } from "./days.ts";
import { maturitiesOf } from "./extensions.ts";
import type { Followed, Limit, NightsLoan, Rules, Series } from "./facts.ts";
import { type Frac, ONE, plus, remembered, times } from "./fraction.ts";

/*
 * The contract rate of each night, and the highest rate that is subsidised.
 */

/** The place of the band in which a loan of this length falls: up to and including its months, by corresponding day. */
export function bandOf(series: Series, from: number, to: number): number {
  const found = series.bands.findIndex(
    ({ overMonths, throughMonths }) =>
      (overMonths === 0 || isLonger(from, to, overMonths)) &&
      (throughMonths === undefined || !isLonger(from, to, throughMonths)),
  );
  if (found < 0) throw new Error("no band for this length");
  return found;
}

/** The rate of a band that is in force on a day. */
export function rateOn(series: Series, band: number, day: number): Frac {
  const rate = series.rows.findLast(({ from }) => from <= day)?.rates[band];
  if (rate === undefined) throw new Error("no rate on this day");
  return rate;
}

/** Gives the contract rate of a night. */
export function contractRates(loan: NightsLoan, rules: Rules): (night: number) => Frac {
  const { rate } = loan;
  if ("fixed" in rate) return () => rate.fixed;
  const stages = stagesOf(loan, rate, rules);
  const marked = remembered((published) => withMargin(rate, published));
  return (night) => {
    const stage = stages.findLast(({ from }) => from <= night);
    if (stage === undefined) throw new Error("a night before the pay-out");
    return marked(rateOn(rate.series, stage.band, lookedUpOn(loan, rate, stage, night)));
  };
}

interface Stage {
  readonly from: number;
  readonly band: number;
  /** The day on which it was looked up. */
  readonly on: number;
}

/** From the pay-out and from each extension that reaches a higher band (or, by the reading, from each): a look-up. */
function stagesOf(loan: NightsLoan, rate: Followed, rules: Rules): readonly Stage[] {
  const maturities = maturitiesOf(loan);
  const bands = maturities.map((to) => rate.band ?? bandOf(rate.series, loan.paidOutOn, to));
  const stages: Stage[] = [{ from: loan.paidOutOn, band: bands[0] ?? 0, on: loan.contractOn }];
  maturities.slice(1).forEach((_, k) => {
    const [old = 0, band = 0] = [maturities[k], bands[k + 1]];
    if (band > (stages.at(-1)?.band ?? 0) || rules.extensionRate === "looked-up")
      stages.push({ from: old, band, on: old });
  });
  return stages;
}

/** The day by which the rate of a night goes: of the look-up, or of a later day of reset. */
function lookedUpOn(loan: NightsLoan, rate: Followed, stage: Stage, night: number): number {
  if (rate.reset === "contract") return stage.on;
  if (rate.reset === "each-change") return night;
  let day = stage.on;
  for (let years = 1; plusMonths(loan.paidOutOn, 12 * years) <= night; years++)
    day = Math.max(day, plusMonths(loan.paidOutOn, 12 * years));
  return day;
}

function withMargin({ margin, markUp }: Followed, rate: Frac): Frac {
  if (margin !== undefined) return plus(rate, margin);
  return markUp === undefined ? rate : times(rate, plus(ONE, markUp));
}

/** The highest rate that is subsidised, by the day of the contract and the length that was agreed then. */
export function limitOf(loan: NightsLoan, limit: Limit): Frac {
  if ("fixed" in limit) return limit.fixed;
  const band = limit.band ?? bandOf(limit.series, loan.paidOutOn, loan.maturesOn);
  return rateOn(limit.series, band, loan.contractOn);
}
