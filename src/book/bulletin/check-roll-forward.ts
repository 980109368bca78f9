import { withinRange } from "../../base/money/amount.ts";
import { basisOf, type Desk, inTable, type Place, sameOutcome } from "./desk.ts";
import type { RollForwardLine } from "./lines.ts";
import { writtenIn } from "./printed.ts";

/** Checks that opening + lent − repaid − compensated is the printed balance, where a bulletin prints them. */
export function checkRollForward(desk: Desk, place: Place): readonly RollForwardLine[] {
  const { movement, outstanding } = place.figures;
  if (movement === undefined || outstanding?.amount === undefined) return [];
  const balance = desk.at(place, "outstanding-amount") ?? desk.amount(place, outstanding.amount);
  const { opening, lent, repaid, compensated } = movement;
  const [start, more, less, lost] = [
    desk.amount(place, opening),
    desk.amount(place, lent),
    desk.amount(place, repaid),
    desk.amount(place, compensated),
  ];
  const closing = withinRange(start.value + more.value - less.value - lost.value, "bulletin.movement");
  const [low, high] = [start.low + more.low - less.high - lost.high, start.high + more.high - less.low - lost.low];
  const outcome = sameOutcome({ value: closing, low, high }, balance);
  return [
    {
      check: "roll-forward",
      figure: "outstanding-amount",
      ...inTable(place),
      row: place.row,
      outcome,
      printed: balance.printed,
      computed: writtenIn(place.unit, closing),
      movement: { opening, lent, repaid, compensated },
      basis: basisOf(outcome, true, desk.t),
    },
  ];
}
