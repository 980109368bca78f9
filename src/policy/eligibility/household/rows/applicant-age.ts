import { ageOn, dayOfAge } from "../../../../base/date/age.ts";
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
import { applyFrom, type Change } from "../../change.ts";
import type { PreparedHousehold } from "../prepare.ts";
import type { Range } from "../../range.ts";
import type { HouseholdSlots } from "../read.ts";

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
  if (f.age === UNKNOWN) return UNDETERMINED;
  if (t.minAge !== NOT_ASKED && f.age < t.minAge) return UNMET;
  return t.maxAge !== NOT_ASKED && f.age > t.maxAge ? UNMET : MET;
}

/** What {@link ofRightAge} shows. */
export type ApplicantAgeFinding = Finding<
  "household/applicant-age",
  { readonly age: number },
  { readonly years: Range },
  "too-young" | "too-old"
>;

export function showApplicantAge(verdict: Judgement, f: HouseholdSlots, t: PreparedHousehold): ApplicantAgeFinding {
  return findingOf("household/applicant-age", verdict, {
    observed: { age: f.age },
    required: { years: t.ageRange },
    reason: isTooYoung(f, t) ? "too-young" : "too-old",
    missing: f.age === UNKNOWN ? ["bornOn"] : [],
    basis: t.basis["household/applicant-age"],
  });
}

/** Apply when old enough. */
export function changeForAge(f: HouseholdSlots, t: PreparedHousehold): Change {
  if (!isTooYoung(f, t)) return { change: "none" };
  return applyFrom(dayOfAge(f.bornDay, t.minAge, t.ageReadings));
}

function isTooYoung(f: HouseholdSlots, t: PreparedHousehold): boolean {
  return t.minAge !== NOT_ASKED && f.age < t.minAge;
}

/** The age on the day of application, if the terms ask it and the day of birth is known. */
export function readAge(bornDay: number, appliedDay: number, t: PreparedHousehold): number {
  return t.asksAge && bornDay !== UNKNOWN ? ageOn(bornDay, appliedDay, t.ageReadings) : UNKNOWN;
}
