import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import { compareText } from "../../kernel/order.ts";
import { judgeAll } from "../../kernel/requirement.ts";
import { maturityBy } from "../../ledger/loan/rest-day.ts";
import { type Amount, amountOf, fenOf, withinRange } from "../../base/money/amount.ts";
import type { DrawFinding } from "./draw-findings.ts";
import type { DrawSlots, Stepped } from "./line-years.ts";
import type { PreparedLine } from "./prepare.ts";
import { type Adjusted, changed } from "./standing-over-time.ts";
import { readStanding, type StandingSlots } from "./standing.ts";
import type { CreditLineHistory } from "./types.ts";

/** One movement of a credit line, with how it stood after it. */
export interface LineMovement {
  readonly day: Day;
  readonly movement: "granted" | "rewarded" | "penalised" | "adjusted" | "suspended" | "resumed" | "repaid" | "drawn";
  /** The loan that was drawn or repaid. */
  readonly loan?: string;
  /** Yuan drawn or repaid. */
  readonly amount?: Amount;
  readonly limit: Amount;
  /** Yuan that count against the line. */
  readonly drawn: Amount;
  /** `"0.00"` while the line is not in force. */
  readonly available: Amount;
}

/** What was found about one draw. */
export interface ReviewedDraw {
  readonly loan: string;
  readonly findings: readonly DrawFinding[];
}
/** What happens first on one day. What a draw of the same day repays can only come after it. */
const ORDER: readonly LineMovement["movement"][] = [
  "granted",
  "rewarded",
  "penalised",
  "adjusted",
  "resumed",
  "suspended",
  "repaid",
  "drawn",
];
const AFTER_DRAWN = ORDER.length;

interface Entry {
  readonly day: number;
  readonly movement: LineMovement["movement"];
  /** The order among the movements of a day. */
  readonly rank: number;
  readonly change?: Stepped | Adjusted;
  readonly draw?: DrawSlots;
  readonly fen?: number;
}

/** Goes through everything that happened to the line up to the day of judgement. */
export function replayLine(
  history: CreditLineHistory,
  draws: readonly DrawSlots[],
  steps: readonly Stepped[],
  days: { readonly grantedDay: number; readonly lastDay: number; readonly asOf: number },
  t: PreparedLine,
): { readonly movements: readonly LineMovement[]; readonly reviewed: readonly ReviewedDraw[] } {
  const reviewed: ReviewedDraw[] = [];
  const movements: LineMovement[] = [];
  let standing: StandingSlots = { ...readStanding(history.granted, t.gradeOrder), limitFen: 0 };
  let drawnFen = 0;
  const canBeDrawn = (day: number): boolean =>
    day >= days.grantedDay && day <= days.lastDay && !isSuspended(history, day);
  for (const { day, movement, change, draw, fen = 0 } of entriesOf(history, draws, steps, days)) {
    if (movement === "granted") standing = readStanding(history.granted, t.gradeOrder);
    if (change !== undefined) standing = changed(standing, change, t);
    if (movement === "repaid" && t.revolving) drawnFen -= fen;
    if (movement === "drawn" && draw !== undefined) {
      const availableFen = Math.max(0, standing.limitFen - drawnFen);
      const { grantedDay, lastDay } = days;
      // The line ends on its own day, so the written maturity is the one that must lie within it.
      const maturesOn = dayOf(maturityBy(draw.loan, days.asOf).writtenDay);
      const at = { grantedDay, lastDay, availableFen, suspended: isSuspended(history, day) };
      const { findings } = judgeAll(t.asked, { paidOutOn: dayOf(day), maturesOn, principalFen: fen, ...at }, {}, day);
      reviewed.push({ loan: draw.id, findings });
      drawnFen = withinRange(drawnFen + fen, "history.draws");
    }
    movements.push({
      day: dayOf(day),
      movement,
      ...(draw === undefined ? {} : { loan: draw.id, amount: amountOf(fen) }),
      limit: amountOf(standing.limitFen),
      drawn: amountOf(drawnFen),
      available: amountOf(canBeDrawn(day) ? Math.max(0, standing.limitFen - drawnFen) : 0),
    });
  }
  return { movements, reviewed };
}

function entriesOf(
  history: CreditLineHistory,
  draws: readonly DrawSlots[],
  steps: readonly Stepped[],
  { grantedDay, lastDay, asOf }: { readonly grantedDay: number; readonly lastDay: number; readonly asOf: number },
): readonly Entry[] {
  const entry = (day: number, movement: Entry["movement"], change?: Stepped | Adjusted): Entry => ({
    day,
    movement,
    rank: ORDER.indexOf(movement),
    ...(change === undefined ? {} : { change }),
  });
  const entries: Entry[] = [
    entry(grantedDay, "granted"),
    ...steps.map((s) => entry(s.day, s.direction === 1 ? "rewarded" : "penalised", s)),
    ...history.adjustments.map(({ on, amount }) => {
      const day = dayNumber(on);
      return entry(day, "adjusted", { day, limitFen: fenOf(amount) });
    }),
    ...history.suspensions.flatMap(({ from, through }) => [
      entry(dayNumber(from), "suspended"),
      ...(through === undefined ? [] : [entry(dayNumber(through) + 1, "resumed")]),
    ]),
    ...draws.flatMap((draw): readonly Entry[] => [
      { ...entry(draw.loan.paidOutDay, "drawn"), draw, fen: draw.loan.principalFen },
      ...repaidByDay(draw).map(([day, fen]) => ({
        ...entry(day, "repaid"),
        ...(day === draw.loan.paidOutDay ? { rank: AFTER_DRAWN } : {}),
        draw,
        fen,
      })),
    ]),
  ];
  const isOwn = ({ movement, day }: Entry): boolean =>
    day <= asOf && (day <= lastDay || movement === "drawn" || movement === "repaid");
  return entries
    .filter(isOwn)
    .sort((a, b) => a.day - b.day || a.rank - b.rank || compareText(a.draw?.id ?? "", b.draw?.id ?? ""));
}

/** What was repaid of a draw, each day once. */
function repaidByDay({ loan }: DrawSlots): readonly (readonly [day: number, fen: number])[] {
  const byDay = new Map<number, number>();
  for (const { day, fen } of loan.repayments) byDay.set(day, (byDay.get(day) ?? 0) + fen);
  return [...byDay];
}

/** Whether the line is suspended on a day: the last that began by then, which is the only one that may hold, does. */
export function isSuspended({ suspensions }: CreditLineHistory, day: number): boolean {
  let [before, after] = [0, suspensions.length];
  while (before < after) {
    const middle = Math.floor((before + after) / 2);
    const from = suspensions[middle]?.from;
    if (from !== undefined && dayNumber(from) <= day) before = middle + 1;
    else after = middle;
  }
  const last = suspensions[before - 1];
  return last !== undefined && (last.through === undefined || day <= dayNumber(last.through));
}
