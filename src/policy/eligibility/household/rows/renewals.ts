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
import type { Change } from "../../change.ts";
import type { PreparedHousehold } from "../prepare.ts";
import type { HouseholdSlots } from "../read.ts";

/**
 * Judges whether a loan was renewed or extended (续贷、展期) no more often than allowed.
 *
 * @remarks
 * **Source** the terms name it; in the national rules of 2021 the renewal clause.
 * **Units** times, the one applied for included. **Boundary** exactly the number passes.
 */
export function withinRenewals(f: HouseholdSlots, t: PreparedHousehold): Verdict {
  if (t.mostRenewals === NOT_ASKED) return NOT_ASKED;
  if (f.renewals === UNKNOWN) return UNDETERMINED;
  return f.renewals <= t.mostRenewals ? MET : UNMET;
}

/** What {@link withinRenewals} shows. */
export type RenewalsFinding = Finding<
  "household/within-renewals",
  { readonly renewals: number },
  { readonly atMost: number },
  "renewed-too-often"
>;

export function showRenewals(verdict: Judgement, f: HouseholdSlots, t: PreparedHousehold): RenewalsFinding {
  return findingOf("household/within-renewals", verdict, {
    observed: { renewals: f.renewals },
    required: { atMost: t.mostRenewals },
    reason: "renewed-too-often",
    missing: f.renewals === UNKNOWN ? ["renewals"] : [],
    basis: t.basis["household/within-renewals"],
  });
}

/** What was renewed cannot be undone. */
export function changeForRenewals(): Change {
  return { change: "none" };
}
