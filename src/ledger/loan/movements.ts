import { dayNumber } from "../../base/date/day.ts";
import { fenOf } from "../../base/money/amount.ts";
import { sortIfNeeded } from "../../kernel/order.ts";
import type { Loan } from "./types.ts";

/** An amount and its day. */
export interface DayFen {
  readonly day: number;
  readonly fen: number;
}

/** What was paid out and repaid. */
export interface Movements {
  readonly openingFen: number;
  readonly repayments: readonly DayFen[];
  readonly movements: readonly DayFen[];
  readonly overpaid: readonly DayFen[];
  /** What is owed at the end of a day from the pay-out on. */
  readonly owedOn: (day: number) => number;
}

/**
 * What was paid out and repaid, as far as it was recorded by a day.
 *
 * @remarks
 * **Boundary** on one day draws come before repayments. What is repaid beyond what is owed lowers nothing: it is an
 * overpayment, and repays no later draw. A repayment that was taken back counts as never made, once that is recorded.
 */
export function movementsOf(
  loan: Pick<Loan, "principal" | "paidOutOn" | "draws" | "repayments">,
  asOf: number,
  more: readonly DayFen[],
): Movements {
  if (loan.draws === undefined && loan.repayments.length === 0 && more.length === 0)
    return untouched(fenOf(loan.principal));
  const paidOut = dayNumber(loan.paidOutOn);
  const draws = sortIfNeeded(
    (loan.draws ?? [{ day: loan.paidOutOn, amount: loan.principal }]).map((draw) => ({
      day: dayNumber(draw.day),
      fen: fenOf(draw.amount),
    })),
    byDay,
  );
  const openingFen = draws.reduce((sum, draw) => (draw.day === paidOut ? sum + draw.fen : sum), 0);
  const later = draws.filter(({ day }) => day > paidOut);
  const repayments: DayFen[] = [];
  const movements: DayFen[] = [];
  const overpaid: DayFen[] = [];
  let balance = openingFen;
  let drawn = 0;
  const draw = (through: number): void => {
    for (let next = later[drawn]; next !== undefined && next.day <= through; next = later[++drawn]) {
      balance += next.fen;
      movements.push(next);
    }
  };
  const made = standing(loan.repayments, asOf);
  for (const { day, fen } of more.length === 0 ? made : [...made, ...more].sort(byDay)) {
    draw(day);
    const repaid = Math.min(balance, fen);
    if (repaid > 0) {
      balance -= repaid;
      repayments.push({ day, fen: repaid });
      movements.push({ day, fen: -repaid });
    }
    if (repaid < fen) overpaid.push({ day, fen: fen - repaid });
  }
  draw(Infinity);
  const owedOn = (day: number): number =>
    movements.reduce((sum, movement) => (movement.day <= day ? sum + movement.fen : sum), openingFen);
  return { openingFen, repayments, movements, overpaid, owedOn };
}

/** Of a loan that was paid out at once and of which nothing was repaid. */
function untouched(openingFen: number): Movements {
  return { openingFen, repayments: [], movements: [], overpaid: [], owedOn: () => openingFen };
}

/** The repayments that stand, in the order of time. A repayment of nothing (a row that paid interest only) changes no balance. */
function standing(all: Loan["repayments"], asOf: number): readonly DayFen[] {
  const takenBack = takenBackOf(all, asOf);
  const made: DayFen[] = [];
  for (const { day, amount, reverses } of all) {
    if (reverses !== undefined) continue;
    const at = dayNumber(day);
    const fen = fenOf(amount);
    const back = Math.min(fen, takenBack?.get(at) ?? 0);
    if (back > 0) takenBack?.set(at, (takenBack.get(at) ?? 0) - back);
    if (fen > back) made.push({ day: at, fen: fen - back });
  }
  return sortIfNeeded(made, byDay);
}

/** What was taken back by a day, of the repayments of each day; nothing where none was. */
function takenBackOf(all: Loan["repayments"], asOf: number): Map<number, number> | undefined {
  let takenBack: Map<number, number> | undefined;
  for (const { day, amount, reverses } of all) {
    if (reverses === undefined || dayNumber(day) > asOf) continue;
    const of = dayNumber(reverses);
    takenBack ??= new Map();
    takenBack.set(of, (takenBack.get(of) ?? 0) + fenOf(amount));
  }
  return takenBack;
}

function byDay(a: DayFen, b: DayFen): number {
  return a.day - b.day;
}
