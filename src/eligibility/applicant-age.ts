import { ageOn } from "../date/age.ts";
import { type Finding, findingOf } from "../kernel/finding.ts";
import { type Judgement, MET, NOT_ASKED, UNDETERMINED, UNKNOWN, UNMET, type Verdict } from "../kernel/verdict.ts";
import type { PreparedHousehold } from "./prepare-household.ts";
import { type Range, rangeOf } from "./range.ts";
import type { HouseholdSlots } from "./read-household.ts";

/**
 * Judges whether the applicant is of the right age (周岁) on the day of application.
 *
 * @remarks
 * **Source** the terms name it; neither the Changge measures nor the household scheme ask it.
 * **Units** completed years. **Boundary** both edges pass: 65(含) holds through the day before the 66th birthday.
 * **Reading** `age/reached`, `age/leap-birthday`.
 */
export function ofRightAge(f: HouseholdSlots, t: PreparedHousehold): Verdict {
  if (!t.asksAge) return NOT_ASKED;
  if (f.bornDay === UNKNOWN) return UNDETERMINED;
  const age = ageOn(f.bornDay, f.appliedDay, t.ageReadings);
  if (t.minAge !== NOT_ASKED && age < t.minAge) return UNMET;
  return t.maxAge !== NOT_ASKED && age > t.maxAge ? UNMET : MET;
}

/** What {@link ofRightAge} shows. */
export type ApplicantAgeFinding = Finding<
  "household/applicant-age",
  { readonly age: number },
  { readonly years: Range },
  "too-young" | "too-old"
>;

export function showApplicantAge(verdict: Judgement, f: HouseholdSlots, t: PreparedHousehold): ApplicantAgeFinding {
  const age = f.bornDay === UNKNOWN ? UNKNOWN : ageOn(f.bornDay, f.appliedDay, t.ageReadings);
  return findingOf("household/applicant-age", verdict, {
    observed: { age },
    required: { years: rangeOf(t.minAge, t.maxAge) },
    reason: t.minAge !== NOT_ASKED && age < t.minAge ? "too-young" : "too-old",
    missing: f.bornDay === UNKNOWN ? ["bornOn"] : [],
    basis: t.basis.age,
  });
}
