import type { Basis } from "../../../src/kernel/basis.ts";
import { advanceApplication, type ApplicationStep } from "../../../src/policy/workflow/advance-application.ts";
import type {
  ApplicationEvent,
  ApplicationState,
  RouteStage,
  RouteTerms,
  RouteTermValues,
} from "../../../src/policy/workflow/types.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";

/** Before anything has happened. */
export const NEW: ApplicationState = { application: "A1", record: [] };

type Passed = Extract<ApplicationEvent, { outcome: "passed" }>;

export function passed(
  stage: string,
  by: string,
  on: string,
  records: readonly string[] = [],
  publishedFrom?: string,
): Passed {
  const event = { stage, by, on, outcome: "passed", records } as const;
  return publishedFrom === undefined ? event : { ...event, publishedFrom };
}

export function returned(stage: string, by: string, on: string, backTo: string): ApplicationEvent {
  return { stage, by, on, outcome: "returned", backTo };
}

export function refused(stage: string, by: string, on: string): ApplicationEvent {
  return { stage, by, on, outcome: "refused" };
}

export function withdrawn(stage: string, by: string, on: string): ApplicationEvent {
  return { stage, by, on, outcome: "withdrawn" };
}

/** Hands in one event. */
export function step(
  terms: RouteTerms,
  state: ApplicationState,
  event: ApplicationEvent,
  calendar?: WorkingCalendar,
): ApplicationStep {
  return advanceApplication(terms, { state, event, ...(calendar === undefined ? {} : { calendar }) });
}

/** Hands in one event after the other; every one must be taken. Gives the last step. */
export function walk(
  terms: RouteTerms,
  events: readonly ApplicationEvent[],
  calendar?: WorkingCalendar,
): ApplicationStep {
  let state = NEW;
  let last: ApplicationStep | undefined;
  for (const event of events) {
    last = step(terms, state, event, calendar);
    if (last.outcome !== "taken") throw new Error(`not taken: ${JSON.stringify([event, last.reasons])}`);
    state = last.state;
  }
  if (last === undefined) throw new Error("no events");
  return last;
}

/** Where an application is after events that are all taken. */
export function stateAfter(
  terms: RouteTerms,
  events: readonly ApplicationEvent[],
  calendar?: WorkingCalendar,
): ApplicationState {
  return events.length === 0 ? NEW : walk(terms, events, calendar).state;
}

/** What something rests on, each once. */
export function once(basis: readonly Basis[]): readonly Basis[] {
  return [...new Map(basis.map((b) => [JSON.stringify(b), b])).values()];
}

/** The names of the reasons, in their order. */
export function reasonsOf({ reasons }: ApplicationStep): readonly string[] {
  return reasons.map(({ reason }) => reason);
}

const named = (name: string) => ({ zh: `${name}名`, en: `the ${name}` });

/** Terms that one article states. */
export function routeTerms(values: RouteTermValues): RouteTerms {
  return { kind: "route", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

/** A stage with a name of its own. */
export function stageOf(stage: string, by: string, more: Partial<RouteStage> = {}): RouteStage {
  return { stage, name: named(stage), by, ...more };
}

/** The values of a route of these stages, with every body and record that they name, once. */
export function routeOf(stages: readonly RouteStage[], more: RouteTermValues = {}): RouteTermValues {
  const records = [...new Set(stages.flatMap((stage) => stage.records ?? []))];
  return {
    bodies: [...new Set(stages.map(({ by }) => by))].map((body) => ({ body, name: named(body) })),
    ...(records.length === 0 ? {} : { records: records.map((record) => ({ record, name: named(record) })) }),
    stages,
    ...more,
  };
}
