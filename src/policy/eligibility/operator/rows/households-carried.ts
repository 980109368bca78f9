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
import { type Amount, amountOf, LARGEST_FEN } from "../../../../base/money/amount.ts";
import type { Change } from "../../change.ts";
import { exactly, type Limit, unknownLimit } from "../../limit.ts";
import type { PreparedOperatorTerms } from "../prepare.ts";
import type { OperatorSlots } from "../read.ts";

/**
 * Judges whether an operator carries enough poor households (带动贫困户) for the amount asked for.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 4(2)1.
 * **Units** households, fen. **Boundary** one household for every full or begun amount: 500,000 at 200,000
 * each need 3; compared exactly.
 */
export function carriesEnoughHouseholds(f: OperatorSlots, t: PreparedOperatorTerms): Verdict {
  if (t.perHouseholdFen === NOT_ASKED) return NOT_ASKED;
  if (f.householdsCarried === UNKNOWN) return UNDETERMINED;
  return f.householdsCarried >= neededFor(f, t) ? MET : UNMET;
}

/** What {@link carriesEnoughHouseholds} shows. */
export type HouseholdsForAmountFinding = Finding<
  "operator/households-carried",
  { readonly households: number; readonly requested: Amount },
  { readonly households: number; readonly amountPerHousehold: Amount },
  "too-few-households"
>;

export function showHouseholdsCarried(
  verdict: Judgement,
  f: OperatorSlots,
  t: PreparedOperatorTerms,
): HouseholdsForAmountFinding {
  return findingOf("operator/households-carried", verdict, {
    observed: { households: f.householdsCarried, requested: amountOf(f.requestedFen) },
    required: { households: neededFor(f, t), amountPerHousehold: amountOf(t.perHouseholdFen) },
    reason: "too-few-households",
    missing: f.householdsCarried === UNKNOWN ? ["householdsCarried"] : [],
    basis: t.basis["operator/households-carried"],
  });
}

/** What the households carried allow. */
export function limitOfHouseholds(f: OperatorSlots, t: PreparedOperatorTerms): Limit {
  return f.householdsCarried === UNKNOWN
    ? unknownLimit("householdsCarried")
    : exactly(Math.min(f.householdsCarried * t.perHouseholdFen, LARGEST_FEN));
}

/** Carry more households. */
export function changeForHouseholds(f: OperatorSlots, t: PreparedOperatorTerms): Change {
  return { change: "have-at-least", fact: "householdsCarried", count: neededFor(f, t) };
}

function neededFor(f: OperatorSlots, t: PreparedOperatorTerms): number {
  return Math.ceil(f.requestedFen / t.perHouseholdFen);
}
