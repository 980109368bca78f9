import { lawOfDay } from "../../kernel/law.ts";
import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { NotCovered } from "../../ledger/working-days/calendar.ts";
import type { PreparedRoute, PreparedStage } from "./prepare.ts";
import { basisOfRecords, isOnHand, type Position } from "./position.ts";
import { lastPublishedDay, type RunningTime } from "./publicity.ts";
import type { ApplicationEvent, StagePassed } from "./types.ts";

/** Why an event cannot be taken into the record. */
export type StepReason = { readonly basis: readonly Basis[] } &
  /** It has come to its end already. */
  (
    | { readonly reason: "application-ended"; readonly end: "completed" | "refused" | "withdrawn"; readonly on: Day }
    /** The route has no such stage. */
    | { readonly reason: "unknown-stage"; readonly stage: string }
    /** Another stage is next. */
    | { readonly reason: "out-of-order"; readonly stage: string; readonly expected: string }
    | { readonly reason: "wrong-body"; readonly by: string; readonly expected: string }
    /** Before the day of the last event. */
    | { readonly reason: "before-last-event"; readonly on: Day; readonly last: Day }
    | { readonly reason: "record-missing"; readonly records: readonly string[] }
    /** The route knows no such record. */
    | { readonly reason: "unknown-record"; readonly records: readonly string[] }
    /** An application is withdrawn by the applicant, not refused. */
    | { readonly reason: "not-for-the-applicant" }
    /** Only a stage that was passed can be gone back to. */
    | { readonly reason: "not-passed-before"; readonly backTo: string }
    /** A publication is passed without saying from when it was published. */
    | { readonly reason: "not-published" }
    /** Published before the day of the last event. */
    | { readonly reason: "published-too-early"; readonly publishedFrom: Day; readonly earliest: Day }
    /** Published only after the day on which it is passed. */
    | { readonly reason: "published-after-passing"; readonly publishedFrom: Day; readonly on: Day }
    /** The terms do not say how long a publication runs: set `publicityPeriod`. */
    | { readonly reason: "publicity-period-not-known" }
    /** Passed before the publication had run its days: it can be passed from the day after its last. */
    | { readonly reason: "publicity-not-over"; readonly publishedFrom: Day; readonly through: Day }
    /** Whether it had run its days cannot be told. */
    | ({ readonly reason: "calendar-does-not-reach"; readonly publishedFrom: Day } & Omit<NotCovered, "state">)
    /** What is no publication says from when it was published. */
    | { readonly reason: "no-publication"; readonly stage: string }
  );

/**
 * Finds everything that speaks against taking an event at this point of an application; nothing: it can be taken.
 *
 * @remarks
 * **Source** the stage, its body and its records are those of the route.
 * **Boundary** the day of the last event is not too early. A publication can be passed from the day after its
 * last day; its first day is not counted (`civil-code#201`).
 */
export function findReasons(
  event: ApplicationEvent,
  path: string,
  at: Position,
  t: PreparedRoute,
  runs: RunningTime | undefined,
): readonly StepReason[] {
  if (at.end !== undefined) return [{ reason: "application-ended", ...at.end, basis: t.basis.route }];
  const index = t.indexOf.get(event.stage);
  const stage = index === undefined ? undefined : t.stages[index];
  const early = dayReasons(event, at, t);
  if (stage === undefined) return [{ reason: "unknown-stage", stage: event.stage, basis: t.basis.route }, ...early];
  const next = t.stages[at.next];
  const order: readonly StepReason[] =
    next === undefined || next.stage === stage.stage
      ? []
      : [{ reason: "out-of-order", stage: stage.stage, expected: next.stage, basis: next.basis }];
  return [...order, ...bodyReasons(event, stage, t), ...early, ...ownReasons(event, path, stage, at, t, runs)];
}

function bodyReasons(event: ApplicationEvent, stage: PreparedStage, t: PreparedRoute): readonly StepReason[] {
  const expected = event.outcome === "withdrawn" ? t.applicant : stage.by;
  return event.by === expected ? [] : [{ reason: "wrong-body", by: event.by, expected, basis: stage.basis }];
}

function dayReasons({ on }: ApplicationEvent, at: Position, t: PreparedRoute): readonly StepReason[] {
  if (at.lastOn === undefined || on >= at.lastOn) return [];
  return [{ reason: "before-last-event", on, last: at.lastOn, basis: t.basis.route }];
}

/** What its outcome asks of an event. */
function ownReasons(
  event: ApplicationEvent,
  path: string,
  stage: PreparedStage,
  at: Position,
  t: PreparedRoute,
  runs: RunningTime | undefined,
): readonly StepReason[] {
  switch (event.outcome) {
    case "returned": {
      const to = t.indexOf.get(event.backTo);
      if (to !== undefined && to < at.next) return [];
      return [{ reason: "not-passed-before", backTo: event.backTo, basis: stage.basis }];
    }
    case "passed":
      return [...recordReasons(event.records, stage, at, t), ...publicityReasons(event, path, stage, at, t, runs)];
    case "refused":
      return t.indexOf.get(stage.stage) === 0 ? [{ reason: "not-for-the-applicant", basis: stage.basis }] : [];
    case "withdrawn":
      return [];
  }
}

function recordReasons(
  presented: readonly string[],
  stage: PreparedStage,
  at: Position,
  t: PreparedRoute,
): readonly StepReason[] {
  const now = new Set(presented);
  const records = (stage.records ?? []).filter((record) => !now.has(record) && !isOnHand(record, at, t));
  const unknown = presented.filter((record) => !t.knownRecords.has(record));
  return [
    ...(records.length === 0
      ? []
      : [{ reason: "record-missing", records, basis: basisOfRecords(records, stage, at, t) } as const]),
    ...(unknown.length === 0 ? [] : [{ reason: "unknown-record", records: unknown, basis: t.basis.route } as const]),
  ];
}

function publicityReasons(
  { on, publishedFrom }: StagePassed,
  path: string,
  stage: PreparedStage,
  at: Position,
  t: PreparedRoute,
  runs: RunningTime | undefined,
): readonly StepReason[] {
  if (stage.publicity === undefined) {
    return publishedFrom === undefined ? [] : [{ reason: "no-publication", stage: stage.stage, basis: stage.basis }];
  }
  if (publishedFrom === undefined) return [{ reason: "not-published", basis: stage.basis }];
  if (at.lastOn !== undefined && publishedFrom < at.lastOn) {
    return [{ reason: "published-too-early", publishedFrom, earliest: at.lastOn, basis: stage.basis }];
  }
  if (publishedFrom > on) return [{ reason: "published-after-passing", publishedFrom, on, basis: stage.basis }];
  if (runs === undefined) return [{ reason: "publicity-period-not-known", basis: stage.basis }];
  const basis = lawOfDay([...stage.basis, ...t.basis.publicity], dayNumber(publishedFrom));
  const last = lastPublishedDay(dayNumber(publishedFrom), runs, `${path}.publishedFrom`);
  if (last.state === "not-covered") {
    const { coveredFrom, coveredThrough } = last;
    return [{ reason: "calendar-does-not-reach", publishedFrom, coveredFrom, coveredThrough, basis }];
  }
  if (dayNumber(on) > last.through) return [];
  const through = dayOf(last.through);
  return [{ reason: "publicity-not-over", publishedFrom, through, basis: [...basis, ...last.basis] }];
}
