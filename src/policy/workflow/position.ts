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
  /** What had been presented at stages that are to be passed again, and whether it still counts. */
  readonly undone: readonly string[];
  readonly carried: readonly string[];
  readonly lastOn: Day | undefined;
  readonly end: ApplicationEnd | undefined;
}

/** Before anything has happened. */
export const START: Position = {
  next: 0,
  passes: [],
  undone: [],
  carried: [],
  lastOn: undefined,
  end: undefined,
};

/** What can be counted on at a stage: everything presented at the stages passed, and now. */
export function recordsOnHand(at: Position, presented: readonly string[]): ReadonlySet<string> {
  return new Set([...at.carried, ...at.passes.flatMap(({ records }) => records), ...presented]);
}

/** What records rest on, with the reading where they had been presented before a return. */
export function basisOfRecords(
  records: readonly string[],
  stage: PreparedStage,
  at: Position,
  t: PreparedRoute,
): readonly Basis[] {
  const again = records.some((record) => at.undone.includes(record)) ? t.basis.afterReturn : [];
  return eachBasisOnce([...records.flatMap((record) => t.basis.ofRecord(record, stage)), ...again]);
}

/** The position after an event against which nothing speaks. */
export function after(event: ApplicationEvent, at: Position, t: PreparedRoute): Position {
  const { on } = event;
  switch (event.outcome) {
    case "passed": {
      const passes = [...at.passes, { on, records: event.records }];
      const end = passes.length === t.stages.length ? ({ end: "completed", on } as const) : undefined;
      return { ...at, next: passes.length, passes, lastOn: on, end };
    }
    case "returned": {
      const next = t.indexOf.get(event.backTo) ?? 0; // it is known by now
      const undone = [...at.undone, ...at.passes.slice(next).flatMap(({ records }) => records)];
      const carried = t.keepsRecords ? undone : at.carried;
      return { ...at, next, passes: at.passes.slice(0, next), undone, carried, lastOn: on };
    }
    case "refused":
    case "withdrawn":
      return { ...at, lastOn: on, end: { end: event.outcome, on } };
  }
}
