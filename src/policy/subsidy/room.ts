import type { InterestSlots } from "../../ledger/interest/read-interest.ts";
import { balanceOn } from "../../ledger/loan/balance.ts";
import type { PreparedSubsidy } from "./prepare.ts";

/** The subsidised principal of a loan from a day on. */
export interface TakenStep {
  readonly day: number;
  readonly fen: number;
}

/**
 * Shares the household's cap among its loans, night by night: the loan paid out earlier takes room first.
 *
 * @remarks
 * **Units** fen. The loans come in their order; the steps of each loan go out in the order of time.
 * **Boundary** a loan takes room from its pay-out night through the night before its (extended) maturity.
 * **Reading** `subsidy/above-cap`: under `none` a loan is subsidised on a night only if its whole principal
 * fits into the room that is left; `subsidy/room-after-maturity`.
 * **Beware** a loan that lost its right, or was subsidised for the longest time, still takes its room.
 */
export function shareRoom(loans: readonly InterestSlots[], t: PreparedSubsidy): readonly (readonly TakenStep[])[] {
  const taken: (readonly TakenStep[])[] = [];
  for (const loan of loans) {
    const earlier = taken.slice();
    const end = t.roomWhileUnpaid ? Infinity : loan.maturityDay;
    const days = new Set([loan.paidOutDay, end, ...loan.repayments.map((r) => r.day)]);
    for (const steps of earlier) for (const step of steps) days.add(step.day);
    const steps: TakenStep[] = [];
    for (const day of [...days].sort((a, b) => a - b)) {
      if (day < loan.paidOutDay || day === Infinity) continue;
      const room = earlier.reduce((left, of) => left - takenOn(of, day), t.capFen);
      const fen = day >= end ? 0 : takenOf(loan, balanceOn(loan, day), Math.max(0, room), t);
      if (fen !== (steps.at(-1)?.fen ?? 0)) steps.push({ day, fen });
    }
    taken.push(steps);
  }
  return taken;
}

/** The subsidised principal on a night. */
export function takenOn(steps: readonly TakenStep[], day: number): number {
  return steps.findLast((step) => step.day <= day)?.fen ?? 0;
}

function takenOf(loan: InterestSlots, balanceFen: number, roomFen: number, t: PreparedSubsidy): number {
  if (t.wholeLoansOnly) return loan.principalFen <= roomFen ? balanceFen : 0;
  return Math.min(balanceFen, roomFen);
}
