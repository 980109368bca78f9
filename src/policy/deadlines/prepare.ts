import { basisOfRow } from "../../kernel/basis-of-row.ts";
import { refuse } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import { type UnderTerms, withReadingsOf } from "../../kernel/terms.ts";
import type { deadlineReadings } from "./readings.ts";
import { deadlineTermsKind } from "./terms.ts";
import type { Deadline, DeadlineTerms, DueRule } from "./types.ts";

/** A deadline with the articles that set it. */
export interface PreparedDeadline extends Deadline {
  readonly basis: readonly Basis[];
}

/** Terms of deadlines laid flat. */
export interface PreparedDeadlines {
  readonly rows: ReadonlyMap<string, PreparedDeadline>;
  /** The kinds of events that the rows name. */
  readonly events: ReadonlySet<string>;
  readonly takesTheDayIn: boolean;
  readonly moves: boolean;
  readonly periodsMove: boolean;
  readonly partialPeriodsCount: boolean;
  readonly emptyMonthsCount: boolean;
  readonly keptFromYearEnd: boolean;
  /** Whether a calendar must come with the facts. */
  readonly needsCalendar: boolean;
  readonly basis: {
    readonly [R in keyof typeof deadlineReadings as (typeof deadlineReadings)[R]["term"]]: readonly Basis[];
  };
  readonly under: UnderTerms;
}

/** The rows to which each open point matters. */
const MATTERS = {
  "deadlines/by-day": isFixedDay,
  "deadlines/fixed-day-on-rest-day": isFixedDay,
  "deadlines/period-on-rest-day": ({ due }) => due === "in-each",
  "deadlines/partial-periods": ({ due }) => due === "in-each",
  "deadlines/months-without": (when) => when.due === "next-month" && when.about !== undefined,
  "deadlines/kept-from": (when) => when.due === "keep" && when.from === undefined,
} as const satisfies Record<keyof typeof deadlineReadings, (when: DueRule) => boolean>;

/** Whether a rule names a day of a month. */
function isFixedDay({ due }: DueRule): boolean {
  return due === "next-month" || due === "day-of-year";
}

/** The kind of event from which a rule runs, or which it concerns one by one. */
export function eventOf(when: DueRule): string | undefined {
  return when.due === "in-each" || when.due === "next-month" ? when.each : when.after;
}

/** Prepares terms of deadlines that the door has let in; throws where they name none. */
export function prepareDeadlines(terms: DeadlineTerms): PreparedDeadlines {
  const { values: v, basisOf, under } = lay(deadlineTermsKind, terms);
  const deadlines = v.deadlines ?? [];
  if (deadlines.length === 0) refuse(missing("terms.deadlines"));
  const table = basisOf("deadlines");
  const rules = deadlines.map(({ when }) => when);
  const moves = v.fixedDayOnRestDay === "next-working-day";
  const periodsMove = v.periodOnRestDay === "next-working-day";
  return {
    rows: new Map(
      deadlines.map((row) => [row.deadline, { ...row, basis: basisOfRow("deadlines", row.source, table) }]),
    ),
    events: new Set(
      rules
        .flatMap((when) => [eventOf(when), when.due === "next-month" ? when.about : undefined])
        .filter((e) => e !== undefined),
    ),
    takesTheDayIn: v.byDay === "through",
    moves,
    periodsMove,
    partialPeriodsCount: v.partialPeriods === "due",
    emptyMonthsCount: v.monthsWithout === "due",
    keptFromYearEnd: v.keptFrom === "year-end",
    needsCalendar: rules.some(
      (when) => when.due === "working-days" || (moves && isFixedDay(when)) || (periodsMove && when.due === "in-each"),
    ),
    basis: {
      byDay: basisOf("byDay"),
      fixedDayOnRestDay: basisOf("fixedDayOnRestDay"),
      periodOnRestDay: basisOf("periodOnRestDay"),
      partialPeriods: basisOf("partialPeriods"),
      monthsWithout: basisOf("monthsWithout"),
      keptFrom: basisOf("keptFrom"),
    },
    under: withReadingsOf(under, MATTERS, rules),
  };
}
