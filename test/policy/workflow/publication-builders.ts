import { householdScheme } from "../../../src/packs/household-scheme.ts";
import type { ApplicationStep } from "../../../src/policy/workflow/advance-application.ts";
import type { ApplicationEvent, PublicityPeriod } from "../../../src/policy/workflow/types.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { passed, stateAfter, step } from "./workflow-builders.ts";

/*
 * The publication of a rating under the household scheme, whose length is the caller's.
 */

export const GROUP = "village-risk-group";
export const SCHEME = { by: "article", term: "stages", article: "household-scheme#steps" };
export const CALLER = { by: "caller", term: "publicityPeriod" };
export const LAW = { by: "law", article: "civil-code#201" };

/** A household rated, all on one day. */
export function ratedOn(on: string): readonly ApplicationEvent[] {
  return [
    passed("application", "household", on, ["rating-form"]),
    passed("file", GROUP, on, ["household-file"]),
    passed("rating", GROUP, on, ["minutes"]),
  ];
}

/** A household rated on a day; then the publication, passed on another. */
export function publish(
  rated: string,
  publishedFrom: string | undefined,
  on: string,
  period?: PublicityPeriod,
  calendar?: WorkingCalendar,
): ApplicationStep {
  const route = householdScheme.ratingRoute;
  const terms = period === undefined ? route : adjustTerms(route, { publicityPeriod: period });
  const event = passed("rating-published", GROUP, on, [], publishedFrom);
  return step(terms, stateAfter(terms, ratedOn(rated), calendar), event, calendar);
}

/** What speaks against passing it. */
export function reasons(...args: Parameters<typeof publish>): readonly unknown[] {
  return publish(...args).reasons;
}
