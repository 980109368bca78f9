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
import { HOUSEHOLD_KINDS, type HouseholdKind } from "../kinds.ts";
import type { PreparedHousehold } from "../prepare.ts";
import { membersOf } from "../../bits.ts";
import type { HouseholdSlots } from "../read.ts";

/**
 * Judges whether the household is of a kind that the programme serves (贷款对象).
 *
 * @remarks
 * **Source** the terms name it; in `household-scheme` the borrowers clause.
 * **Boundary** the kind on the day of the contract decides.
 */
export function isServedKind(f: HouseholdSlots, t: PreparedHousehold): Verdict {
  if (t.kindBits === NOT_ASKED) return NOT_ASKED;
  if (f.kindBit === UNKNOWN) return UNDETERMINED;
  return (f.kindBit & t.kindBits) === 0 ? UNMET : MET;
}

/** What {@link isServedKind} shows. */
export type HouseholdKindFinding = Finding<
  "household/kind",
  { readonly householdKind: HouseholdKind },
  { readonly oneOf: readonly HouseholdKind[] },
  "kind-not-served"
>;

export function showHouseholdKind(verdict: Judgement, f: HouseholdSlots, t: PreparedHousehold): HouseholdKindFinding {
  return findingOf("household/kind", verdict, {
    observed: { householdKind: membersOf(f.kindBit, HOUSEHOLD_KINDS)[0] ?? "other" },
    required: { oneOf: membersOf(t.kindBits, HOUSEHOLD_KINDS) },
    reason: "kind-not-served",
    missing: f.kindBit === UNKNOWN ? ["householdKind"] : [],
    basis: t.basis["household/kind"],
  });
}

/** It would have to be of one of the kinds served. */
export function changeForKind(_: HouseholdSlots, t: PreparedHousehold): Change {
  return { change: "one-of", fact: "householdKind", values: membersOf(t.kindBits, HOUSEHOLD_KINDS) };
}
