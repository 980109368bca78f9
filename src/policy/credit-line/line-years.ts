import { lawOfDay } from "../../kernel/law.ts";
import { dayNumber, dayOf, LAST_DAY_NUMBER, type Day, withinCalendar } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import type { Basis } from "../../kernel/basis.ts";
import { type EpisodeSlots, overdueEpisodes, settleDues } from "../../ledger/loan/overdue.ts";
import { type LoanSlots, readLoan } from "../../ledger/loan/read-loan.ts";
import { maturityDays } from "../../ledger/loan/rest-day.ts";
import { balanceOn } from "../../ledger/loan/balance.ts";
import type { PreparedLine } from "./prepare.ts";
import type { StandingOverTime } from "./standing-over-time.ts";
import { type LineStanding, presentStanding, takeStep } from "./standing.ts";
import type { CreditLineHistory } from "./types.ts";

/** Why a year was not one of good faith. */
export type BrokenBy =
  /** Something was overdue in it: since when and, in all, for how many days by the day of judgement. */
  | { readonly ground: "late"; readonly loan: string; readonly dueOn: Day; readonly days: number }
  | { readonly ground: "misuse"; readonly loan: string; readonly on: Day };

/** One year of the line and what follows from it. */
export type LineYear = {
  readonly year: number;
  readonly from: Day;
  readonly through: Day;
} & (
  | { readonly state: "running" | "broken-so-far"; readonly brokenBy: readonly BrokenBy[] }
  /** Nothing was drawn or owed in it, or nothing fell due and the terms reward no such year. */
  | { readonly state: "unused" | "nothing-due" }
  | ({ readonly state: "kept"; readonly inARow: number; readonly basis: readonly Basis[] } & Step)
  | ({
      readonly state: "broken";
      readonly brokenBy: readonly BrokenBy[];
      readonly inARow: number;
      readonly basis: readonly Basis[];
    } & Step)
);

/** The lender's step: which of its list, and where it leads; or that the terms give none. */
type Step =
  | { readonly step: "none-given" }
  /** `appliesFrom` is absent where the line has ended by then: the step is for the next line. */
  | {
      readonly step: number;
      readonly before: LineStanding;
      readonly after: LineStanding;
      readonly appliesFrom?: Day;
    };

/** A change of standing by a step, for the movements of the line. */
export interface Stepped {
  readonly day: number;
  readonly direction: 1 | -1;
  readonly step: number;
}

/** A draw of the line, read. */
export interface DrawSlots {
  readonly id: string;
  readonly loan: LoanSlots;
  readonly misusedDay: number | undefined;
}

/** Reads the draws that were paid out by a day. */
export function readDraws(history: CreditLineHistory, asOf: number, t: PreparedLine): readonly DrawSlots[] {
  const days = maturityDays(t.maturityRules, history.calendar);
  return history.draws
    .map((draw) => ({
      id: draw.id,
      loan: readLoan(draw, days, asOf),
      misusedDay: draw.misusedOn === undefined ? undefined : dayNumber(draw.misusedOn),
    }))
    .filter(({ loan }) => loan.paidOutDay <= asOf)
    .sort((a, b) => a.loan.paidOutDay - b.loan.paidOutDay || (a.id < b.id ? -1 : 1));
}

/** The spans of the years of a line, from its grant to its end or to the day of judgement. */
function yearSpans(
  grantedDay: number,
  lastDay: number,
  asOf: number,
  t: PreparedLine,
): readonly { readonly from: number; readonly through: number }[] {
  const spans: { from: number; through: number }[] = [];
  let from = grantedDay;
  for (let n = 1; from <= Math.min(lastDay, asOf); n++) {
    const next = t.calendarYears ? dayNumber(`${dayOf(from).slice(0, 4)}-12-31`) + 1 : plusMonths(grantedDay, 12 * n);
    // The corresponding day on which the line ends belongs to its last year; 1 January does not to the old one.
    const through = t.calendarYears ? Math.min(next - 1, lastDay) : next >= lastDay ? lastDay : next - 1;
    spans.push({ from, through });
    from = through + 1;
  }
  return spans;
}

/** The last day of the line; the calendar's last where the terms set no end. */
export function lastDayOf(grantedDay: number, t: PreparedLine): number {
  if (t.validMonths === undefined) return LAST_DAY_NUMBER;
  return withinCalendar(plusMonths(grantedDay, t.validMonths), "history.granted.on");
}

/** What broke the good faith of a span, looked at on a day. */
function brokenBy(
  draws: readonly (DrawSlots & { readonly episodes: readonly EpisodeSlots[] })[],
  span: { readonly from: number; readonly through: number },
): readonly BrokenBy[] {
  return draws.flatMap(({ id, episodes, misusedDay }): readonly BrokenBy[] => {
    const late = episodes
      .filter((e) => e.dueDay + 1 <= span.through && e.endDay >= span.from && e.endDay > e.dueDay)
      .map((e) => ({ ground: "late", loan: id, dueOn: dayOf(e.dueDay), days: e.endDay - e.dueDay }) as const);
    const misused = misusedDay !== undefined && misusedDay >= span.from && misusedDay <= span.through;
    return misused ? [...late, { ground: "misuse", loan: id, on: dayOf(misusedDay) }] : late;
  });
}

/** Whether anything was owed in a span. */
function isUsed(draws: readonly DrawSlots[], span: { readonly from: number; readonly through: number }): boolean {
  return draws.some(
    ({ loan }) =>
      loan.paidOutDay <= span.through && (loan.paidOutDay >= span.from || balanceOn(loan, span.from - 1) > 0),
  );
}

/** Whether anything fell due or was repaid in a span. */
function hasDue(draws: readonly DrawSlots[], span: { readonly from: number; readonly through: number }): boolean {
  const within = (day: number): boolean => day >= span.from && day <= span.through;
  return draws.some(
    ({ loan }) =>
      loan.repayments.some((r) => within(r.day)) || settleDues(loan, span.through).some((d) => within(d.dueDay)),
  );
}

/** Goes through the years of a line and takes the lender's step after each that has passed. */
export function reviewYears(
  draws: readonly DrawSlots[],
  { grantedDay, lastDay, asOf }: { readonly grantedDay: number; readonly lastDay: number; readonly asOf: number },
  over: StandingOverTime,
  t: PreparedLine,
): { readonly years: readonly LineYear[]; readonly steps: readonly Stepped[] } {
  const years: LineYear[] = [];
  const steps: Stepped[] = [];
  let kept = 0;
  let broken = 0;
  const withEpisodes = draws.map((draw) => ({
    ...draw,
    episodes: overdueEpisodes(settleDues(draw.loan, asOf), "stretch"),
  }));
  yearSpans(grantedDay, lastDay, asOf, t).forEach((span, i) => {
    const head = { year: i + 1, from: dayOf(span.from), through: dayOf(span.through) };
    const grounds = brokenBy(withEpisodes, { ...span, through: Math.min(span.through, asOf) });
    if (span.through >= asOf) {
      years.push({ ...head, state: grounds.length > 0 ? "broken-so-far" : "running", brokenBy: grounds });
      return;
    }
    const direction = grounds.length > 0 ? -1 : 1;
    if (direction === 1 && !isUsed(draws, span)) return void years.push({ ...head, state: "unused" });
    if (direction === 1 && !t.nothingDueIsKept && !hasDue(draws, span))
      return void years.push({ ...head, state: "nothing-due" });
    kept = direction === 1 ? kept + 1 : 0;
    broken = direction === 1 ? 0 : broken + 1;
    const inARow = Math.max(kept, broken);
    const list = direction === 1 ? t.rewardSteps : t.penaltySteps;
    const number = Math.min(inARow, list.length);
    const taken = list[number - 1];
    const day = span.through + 1;
    const before = over.through(day - 1);
    const step: Step =
      taken === undefined
        ? { step: "none-given" }
        : {
            step: number,
            before: presentStanding(before, t.gradeOrder),
            after: presentStanding(takeStep(before, taken, direction, t), t.gradeOrder),
            ...(day <= lastDay ? { appliesFrom: dayOf(day) } : {}),
          };
    if (taken !== undefined && day <= lastDay) {
      const stepped = { day, direction, step: number } as const;
      steps.push(stepped);
      over.take(stepped);
    }
    const basis = lawOfDay([...(direction === 1 ? t.basis.reward : t.basis.penalty), ...t.basis.years], span.through);
    if (direction === 1) years.push({ ...head, state: "kept", inARow, basis, ...step });
    else years.push({ ...head, state: "broken", brokenBy: grounds, inARow, basis, ...step });
  });
  return { years, steps };
}
