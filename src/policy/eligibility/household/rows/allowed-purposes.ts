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
import { membersOf } from "../../bits.ts";
import { type Purpose, PURPOSES } from "../purposes.ts";
import type { HouseholdSlots } from "../read.ts";

/**
 * Judges whether every purpose (用途) of the loan is one that the terms allow.
 *
 * @remarks
 * **Source** the terms name it; in `household-scheme` the purpose clause.
 * **Boundary** one purpose outside the list is enough.
 */
export function hasAllowedPurposes(f: HouseholdSlots, t: PreparedHousehold): Verdict {
  if (t.allowedBits === NOT_ASKED) return NOT_ASKED;
  if (f.purposeBits === UNKNOWN) return UNDETERMINED;
  return (f.purposeBits & ~t.allowedBits) === 0 ? MET : UNMET;
}

/** What {@link hasAllowedPurposes} shows. */
export type AllowedPurposesFinding = Finding<
  "household/allowed-purposes",
  { readonly purposes: readonly Purpose[] },
  { readonly among: readonly Purpose[] },
  "purpose-not-allowed"
>;

export function showAllowedPurposes(
  verdict: Judgement,
  f: HouseholdSlots,
  t: PreparedHousehold,
): AllowedPurposesFinding {
  return findingOf("household/allowed-purposes", verdict, {
    observed: { purposes: membersOf(f.purposeBits, PURPOSES) },
    required: { among: membersOf(t.allowedBits, PURPOSES) },
    reason: "purpose-not-allowed",
    missing: f.purposeBits === UNKNOWN ? ["purposes"] : [],
    basis: t.basis["household/allowed-purposes"],
  });
}

/** Use the money for what is allowed only. */
export function changeForAllowedPurposes(_: HouseholdSlots, t: PreparedHousehold): Change {
  return { change: "one-of", fact: "purposes", values: membersOf(t.allowedBits, PURPOSES) };
}
