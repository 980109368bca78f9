import type { MadeUnder } from "../../kernel/made.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { policy } from "../../kernel/policy.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import type { TermsUsed } from "../../kernel/terms.ts";
import { applicationTrackFactsRecord } from "./facts.ts";
import { lacking, preparedRoute, readingsUsed, replay, type RouteShown, showRoute } from "./replay.ts";
import { type ApplicationStanding, type StageStanding, stagesOf, standingOf } from "./standing.ts";
import type { ApplicationEvent, ApplicationTrackFacts, RouteTerms } from "./types.ts";

/** The result of `trackApplication`. */
export interface ApplicationTrack {
  readonly kind: "application-track";
  readonly application: string;
  readonly standing: ApplicationStanding;
  readonly stages: readonly StageStanding[];
  /** Everything that happened, in its order. */
  readonly record: readonly ApplicationEvent[];
  readonly route: RouteShown;
  readonly basis: readonly Basis[];
  readonly made: MadeUnder;
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

const door = /* @__PURE__ */ policy({ terms: preparedRoute, facts: applicationTrackFactsRecord, against: lacking });

/**
 * Tells where an application (贷款申请) stands on its route, from its record alone: what was passed, what is next.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 5(1) to 5(4).
 * **Reading** `workflow/records-after-return`.
 * @throws InputError as `advanceApplication` does.
 * @example
 * ```ts
 * import { trackApplication } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const { standing } = trackApplication(changge2017.route, { state: { application: "A1", record: [] } });
 * standing.state === "open" && standing.next.records; // => ["application-form", "commitment-letter", "loan-notice"]
 * ```
 */
export function trackApplication<const T extends RouteTerms>(
  terms: T & NeedsTerm<T, "stages">,
  facts: ApplicationTrackFacts,
): ApplicationTrack {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const { at } = replay(facts, t);
  return {
    kind: "application-track",
    application: facts.state.application,
    standing: standingOf(at, t),
    stages: stagesOf(at, t),
    record: facts.state.record,
    route: showRoute(t),
    basis: t.basis.route,
    ...t.used,
    readings: readingsUsed(facts.state.record, t),
  };
}
