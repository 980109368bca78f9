import type { MadeUnder } from "../../kernel/made.ts";
import { lawOfDay } from "../../kernel/law.ts";
import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import type { Issue } from "../../base/input/issue.ts";
import { notListed, outOfOrder } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import type { TermsUsed } from "../../kernel/terms.ts";
import { balanceOn } from "../../ledger/loan/balance.ts";
import { type RestDayWarning, restDayWarningsPast } from "../../ledger/loan/rest-day.ts";
import { type Amount, amountOf, withinRange } from "../../base/money/amount.ts";
import { creditLineHistoryRecord } from "./facts.ts";
import { isSuspended, type LineMovement, replayLine, type ReviewedDraw } from "./line-movements.ts";
import { type DrawSlots, lastDayOf, type LineYear, readDraws, reviewYears } from "./line-years.ts";
import { type PreparedLine, prepareLine } from "./prepare.ts";
import { standingOverTime } from "./standing-over-time.ts";
import { type LineStanding, presentStanding } from "./standing.ts";
import { creditLineTermsKind } from "./terms.ts";
import type { CreditLineHistory, CreditLineTerms } from "./types.ts";

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
  readonly warnings: readonly RestDayWarning[];
  readonly basis: { readonly validity: readonly Basis[]; readonly drawing: readonly Basis[] };
  readonly made: MadeUnder;
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(creditLineTermsKind, prepareLine),
  facts: creditLineHistoryRecord,
  called: "history",
  against: (t, _, sound) => [
    ...sound.find((history) => unknownLineGrade(history, t)),
    ...sound.find((history) => adjustedAfterEnd(history, t)),
  ],
});

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
  const [t, own] = door.admit(terms, history);
  history = own;
  const asOf = dayNumber(history.asOf);
  const grantedDay = dayNumber(history.granted.on);
  const lastDay = lastDayOf(grantedDay, t);
  const draws = readDraws(history, asOf, t);
  const over = standingOverTime(history, t);
  const { years, steps } = reviewYears(draws, { grantedDay, lastDay, asOf }, over, t);
  const { movements, reviewed } = replayLine(history, draws, steps, { grantedDay, lastDay, asOf }, t);
  const standing = over.through(asOf);
  const drawnFen = drawnOn(draws, asOf, t);
  const suspended = isSuspended(history, asOf);
  const state = asOf < grantedDay ? "not-yet-granted" : asOf > lastDay ? "ended" : suspended ? "suspended" : "in-force";
  return {
    kind: "credit-line-review",
    line: history.line,
    household: history.household,
    asOf: history.asOf,
    state,
    ...(t.validMonths === undefined ? {} : { validThrough: dayOf(lastDay) }),
    standing: presentStanding(standing, t.gradeOrder),
    drawn: amountOf(drawnFen),
    available: amountOf(state === "in-force" ? Math.max(0, standing.limitFen - drawnFen) : 0),
    movements,
    draws: reviewed,
    years,
    breached: reviewed.some(({ findings }) => findings.some((f) => f.outcome === "unmet")),
    warnings: draws.flatMap(({ id, loan }) => restDayWarningsPast({ id }, loan, asOf)),
    basis: { validity: lawOfDay(t.basis.validity, grantedDay), drawing: t.basis.drawing },
    ...t.used,
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

/** A line that has ended is not set anew; also told where other facts are wrong. */
function adjustedAfterEnd({ granted, adjustments }: CreditLineHistory, t: PreparedLine): readonly Issue[] {
  const last = lastDayOf(dayNumber(granted.on), t);
  return adjustments.flatMap(({ on }, i) => {
    if ((on as Day | undefined) === undefined || dayNumber(on) <= last) return []; // what is wrong in itself is told already
    const path = `history.adjustments[${String(i)}].on`;
    return [outOfOrder(path, "授信到期后不得调整", "must not be after the line has ended")];
  });
}

/** A grade that the terms do not know; where they order no grades, none is looked at. */
function unknownLineGrade({ granted: { grade } }: CreditLineHistory, { gradeOrder }: PreparedLine): readonly Issue[] {
  const isKnown = grade === undefined || grade === "none" || gradeOrder.includes(grade);
  return gradeOrder.length === 0 || isKnown ? [] : [notListed("history.granted.grade", [...gradeOrder, "none"])];
}
