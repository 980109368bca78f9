import { lawOfDay } from "../../kernel/law.ts";
import { eachBasisOnce } from "../../kernel/basis-of-row.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { type Day, dayNumber } from "../../base/date/day.ts";
import type { Basis } from "../../kernel/basis.ts";
import { type ApplicationEnd, basisOfRecords, isOnHand, type Position } from "./position.ts";
import type { PreparedRoute } from "./prepare.ts";
import type { PublicityPeriod } from "./types.ts";

/** A stage of the route as an application has it. */
export interface StageStanding {
  readonly stage: string;
  readonly name: Bilingual;
  readonly by: string;
  readonly state: "passed" | "next" | "ahead" | "not-reached";
  /** Of a stage that was passed, and not undone since. */
  readonly passedOn?: Day;
}

/** The stage that is next, the body that decides it, and the records that it still asks for. */
export interface OpenStage {
  readonly stage: string;
  readonly by: string;
  readonly records: readonly string[];
  /** Of a publication: the first day from which it can be published, and how long it runs. */
  readonly publicity?: { readonly from: Day; readonly period: PublicityPeriod | "not-known" };
  readonly basis: readonly Basis[];
}

/** Where an application stands. */
export type ApplicationStanding =
  | { readonly state: "open"; readonly next: OpenStage }
  | { readonly state: ApplicationEnd["end"]; readonly on: Day };

/** Tells where an application stands. */
export function standingOf(at: Position, t: PreparedRoute): ApplicationStanding {
  if (at.end !== undefined) return { state: at.end.end, on: at.end.on };
  const stage = t.stages[at.next];
  if (stage === undefined) throw new RangeError("no stage is next"); // an application that passed them all has ended
  const records = (stage.records ?? []).filter((record) => !isOnHand(record, at, t));
  return {
    state: "open",
    next: {
      stage: stage.stage,
      by: stage.by,
      records,
      ...(stage.publicity === undefined ? {} : { publicity: publicityOf(at, t) }),
      basis: eachBasisOnce([
        ...stage.basis,
        ...(stage.publicity === undefined || at.lastOn === undefined
          ? []
          : lawOfDay(t.basis.publicity, dayNumber(at.lastOn))),
        ...basisOfRecords(records, stage, at, t),
      ]),
    },
  };
}

function publicityOf({ lastOn }: Position, { period }: PreparedRoute): NonNullable<OpenStage["publicity"]> {
  if (lastOn === undefined) throw new RangeError("a route does not begin with a publication");
  return { from: lastOn, period: period ?? "not-known" };
}

/** Tells how far along its route an application is, stage by stage. */
export function stagesOf(at: Position, t: PreparedRoute): readonly StageStanding[] {
  return t.stages.map(({ stage, name, by }, i) => {
    const pass = at.passes[i];
    if (pass !== undefined) return { stage, name, by, state: "passed", passedOn: pass.on };
    if (at.end !== undefined) return { stage, name, by, state: "not-reached" };
    return { stage, name, by, state: i === at.next ? "next" : "ahead" };
  });
}
