import type { MadeUnder } from "../../../kernel/made.ts";
import { eachOfDay } from "../../../kernel/law.ts";
import { type Day, dayNumber } from "../../../base/date/day.ts";
import { policy, preparedTerms } from "../../../kernel/policy.ts";
import type { ChosenReading } from "../../../kernel/reading.ts";
import type { TermsUsed } from "../../../kernel/terms.ts";
import type { RestDayWarning } from "../../../ledger/loan/rest-day.ts";
import { suspensionHistoryRecord } from "./facts.ts";
import {
  episodesOf,
  type GroundFinding,
  happened,
  misused,
  overdueForLong,
  overdueOften,
  type SuspensionGround,
} from "./grounds.ts";
import { prepareSuspension } from "./prepare.ts";
import { suspensionEvents, suspensionTermsKind } from "./terms.ts";
import type { SuspensionHistory, SuspensionTerms } from "./types.ts";

/** The result of `assessSuspension`. */
export interface SuspensionAssessment {
  readonly kind: "suspension-assessment";
  readonly line: string;
  readonly asOf: Day;
  /** `may-be-suspended` if any ground is there, else `undetermined` if any is, else `no-ground`. */
  readonly outcome: "may-be-suspended" | "no-ground" | "undetermined";
  /** One for each ground that the terms name. */
  readonly grounds: readonly GroundFinding[];
  readonly missing: readonly string[];
  readonly warnings: readonly RestDayWarning[];
  /** The grounds that these terms do not name. */
  readonly notAsked: readonly SuspensionGround[];
  readonly made: MadeUnder;
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(suspensionTermsKind, prepareSuspension),
  facts: suspensionHistoryRecord,
  called: "history",
});

/**
 * Judges whether a credit line may be suspended (暂停授信): each ground on its own, with its evidence.
 *
 * @remarks
 * **Source** the terms name it; in Changge the incentive measure 3(1)1.
 * **Units** calendar days overdue, counted from the day after the due day; times.
 * **Boundary** 超过 does not include its figure: 70 days overdue are no ground, 71 are; an episode of exactly
 * 30 days is not counted.
 * **Reading** `loan/overdue-episode`, `suspension/late-records`, `suspension/past-overdue`, `suspension/ended-event`.
 * **Beware** the measure says that the lender *may* suspend (可暂停): a ground is no suspension. Only principal is
 * looked at: interest paid late is not seen.
 * @throws InputError for terms or a history of the wrong shape.
 * @example
 * ```ts
 * import { assessSuspension } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2018-01-10", maturesOn: "2019-01-10",
 *   instalments: [], repayments: [], extensions: [],
 * };
 * const on = (asOf: string) => assessSuspension(changge2017.suspension, { line: "C1", asOf, loans: [loan], events: {} });
 * on("2019-03-21").grounds[0]?.state; // => "absent"
 * on("2019-03-22").grounds[0]?.state; // => "present"
 * on("2019-03-22").outcome; // => "may-be-suspended"
 * ```
 */
export function assessSuspension(terms: SuspensionTerms, history: SuspensionHistory): SuspensionAssessment {
  const [admitted, own] = door.admit(terms, history);
  history = own;
  const asOf = dayNumber(history.asOf);
  const t = { ...admitted, basis: eachOfDay(admitted.basis, asOf) };
  const { episodes, warnings } = episodesOf(history, asOf, t);
  const grounds: GroundFinding[] = [];
  const notAsked: SuspensionGround[] = [];
  if (t.overdueDaysOver === undefined) notAsked.push("overdue-days");
  else grounds.push(overdueForLong(episodes, t.overdueDaysOver, t));
  if (t.lateEpisodes === undefined) notAsked.push("late-episodes");
  else grounds.push(overdueOften(episodes, t.lateEpisodes, t));
  if (t.misuse) grounds.push(misused(history, asOf, t));
  else notAsked.push("misuse");
  for (const kind of suspensionEvents.list) {
    if (t.events.includes(kind)) grounds.push(happened(kind, history, asOf, t));
    else notAsked.push(kind);
  }
  const states = grounds.map((g) => g.state);
  return {
    kind: "suspension-assessment",
    line: history.line,
    asOf: history.asOf,
    outcome: states.includes("present")
      ? "may-be-suspended"
      : states.includes("undetermined")
        ? "undetermined"
        : "no-ground",
    grounds,
    missing: grounds.flatMap((g) => (g.state === "undetermined" ? g.missing : [])),
    warnings,
    notAsked,
    ...t.used,
    readings: t.readings,
  };
}
