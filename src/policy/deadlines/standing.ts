import { ownTogether } from "../../base/input/own-fields.ts";
import { type Day, dayOf } from "../../base/date/day.ts";
import { doneWithin, type Doings } from "./doings.ts";
import type { Occurrence } from "./occurrences.ts";

/** Whether something that is due was done, on what is known by the day of judgement. */
export type DeadlineStanding =
  /** Not done, and still in time. */
  | { readonly standing: "open" }
  | { readonly standing: "done"; readonly doneOn: Day }
  | { readonly standing: "done-late"; readonly doneOn: Day; readonly lateBy: number }
  /** Not done, and the due day is past by so many days. */
  | { readonly standing: "late"; readonly lateBy: number }
  /** The calendar does not tell whether it was, or still is, in time. */
  | { readonly standing: "undetermined"; readonly doneOn?: Day }
  /** Records that are still to be kept. */
  | { readonly standing: "keep" }
  /** Their time is over. */
  | { readonly standing: "may-be-given-up" }
  | { readonly standing: "given-up"; readonly doneOn: Day }
  /** They were given up so many days before they might be. */
  | { readonly standing: "given-up-early"; readonly doneOn: Day; readonly earlyBy: number };

/** Tells how one time that something is due stands. */
export function standingOf(occurrence: Occurrence, asOf: number, doings: Doings): DeadlineStanding {
  const { row, due } = occurrence;
  const done = dayDone(occurrence, doings);
  if (row.when.due === "keep") return ofKeeping(due.day ?? due.least, done, asOf);
  return ofDoing(due.day, due.least, done, asOf);
}

/** When it was first done: for this event and period by name, or of itself in the period. */
function dayDone({ row, event, period, opens }: Occurrence, doings: Doings): number | undefined {
  const { deadline } = row;
  const doneFor = ownTogether({ deadline, ...(event === undefined ? {} : { for: event.id }) });
  if (period === undefined) return doneWithin(doings, doneFor, opens);
  const named = doneWithin(doings, ownTogether({ ...doneFor, period: period.name }), opens);
  const within = row.when.due === "in-each" ? doneWithin(doings, doneFor, opens, period.last) : undefined;
  if (named === undefined || within === undefined) return named ?? within;
  return Math.min(named, within);
}

function ofDoing(dueDay: number | undefined, least: number, done: number | undefined, asOf: number): DeadlineStanding {
  if (done !== undefined) {
    const doneOn = dayOf(done);
    if (done <= (dueDay ?? least)) return { standing: "done", doneOn };
    return dueDay === undefined
      ? { standing: "undetermined", doneOn }
      : { standing: "done-late", doneOn, lateBy: done - dueDay };
  }
  if (asOf <= (dueDay ?? least)) return { standing: "open" };
  return dueDay === undefined ? { standing: "undetermined" } : { standing: "late", lateBy: asOf - dueDay };
}

/** The last day of keeping is one on which the records are kept. */
function ofKeeping(last: number, givenUp: number | undefined, asOf: number): DeadlineStanding {
  if (givenUp === undefined) return { standing: asOf <= last ? "keep" : "may-be-given-up" };
  const doneOn = dayOf(givenUp);
  if (givenUp > last) return { standing: "given-up", doneOn };
  return { standing: "given-up-early", doneOn, earlyBy: last + 1 - givenUp };
}
