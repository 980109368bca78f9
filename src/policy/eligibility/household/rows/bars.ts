import * as z from "zod";
import { type Day, dayNumber } from "../../../../base/date/day.ts";
import { outOfOrder } from "../../../../base/input/wording.ts";
import { between, type Found } from "../../../../kernel/between.ts";
import { dayField, nameField } from "../../../../kernel/fields.ts";
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
import type { HouseholdSlots } from "../read.ts";

/** A bar from credit (不得授信) that a listing on the blacklist brings. */
export interface Bar {
  /** The listing that it comes from. */
  readonly listing: string;
  /** Whether it bars the applicant or another member of the household. */
  readonly who: "applicant" | "member";
  /** The first barred day. */
  readonly from: Day;
  /** The last barred day. */
  // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- the word is for the reader: to the compiler a day is text
  readonly through: Day | "for-good";
}

/** The schema of a {@link Bar}. */
export const barSchema: z.ZodType<Bar, Bar> = /* @__PURE__ */ (() =>
  between<Bar>(
    z.strictObject({
      listing: nameField,
      who: z.enum(["applicant", "member"]),
      from: dayField,
      through: z.union([z.literal("for-good"), dayField]),
    }),
    lastNotBeforeFirst,
  ))();

function lastNotBeforeFirst({ from, through }: Bar): readonly Found[] {
  if (through === "for-good" || !(through < from)) return [];
  return [{ issue: outOfOrder("", "末日不得早于首日", "must not be before the first day"), path: ["through"] }];
}

/** Whose bars count; a reading. */
export type BarredPersons = "applicant" | "any-member";

/** Nobody is barred on the day of application. */
const NOT_BARRED = -1_000_000;
/** Barred without an end. */
const FOR_GOOD = 1_000_000_000;

/** The last day of the unbroken time for which an applicant is barred from a day on. */
export function barredThrough(bars: readonly Bar[], day: number, persons: BarredPersons): number {
  let through = NOT_BARRED;
  let free = day;
  const counted = counting(bars, persons);
  for (;;) {
    const last = Math.max(...counted.filter((b) => dayNumber(b.from) <= free).map(lastDay), NOT_BARRED);
    if (last < free) return through;
    through = last;
    if (last === FOR_GOOD) return through;
    free = last + 1;
  }
}

function counting(bars: readonly Bar[], persons: BarredPersons): readonly Bar[] {
  return bars.filter((bar) => persons === "any-member" || bar.who === "applicant");
}

function lastDay({ through }: Bar): number {
  return through === "for-good" ? FOR_GOOD : dayNumber(through);
}

/**
 * Judges whether the applicant is free of bars from credit on the day of application.
 *
 * @remarks
 * **Source** the terms name it; in Changge the incentive measure 3(1)2.
 * **Boundary** the first and the last barred day are barred.
 * **Reading** `household/barred-persons`: the applicant only, or any member of the household.
 */
export function isNotBarred(f: HouseholdSlots, t: PreparedHousehold): Verdict {
  if (!t.asksBars) return NOT_ASKED;
  if (f.barredThroughDay === UNKNOWN) return UNDETERMINED;
  return f.barredThroughDay < f.appliedDay ? MET : UNMET;
}

/** What {@link isNotBarred} shows: the bars that hold on the day of application. */
export type BarsFinding = Finding<
  "household/not-barred",
  { readonly bars: readonly Bar[] },
  { readonly bars: readonly []; readonly persons: BarredPersons },
  "barred"
>;

export function showBars(verdict: Judgement, f: HouseholdSlots, t: PreparedHousehold): BarsFinding {
  const holding = counting(f.bars, t.barredPersons).filter(
    (bar) => dayNumber(bar.from) <= f.appliedDay && lastDay(bar) >= f.appliedDay,
  );
  return findingOf("household/not-barred", verdict, {
    observed: { bars: holding.map(({ listing, who, from, through }) => ({ listing, who, from, through })) },
    required: { bars: [], persons: t.barredPersons },
    reason: "barred",
    missing: f.barredThroughDay === UNKNOWN ? ["bars"] : [],
    basis: t.basis["household/not-barred"],
  });
}

/** Apply when the last bar has run out. */
export function changeForBars(f: HouseholdSlots): Change {
  return applyFrom(f.barredThroughDay + 1); // for good is after every day
}
