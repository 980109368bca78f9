import type { Basis } from "../../kernel/basis.ts";
import { type Share, shareOfCounts } from "../../kernel/share.ts";
import { type Percent, ppmOf, WHOLE_PPM } from "../../base/money/percent.ts";
import { fenOf } from "../../base/money/amount.ts";
import type { PreparedBreaker } from "./prepare.ts";
import { compareRate } from "./rate-findings.ts";
import type { Town, Village } from "./types.ts";

/** Whether new credit to a town may be stopped because of how many of its villages are above their limit. */
export interface VillagesStop {
  readonly state: "stopped" | "not-stopped" | "undetermined";
  /** Administrative villages. */
  readonly villages: number;
  /** Those above the limit of a village. */
  readonly above: number;
  /** Those with loans and not above it. */
  readonly within: number;
  /** Those without loans; under the reading `with-loans` they are not counted. */
  readonly withoutLoans: number;
  /** Those whose figures are not known. */
  readonly unknown: number;
  /** Villages above ÷ villages counted; those that are not known are counted, and may still turn out to be above. */
  readonly share: Share<number>;
  /** More than this stops. */
  readonly limit: Percent;
  /** The limit of a village. */
  readonly villageLimit: Percent;
  readonly basis: readonly Basis[];
}

/**
 * Judges a town, with its own villages, by the share of its administrative villages that are above the limit of a village.
 *
 * @remarks
 * **Source** the terms name it; in Changge the incentive measure 3(3). **Boundary** 超过 does not include the
 * limit: 3 of 10 are exactly 30 % and do not stop, 1 of 3 do. Villages whose figures are not known can turn out
 * either way: the town is undetermined only where that decides.
 * **Reading** `breaker/town-villages`.
 */
export function judgeVillages(
  town: Town,
  villages: readonly Village[],
  { townStopByVillages, villageStop, villagesWithLoansOnly, figureIsOpen }: PreparedBreaker,
): VillagesStop | undefined {
  if (townStopByVillages === undefined || villageStop?.percent === undefined) return undefined;
  const villageLimit = villageStop.percent;
  const loans = villages.flatMap((village) => village.allLoans ?? []);
  const withLoans = loans.filter(({ balance }) => fenOf(balance) > 0);
  const above = withLoans.filter((of) => compareRate(of, villageLimit) > 0).length;
  const atLimit = figureIsOpen ? withLoans.filter((of) => compareRate(of, villageLimit) === 0).length : 0;
  const withoutLoans = loans.length - withLoans.length;
  const unknown = town.administrativeVillages - loans.length;
  const counted = villagesWithLoansOnly ? withLoans.length + unknown : town.administrativeVillages;
  const limitPpm = ppmOf(townStopByVillages.percent);
  // Counts and parts per million stay far within the whole numbers that are exact.
  const isMore = (count: number): boolean => count * WHOLE_PPM > limitPpm * counted;
  const mayBeMore = (count: number): boolean =>
    isMore(count) || (figureIsOpen && count * WHOLE_PPM === limitPpm * counted);
  // Villages that are not known can also turn out to be without loans, and then none may be left to count.
  const noneMayCount = counted === 0 || (villagesWithLoansOnly && withLoans.length === 0);
  const state = isMore(above)
    ? "stopped"
    : noneMayCount || mayBeMore(above + atLimit + unknown)
      ? "undetermined"
      : "not-stopped";
  return {
    state,
    villages: town.administrativeVillages,
    above,
    within: withLoans.length - above,
    withoutLoans,
    unknown,
    share: shareOfCounts(above, counted, 2),
    limit: townStopByVillages.percent,
    villageLimit,
    basis: townStopByVillages.basis,
  };
}
