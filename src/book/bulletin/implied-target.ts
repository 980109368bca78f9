import { withinRange } from "../../base/money/amount.ts";
import { WHOLE_PPM, type Percent } from "../../base/money/percent.ts";
import { addRationals, compareRationals, type Rational } from "../../base/money/rational.ts";
import { edgesOf } from "./check-rates.ts";
import { type Desk, inTable, type LaidTable, type Place } from "./desk.ts";
import type { ImpliedTargetLine, TargetRange } from "./lines.ts";
import { type Quantity, writtenIn } from "./printed.ts";
import type { BulletinUnit } from "./types.ts";

/** Targets in fen: above the first, at most the second; without a second there is no bound. */
interface ExactRange {
  readonly above: Rational;
  readonly atMost?: Rational;
}

/** The amount as it is printed, or every amount that is printed so. */
type Taken = "as-printed" | "printed-so";

/**
 * Derives the year's target from printed completions, once from the total and once from the rows, and
 * asks whether one target can have given both. A completion that is printed as p at so many places came
 * from a value in [p − ½, p + ½) of the last place, so the target lies in (new ÷ (p + ½), new ÷ (p − ½)].
 *
 * @remarks
 * **Boundary** compared exactly. `differs`: the ranges have no target in common, nor have those of amounts that are
 * printed so; `undetermined`: a row prints no completion, so that the rows give only a lower bound.
 */
export function checkImpliedTarget(
  desk: Desk,
  { total, rows, rowsAre, unit, ...table }: LaidTable,
): readonly ImpliedTargetLine[] {
  const { t } = desk;
  const lent = rows.filter(({ figures }) => figures.newLoans?.amount !== undefined);
  if (!t.asksCompletion || rowsAre === "some" || total === undefined || lent.length === 0) return [];
  const rangesOf = (taken: Taken): Ranges | undefined => {
    const fromTotal = rangeOf(desk, total, taken);
    if (fromTotal === undefined) return undefined;
    const ranges = lent.flatMap((row) => rangeOf(desk, row, taken) ?? []);
    const bounds = ranges.flatMap((r) => r.atMost ?? []);
    const bounded = ranges.length === rows.length && bounds.length === ranges.length;
    const fromRows: ExactRange = {
      above: addRationals(ranges.map((r) => r.above)),
      ...(bounded ? { atMost: addRationals(bounds) } : {}),
    };
    return { fromTotal, fromRows, isNone: [fromTotal, ...ranges].some(isEmpty) };
  };
  const [printed, so] = [rangesOf("as-printed"), rangesOf("printed-so")];
  if (printed === undefined || so === undefined) return [];
  const [agrees, mayAgree] = [isOne(printed), isOne(so)];
  const bounded = printed.fromRows.atMost !== undefined;
  return [
    {
      check: "implied-target",
      figure: "new-target",
      ...inTable(table),
      row: null,
      outcome: !mayAgree ? "differs" : !bounded ? "undetermined" : agrees ? "agrees" : "agrees-within-rounding",
      fromTotal: present(printed.fromTotal, unit),
      fromRows: present(printed.fromRows, unit),
      basis: t.basis.completion,
    },
  ];
}

interface Ranges {
  readonly fromTotal: ExactRange;
  readonly fromRows: ExactRange;
  readonly isNone: boolean;
}

function rangeOf(desk: Desk, place: Place, taken: Taken): ExactRange | undefined {
  const completion = place.figures.newLoans?.completion;
  const lent = desk.at(place, "new-amount");
  if (completion === undefined || lent === undefined) return undefined;
  const { low, high } = edgesOf(completion as Percent, desk.t.rounding); // the door let it in as a per cent
  const quotient = (of: keyof Pick<Quantity, "value" | "low" | "high">, halves: number): Rational => ({
    dividend: BigInt(lent[of]) * BigInt(2 * WHOLE_PPM),
    divisor: BigInt(halves),
  });
  const [least, most] = taken === "as-printed" ? (["value", "value"] as const) : (["low", "high"] as const);
  return { above: quotient(least, high), ...(low > 0 ? { atMost: quotient(most, low) } : {}) };
}

/** Whether one target can have given both. */
function isOne({ fromTotal, fromRows, isNone }: Ranges): boolean {
  const apart = (a: ExactRange, b: ExactRange): boolean =>
    b.atMost !== undefined && compareRationals(a.above, b.atMost) >= 0;
  return !isNone && !apart(fromTotal, fromRows) && !apart(fromRows, fromTotal);
}

/** Nothing was lent, but something completed: no target gives that. */
function isEmpty({ above, atMost }: ExactRange): boolean {
  return atMost !== undefined && compareRationals(above, atMost) >= 0;
}

function present({ above, atMost }: ExactRange, unit: BulletinUnit): TargetRange {
  // A target is a whole number of fen: above x is above its whole part, at most x is at most its whole part.
  const text = (exact: Rational): string =>
    writtenIn(unit, withinRange(Number(exact.dividend / exact.divisor), "bulletin.newLoans"));
  return { above: text(above), ...(atMost === undefined ? {} : { atMost: text(atMost) }) };
}
