import { type Day, dayNumber, dayOf } from "../date/day.ts";
import type { Basis } from "../kernel/basis.ts";
import { compareText } from "../kernel/order.ts";
import { admitWithTerms, type Memory } from "../kernel/prepare.ts";
import type { ChosenReading } from "../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../kernel/terms.ts";
import { type OverdueEpisode, overdueEpisodes, settleDues } from "../loan/overdue.ts";
import { readLoan } from "../loan/read-loan.ts";
import { type BorrowerEvent, type SuspensionHistory, suspensionHistorySchema } from "./suspension-facts.ts";
import { suspensionReadings } from "./suspension-readings.ts";
import {
  SUSPENSION_EVENTS,
  type SuspensionEvent,
  type SuspensionTerms,
  suspensionTermsSchema,
  type SuspensionTermValues,
} from "./suspension-terms.ts";

/** The grounds on which a credit line may be suspended. */
export type SuspensionGround = "overdue-days" | "late-episodes" | "misuse" | SuspensionEvent;

/** A time for which a loan was overdue, as evidence. */
export interface LoanEpisode {
  readonly loan: string;
  readonly dueOn: Day;
  /** Absent while it runs. */
  readonly paidOn?: Day;
  readonly days: number;
}

/** Whether one ground is there, with the evidence for it. */
export type GroundFinding =
  | Ground<"overdue-days", { readonly episodes: readonly LoanEpisode[] }, { readonly daysOver: number }>
  | Ground<
      "late-episodes",
      { readonly times: number; readonly episodes: readonly LoanEpisode[] },
      { readonly times: number; readonly daysOver: number }
    >
  | Ground<"misuse", { readonly loans: readonly { readonly loan: string; readonly on: Day }[] }, object>
  | Ground<SuspensionEvent, { readonly events: readonly BorrowerEvent[] }, object>;

/** `since` is the first day on which the ground was there. */
export type Ground<G extends SuspensionGround, Evidence, Required> = { readonly ground: G } & (
  | {
      readonly state: "present";
      readonly since: Day;
      readonly evidence: Evidence;
      readonly required: Required;
      readonly basis: readonly Basis[];
    }
  | {
      readonly state: "absent";
      readonly evidence: Evidence;
      readonly required: Required;
      readonly basis: readonly Basis[];
    }
  | { readonly state: "undetermined"; readonly missing: readonly [string]; readonly basis: readonly Basis[] }
);

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
  /** The grounds that these terms do not name. */
  readonly notAsked: readonly SuspensionGround[];
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

interface PreparedSuspension {
  readonly overdueDaysOver: number | undefined;
  readonly lateEpisodes: { readonly daysOver: number; readonly times: number } | undefined;
  readonly misuse: boolean;
  readonly events: readonly SuspensionEvent[];
  readonly episode: OverdueEpisode;
  readonly pastCounts: boolean;
  readonly endedCounts: boolean;
  readonly basis: {
    readonly overdue: readonly Basis[];
    readonly late: readonly Basis[];
    readonly misuse: readonly Basis[];
    readonly events: readonly Basis[];
  };
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

const memory: Memory<PreparedSuspension> = /* @__PURE__ */ new WeakMap();

/** 超过 does not include the figure. */
const MORE_THAN: Basis = { by: "law", article: "civil-code#1259" };

function prepare(terms: SuspensionTerms): PreparedSuspension {
  const { values: v, basisOf, used, readings } = layTerms<SuspensionTermValues>(terms, suspensionReadings);
  return {
    overdueDaysOver: v.overdueDaysOver,
    lateEpisodes: v.lateEpisodes,
    misuse: v.misuse !== undefined,
    events: v.suspensionEvents ?? [],
    episode: v.overdueEpisode ?? suspensionReadings["loan/overdue-episode"].chosen,
    pastCounts: v.pastOverdue === "ever",
    endedCounts: v.endedEvents === "ground",
    basis: {
      overdue: [...basisOf("overdueDaysOver", "overdueEpisode", "pastOverdue"), MORE_THAN],
      late: [...basisOf("lateEpisodes", "overdueEpisode"), MORE_THAN],
      misuse: basisOf("misuse"),
      events: basisOf("suspensionEvents", "endedEvents"),
    },
    used,
    readings,
  };
}

/**
 * Judges whether a credit line may be suspended (暂停授信): each ground on its own, with its evidence.
 *
 * @remarks
 * **Source** the terms name it; in Changge the incentive measure 3(1)1.
 * **Units** calendar days overdue, counted from the day after the due day; times.
 * **Boundary** 超过 does not include its figure: 70 days overdue are no ground, 71 are; an episode of exactly
 * 30 days is not counted.
 * **Reading** `loan/overdue-episode`, `suspension/past-overdue`, `suspension/ended-event`.
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
  const t = admitWithTerms({ schema: suspensionTermsSchema, memory, prepare }, terms, {
    schema: suspensionHistorySchema,
    value: history,
    name: "history",
  });
  const asOf = dayNumber(history.asOf);
  const episodes = episodesOf(history, asOf, t);
  const grounds: GroundFinding[] = [];
  const notAsked: SuspensionGround[] = [];
  if (t.overdueDaysOver === undefined) notAsked.push("overdue-days");
  else grounds.push(overdueForLong(episodes, t.overdueDaysOver, t));
  if (t.lateEpisodes === undefined) notAsked.push("late-episodes");
  else grounds.push(overdueOften(episodes, t.lateEpisodes, t));
  if (t.misuse) grounds.push(misused(history, asOf, t));
  else notAsked.push("misuse");
  for (const kind of SUSPENSION_EVENTS) {
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
    notAsked,
    terms: t.used,
    readings: t.readings,
  };
}

/** An episode with its days as numbers. */
interface Counted extends LoanEpisode {
  readonly dueDay: number;
}

/** The overdue episodes of all loans, by due day and then by loan. */
function episodesOf(history: SuspensionHistory, asOf: number, t: PreparedSuspension): readonly Counted[] {
  return history.loans
    .flatMap((loan) =>
      overdueEpisodes(settleDues(readLoan(loan), asOf), t.episode).map(({ dueDay, endDay, running }) => ({
        loan: loan.id,
        dueOn: dayOf(dueDay),
        ...(running ? {} : { paidOn: dayOf(endDay) }),
        days: endDay - dueDay,
        dueDay,
      })),
    )
    .sort((a, b) => a.dueDay - b.dueDay || (a.loan < b.loan ? -1 : 1));
}

/** (1) 贷款逾期超70天. The evidence of an absent ground is what is overdue without reaching it. */
function overdueForLong(episodes: readonly Counted[], daysOver: number, t: PreparedSuspension): GroundFinding {
  const counted = episodes.filter((e) => t.pastCounts || e.paidOn === undefined);
  const long = counted.filter((e) => e.days > daysOver);
  const since = Math.min(...long.map((e) => e.dueDay)) + daysOver + 1;
  return groundOf("overdue-days", long.length > 0 ? since : undefined, {
    evidence: { episodes: (long.length > 0 ? long : counted).map(presented) },
    required: { daysOver },
    basis: t.basis.overdue,
  });
}

/** (1) 累计3次超过30天. */
function overdueOften(
  episodes: readonly Counted[],
  { daysOver, times }: { readonly daysOver: number; readonly times: number },
  t: PreparedSuspension,
): GroundFinding {
  const late = episodes.filter((e) => e.days > daysOver);
  const due = late.map((e) => e.dueDay).sort((a, b) => a - b)[times - 1];
  return groundOf("late-episodes", due === undefined ? undefined : due + daysOver + 1, {
    evidence: { times: late.length, episodes: late.map(presented) },
    required: { times, daysOver },
    basis: t.basis.late,
  });
}

/** (2) 未按约定用途使用信用贷款资金. */
function misused({ loans }: SuspensionHistory, asOf: number, t: PreparedSuspension): GroundFinding {
  const found = loans
    .flatMap(({ id, misusedOn }) =>
      misusedOn !== undefined && dayNumber(misusedOn) <= asOf ? [{ loan: id, on: misusedOn }] : [],
    )
    .sort((a, b) => (a.on < b.on || (a.on === b.on && a.loan < b.loan) ? -1 : 1));
  return groundOf("misuse", found[0] && dayNumber(found[0].on), {
    evidence: { loans: found },
    required: {},
    basis: t.basis.misuse,
  });
}

/** (2) 非法集资, (3) to (5): an event of the kind that has happened and still holds. */
function happened(
  kind: SuspensionEvent,
  history: SuspensionHistory,
  asOf: number,
  t: PreparedSuspension,
): GroundFinding {
  const events = history.events[kind];
  if (events === undefined) {
    return { ground: kind, state: "undetermined", missing: [`events.${kind}`], basis: t.basis.events };
  }
  const holding = events
    .filter(
      ({ on, through }) =>
        dayNumber(on) <= asOf && (t.endedCounts || through === undefined || dayNumber(through) >= asOf),
    )
    .map(({ on, through, evidence }) => ({ on, ...(hasEnded(through, asOf) ? { through } : {}), evidence }))
    .sort(
      (a, b) =>
        compareText(a.on, b.on) || compareText(a.evidence, b.evidence) || compareText(a.through ?? "", b.through ?? ""),
    );
  return groundOf(kind, holding[0] && dayNumber(holding[0].on), {
    evidence: { events: holding },
    required: {},
    basis: t.basis.events,
  });
}

/** An end that lies ahead is not known yet. */
function hasEnded(through: Day | undefined, asOf: number): through is Day {
  return through !== undefined && dayNumber(through) <= asOf;
}

function groundOf<G extends SuspensionGround, Evidence, Required>(
  ground: G,
  since: number | undefined,
  exhibit: { readonly evidence: Evidence; readonly required: Required; readonly basis: readonly Basis[] },
): Ground<G, Evidence, Required> {
  return since === undefined
    ? { ground, state: "absent", ...exhibit }
    : { ground, state: "present", since: dayOf(since), ...exhibit };
}

function presented({ loan, dueOn, paidOn, days }: Counted): LoanEpisode {
  return { loan, dueOn, ...(paidOn === undefined ? {} : { paidOn }), days };
}
