import { owns } from "../../base/input/own-fields.ts";
import { type Finding, findingOf } from "../../kernel/finding.ts";
import { type Judgement, MET, NOT_APPLICABLE, NOT_ASKED, UNDETERMINED, UNKNOWN, UNMET } from "../../kernel/verdict.ts";
import { type Percent, WHOLE_PPM } from "../../base/money/percent.ts";
import { rateText } from "../../base/money/rate-text.ts";
import type { RateSeries } from "../rates/types.ts";
import type { Issue } from "../../base/input/issue.ts";
import { InputError } from "../../base/input/input-error.ts";
import type { InterestLoan } from "./types.ts";
import type { PreparedInterest } from "./prepare.ts";
import { capOfRow, jointCap, rowsFor } from "./product-cap.ts";
import { limitQuestion } from "./rate-limit.ts";
import type { InterestSlots } from "./read-interest.ts";

/** What the rate cap shows. */
export type RateCapFinding = Finding<
  "interest/within-rate-cap",
  { readonly rate: Percent },
  { readonly atMost: Percent },
  "above-rate-cap"
>;

/**
 * Judges whether the loan's first contract rate is within the cap of its product on the contract day.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 4(1) and the incentive measure 1(4).
 * **Boundary** exactly the cap passes: 最高不超过.
 * **Beware** undetermined where caps go by product, the loan's is not known and the products it could be would be
 * answered differently; not applicable where the terms name no cap for its product or length.
 */
function withinRateCap(rate: number, rateScale: number, capPpm: number): Judgement {
  if (capPpm === UNKNOWN) return UNDETERMINED;
  if (capPpm === NOT_ASKED) return NOT_APPLICABLE;
  return isWithin(rate, rateScale, capPpm) ? MET : UNMET;
}

function isWithin(rate: number, rateScale: number, capPpm: number): boolean {
  return rate * (WHOLE_PPM / 100) <= capPpm * (rateScale / 100);
}

/** What was found about the cap, and the series of which a last value was taken for it. */
export interface RateCapJudgement {
  readonly finding: RateCapFinding;
  readonly beyondVerified: readonly string[];
}

/** Judges and shows it; undefined where the terms cap no rates at all. Throws where the series does not have the cap. */
export function findRateCap(
  loan: InterestLoan,
  slots: InterestSlots,
  rates: readonly RateSeries[] | undefined,
  t: CappedRates,
): RateCapJudgement | undefined {
  const judged = judgeRateCap(loan, slots, rates, t);
  if (judged !== undefined && owns(judged, "issue")) throw new InputError([judged.issue]);
  return judged;
}

/** What terms say about caps on the rate. */
type CappedRates = Pick<PreparedInterest, "rateCaps" | "rateCapBasis">;

/** The same, with what is wrong where the series does not have the cap. */
export function judgeRateCap(
  loan: InterestLoan,
  slots: InterestSlots,
  rates: readonly RateSeries[] | undefined,
  t: CappedRates,
): RateCapJudgement | { readonly issue: Issue } | undefined {
  if (t.rateCaps === undefined) return undefined;
  const rate = slots.rateSteps[0]?.contractRate ?? 0;
  const cap = jointCap(
    rowsFor(t.rateCaps, loan.product).map((row) =>
      capOfRow(row, limitQuestion(loan), rates, "terms.rateCaps", t.rateCapBasis),
    ),
    (ppm) => isWithin(rate, slots.rateScale, ppm),
  );
  if (cap.state === "refused") return { issue: cap.issue };
  const isOpen = cap.state === "open" || cap.state === "ended";
  const capPpm = cap.state === "known" ? cap.ppm : isOpen ? UNKNOWN : NOT_ASKED;
  const finding = findingOf("interest/within-rate-cap", withinRateCap(rate, slots.rateScale, capPpm), {
    observed: { rate: rateText(rate, slots.rateScale) },
    required: { atMost: rateText(Math.max(0, capPpm), WHOLE_PPM) },
    reason: "above-rate-cap",
    missing: cap.state === "open" ? cap.wants : [],
    basis: cap.state === "open" ? t.rateCapBasis : cap.basis,
  });
  return { finding, beyondVerified: cap.state === "known" ? cap.beyondVerified : [] };
}
