import type { Basis } from "../../../../kernel/basis.ts";
import { type Finding, findingOf } from "../../../../kernel/finding.ts";
import {
  type Judgement,
  MET,
  NOT_ASKED,
  UNDETERMINED,
  UNKNOWN,
  UNMET,
  type Verdict,
} from "../../../../kernel/verdict.ts";
import { type Amount, amountOf } from "../../../../base/money/amount.ts";
import type { Change } from "../../change.ts";
import { exactly, type Limit, unknownLimit } from "../../limit.ts";

/*
 * What else bounds the amount (贷款金额依据): the credit line, and what the project, its production cycle
 * and the real need each allow. Each is an amount that the lender has found; the smallest binds.
 */

/** A limit: the fact that gives it, which is also the name of the term that asks it, and its rule. */
export const AMOUNT_LIMITS = [
  { fact: "availableLine", rule: "household/within-credit-line", reason: "above-credit-line" },
  { fact: "projectScale", rule: "household/within-project-scale", reason: "above-project-scale" },
  { fact: "productionCycle", rule: "household/within-production-cycle", reason: "above-production-cycle" },
  { fact: "statedNeed", rule: "household/within-stated-need", reason: "above-stated-need" },
] as const;

/** One of them. */
export type AmountLimit = (typeof AMOUNT_LIMITS)[number];

/**
 * Judges whether the amount asked for is within one of these limits.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 2.1, in Jiange the amount clause.
 * **Units** fen. **Boundary** exactly the limit passes.
 */
export function withinAmountLimit(requestedFen: number, limitFen: number, asked: boolean): Verdict {
  if (!asked) return NOT_ASKED;
  if (limitFen === UNKNOWN) return UNDETERMINED;
  return requestedFen <= limitFen ? MET : UNMET;
}

/** What {@link withinAmountLimit} shows. */
export type AmountLimitFinding<L extends { rule: string; reason: string } = AmountLimit> = L extends AmountLimit
  ? Finding<L["rule"], { readonly requested: Amount }, { readonly atMost: Amount }, L["reason"]>
  : never;

export function showAmountLimit<Rule extends string, Reason extends string>(
  { rule, fact, reason }: { readonly rule: Rule; readonly fact: string; readonly reason: Reason },
  verdict: Judgement,
  requestedFen: number,
  limitFen: number,
  basis: readonly Basis[],
): Finding<Rule, { readonly requested: Amount }, { readonly atMost: Amount }, Reason> {
  return findingOf(rule, verdict, {
    observed: { requested: amountOf(requestedFen) },
    required: { atMost: amountOf(limitFen) },
    reason,
    missing: limitFen === UNKNOWN ? [fact] : [],
    basis,
  });
}

/** What the limit allows. */
export function limitOfFact(limitFen: number, fact: string): Limit {
  return limitFen === UNKNOWN ? unknownLimit(fact) : exactly(limitFen);
}

/** Ask for less; where nothing can be asked for, the limit would have to be higher. */
export function changeForAmountLimit(requestedFen: number, limitFen: number, fact: string): Change {
  return limitFen > 0
    ? { change: "ask-for-at-most", amount: amountOf(limitFen) }
    : { change: "raise", fact, amount: amountOf(requestedFen) };
}
