import { type Finding, findingOf } from "../kernel/finding.ts";
import { type Judgement, MET, NOT_ASKED, UNDETERMINED, UNKNOWN, UNMET, type Verdict } from "../kernel/verdict.ts";
import type { PreparedHousehold } from "./prepare-household.ts";
import type { HouseholdSlots } from "./read-household.ts";

/**
 * Judges whether the household's credit grade (信用等级) is high enough.
 *
 * @remarks
 * **Source** the terms name it; in Changge's loan measure 1(1)1 with the order of grades from
 * information measure article 19.
 * **Boundary** exactly the lowest grade asked passes: A级(含)以上.
 */
export function hasMinimumGrade(f: HouseholdSlots, t: PreparedHousehold): Verdict {
  if (t.minimumRank === NOT_ASKED) return NOT_ASKED;
  if (f.gradeRank === UNKNOWN) return UNDETERMINED;
  return f.gradeRank <= t.minimumRank ? MET : UNMET;
}

/** What {@link hasMinimumGrade} shows. */
export type MinimumGradeFinding = Finding<
  "household/minimum-grade",
  { readonly grade: string },
  { readonly atLeast: string; readonly order: readonly string[] },
  "grade-too-low"
>;

export function showMinimumGrade(verdict: Judgement, f: HouseholdSlots, t: PreparedHousehold): MinimumGradeFinding {
  return findingOf("household/minimum-grade", verdict, {
    observed: { grade: t.gradeOrder[f.gradeRank] ?? "none" },
    required: { atLeast: t.gradeOrder[t.minimumRank] ?? "none", order: t.gradeOrder },
    reason: "grade-too-low",
    missing: f.gradeRank === UNKNOWN ? ["grade"] : [],
    basis: t.basis.grade,
  });
}
