import { refuse } from "../../base/input/input-error.ts";
import { againstTheRoute, missing } from "../../base/input/wording.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Incoming } from "../../kernel/door.ts";
import { admitWithTerms, type Memory } from "../../kernel/prepare.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";
import type { ApplicationEvent, ApplicationState } from "./facts.ts";
import { after, type Position, START } from "./position.ts";
import { type PreparedRoute, prepareRoute } from "./prepare.ts";
import { lacksCalendar, runningTime, type RunningTime } from "./publicity.ts";
import { type RouteBody, type RouteRecord, type RouteTerms, routeTermsSchema } from "./terms.ts";
import { findReasons } from "./step-reasons.ts";

/** What every result about an application says of its route. */
export interface RouteShown {
  readonly name?: Bilingual;
  readonly bodies: readonly RouteBody[];
  readonly records: readonly RouteRecord[];
}

/** A route with an application that has come so far on it. */
export interface Replayed {
  readonly t: PreparedRoute;
  readonly runs: RunningTime | undefined;
  readonly at: Position;
}

const memory: Memory<PreparedRoute> = /* @__PURE__ */ new WeakMap();

/**
 * Lets a route and an application in and goes through its record from the start, so that nobody can hand in
 * a state that its record does not come to.
 */
export function admitApplication(
  terms: RouteTerms,
  facts: { readonly state: ApplicationState; readonly calendar?: WorkingCalendar },
  incoming: Incoming<{ readonly calendar?: WorkingCalendar }>,
): Replayed {
  const t = admitWithTerms(
    { schema: routeTermsSchema, memory, prepare: prepareRoute },
    terms,
    incoming,
    (route, sound) => sound.find(({ calendar }) => (lacksCalendar(route, calendar) ? [missing("facts.calendar")] : [])),
  );
  const runs = runningTime(t, facts.calendar);
  let at = START;
  for (const [i, event] of facts.state.record.entries()) {
    const path = `facts.state.record[${String(i)}]`;
    if (findReasons(event, path, at, t, runs).length > 0) refuse(againstTheRoute(path));
    at = after(event, at, t);
  }
  return { t, runs, at };
}

/** The readings that had a part: what becomes of records matters where something was sent back. */
export function readingsUsed(record: readonly ApplicationEvent[], t: PreparedRoute): readonly ChosenReading[] {
  return record.some(({ outcome }) => outcome === "returned") ? t.readings : [];
}

/** What a result says of its route. */
export function showRoute(t: PreparedRoute): RouteShown {
  return { ...(t.name === undefined ? {} : { name: t.name }), bodies: t.bodies, records: t.records };
}
