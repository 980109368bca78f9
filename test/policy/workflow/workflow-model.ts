import type { ApplicationEvent } from "../../../src/policy/workflow/types.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";
import { nextWorkedDay } from "../../support/any-calendar.ts";
import { daysAfter } from "../../support/diary.ts";

/*
 * A second program for the way of an application. It keeps nothing but the list of what was taken, and finds
 * everything else anew from that list, with nothing from `src`.
 */

export interface ModelStage {
  readonly stage: string;
  readonly by: string;
  readonly records: readonly string[];
  readonly publication: boolean;
}

export interface ModelRoute {
  readonly stages: readonly ModelStage[];
  /** Every record of its table. */
  readonly records: readonly string[];
  readonly runs?: { readonly days: number } | { readonly workingDays: number };
  readonly calendar: WorkingCalendar;
  readonly kept: boolean;
}

type Log = readonly ApplicationEvent[];
type Passed = Extract<ApplicationEvent, { outcome: "passed" }>;

/** The passes that stand: each return takes away those from its stage on. */
export function passesOf(route: ModelRoute, log: Log): readonly Passed[] {
  let passes: Passed[] = [];
  for (const event of log) {
    if (event.outcome === "passed") passes.push(event);
    if (event.outcome === "returned") {
      const to = route.stages.findIndex((s) => s.stage === event.backTo);
      passes = passes.filter((_, i) => i < to);
    }
  }
  return passes;
}

/** Where it stands, and what is still asked for. */
export function modelStanding(route: ModelRoute, log: Log): object {
  const [last, passes] = [log.at(-1), passesOf(route, log)];
  if (last?.outcome === "refused" || last?.outcome === "withdrawn") return { state: last.outcome, on: last.on };
  const next = route.stages[passes.length];
  if (next === undefined) return { state: "completed", on: last?.on };
  const records = lacking(route, log, next, []);
  const from = last === undefined ? {} : { from: last.on };
  const publicity = next.publication ? { publicity: { ...from, period: route.runs ?? "not-known" } } : {};
  return { state: "open", next: { stage: next.stage, by: next.by, records, ...publicity } };
}

function lacking(route: ModelRoute, log: Log, stage: ModelStage, presented: readonly string[]): readonly string[] {
  const counts = route.kept ? log.filter((e) => e.outcome === "passed") : passesOf(route, log);
  return stage.records.filter((r) => !presented.includes(r) && !counts.some((e) => e.records.includes(r)));
}

/** Whether a return has anything to do with what a stage asks for: some of it was presented, and then sent back. */
export function asksAgain(route: ModelRoute, log: Log, name: string, records?: readonly string[]): boolean {
  const stands = passesOf(route, log);
  const sentBack = log.filter((e) => e.outcome === "passed").filter((e) => !stands.includes(e));
  const asked = records ?? route.stages.find(({ stage }) => stage === name)?.records ?? [];
  return sentBack.some((e) => e.records.some((r) => asked.includes(r)));
}

/** Whether it cannot be gone through without a calendar. */
export function needsCalendar({ stages, runs }: ModelRoute): boolean {
  return runs !== undefined && "workingDays" in runs && stages.some(({ publication }) => publication);
}

/** Every reason against an event. */
export function modelReasons(route: ModelRoute, log: Log, event: ApplicationEvent): ReadonlySet<string> {
  const last = log.at(-1);
  const passes = passesOf(route, log);
  const next = route.stages[passes.length];
  const against = new Set<string>();
  if (next === undefined || last?.outcome === "refused" || last?.outcome === "withdrawn") {
    return against.add("application-ended");
  }
  if (last !== undefined && event.on < last.on) against.add("before-last-event");
  const stage = route.stages.find((s) => s.stage === event.stage);
  if (stage === undefined) return against.add("unknown-stage");
  if (stage !== next) against.add("out-of-order");
  const decides = event.outcome === "withdrawn" ? route.stages[0]?.by : stage.by;
  if (event.by !== decides) against.add("wrong-body");
  if (event.outcome === "returned" && !passes.some((p) => p.stage === event.backTo)) against.add("not-passed-before");
  if (event.outcome === "refused" && stage === route.stages[0]) against.add("not-for-the-applicant");
  if (event.outcome === "passed") {
    if (event.records.some((r) => !route.records.includes(r))) against.add("unknown-record");
    if (lacking(route, log, stage, event.records).length > 0) against.add("record-missing");
    const wrong = published(route, stage, event, last?.on);
    if (wrong !== undefined) against.add(wrong);
  }
  return against;
}

function published(route: ModelRoute, stage: ModelStage, event: Passed, last: string | undefined): string | undefined {
  const from = event.publishedFrom;
  if (!stage.publication) return from === undefined ? undefined : "no-publication";
  if (from === undefined) return "not-published";
  if (last !== undefined && from < last) return "published-too-early";
  if (from > event.on) return "published-after-passing";
  if (route.runs === undefined) return "publicity-period-not-known";
  const through = lastDay(from, route.runs, route.calendar);
  if (through === undefined) return "calendar-does-not-reach";
  return event.on <= through ? "publicity-not-over" : undefined;
}

/** The last day of a publication, by turning the pages; undefined where the calendar ends before. */
function lastDay(from: string, runs: NonNullable<ModelRoute["runs"]>, calendar: WorkingCalendar): string | undefined {
  if ("days" in runs) return daysAfter(from, runs.days);
  let at: string | undefined = from;
  for (let i = 0; i < runs.workingDays && at !== undefined; i++) at = nextWorkedDay(daysAfter(at, 1), calendar);
  return at;
}
