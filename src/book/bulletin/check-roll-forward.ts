import { withinRange } from "../../base/money/amount.ts";
import { fenOfPrinted, printedOf } from "./facts.ts";
import type { Bulletin, PrintedFigures } from "./types.ts";
import type { RollForwardLine } from "./lines.ts";

/** Checks that opening + lent − repaid − compensated is the printed balance, where a bulletin prints them. */
export function checkRollForward(
  { unit }: Bulletin,
  row: string | null,
  { movement, outstanding }: PrintedFigures,
): readonly RollForwardLine[] {
  if (movement === undefined || outstanding === undefined) return [];
  const fen = (text: string): number => fenOfPrinted(text, unit);
  const { opening, lent, repaid, compensated } = movement;
  const closing = withinRange(fen(opening) + fen(lent) - fen(repaid) - fen(compensated), "bulletin.movement");
  return [
    {
      check: "roll-forward",
      figure: "outstanding-amount",
      row,
      outcome: closing === fen(outstanding.amount) ? "agrees" : "differs",
      printed: outstanding.amount,
      computed: printedOf(closing, unit),
      movement: { opening, lent, repaid, compensated },
      basis: [],
    },
  ];
}
