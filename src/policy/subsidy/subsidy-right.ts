import { dayNumber } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import type { InterestSlots } from "../../ledger/interest/read-interest.ts";
import type { PreparedSubsidy } from "./prepare.ts";
import type { LossEvent, LossOfRight } from "./types.ts";

/**
 * The first night on which a loan is not subsidised any more, whatever room it has.
 *
 * @remarks
 * **Boundary** no subsidy from the maturity night on; the longest time ends on its corresponding day,
 * whose night is the first without.
 * **Reading** `subsidy/extension`.
 */
export function rightEnds(
  loan: InterestLoan,
  slots: InterestSlots,
  t: PreparedSubsidy,
  loss: LossEvent | undefined,
): number {
  const paidOut = dayNumber(loan.paidOutOn);
  const maturity = t.extensionsKeep ? slots.maturityDay : slots.contractMaturityDay;
  const longest = t.longestMonths === Infinity ? Infinity : plusMonths(paidOut, t.longestMonths);
  const misuse =
    loan.misusedOn === undefined ? Infinity : lostOn(t.lossOfRight, "misuse", dayNumber(loan.misusedOn), paidOut);
  const lost = loss?.loan === loan.id ? lostOn(t.lossOfRight, loss.ground, dayNumber(loss.on), paidOut) : Infinity;
  return Math.min(maturity, longest, misuse, lost);
}

/** The first night without right on a ground; `Infinity` where the terms do not name the ground. */
export function lostOn(
  rows: readonly LossOfRight[],
  ground: LossOfRight["ground"],
  eventDay: number,
  paidOut: number,
): number {
  const row = rows.find((r) => r.ground === ground);
  if (row === undefined) return Infinity;
  return row.from === "event" ? eventDay : paidOut;
}
