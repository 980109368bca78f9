import type { Issue } from "../../base/input/issue.ts";
import { beyondVerifiedBy, coversLength, limitOf, publishedBasis } from "../../ledger/interest/rate-limit.ts";
import type { RateLimit } from "../../ledger/interest/types.ts";
import type { Basis } from "../../kernel/basis.ts";
import { type Finding, findingOf } from "../../kernel/finding.ts";
import { type Judgement, MET, NOT_APPLICABLE, UNDETERMINED, UNMET } from "../../kernel/verdict.ts";
import { type Percent, percentOf, ppmOf } from "../../base/money/percent.ts";
import type { ContractRateTerms } from "./prepare.ts";
import type { ExaminedLoan, RectificationBook } from "./facts.ts";

/** What the limit on the rate shows: the rate is not above it, or has to be it. */
export type RateRequired = { readonly atMost: Percent } | { readonly exactly: Percent };

/** What {@link judgeContractRate} finds. */
export type ContractRateFinding = Finding<
  "rectification/contract-rate",
  { readonly rate: Percent },
  RateRequired,
  "above-rate-limit" | "below-rate-limit"
>;

/** What was found about a rate, the series of which a last value was taken, and the issue where a rate is not known. */
export interface RateJudgement {
  readonly finding: ContractRateFinding;
  readonly beyondVerified: readonly string[];
  readonly issues: readonly Issue[];
}

/** Where rates come from: the published series, and what to do beyond their verified day. */
export type Published = Pick<RectificationBook, "rates" | "beyondVerified">;

/**
 * Judges whether the rate of the contract is above the limit: the published one for its length on its day.
 *
 * @remarks
 * **Source** `rectification-scheme#2.2`. **Units** per cent a year.
 * **Boundary** exactly the limit passes.
 * **Reading** `rectification/rate-below`: whether a lower rate is wrong too.
 * **Beware** it is the rate of the contract; how it moved later is not looked at.
 */
export function judgeContractRate(
  loan: ExaminedLoan,
  t: ContractRateTerms,
  published: Published,
  path: string,
): RateJudgement {
  const { contractOn, paidOutOn, maturesOn, rate } = loan;
  const needs = needsOf(t.limit);
  const limitMissing = [
    ...(needs.day && contractOn === undefined ? ["contractOn"] : []),
    ...(needs.length && paidOutOn === undefined ? ["paidOutOn"] : []),
    ...(needs.length && maturesOn === undefined ? ["maturesOn"] : []),
    ...(needs.day && published.rates === undefined ? ["rates"] : []),
  ];
  const missing = [...(rate === undefined ? ["rate"] : []), ...limitMissing];
  const open = (verdict: typeof UNDETERMINED | typeof NOT_APPLICABLE): RateJudgement => ({
    finding: shown(verdict, 0, 0, missing, t, []),
    beyondVerified: [],
    issues: [],
  });
  const length = { from: paidOutOn ?? "", maturesOn: maturesOn ?? "" }; // read only where it is needed and known
  const lengthKnown = paidOutOn !== undefined && maturesOn !== undefined;
  if (needs.length && lengthKnown && !coversLength(t.limit, length)) return open(NOT_APPLICABLE);
  if (missing.length > 0) return open(UNDETERMINED);
  const { rates, beyondVerified } = published;
  const question = {
    day: contractOn ?? "", // a fixed limit has no day
    length,
    ...(beyondVerified === undefined ? {} : { beyondVerified }),
  };
  const limit = limitOf(t.limit, question, rates, path);
  if (limit === undefined) return open(NOT_APPLICABLE);
  if ("issue" in limit) return { ...open(UNDETERMINED), issues: [limit.issue] };
  const ratePpm = ppmOf(rate ?? ""); // known by now
  const isWrong = ratePpm > limit.ppm || (t.belowIsWrong && ratePpm < limit.ppm);
  return {
    finding: shown(isWrong ? UNMET : MET, ratePpm, limit.ppm, missing, t, publishedBasis(limit)),
    beyondVerified: beyondVerifiedBy(limit, t.limit),
    issues: [],
  };
}

/** Whether a limit goes by the day of the contract, and by the length of the loan. */
function needsOf(limit: RateLimit): { readonly day: boolean; readonly length: boolean } {
  if ("fixed" in limit) return { day: false, length: false };
  return { day: true, length: "bands" in limit || limit.band === undefined };
}

function shown(
  verdict: Judgement,
  ratePpm: number,
  limitPpm: number,
  missing: readonly string[],
  t: ContractRateTerms,
  published: readonly Basis[],
): ContractRateFinding {
  const limit = percentOf(limitPpm);
  return findingOf("rectification/contract-rate", verdict, {
    observed: { rate: percentOf(ratePpm) },
    required: t.belowIsWrong ? { exactly: limit } : { atMost: limit },
    reason: ratePpm > limitPpm ? "above-rate-limit" : "below-rate-limit",
    missing,
    basis: [...t.basis, ...published],
  });
}
