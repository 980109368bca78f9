import { type Day, dayIssue, dayNumber, dayOf } from "../date/day.ts";
import { balanceOn, maturityOn } from "../loan/balance.ts";
import { notListed, outOfOrder } from "../input/wording.ts";
import type { Issue } from "../input/issue.ts";
import type { Basis } from "../kernel/basis.ts";
import type { NeedsTerm } from "../kernel/needs-term.ts";
import { compareText } from "../kernel/order.ts";
import { admitWithTerms, type Memory } from "../kernel/prepare.ts";
import type { ChosenReading } from "../kernel/reading.ts";
import type { TermsUsed } from "../kernel/terms.ts";
import { NOT_ASKED } from "../kernel/verdict.ts";
import { type Amount, amountOf, fenOf, withinRange } from "../money/amount.ts";
import { type DrawFinding, judgeDraw } from "./draw-findings.ts";
import { type CreditLineHistory, creditLineHistorySchema } from "./line-facts.ts";
import { type CreditLineTerms, creditLineTermsSchema } from "./line-terms.ts";
import { type DrawSlots, lastDayOf, type LineYear, readDraws, reviewYears, type Stepped } from "./line-years.ts";
import { type PreparedLine, prepareLine } from "./prepare-line.ts";
import { type LineStanding, presentStanding, readStanding, type StandingSlots, takeStep } from "./standing.ts";

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

/** The result of `reviewCreditLine`. */
export interface CreditLineReview {
  readonly kind: "credit-line-review";
  readonly line: string;
  readonly household: string;
  readonly asOf: Day;
  readonly state: "not-yet-granted" | "in-force" | "suspended" | "ended";
  /** The last day on which it can be drawn; absent where the terms set none. */
  readonly validThrough?: Day;
  /** How it stands at the end of `asOf`; before the grant, as it will be granted. */
  readonly standing: LineStanding;
  /** Yuan that count against it. */
  readonly drawn: Amount;
  /** Yuan that can be drawn; `"0.00"` while it is not in force. */
  readonly available: Amount;
  readonly movements: readonly LineMovement[];
  readonly draws: readonly ReviewedDraw[];
  readonly years: readonly LineYear[];
  /** Whether any draw broke the line's rules. */
  readonly breached: boolean;
  readonly basis: { readonly validity: readonly Basis[]; readonly drawing: readonly Basis[] };
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

const memory: Memory<PreparedLine> = /* @__PURE__ */ new WeakMap();

/**
 * Reviews a credit line (授信): whether it is in force, what is drawn and what is left, whether each draw kept
 * to it, and what the lender's yearly rewards and penalties have made of it.
 *
 * @remarks
 * **Source** the terms name it; in Changge the incentive measure 1(2), 2(1) and 3(1)1, annex 2 of the loan measure.
 * **Units** yuan of principal, whole months, points.
 * **Boundary** it is valid through the corresponding day; a repayment frees the line from its own day on, and
 * counts before a draw of the same day. A year counts as broken by anything overdue in it for a day, or misused.
 * **Reading** `credit-line/year`, `credit-line/nothing-due`, `credit-line/repaid-within`.
 * **Beware** the steps are the lender's: without `rewardSteps` and `penaltySteps` a year is judged, but moves
 * nothing. The step of the last year is for the next line. Only principal is looked at: interest paid late is
 * not seen. An unused year neither goes on with a row of years nor breaks it.
 * @throws InputError for terms or a history of the wrong shape, draws of another household, and a grade that
 * the terms do not know.
 * @example
 * ```ts
 * import { reviewCreditLine } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const draw = {
 *   id: "L1", household: "H1", lender: "B1", principal: "30000", paidOutOn: "2018-03-01", maturesOn: "2019-03-01",
 *   instalments: [], repayments: [{ day: "2018-09-01", amount: "10000" }], extensions: [],
 * };
 * const history = {
 *   line: "C1", household: "H1", granted: { on: "2018-01-15", amount: "50000" }, adjustments: [], suspensions: [], draws: [draw],
 * };
 * const { available, validThrough } = reviewCreditLine(changge2017.creditLine, { ...history, asOf: "2018-12-31" });
 * available; // => "30000.00"
 * validThrough; // => "2021-01-15"
 * reviewCreditLine(changge2017.creditLine, { ...history, asOf: "2021-01-16" }).state; // => "ended"
 * ```
 */
export function reviewCreditLine<const T extends CreditLineTerms>(
  terms: T & NeedsTerm<T, "drawing">,
  history: CreditLineHistory,
): CreditLineReview {
  const t = admitWithTerms(
    { schema: creditLineTermsSchema, memory, prepare: prepareLine },
    terms,
    { schema: creditLineHistorySchema, value: history, name: "history" },
    (prepared) => [...unknownLineGrade(history, prepared), ...adjustedAfterEnd(history, prepared)],
  );
  const asOf = dayNumber(history.asOf);
  const grantedDay = dayNumber(history.granted.on);
  const lastDay = lastDayOf(grantedDay, t);
  const draws = readDraws(history, asOf);
  // The step comes first on its day, before what the lender adjusts on it.
  const standingBefore = (day: number, taken: readonly Stepped[]): StandingSlots =>
    standingAfter(history, taken, day - 1, t);
  const { years, steps } = reviewYears(draws, { grantedDay, lastDay, asOf }, standingBefore, t);
  const { movements, reviewed } = replay(history, draws, steps, { grantedDay, lastDay, asOf }, t);
  const standing = standingAfter(history, steps, asOf, t);
  const drawnFen = drawnOn(draws, asOf, t);
  const suspended = isSuspended(history, asOf);
  const state = asOf < grantedDay ? "not-yet-granted" : asOf > lastDay ? "ended" : suspended ? "suspended" : "in-force";
  return {
    kind: "credit-line-review",
    line: history.line,
    household: history.household,
    asOf: history.asOf,
    state,
    ...(t.validMonths === NOT_ASKED ? {} : { validThrough: dayOf(lastDay) }),
    standing: presentStanding(standing, t.gradeOrder),
    drawn: amountOf(drawnFen),
    available: amountOf(state === "in-force" ? Math.max(0, standing.limitFen - drawnFen) : 0),
    movements,
    draws: reviewed,
    years,
    breached: reviewed.some(({ findings }) => findings.some((f) => f.outcome === "unmet")),
    basis: { validity: t.basis.validity, drawing: t.basis.drawing },
    terms: t.used,
    readings: t.readings,
  };
}

/** What counts against the line at the end of a day: what is owed, or all that was ever drawn. */
function drawnOn(draws: readonly DrawSlots[], day: number, t: PreparedLine): number {
  return draws.reduce((sum, { loan }) => {
    const fen = day < loan.paidOutDay ? 0 : t.revolving ? balanceOn(loan, day) : loan.principalFen;
    return withinRange(sum + fen, "history.draws");
  }, 0);
}

/** The standing at the end of a day: as granted, then the steps and adjustments up to it, in the order of time. */
function standingAfter(
  history: CreditLineHistory,
  steps: readonly Stepped[],
  day: number,
  t: PreparedLine,
): StandingSlots {
  const adjustments = history.adjustments.map((a) => ({ day: dayNumber(a.on), limitFen: fenOf(a.amount) }));
  return [...steps, ...adjustments]
    .filter((change) => change.day <= day)
    .sort((a, b) => a.day - b.day) // stable: on one day the step comes first
    .reduce((standing, change) => changed(standing, change, t), readStanding(history.granted, t.gradeOrder));
}

/** What a step, or an adjustment by the lender, makes of a standing. */
function changed(standing: StandingSlots, change: Stepped | Adjusted, t: PreparedLine): StandingSlots {
  if ("limitFen" in change) return { ...standing, limitFen: change.limitFen };
  const step = (change.direction === 1 ? t.rewardSteps : t.penaltySteps)[change.step - 1];
  return step === undefined ? standing : takeStep(standing, step, change.direction, t);
}

/** A line that the lender set anew. */
interface Adjusted {
  readonly day: number;
  readonly limitFen: number;
}

function isSuspended({ suspensions }: CreditLineHistory, day: number): boolean {
  return suspensions.some(
    ({ from, through }) => dayNumber(from) <= day && (through === undefined || day <= dayNumber(through)),
  );
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
function replay(
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
      const at = { ...days, availableFen, suspended: isSuspended(history, day) };
      const maturesOn = dayOf(maturityOn(draw.loan, days.asOf));
      const findings = judgeDraw(
        { paidOutOn: dayOf(day), maturesOn, principalFen: fen },
        at,
        t.validMonths !== NOT_ASKED,
        t,
      );
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

/** A line that has ended is not set anew; also told where other facts are wrong. */
function adjustedAfterEnd(history: unknown, t: PreparedLine): readonly Issue[] {
  const grantedOn = fieldOf(fieldOf(history, "granted"), "on");
  const adjustments = fieldOf(history, "adjustments");
  if (dayIssue(grantedOn, "") !== undefined || !Array.isArray(adjustments)) return [];
  const last = lastDayOf(dayNumber(grantedOn as Day), t); // a day by the line above
  return adjustments.flatMap((adjustment: unknown, i) => {
    const on = fieldOf(adjustment, "on");
    if (dayIssue(on, "") !== undefined || dayNumber(on as Day) <= last) return []; // likewise
    const path = `history.adjustments[${String(i)}].on`;
    return [outOfOrder(path, "授信到期后不得调整", "must not be after the line has ended")];
  });
}

/** A grade that the terms do not know; where they order no grades, none is looked at. */
function unknownLineGrade(history: unknown, { gradeOrder }: PreparedLine): readonly Issue[] {
  const granted = fieldOf(history, "granted");
  const grade = fieldOf(granted, "grade");
  if (gradeOrder.length === 0 || typeof grade !== "string" || grade === "none" || gradeOrder.includes(grade)) return [];
  return [notListed("history.granted.grade", [...gradeOrder, "none"])];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
