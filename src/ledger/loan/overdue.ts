import type { OverdueTermValues } from "./types.ts";
import { maturityOn } from "./balance.ts";
import type { LoanSlots } from "./read-loan.ts";

/** A due amount and what became of it by the day of judgement. */
export interface Due {
  readonly dueDay: number;
  /** Fen that are still unpaid. */
  readonly unpaidFen: number;
  /** The day on which it was paid in full, or the day of judgement where it is not. */
  readonly endDay: number;
}

/** A time of being overdue: from the due day to the day of payment, or to the day of judgement. */
export interface EpisodeSlots {
  readonly dueDay: number;
  readonly endDay: number;
  readonly running: boolean;
}

/** What tells one overdue episode from the next. */
export type OverdueEpisode = NonNullable<OverdueTermValues["overdueEpisode"]>;

/**
 * Settles what has fallen due by a day with what was repaid by then, the oldest due amount first.
 *
 * @remarks
 * **Boundary** what falls due on the day of judgement itself counts, with zero overdue days. What is paid in full by
 * the end of its days of grace was not overdue; what is not yet, is not before that end.
 * **Reading** `loan/after-grace`: after it, overdue from the day on which it was due, or from the end of the grace.
 */
export function settleDues(loan: LoanSlots, asOf: number): readonly Due[] {
  const repayments = loan.repayments.filter((r) => r.day <= asOf);
  let taken = 0;
  let dueFen = 0;
  let paidFen = 0;
  let paidDay = -Infinity;
  return duesOf(loan, asOf).map(({ day, fen }) => {
    dueFen += fen;
    // Both are in the order of time: what paid an amount in full is the first repayment that reaches its sum.
    for (let next = repayments[taken]; next !== undefined && paidFen < dueFen; next = repayments[++taken]) {
      paidFen += next.fen;
      paidDay = next.day;
    }
    const unpaidFen = Math.min(fen, Math.max(0, dueFen - paidFen));
    const endDay = unpaidFen > 0 ? asOf : Math.max(day, paidDay);
    const endOfGrace = day + loan.graceDays;
    if (endDay <= endOfGrace) return { dueDay: day, unpaidFen, endDay: day };
    return { dueDay: loan.overdueFromEndOfGrace ? endOfGrace : day, unpaidFen, endDay };
  });
}

/** The instalments and the rest at maturity, as far as they have fallen due by a day. */
export function duesOf(loan: LoanSlots, asOf: number): readonly { day: number; fen: number }[] {
  const rest = loan.instalments.reduce((left, i) => left - i.fen, loan.principalFen);
  const dues: { day: number; fen: number }[] = [];
  for (const { day, fen } of [...loan.instalments, { day: maturityOn(loan, asOf), fen: rest }]) {
    const last = dues.at(-1);
    if (last?.day === day) last.fen += fen; // what falls due on one day is one amount
    else if (fen > 0 && day <= asOf) dues.push({ day, fen });
  }
  return dues;
}

/**
 * The overdue episodes up to a day, in the order of time.
 *
 * @remarks
 * **Boundary** a day at whose end nothing is overdue breaks a stretch: what falls due on the day on which the
 * amount before it was paid is not overdue before the next.
 * **Reading** `loan/overdue-episode`: an episode is an unbroken stretch in which anything due is
 * unpaid (`stretch`), or every amount paid late is one of its own (`each-due`).
 */
export function overdueEpisodes(dues: readonly Due[], episode: OverdueEpisode): readonly EpisodeSlots[] {
  const episodes: EpisodeSlots[] = [];
  for (const { dueDay, endDay, unpaidFen } of dues) {
    if (endDay <= dueDay) continue;
    const last = episodes.at(-1);
    const running = unpaidFen > 0;
    if (episode === "stretch" && last !== undefined && dueDay < last.endDay) {
      episodes[episodes.length - 1] = {
        dueDay: last.dueDay,
        endDay: Math.max(last.endDay, endDay),
        running: last.running || running,
      };
    } else {
      episodes.push({ dueDay, endDay, running });
    }
  }
  return episodes;
}

/** What is overdue at the end of a day, and for how long. */
export interface OverdueSlots {
  /** Principal that fell due before the day and is unpaid. */
  readonly fen: number;
  /** Days of the episode that runs, the longest of several; 0 where nothing is overdue. */
  readonly days: number;
}

/**
 * What of the dues of a loan is overdue on the day by which they were settled: the one count of overdue days.
 *
 * @remarks
 * **Boundary** 0 on the due day, 1 on the day after.
 * **Reading** `loan/overdue-episode`.
 */
export function overdueOf(dues: readonly Due[], episode: OverdueEpisode): OverdueSlots {
  const oldest = overdueEpisodes(dues, episode).find(({ running }) => running);
  if (oldest === undefined) return { fen: 0, days: 0 };
  const fen = dues.reduce((sum, { dueDay, endDay, unpaidFen }) => sum + (endDay > dueDay ? unpaidFen : 0), 0);
  return { fen, days: oldest.endDay - oldest.dueDay };
}
