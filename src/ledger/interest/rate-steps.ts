import { ownTogether, owns } from "../../base/input/own-fields.ts";
import { countUpTo } from "../../kernel/order.ts";
import { dayNumber, dayOf } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import { belowMinimum } from "../../base/input/wording.ts";
import type { Issue } from "../../base/input/issue.ts";
import { ppmOf } from "../../base/money/percent.ts";
import type { RateQuestion, RateSeries } from "../rates/types.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { LoanSlots } from "../loan/read-loan.ts";
import type { SeriesRate } from "../loan/types.ts";
import type { InterestLoan } from "./types.ts";
import { lookUp } from "./rate-limit.ts";

/** The contract rate from a day on, exact: in ten-thousandths of a part per million, because of a mark-up. */
export interface ContractStep {
  readonly day: number;
  readonly rate: number;
  /** Where a looked-up rate was published. */
  readonly source?: Citation;
}

/** How many units of a {@link ContractStep}'s rate make one part per million. */
const PER_PPM = 10_000;

/** The contract rate of a loan over its life, or what is wrong with it. */
export interface ContractRate {
  readonly steps: readonly ContractStep[];
  readonly issues: readonly Issue[];
  /** Series of which a last value was taken beyond their verified day. */
  readonly beyondVerified: boolean;
}

/**
 * Finds the contract rate of a loan from its pay-out to a day that is not counted, step by step.
 *
 * @remarks
 * **Source** `interest-rules#rate`, `general-loan-rules#12`.
 * **Boundary** a rate is in force from its own day on; a loan in force on the day of a change under
 * `each-change` bears the new rate from that night on.
 * **Reading** `interest/extension-rate`.
 */
export function contractRate(
  loan: InterestLoan,
  book: LoanSlots,
  rates: readonly RateSeries[] | undefined,
  end: number,
  extensionLooksUp: boolean,
  path: string,
): ContractRate {
  const paidOut = dayNumber(loan.paidOutOn);
  if (owns(loan.rate, "fixed")) {
    return { steps: [{ day: paidOut, rate: ppmOf(loan.rate.fixed) * PER_PPM }], issues: [], beyondVerified: false };
  }
  const { rate } = loan;
  // A loan whose contract names a series that has ended goes on by its last value: with a warning, unless it was agreed before.
  const series = rates?.find((one) => one.series === rate.series);
  const goesOn = series?.lastValueThrough !== undefined;
  const ofOldContract = goesOn && loan.contractOn <= series.verifiedThrough;
  const steps: ContractStep[] = [];
  const issues: Issue[] = [];
  let beyondVerified = false;
  for (const { at, question } of lookUpsOf(loan, book, rate, rates, end, extensionLooksUp)) {
    const asked: RateQuestion = goesOn ? { ...question, beyondVerified: "last-value" } : question;
    const looked = lookUp(rates, rate.series, asked, `${path}.rate.series`);
    if (owns(looked, "issue")) {
      issues.push(looked.issue);
      break; // one look-up that fails is enough to say so
    }
    beyondVerified ||= !looked.verified && !ofOldContract;
    const source = looked.source === undefined ? {} : { source: looked.source };
    steps.push({ day: at, rate: withMargin(looked.ppm, rate), ...source });
  }
  if (steps.some((step) => step.rate < 0)) issues.push(belowMinimum(`${path}.rate`, "0%"));
  return { steps: steps.filter((step, i) => step.rate !== steps[i - 1]?.rate), issues, beyondVerified };
}

interface LookUp {
  readonly at: number;
  readonly question: RateQuestion;
}

/** Every look-up that the contract asks for, in the order of time; a later one of the same day replaces the earlier. */
function lookUpsOf(
  loan: InterestLoan,
  book: LoanSlots,
  rate: SeriesRate,
  rates: readonly RateSeries[] | undefined,
  end: number,
  extensionLooksUp: boolean,
): readonly LookUp[] {
  const paidOut = dayNumber(loan.paidOutOn);
  // As written: a move off a rest day changes no length, and a maturity that is extended does not move, for nothing falls due.
  const maturities = [book.writtenMaturityDay, ...book.extensions.map((e) => e.writtenDay)];
  const beyond = rate.beyondVerified === undefined ? {} : { beyondVerified: rate.beyondVerified };
  /** The band of a look-up is that of the length agreed by then. */
  const ask = (at: number, on: number): LookUp => {
    const agreed = maturities[countUpTo(maturities, (maturity) => maturity <= at)] ?? maturities.at(-1) ?? end;
    const length = rate.band === undefined ? { from: loan.paidOutOn, maturesOn: dayOf(agreed) } : { band: rate.band };
    return { at, question: ownTogether({ day: dayOf(on), ...length, ...beyond }) };
  };
  const lookUps = [ask(paidOut, dayNumber(loan.contractOn))];
  if (rate.reset === "anniversary") {
    let day = plusMonths(paidOut, 12);
    for (let year = 2; day < end; year += 1) {
      lookUps.push(ask(day, day));
      day = plusMonths(paidOut, 12 * year);
    }
  }
  if (rate.reset === "each-change") {
    const series = rates?.find((r) => r.series === rate.series);
    for (const { from } of series?.rows ?? []) {
      const day = dayNumber(from);
      if (from > loan.contractOn && day < end) lookUps.push(ask(Math.max(day, paidOut), day));
    }
    // The last night must be within what is verified, whether or not a change falls into it.
    if (end > paidOut) lookUps.push(ask(end - 1, end - 1));
  }
  loan.extensions.forEach((_, i) => {
    const old = maturities[i] ?? end;
    const higherBand = rate.band === undefined && reachesHigherBand(loan, rate, rates, old, maturities[i + 1] ?? end);
    if (old < end && (higherBand || extensionLooksUp)) lookUps.push(ask(old, old));
  });
  return [...new Map(lookUps.sort((a, b) => a.at - b.at).map((l) => [l.at, l])).values()];
}

/** Whether pay-out to the new maturity is in another band of the series than pay-out to the old one. */
function reachesHigherBand(
  loan: InterestLoan,
  rate: SeriesRate,
  rates: readonly RateSeries[] | undefined,
  oldMaturity: number,
  newMaturity: number,
): boolean {
  const bands = rates?.find((r) => r.series === rate.series)?.bands ?? [];
  const paidOut = dayNumber(loan.paidOutOn);
  return bands.some((band) => {
    const through = band.throughMonths === undefined ? Infinity : plusMonths(paidOut, band.throughMonths);
    return oldMaturity <= through && newMaturity > through;
  });
}

function withMargin(ppm: number, rate: SeriesRate): number {
  if (rate.markUp !== undefined) return (ppm * (1_000_000 + ppmOf(rate.markUp))) / (1_000_000 / PER_PPM);
  return (ppm + 100 * (rate.marginPoints ?? 0)) * PER_PPM;
}
