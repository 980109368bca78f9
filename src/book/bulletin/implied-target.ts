import { withinRange } from "../../base/money/amount.ts";
import { ppmOf, WHOLE_PPM } from "../../base/money/percent.ts";
import { addRationals, compareRationals, type Rational, rational } from "../../base/money/rational.ts";
import { fenOfPrinted, printedOf } from "./facts.ts";
import type { Bulletin, PrintedFigures } from "./types.ts";
import type { ImpliedTargetLine, LineOutcome, TargetRange } from "./lines.ts";
import { placesOf } from "./check-rates.ts";
import type { PreparedBulletin } from "./prepare.ts";

/** Targets in fen: above the first, at most the second; without a second there is no bound. */
interface ExactRange {
  readonly above: Rational;
  readonly atMost?: Rational;
}

/**
 * Derives the year's target from printed completions, once from the total and once from the rows, and
 * asks whether one target can have given both. A completion that is printed as p at so many places came
 * from a value in [p − ½, p + ½) of the last place, so the target lies in (new ÷ (p + ½), new ÷ (p − ½)].
 *
 * @remarks
 * **Boundary** compared exactly. `differs`: the ranges have no target in common; `undetermined`: a row
 * prints no completion, so that the rows give only a lower bound.
 */
export function checkImpliedTarget(bulletin: Bulletin, t: PreparedBulletin): readonly ImpliedTargetLine[] {
  const fromTotal = bulletin.total && rangeOf(bulletin, bulletin.total, t);
  const rows = bulletin.rows.filter((row) => row.newLoans !== undefined);
  if (!t.asksCompletion || fromTotal === undefined || rows.length === 0) return [];
  const ranges = rows.flatMap((row) => rangeOf(bulletin, row, t) ?? []);
  const bounds = ranges.flatMap((r) => r.atMost ?? []);
  const bounded = ranges.length === bulletin.rows.length && bounds.length === ranges.length;
  const fromRows: ExactRange = {
    above: addRationals(ranges.map((r) => r.above)),
    ...(bounded ? { atMost: addRationals(bounds) } : {}),
  };
  return [
    {
      check: "implied-target",
      figure: "new-target",
      row: null,
      outcome: [fromTotal, ...ranges].some(isEmpty) ? "differs" : outcomeOf(fromTotal, fromRows),
      fromTotal: present(fromTotal, bulletin),
      fromRows: present(fromRows, bulletin),
      basis: t.basis.completion,
    },
  ];
}

function rangeOf(bulletin: Bulletin, { newLoans }: PrintedFigures, t: PreparedBulletin): ExactRange | undefined {
  if (newLoans?.completion === undefined) return undefined;
  const fen = fenOfPrinted(newLoans.amount, bulletin.unit);
  // In half parts per million, because half of the last place need not be a whole one.
  const printed = 2 * ppmOf(newLoans.completion);
  const lastPlace = 2 * 10 ** (4 - placesOf(newLoans.completion));
  const low = t.rounding === "half-up" ? printed - lastPlace / 2 : printed;
  const high = t.rounding === "half-up" ? printed + lastPlace / 2 : printed + lastPlace;
  const quotient = (percent: number): Rational => {
    const { dividend } = rational(fen, 1);
    return { dividend: dividend * BigInt(2 * WHOLE_PPM), divisor: BigInt(percent) };
  };
  return { above: quotient(high), ...(low > 0 ? { atMost: quotient(low) } : {}) };
}

function outcomeOf(total: ExactRange, rows: ExactRange): LineOutcome {
  const apart = (a: ExactRange, b: ExactRange): boolean =>
    b.atMost !== undefined && compareRationals(a.above, b.atMost) >= 0;
  if (apart(total, rows) || apart(rows, total)) return "differs";
  return rows.atMost === undefined ? "undetermined" : "agrees";
}

/** Nothing was lent, but something completed: no target gives that. */
function isEmpty({ above, atMost }: ExactRange): boolean {
  return atMost !== undefined && compareRationals(above, atMost) >= 0;
}

function present({ above, atMost }: ExactRange, { unit }: Bulletin): TargetRange {
  // A target is a whole number of fen: above x is above its whole part, at most x is at most its whole part.
  const text = (exact: Rational): string =>
    printedOf(withinRange(Number(exact.dividend / exact.divisor), "bulletin.newLoans"), unit);
  return { above: text(above), ...(atMost === undefined ? {} : { atMost: text(atMost) }) };
}
