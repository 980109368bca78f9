import type { Basis } from "../../kernel/basis.ts";
import { given } from "../../kernel/given.ts";
import { type Share, shareMissing, shareOfAmounts } from "../../kernel/share.ts";
import { type Amount, fenOf } from "../../base/money/amount.ts";
import { type Percent, ppmOf, WHOLE_PPM } from "../../base/money/percent.ts";
import { compareProducts } from "../../base/money/round.ts";
import { conductKinds, ofEachConduct } from "./places.ts";
import type { HonourTerms, Limit, OpenLimit, PreparedBreaker } from "./prepare.ts";
import type { BadLoans, Conduct, ConductKind, Town } from "./types.ts";

/** Whether new credit to a place may be stopped because of its bad-loan rate. */
export type RateStop = JudgedStop | OpenStop;

/** A place held against its limit. */
interface JudgedStop {
  readonly state: "stopped" | "not-stopped" | "undetermined";
  /** Bad loans ÷ all loans. The per cent is for display; the limit is compared exactly. */
  readonly rate: Share<Amount>;
  /** More than this stops. */
  readonly limit: Percent;
  readonly basis: readonly Basis[];
}

/** A place under a document that has a breaker and does not print its threshold. */
interface OpenStop {
  readonly state: "undetermined";
  readonly rate: Share<Amount>;
  readonly limit?: undefined;
  /** The term that must be set before it can be judged. */
  readonly missing: "villageStopOver" | "townStopOver";
  readonly basis: readonly Basis[];
}

/** Whether a place is honoured. */
export interface Honour {
  readonly state: "honoured" | "not-honoured" | "undetermined";
  /** The title that it is given (信用村, 信用镇). */
  readonly title?: "credit-village" | "credit-town";
  /** Bad credit loans ÷ credit loans of the year. */
  readonly rate: Share<Amount>;
  /** At most this is honoured. */
  readonly limit: Percent;
  /** Where the terms ask for it: each judgement of conduct. */
  readonly conduct?: { readonly [K in ConductKind]: "met" | "unmet" | "undetermined" };
  readonly basis: readonly Basis[];
}

const PLACES = 2;

/**
 * Judges a place by its bad-loan rate, where the terms ask for it.
 *
 * @remarks
 * **Source** the terms name it; in Changge the incentive measure 3(2). **Boundary** 超过 does not include the
 * limit: 5.00 % exactly does not stop, 5.0001 % does; before 2017-10-01 no law says so, and exactly the limit is open. The
 * ratio is compared exactly.
 * A limit that the document does not print leaves every place open, whatever its rate.
 * **Reading** `breaker/without-loans`.
 */
export function judgeStop(
  loans: BadLoans | undefined,
  limit: Limit | OpenLimit | undefined,
  { emptyGoesOn, emptyBasis, figureIsOpen }: Pick<PreparedBreaker, "emptyGoesOn" | "emptyBasis" | "figureIsOpen">,
): RateStop | undefined {
  if (limit === undefined) return undefined;
  const rate = rateOf(loans, "allLoans");
  if (limit.percent === undefined) return { state: "undetermined", rate, missing: limit.missing, basis: limit.basis };
  const { percent, basis } = limit;
  const open = loans !== undefined && emptyGoesOn ? "not-stopped" : "undetermined";
  const state = !isKnown(loans) ? open : stateBeside(compareRate(loans, percent), figureIsOpen);
  const isEmpty = loans !== undefined && !isKnown(loans);
  return { state, rate, limit: percent, basis: isEmpty ? [...basis, ...emptyBasis] : basis };
}

/** Above, at or below a limit that must be exceeded. */
function stateBeside(compared: number, figureIsOpen: boolean): JudgedStop["state"] {
  if (compared === 0 && figureIsOpen) return "undetermined";
  return compared > 0 ? "stopped" : "not-stopped";
}

/**
 * Judges whether a place is honoured: by the rate of its credit loans of the year, and by conduct where asked.
 *
 * @remarks
 * **Source** the terms name it; in Changge the incentive measure 2(2), 2(3) and the information measure, art. 21, 22.
 * **Boundary** 及以下 includes the limit: 3.00 % is honoured, 3.004 % is not.
 */
export function judgeHonour(
  { creditLoansThisYear: loans, conduct }: Pick<Town, "creditLoansThisYear" | "conduct">,
  t: HonourTerms | undefined,
): Honour | undefined {
  if (t === undefined) return undefined;
  const rate = rateOf(loans, "creditLoansThisYear");
  const low = isKnown(loans) ? compareRate(loans, t.percent) <= 0 : undefined;
  const judged = conductKinds.list.map((kind) => conduct?.[kind]);
  const answers = t.conduct ? [low, ...judged] : [low];
  return {
    state: answers.includes(false) ? "not-honoured" : answers.includes(undefined) ? "undetermined" : "honoured",
    ...given({ title: t.title }),
    rate,
    limit: t.percent,
    ...(t.conduct ? { conduct: conductOf(conduct) } : {}),
    basis: t.basis,
  };
}

function conductOf(conduct: Conduct | undefined): NonNullable<Honour["conduct"]> {
  return ofEachConduct((kind) => (conduct?.[kind] === undefined ? "undetermined" : conduct[kind] ? "met" : "unmet"));
}

/** A rate is known where there are loans. */
function isKnown(loans: BadLoans | undefined): loans is BadLoans {
  return loans !== undefined && fenOf(loans.balance) > 0;
}

function rateOf(loans: BadLoans | undefined, fact: string): Share<Amount> {
  return loans === undefined ? shareMissing(fact) : shareOfAmounts(fenOf(loans.bad), fenOf(loans.balance), PLACES);
}

/** Negative, zero or positive, as the exact rate is below, at or above a per cent. */
export function compareRate({ bad, balance }: BadLoans, percent: Percent): number {
  return compareProducts(fenOf(bad), WHOLE_PPM, ppmOf(percent), fenOf(balance));
}
