import { eachBasisOnce } from "../../kernel/basis-of-row.ts";
import type { Day } from "../../base/date/day.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { PreparedRoute, PreparedStage } from "./prepare.ts";
import type { ApplicationEvent } from "./types.ts";

/** How an application ended. */
export interface ApplicationEnd {
  readonly end: "completed" | "refused" | "withdrawn";
  readonly on: Day;
}

/** A stage that was passed, and has not been undone since. */
export interface Pass {
  readonly on: Day;
  readonly records: readonly string[];
}

/** Where an application is: what its record comes to. */
export interface Position {
  /** The index of the stage that is next. */
  readonly next: number;
  /** Of each stage before it, when it was passed and what was presented. */
  readonly passes: readonly Pass[];
  /** How many of those stages presented each record. */
  readonly presented: ReadonlyMap<string, number>;
  /** What had been presented at stages that are to be passed again. */
  readonly undone: ReadonlySet<string>;
  readonly lastOn: Day | undefined;
  readonly end: ApplicationEnd | undefined;
}

/** A position that is moved on event by event. */
interface Moving extends Position {
  next: number;
  readonly passes: Pass[];
  readonly presented: Map<string, number>;
  readonly undone: Set<string>;
  lastOn: Day | undefined;
  end: ApplicationEnd | undefined;
}

/** Before anything has happened. */
export function start(): Moving {
  return { next: 0, passes: [], presented: new Map(), undone: new Set(), lastOn: undefined, end: undefined };
}

/** Whether a record can be counted on: presented at a stage that was passed, or at one before where these are kept. */
export function isOnHand(record: string, at: Position, t: PreparedRoute): boolean {
  return at.presented.has(record) || (t.keepsRecords && at.undone.has(record));
}

/** What records rest on, with the reading where they had been presented before a return. */
export function basisOfRecords(
  records: readonly string[],
  stage: PreparedStage,
  at: Position,
  t: PreparedRoute,
): readonly Basis[] {
  const again = records.some((record) => at.undone.has(record)) ? t.basis.afterReturn : [];
  return eachBasisOnce([...records.flatMap((record) => t.basis.ofRecord(record, stage)), ...again]);
}

/** The position after an event against which nothing speaks. */
export function after(event: ApplicationEvent, at: Position, t: PreparedRoute): Position {
  const { passes, presented, undone } = at;
  const moving = { ...at, passes: [...passes], presented: new Map(presented), undone: new Set(undone) };
  move(event, moving, t);
  return moving;
}

/** Moves a position on by an event against which nothing speaks. */
export function move(event: ApplicationEvent, at: Moving, t: PreparedRoute): void {
  const { on } = event;
  at.lastOn = on;
  switch (event.outcome) {
    case "passed":
      at.passes.push({ on, records: event.records });
      for (const record of event.records) at.presented.set(record, (at.presented.get(record) ?? 0) + 1);
      at.next = at.passes.length;
      if (at.next === t.stages.length) at.end = { end: "completed", on };
      return;
    case "returned":
      at.next = t.indexOf.get(event.backTo) ?? 0; // it is known by now
      for (const { records } of at.passes.splice(at.next)) for (const record of records) takeBack(record, at);
      return;
    case "refused":
    case "withdrawn":
      at.end = { end: event.outcome, on };
  }
}

function takeBack(record: string, { presented, undone }: Moving): void {
  const times = presented.get(record) ?? 0;
  if (times > 1) presented.set(record, times - 1);
  else presented.delete(record);
  undone.add(record);
}
