import type { MadeUnder } from "../../kernel/made.ts";
import { eachBasisOnce } from "../../kernel/basis-of-row.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { policy } from "../../kernel/policy.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import type { TermsUsed } from "../../kernel/terms.ts";
import { applicationStepFactsRecord } from "./facts.ts";
import { after, basisOfRecords, type Position } from "./position.ts";
import type { PreparedRoute } from "./prepare.ts";
import { lacking, preparedRoute, readingsUsed, replay, type RouteShown, showRoute } from "./replay.ts";
import { type ApplicationStanding, type StageStanding, stagesOf, standingOf } from "./standing.ts";
import { findReasons, type StepReason } from "./step-reasons.ts";
import type { ApplicationEvent, ApplicationState, ApplicationStepFacts, RouteTerms } from "./types.ts";

/** The result of `advanceApplication`. */
export interface ApplicationStep {
  readonly kind: "application-step";
  readonly application: string;
  readonly event: ApplicationEvent;
  /** Whether the event was taken into the record. */
  readonly outcome: "taken" | "not-taken";
  /** Everything that speaks against taking it; empty where it was taken. */
  readonly reasons: readonly StepReason[];
  /** With the event where it was taken, otherwise as it was: to be handed in with the next event. */
  readonly state: ApplicationState;
  /** Where the application stands after it. */
  readonly standing: ApplicationStanding;
  readonly stages: readonly StageStanding[];
  readonly route: RouteShown;
  readonly basis: readonly Basis[];
  readonly made: MadeUnder;
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

const door = /* @__PURE__ */ policy({ terms: preparedRoute, facts: applicationStepFactsRecord, against: lacking });

/**
 * Takes an application (贷款申请) one step along its route: an event is taken into its record, or it is not and every
 * reason is named. The stages come in their order, each by its own body with its own records.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 5(1) to 5(4). **Units** days.
 * **Boundary** several events may fall on one day. A publication can be passed from the day after its last.
 * **Reading** `workflow/records-after-return`.
 * **Beware** the state is the record and nothing else: it is gone through from the start at every step.
 * @throws InputError for a route without stages, facts of the wrong shape, a record that could not have come about
 * on this route, and a missing calendar where publication runs for working days.
 * @example
 * ```ts
 * import { advanceApplication } from "fupin-credit";
 * import { jiange2019 } from "fupin-credit/packs";
 * const state = { application: "A1", record: [] };
 * const applied = { stage: "application", by: "household", on: "2019-03-01", outcome: "passed", records: [] } as const;
 * const first = advanceApplication(jiange2019.route, { state, event: applied });
 * first.standing.state === "open" && first.standing.next.stage; // => "village-review"
 * const skipped = { ...applied, stage: "bank-decision", by: "lender" } as const;
 * const second = advanceApplication(jiange2019.route, { state: first.state, event: skipped });
 * second.reasons.map((r) => r.reason); // => ["out-of-order", "record-missing"]
 * second.state.record.length; // => 1
 * ```
 */
export function advanceApplication<const T extends RouteTerms>(
  terms: T & NeedsTerm<T, "stages">,
  facts: ApplicationStepFacts,
): ApplicationStep {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const { runs, at } = replay(facts, t);
  const { state, event } = facts;
  const reasons = findReasons(event, "facts.event", at, t, runs);
  const taken = reasons.length === 0;
  const reached = taken ? after(event, at, t) : at;
  const record = taken ? [...state.record, event] : state.record;
  return {
    kind: "application-step",
    application: state.application,
    event,
    outcome: taken ? "taken" : "not-taken",
    reasons,
    state: taken ? { application: state.application, record } : state,
    standing: standingOf(reached, t),
    stages: stagesOf(reached, t),
    route: showRoute(t),
    basis: basisOf(event, at, t),
    ...t.used,
    readings: readingsUsed(record, t),
  };
}

/** The article of the stage, and those that ask for its records. */
function basisOf({ stage: name }: ApplicationEvent, at: Position, t: PreparedRoute): readonly Basis[] {
  const stage = t.stages[t.indexOf.get(name) ?? -1];
  return stage === undefined
    ? t.basis.route
    : eachBasisOnce([...stage.basis, ...basisOfRecords(stage.records ?? [], stage, at, t)]);
}
