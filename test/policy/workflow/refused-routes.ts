import { expect } from "vitest";
import type { RouteTermValues } from "../../../src/policy/workflow/types.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import { unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { NEW, passed, routeOf, routeTerms, stageOf, step } from "./workflow-builders.ts";

/** Two stages; a record for the second. */
export const ROUTE = routeOf([stageOf("a", "x"), stageOf("b", "y", { records: ["r"] })]);
export const AT = 'terms.stated["our-rules#1"]';

/** What a route is refused for; a step and a track refuse the same. */
export function issues(values: object): readonly string[] {
  const terms = routeTerms(unchecked<RouteTermValues>(values));
  const tracked = issuesOfCall(() => trackApplication(terms, { state: NEW }));
  expect(issuesOfCall(() => step(terms, NEW, passed("a", "x", "2024-01-01")))).toStrictEqual(tracked);
  return tracked;
}

/** Of these stages. */
export const stages = (...list: readonly unknown[]): readonly string[] => issues({ ...ROUTE, stages: list });
export const [A, B] = [stageOf("a", "x"), stageOf("b", "y", { records: ["r"] })];
