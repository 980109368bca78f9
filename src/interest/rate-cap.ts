import { type Finding, findingOf } from "../kernel/finding.ts";
import { MET, NOT_ASKED, UNMET, type Verdict } from "../kernel/verdict.ts";
import { type Percent, WHOLE_PPM } from "../money/percent.ts";
import { rateText } from "../money/rate-text.ts";
import type { RateSeries } from "../rates/series.ts";
import { InputError } from "../input/input-error.ts";
import type { InterestLoan } from "./facts.ts";
import { basisOfRow, type PreparedInterest } from "./prepare-interest.ts";
import { beyondVerifiedBy, limitOf } from "./rate-limit.ts";
import type { InterestSlots } from "./read-interest.ts";
import type { RateCap } from "./terms.ts";

/** What the rate cap shows. */
export type RateCapFinding = Finding<
  "interest/within-rate-cap",
  { readonly rate: Percent },
  { readonly atMost: Percent },
  "above-rate-cap"
>;

/** The row of the cap table that is for this loan; undefined where the terms cap nothing of its product. */
function rateCapOf(loan: InterestLoan, t: PreparedInterest): RateCap | undefined {
  return t.rateCaps?.find((cap) => cap.product === undefined || cap.product === loan.product);
}

/**
 * Judges whether the loan's first contract rate is within the cap of its product on the contract day.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 4(1) and the incentive measure 1(4).
 * **Boundary** exactly the cap passes: 最高不超过.
 */
function withinRateCap(rate: number, rateScale: number, capPpm: number): Verdict {
  if (capPpm === NOT_ASKED) return NOT_ASKED;
  return rate * (WHOLE_PPM / 100) <= capPpm * (rateScale / 100) ? MET : UNMET;
}

/** What was found about the cap, and the series of which a last value was taken for it. */
export interface RateCapJudgement {
  readonly finding: RateCapFinding;
  readonly beyondVerified: readonly string[];
}

/** Judges and shows it; undefined where the terms do not cap the rate of this product. */
export function findRateCap(
  loan: InterestLoan,
  slots: InterestSlots,
  rates: readonly RateSeries[] | undefined,
  t: PreparedInterest,
): RateCapJudgement | undefined {
  const cap = rateCapOf(loan, t);
  if (cap === undefined) return undefined;
  const limit = limitOf(cap.limit, loan, rates, "terms.rateCaps");
  if ("issue" in limit) throw new InputError([limit.issue]);
  const rate = slots.rateSteps[0]?.contractRate ?? 0;
  const verdict = withinRateCap(rate, slots.rateScale, limit.ppm);
  if (verdict === NOT_ASKED) return undefined;
  const finding = findingOf("interest/within-rate-cap", verdict, {
    observed: { rate: rateText(rate, slots.rateScale) },
    required: { atMost: rateText(limit.ppm, WHOLE_PPM) },
    reason: "above-rate-cap",
    missing: [],
    basis: basisOfRow("rateCaps", cap.source, t.rateCapBasis),
  });
  return { finding, beyondVerified: beyondVerifiedBy(limit, cap.limit) };
}
