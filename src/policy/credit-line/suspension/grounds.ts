import { type Day, dayNumber, dayOf } from "../../../base/date/day.ts";
import type { Basis } from "../../../kernel/basis.ts";
import { compareText } from "../../../kernel/order.ts";
import { overdueEpisodes, settleDues } from "../../../ledger/loan/overdue.ts";
import { readLoan } from "../../../ledger/loan/read-loan.ts";
import { maturityDays, type RestDayWarning, restDayWarningsPast } from "../../../ledger/loan/rest-day.ts";
import type { PreparedSuspension } from "./prepare.ts";
import type { BorrowerEvent, SuspensionEvent, SuspensionHistory } from "./types.ts";

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
/** An episode with its days as numbers. */
interface Counted extends LoanEpisode {
  readonly dueDay: number;
}

/** The overdue episodes of all loans, by due day and then by loan; and the maturities that no calendar reaches. */
export function episodesOf(
  history: SuspensionHistory,
  asOf: number,
  t: PreparedSuspension,
): { readonly episodes: readonly Counted[]; readonly warnings: readonly RestDayWarning[] } {
  const days = maturityDays(t.maturityRules, history.calendar);
  const read = history.loans.map((loan) => ({ loan, slots: readLoan(loan, days, asOf) }));
  const episodes = read
    .flatMap(({ loan, slots }) =>
      overdueEpisodes(settleDues(slots, asOf), t.episode).map(({ dueDay, endDay, running }) => ({
        loan: loan.id,
        dueOn: dayOf(dueDay),
        ...(running ? {} : { paidOn: dayOf(endDay) }),
        days: endDay - dueDay,
        dueDay,
      })),
    )
    .sort((a, b) => a.dueDay - b.dueDay || (a.loan < b.loan ? -1 : 1));
  const warnings = read.flatMap(({ loan, slots }) => restDayWarningsPast(loan, slots, asOf));
  return { episodes, warnings: warnings.sort((a, b) => compareText(a.loan, b.loan)) };
}

/** (1) 贷款逾期超70天. The evidence of an absent ground is what is overdue without reaching it. */
export function overdueForLong(episodes: readonly Counted[], daysOver: number, t: PreparedSuspension): GroundFinding {
  const counted = episodes.filter((e) => t.pastCounts || e.paidOn === undefined);
  const long = counted.filter((e) => e.days > daysOver);
  const [first] = long; // they are in the order of their due days
  return groundOf("overdue-days", first && first.dueDay + daysOver + 1, {
    evidence: { episodes: (long.length > 0 ? long : counted).map(presented) },
    required: { daysOver },
    basis: t.basis.overdue,
  });
}

/**
 * (1) 累计3次超过30天.
 *
 * @remarks
 * **Boundary** late again from the very day on which the other was paid is another time.
 * **Reading** `suspension/late-records`: as many times as there are episodes of which no two loans overlap, and no fewer
 * than one loan had alone; or every episode of every loan.
 */
export function overdueOften(
  episodes: readonly Counted[],
  { daysOver, times }: { readonly daysOver: number; readonly times: number },
  t: PreparedSuspension,
): GroundFinding {
  const late = episodes.filter((e) => e.days > daysOver);
  const counted = t.eachLoanCounts ? late : timesLate(late);
  const due = counted[times - 1]?.dueDay;
  return groundOf("late-episodes", due === undefined ? undefined : due + daysOver + 1, {
    evidence: { times: counted.length, episodes: late.map(presented) },
    required: { times, daysOver },
    basis: t.basis.late,
  });
}

/** Of episodes in the order of their due days, those that are a time of their own: each with which their number grows. */
function timesLate(late: readonly Counted[]): readonly Counted[] {
  const ofLoan = new Map<string, number>();
  const counted: Counted[] = [];
  let apart = 0;
  let ends = -Infinity;
  for (const episode of late) {
    const end = episode.dueDay + episode.days;
    const own = (ofLoan.get(episode.loan) ?? 0) + 1;
    ofLoan.set(episode.loan, own);
    // The largest number that do not overlap: whichever ends first leaves most room for the next.
    if (episode.dueDay >= ends) apart += 1;
    ends = episode.dueDay >= ends ? end : Math.min(ends, end);
    if (Math.max(apart, own) > counted.length) counted.push(episode);
  }
  return counted;
}

/** (2) 未按约定用途使用信用贷款资金. */
export function misused({ loans }: SuspensionHistory, asOf: number, t: PreparedSuspension): GroundFinding {
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
export function happened(
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
