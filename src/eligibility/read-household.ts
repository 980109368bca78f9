import { dayNumber } from "../date/day.ts";
import type { Issue } from "../input/issue.ts";
import { notListed } from "../input/wording.ts";
import { NOT_ASKED, UNKNOWN } from "../kernel/verdict.ts";
import { type AmountInput, fenOf } from "../money/amount.ts";
import type { HouseholdApplication } from "./facts.ts";
import type { PreparedHousehold } from "./prepare-household.ts";

/** An application behind the door: whole numbers, `UNKNOWN` for facts that were not given. */
export interface HouseholdSlots {
  readonly requestedFen: number;
  readonly outstandingFen: number;
  readonly oldProductFen: number;
  readonly termMonths: number;
  readonly appliedDay: number;
  readonly bornDay: number;
  /** The place of the grade in the order of the terms; past its end for `"none"`. */
  readonly gradeRank: number;
}

/** Reads an application that the door has let in, against the grades that the terms know. */
export function readHousehold(application: HouseholdApplication, t: PreparedHousehold): HouseholdSlots {
  return {
    requestedFen: fenOf(application.amount),
    outstandingFen: fenOrUnknown(application.outstanding),
    oldProductFen: fenOrUnknown(application.outstandingOldProduct),
    termMonths: application.termMonths,
    appliedDay: dayNumber(application.appliedOn),
    bornDay: application.bornOn === undefined ? UNKNOWN : dayNumber(application.bornOn),
    gradeRank: rankOf(application.grade, t),
  };
}

function fenOrUnknown(amount: AmountInput | undefined): number {
  return amount === undefined ? UNKNOWN : fenOf(amount);
}

function rankOf(grade: string | undefined, t: PreparedHousehold): number {
  if (grade === undefined || t.minimumRank === NOT_ASKED) return UNKNOWN;
  return grade === "none" ? t.gradeOrder.length : t.gradeOrder.indexOf(grade);
}

/** A grade that the terms do not know; also told where other facts are wrong. */
export function unknownGrade(application: unknown, t: PreparedHousehold): readonly Issue[] {
  if (t.minimumRank === NOT_ASKED || typeof application !== "object" || application === null) return [];
  const grade: unknown = Object.getOwnPropertyDescriptor(application, "grade")?.value;
  if (typeof grade !== "string" || grade === "none" || t.gradeOrder.includes(grade)) return [];
  return [notListed("application.grade", [...t.gradeOrder, "none"])];
}
