import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { advanceApplication, type ApplicationStep } from "../../../src/policy/workflow/advance-application.ts";
import type {
  ApplicationEvent,
  ApplicationState,
  PublicityPeriod,
  RouteStage,
  RouteTerms,
  RouteTermValues,
} from "../../../src/policy/workflow/types.ts";
import type { ApplicationStanding, OpenStage, StageStanding } from "../../../src/policy/workflow/standing.ts";
import type { StepReason } from "../../../src/policy/workflow/step-reasons.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

const state = { application: "A1", record: [] } as const satisfies ApplicationState;
const event = { stage: "application", by: "household", on: "2019-03-01", outcome: "passed", records: [] } as const;
const name = { zh: "申请", en: "application" };
const bare = { kind: "route", pack: "ours", edition: "1", stated: { "our-rules#1": { bodies: [] } } } as const;
const empty = { kind: "route", pack: "ours", edition: "1", stated: {} } as const;

export function terms(wide: RouteTerms): void {
  advanceApplication(jiange2019.route, { state, event });
  trackApplication(changge2017.onlineRoute, { state });
  trackApplication(wide, { state });
  trackApplication(adjustTerms(householdScheme.ratingRoute, { publicityPeriod: { workingDays: 5 } }), { state });
  trackApplication(adjustTerms(bare, { stages: [{ stage: "application", name, by: "household" }] }), { state });
  // @ts-expect-error terms without stages
  trackApplication(bare, { state });
  // @ts-expect-error nor for a step
  advanceApplication(bare, { state, event });
  // @ts-expect-error nothing stated
  trackApplication(empty, { state });
  // @ts-expect-error only a period set
  trackApplication(adjustTerms(bare, { publicityPeriod: { days: 5 } }), { state });
  // @ts-expect-error terms about something else
  trackApplication(jiange2019.reminders, { state });
  // @ts-expect-error a whole pack is no terms
  trackApplication(jiange2019, { state });
  // @ts-expect-error a misspelt term
  adjustTerms(jiange2019.route, { publicityDays: 5 });
}

export const values: readonly RouteTermValues[] = [
  { recordsAfterReturn: "kept" },
  // @ts-expect-error no such choice
  { recordsAfterReturn: "lost" },
  // @ts-expect-error a name is in both languages
  { routeName: "流程" },
];

export const periods: readonly PublicityPeriod[] = [
  { days: 5 },
  { workingDays: 5 },
  // @ts-expect-error that it is not known is left out
  "not-known",
  // @ts-expect-error a period says of which days
  5,
  // @ts-expect-error a number of days
  { days: "5" },
];

export const stages: readonly RouteStage[] = [
  { stage: "a", name, by: "x", records: ["r"], publicity: "required", source: "our-rules#2" },
  // @ts-expect-error every stage has its body
  { stage: "a", name },
  // @ts-expect-error asked or not said
  { stage: "a", name, by: "x", publicity: true },
  // @ts-expect-error a citation names document and article
  { stage: "a", name, by: "x", source: "5(1)" },
];

const common = { stage: "a", by: "x", on: "2024-01-01" } as const;
export const events: readonly ApplicationEvent[] = [
  { ...common, outcome: "passed", records: [], publishedFrom: "2024-01-01" },
  { ...common, outcome: "returned", backTo: "b", because: "资料不全" },
  { ...common, outcome: "refused" },
  { ...common, outcome: "withdrawn", because: "不再需要" },
  // @ts-expect-error what was presented is said
  { ...common, outcome: "passed" },
  // @ts-expect-error a return says whereto
  { ...common, outcome: "returned" },
  // @ts-expect-error a refusal presents nothing
  { ...common, outcome: "refused", records: [] },
  // @ts-expect-error no such outcome
  { ...common, outcome: "approved", records: [] },
  // @ts-expect-error an end is not handed in
  { ...common, outcome: "completed" },
  // @ts-expect-error a day is text
  { ...common, on: new Date(0), outcome: "refused" },
];

export function asked(): void {
  trackApplication(jiange2019.route, { state, calendar: mainlandCalendar });
  // @ts-expect-error a step needs its event
  advanceApplication(jiange2019.route, { state });
  // @ts-expect-error a track has none
  trackApplication(jiange2019.route, { state, event });
  // @ts-expect-error where it stands is not handed in
  trackApplication(jiange2019.route, { state: { ...state, next: "lending" } });
  // @ts-expect-error what is not known is left out
  trackApplication(jiange2019.route, { state, calendar: undefined });
}

/** Every end, and going on, has a word. */
export function standingWord(standing: ApplicationStanding["state"]): string {
  switch (standing) {
    case "open":
    case "completed":
    case "refused":
    case "withdrawn":
      return "said";
  }
}

/** Every state of a stage has a word. */
export function stageWord(stage: StageStanding["state"]): string {
  switch (stage) {
    case "passed":
    case "next":
    case "ahead":
    case "not-reached":
      return "said";
  }
}

/** What stands next is a publication or none; how long it runs may not be known. */
export function published({ publicity }: OpenStage): number | undefined {
  // @ts-expect-error it may be none
  publicity.period satisfies unknown;
  if (publicity === undefined) return undefined;
  // @ts-expect-error its length may not be known
  ("days" in publicity.period) satisfies boolean;
  publicity.from satisfies string | undefined;
  if (publicity.period === "not-known") return undefined;
  return "days" in publicity.period ? publicity.period.days : publicity.period.workingDays;
}

/** A reason has what it is about. */
export function about(reason: StepReason): string | readonly string[] {
  // @ts-expect-error not every reason is about a publication
  reason.publishedFrom satisfies string;
  switch (reason.reason) {
    case "published-too-early":
      return [reason.publishedFrom, reason.earliest];
    case "published-after-passing":
      return [reason.publishedFrom, reason.on];
    case "unknown-record":
      return reason.records;
    default:
      return reason.reason;
  }
}

/** Every reason has a word. */
export function reasonWord(reason: StepReason["reason"]): string {
  switch (reason) {
    case "application-ended":
    case "unknown-stage":
    case "out-of-order":
    case "wrong-body":
    case "before-last-event":
    case "record-missing":
    case "not-passed-before":
    case "not-published":
    case "published-too-early":
    case "published-after-passing":
    case "publicity-period-not-known":
    case "unknown-record":
    case "not-for-the-applicant":
    case "publicity-not-over":
    case "calendar-does-not-reach":
    case "no-publication":
      return "said";
  }
}

export function readOnly(step: ApplicationStep): void {
  // @ts-expect-error a result is read only
  step.outcome = "taken";
  // @ts-expect-error its lists too
  step.state.record.pop();
  // @ts-expect-error a stage that may not have been passed has perhaps no day
  step.stages[0]?.passedOn.slice(0, 4);
  const { standing } = step;
  // @ts-expect-error what has ended has nothing next
  "next" satisfies keyof typeof standing;
  if (standing.state === "open") standing.next.stage satisfies string;
  else standing.on satisfies string;
}
