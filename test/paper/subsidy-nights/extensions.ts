import { dayOf, isLonger, monthsAndDays, plusMonths } from "./days.ts";
import type { NightsLoan, Rules } from "./facts.ts";

/*
 * Which extensions keep the rule (K31), and which maturity still stands.
 */

/** The maturities of a loan: of the contract, then of each extension. */
export function maturitiesOf({ maturesOn, extended }: NightsLoan): readonly number[] {
  return [maturesOn, ...extended.map((e) => e.maturesOn)];
}

export type Lawfulness = "lawful" | "open" | "breach";

/** The measures of 2024 were not seen: what is agreed from then on is open unless it keeps both rules. */
const UNSEEN_FROM = dayOf("2024-07-01");

/** How each extension of a loan stands. */
export function lawfulness(loan: NightsLoan, rules: Rules): readonly Lawfulness[] {
  const maturities = maturitiesOf(loan);
  return loan.extended.map((extension, k) => {
    const old = maturities[k] ?? loan.maturesOn;
    if (extension.deferral === true)
      return isDeferred(deferredFrom(loan, k), extension.maturesOn) ? "lawful" : "breach";
    const states = [
      timely(extension.agreedOn, extension.appliedOn, movedOff(loan, old, rules), old),
      longEnough(loan, k, rules),
    ];
    return states.includes("breach") ? "breach" : states.includes("open") ? "open" : "lawful";
  });
}

/** The maturity that the deferrals in a row up to this one moved first. */
function deferredFrom(loan: NightsLoan, k: number): number {
  let first = k;
  while (loan.extended[first - 1]?.deferral === true) first--;
  return maturitiesOf(loan)[first] ?? loan.maturesOn;
}

/** The deferral of 2020: six months at most, of what falls due from 2020-01-01 through 2021-03-31. */
function isDeferred(old: number, to: number): boolean {
  return dayOf("2020-01-01") <= old && old <= dayOf("2021-03-31") && !isLonger(old, to, 6);
}

/**
 * Applied for before the maturity day (K31 dates the application); on the day itself is open; after it, a breach. Without a
 * day of application the day of agreement is looked at (K30, S6); applied for in time, a late agreement is lawful.
 */
function timely(agreedOn: number, appliedOn: number | undefined, moved: number, old: number): Lawfulness {
  const applied = appliedOn ?? agreedOn;
  if (applied > moved) return "breach";
  return applied >= old ? "open" : "lawful";
}

function longEnough(loan: NightsLoan, k: number, rules: Rules): Lawfulness {
  const { paidOutOn, maturesOn } = loan;
  const extension = loan.extended[k];
  if (extension === undefined) return "lawful";
  const to = extension.maturesOn;
  const isShort = !isLonger(paidOutOn, maturesOn, 12);
  if (isShort) return to <= twice(paidOutOn, maturesOn) ? "lawful" : "breach";
  const keepsGeneral = to <= halfMore(paidOutOn, maturesOn);
  const keepsPersonal = !isLonger(paidOutOn, to, rules.longestMonths);
  if (rules.extensionRule === "general-rules") return keepsGeneral ? "lawful" : "breach";
  if (extension.agreedOn >= UNSEEN_FROM) return keepsGeneral && keepsPersonal ? "lawful" : "open";
  if (keepsPersonal || rules.extensionInLongestTerm === "not-counted") return "lawful";
  return rules.extensionInLongestTerm === "within" ? "breach" : "open";
}

/** Extensions together not above the original term; the length counts from the pay-out in one step (K62). */
function twice(from: number, to: number): number {
  const { months, days } = monthsAndDays(from, to);
  return plusMonths(from, 2 * months) + 2 * days;
}

/** Up to half of the original term more, three years at most above five years; half of a month is 15 days. */
function halfMore(from: number, to: number): number {
  const { months, days } = monthsAndDays(from, to);
  if (isLonger(from, to, 60)) return plusMonths(from, months + 36) + days;
  const odd = months % 2 === 1 ? 15 : 0;
  return plusMonths(from, months + Math.floor(months / 2)) + odd + days + Math.floor(days / 2);
}

/** A maturity moved off rest days, where the contract or the reading says so and a calendar is handed in. */
export function movedOff(loan: NightsLoan, maturity: number, rules: Rules): number {
  let day = maturity;
  if ((loan.restDay ?? rules.maturityOnRestDay) === "next-working-day") while (rules.isRestDay?.(day) === true) day++;
  return day;
}

/** The printed maturity by which interest is charged: that before the first extension in breach, where it goes by that. */
export function chargedMaturity(loan: NightsLoan, rules: Rules): number {
  const maturities = maturitiesOf(loan);
  const broken = rules.unlawfulExtension === "as-overdue" ? lawfulness(loan, rules).indexOf("breach") : -1;
  return maturities[broken < 0 ? maturities.length - 1 : broken] ?? loan.maturesOn;
}
