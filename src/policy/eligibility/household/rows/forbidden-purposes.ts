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
 * Judges whether no purpose (用途) of the loan is one that the terms forbid.
 *
 * @remarks
 * **Source** the terms name it; in `plan-2022` the purpose clause.
 * **Boundary** one forbidden purpose is enough, whatever else the money is for.
 */
export function hasNoForbiddenPurpose(f: HouseholdSlots, t: PreparedHousehold): Verdict {
  if (t.forbiddenBits === NOT_ASKED) return NOT_ASKED;
  if (f.purposeBits === UNKNOWN) return UNDETERMINED;
  return (f.purposeBits & t.forbiddenBits) === 0 ? MET : UNMET;
}

/** What {@link hasNoForbiddenPurpose} shows. */
export type ForbiddenPurposesFinding = Finding<
  "household/no-forbidden-purpose",
  { readonly purposes: readonly Purpose[] },
  { readonly noneOf: readonly Purpose[] },
  "purpose-forbidden"
>;

export function showForbiddenPurposes(
  verdict: Judgement,
  f: HouseholdSlots,
  t: PreparedHousehold,
): ForbiddenPurposesFinding {
  return findingOf("household/no-forbidden-purpose", verdict, {
    observed: { purposes: membersOf(f.purposeBits, PURPOSES) },
    required: { noneOf: membersOf(t.forbiddenBits, PURPOSES) },
    reason: "purpose-forbidden",
    missing: f.purposeBits === UNKNOWN ? ["purposes"] : [],
    basis: t.basis["household/no-forbidden-purpose"],
  });
}

/** Leave the forbidden ones out. */
export function changeForForbiddenPurposes(f: HouseholdSlots, t: PreparedHousehold): Change {
  return { change: "give-up", fact: "purposes", values: membersOf(f.purposeBits & t.forbiddenBits, PURPOSES) };
}
