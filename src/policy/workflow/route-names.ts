import type { Bilingual } from "../../base/input/bilingual.ts";
import type { RouteShown } from "./replay.ts";
import type { StageStanding } from "./standing.ts";

/** What stages, bodies and records are called; what a route does not know keeps the name that was given. */
export interface RouteNames {
  readonly stage: (stage: string) => Bilingual;
  readonly body: (body: string) => Bilingual;
  readonly record: (record: string) => Bilingual;
}

/** Gathers the names of a route from a result. */
export function namesOf({ bodies, records }: RouteShown, stages: readonly StageStanding[]): RouteNames {
  const stageNames = new Map(stages.map(({ stage, name }) => [stage, name]));
  const bodyNames = new Map(bodies.map(({ body, name }) => [body, name]));
  const recordNames = new Map(records.map(({ record, name }) => [record, name]));
  return {
    stage: (stage) => stageNames.get(stage) ?? asGiven(stage),
    body: (body) => bodyNames.get(body) ?? asGiven(body),
    record: (record) => recordNames.get(record) ?? asGiven(record),
  };
}

function asGiven(name: string): Bilingual {
  return { zh: name, en: name };
}
