import fc from "fast-check";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import type { ApplicationEvent, RouteTerms } from "../../../src/policy/workflow/types.ts";
import { daysAfter } from "../../support/diary.ts";
import { type RouteByHand, ROUTES } from "./routes-by-hand.ts";
import { type ModelRoute, type ModelStage, modelStanding, passesOf } from "./workflow-model.ts";
import { routeOf, routeTerms, stageOf } from "./workflow-builders.ts";

/*
 * Any small route, the routes of the packs, and any event on them: mostly one that could be taken.
 */

/** January and February of 2024, and no more: a long publication can run out of it. */
const winter = (day: string): boolean => day >= "2024-01-01" && day <= "2024-02-29";
export const CALENDAR = {
  ...mainlandCalendar,
  ...{ coveredFrom: "2024-01-01", coveredThrough: "2024-02-29" },
  ...{ off: mainlandCalendar.off.filter(winter), worked: mainlandCalendar.worked.filter(winter) },
};

export interface AnyRoute {
  readonly terms: RouteTerms;
  readonly model: ModelRoute;
}

const BODIES = ["x", "y", "z"];
const RECORDS = ["r1", "r2", "r3"];

const aPeriod = fc.option(
  fc.oneof(
    fc.integer({ min: 1, max: 7 }).map((days) => ({ days })),
    fc.integer({ min: 1, max: 7 }).map((workingDays) => ({ workingDays })),
  ),
  { nil: undefined },
);

const smallStages: fc.Arbitrary<readonly ModelStage[]> = fc
  .array(
    fc.record({
      by: fc.constantFrom(...BODIES),
      records: fc.subarray(RECORDS),
      publication: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) => rows.map((row, i) => ({ ...row, stage: `s${String(i)}`, publication: i > 0 && row.publication })));

/** A small route, with a record in its table that no stage asks for. */
function smallRoute(stages: readonly ModelStage[]): Omit<RouteByHand, "title" | "stages"> & Pick<ModelRoute, "stages"> {
  const { records = [], ...route } = routeOf(
    stages.map(({ stage, by, records: asked, publication }) =>
      stageOf(stage, by, {
        ...(asked.length === 0 ? {} : { records: asked }),
        ...(publication ? { publicity: "required" } : {}),
      }),
    ),
  );
  const table = [...records, { record: "spare", name: { zh: "其他", en: "spare" } }];
  return { terms: routeTerms({ ...route, records: table }), stages, records: table.map(({ record }) => record) };
}

/** A route with its model, under both readings, and with any length of its publications. */
export const anyRoute: fc.Arbitrary<AnyRoute> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: smallStages.map(smallRoute) }, fc.constantFrom(...ROUTES)),
    aPeriod,
    fc.boolean(),
  )
  .map(([{ terms, stages, records }, runs, kept]) => ({
    terms: {
      ...terms,
      caller: {
        ...(runs === undefined ? {} : { publicityPeriod: runs }),
        ...(kept ? { recordsAfterReturn: "kept" } : {}),
      },
    },
    model: { stages, records, kept, calendar: CALENDAR, ...(runs === undefined ? {} : { runs }) },
  }));

/** How an event is meant; which one it is depends on where the application is by then. */
export interface Plan {
  readonly outcome: ApplicationEvent["outcome"];
  readonly later: number;
  readonly pick: number;
  /** What is wrong with it, if anything. */
  readonly wrong: "nothing" | "stage" | "unknown" | "body" | "records" | "unrecorded" | "published" | "everything";
  readonly records: "asked" | "all" | "none";
  readonly published: number;
}

export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  outcome: fc.oneof(
    { weight: 12, arbitrary: fc.constant("passed" as const) },
    { weight: 4, arbitrary: fc.constant("returned" as const) },
    fc.constantFrom("refused" as const, "withdrawn" as const),
  ),
  later: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 3 }) },
    { weight: 6, arbitrary: fc.integer({ min: 5, max: 14 }) },
    fc.integer({ min: -2, max: -1 }),
  ),
  pick: fc.nat(11),
  wrong: fc.oneof(
    { weight: 4, arbitrary: fc.constant("nothing" as const) },
    fc.constantFrom("stage", "unknown", "body", "records", "unrecorded", "published", "published", "everything"),
  ),
  records: fc.constantFrom("asked", "asked", "all", "none"),
  published: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -2, max: 3 })),
});

/** The event that a plan means at this point. */
export function eventOf(plan: Plan, route: ModelRoute, log: readonly ApplicationEvent[]): ApplicationEvent {
  const { pick, outcome } = plan;
  const wrong = (what: Plan["wrong"]): boolean => plan.wrong === what || plan.wrong === "everything";
  const any = route.stages[pick % route.stages.length];
  const next = wrong("stage") ? any : (route.stages[passesOf(route, log).length] ?? any);
  if (next === undefined) throw new Error("a route has stages");
  const applicant = route.stages[0]?.by ?? "";
  const bodies = [...route.stages.map((s) => s.by), "stranger"];
  const last = log.at(-1)?.on ?? "2024-01-25";
  const on = daysAfter(last, plan.later);
  const by = wrong("body") ? (bodies[pick % bodies.length] ?? "") : outcome === "withdrawn" ? applicant : next.by;
  const common = { stage: plan.wrong === "unknown" ? "nowhere" : next.stage, by, on };
  if (outcome === "returned") return { ...common, outcome, backTo: any?.stage ?? "nowhere" };
  if (outcome !== "passed") return { ...common, outcome };
  const known = wrong("records") ? next.records.slice(1) : presented(plan, route, log, next);
  const records = wrong("unrecorded") ? [...known, "unheard-of"] : known;
  const publishes = next.publication !== wrong("published");
  return { ...common, outcome, records, ...(publishes ? { publishedFrom: daysAfter(last, plan.published) } : {}) };
}

function presented(
  plan: Plan,
  route: ModelRoute,
  log: readonly ApplicationEvent[],
  next: ModelStage,
): readonly string[] {
  if (plan.records === "none") return [];
  if (plan.records === "all") return route.records;
  const standing = modelStanding(route, log) as { next?: { records: readonly string[] } }; // as the model says it
  return standing.next?.records ?? next.records;
}
