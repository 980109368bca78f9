import type { Bilingual } from "../../base/input/bilingual.ts";
import { InputError } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import { againstTheRoute, missing } from "../../base/input/wording.ts";
import { preparedTerms } from "../../kernel/policy.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { move, type Position, start } from "./position.ts";
import { type PreparedRoute, prepareRoute } from "./prepare.ts";
import { lacksCalendar, runningTime, type RunningTime } from "./publicity.ts";
import { findReasons } from "./step-reasons.ts";
import { routeTermsKind } from "./terms.ts";
import type { ApplicationEvent, ApplicationTrackFacts, RouteBody, RouteRecord } from "./types.ts";

/** What every result about an application says of its route. */
export interface RouteShown {
  readonly name?: Bilingual;
  readonly bodies: readonly RouteBody[];
  readonly records: readonly RouteRecord[];
}

/** How far an application has come on its route. */
export interface Replayed {
  readonly runs: RunningTime | undefined;
  readonly at: Position;
}

/** The terms of both functions of this room. */
export const preparedRoute = /* @__PURE__ */ preparedTerms(routeTermsKind, prepareRoute);

/** What only a route and facts together can tell. */
export function lacking(t: PreparedRoute, { calendar }: ApplicationTrackFacts): readonly Issue[] {
  return lacksCalendar(t, calendar) ? [missing("facts.calendar")] : [];
}

/**
 * Goes through the record of an application from the start, so that nobody can hand in a state that its record
 * does not come to.
 */
export function replay({ state, calendar }: ApplicationTrackFacts, t: PreparedRoute): Replayed {
  const runs = runningTime(t, calendar);
  const at = start();
  for (const [i, event] of state.record.entries()) {
    const path = `facts.state.record[${String(i)}]`;
    if (findReasons(event, path, at, t, runs).length > 0) throw new InputError([againstTheRoute(path)]);
    move(event, at, t);
  }
  return { runs, at };
}

/** The readings that had a part: what becomes of records matters where something was sent back. */
export function readingsUsed(record: readonly ApplicationEvent[], t: PreparedRoute): readonly ChosenReading[] {
  return record.some(({ outcome }) => outcome === "returned") ? t.readings : [];
}

/** What a result says of its route. */
export function showRoute(t: PreparedRoute): RouteShown {
  return { ...(t.name === undefined ? {} : { name: t.name }), bodies: t.bodies, records: t.records };
}
