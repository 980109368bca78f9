import { type Percent, ppmOf } from "../../base/money/percent.ts";
import { ratioPercent } from "../../base/money/ratio.ts";
import { fenOfPrinted } from "./facts.ts";
import type { PartLine, RateLine, UncheckedRateLine } from "./lines.ts";
import type { PreparedBulletin } from "./prepare.ts";
import type { Bulletin, PrintedFigures } from "./types.ts";

/** The two sides of a rate as printed, with their values. */
interface Side {
  readonly printed: string;
  readonly value: number;
}

/**
 * Checks a printed overdue rate (逾期率): overdue ÷ outstanding.
 *
 * @remarks
 * **Boundary** compared at the places that the rate is printed with: 0.84 % printed as 1 % would agree.
 */
export function checkOverdueRate(
  bulletin: Bulletin,
  row: string | null,
  figures: PrintedFigures,
  t: PreparedBulletin,
): readonly (RateLine | UncheckedRateLine)[] {
  const { overdue, outstanding } = figures;
  if (t.overdueRate === undefined || overdue?.rate === undefined) return [];
  const sideOf = (tally: PrintedFigures["outstanding"]): Side | undefined => {
    if (tally === undefined) return undefined;
    if (t.overdueRate === "by-amount")
      return { printed: tally.amount, value: fenOfPrinted(tally.amount, bulletin.unit) };
    return tally.households === undefined ? undefined : { printed: String(tally.households), value: tally.households };
  };
  return [rateLine("overdue-rate", row, overdue.rate, sideOf(overdue), sideOf(outstanding), t)];
}

/** Checks a printed completion (完成率): lent this year ÷ the target, where the target is printed too. */
export function checkCompletion(
  bulletin: Bulletin,
  row: string | null,
  { newLoans }: PrintedFigures,
  t: PreparedBulletin,
): readonly (RateLine | UncheckedRateLine)[] {
  if (!t.asksCompletion || newLoans?.completion === undefined || newLoans.target === undefined) return [];
  const side = (printed: string): Side => ({ printed, value: fenOfPrinted(printed, bulletin.unit) });
  return [rateLine("completion", row, newLoans.completion, side(newLoans.amount), side(newLoans.target), t)];
}

/** Checks that what is overdue is not more than what is outstanding. */
export function checkParts(bulletin: Bulletin, row: string | null, figures: PrintedFigures): readonly PartLine[] {
  const { overdue, outstanding } = figures;
  if (overdue === undefined || outstanding === undefined) return [];
  const line = (figure: PartLine["figure"], part: string, whole: string, fits: boolean): PartLine => ({
    check: "part-of-whole",
    figure,
    row,
    outcome: fits ? "agrees" : "differs",
    part,
    whole,
    basis: [],
  });
  const amountFits = fenOfPrinted(overdue.amount, bulletin.unit) <= fenOfPrinted(outstanding.amount, bulletin.unit);
  const lines = [line("overdue-amount", overdue.amount, outstanding.amount, amountFits)];
  if (overdue.households !== undefined && outstanding.households !== undefined) {
    const fits = overdue.households <= outstanding.households;
    lines.push(line("overdue-households", String(overdue.households), String(outstanding.households), fits));
  }
  return lines;
}

function rateLine(
  figure: RateLine["figure"],
  row: string | null,
  printedText: string,
  numerator: Side | undefined,
  denominator: Side | undefined,
  t: PreparedBulletin,
): RateLine | UncheckedRateLine {
  const printed = printedText as Percent; // the door let it in as a per cent
  const basis = figure === "overdue-rate" ? t.basis.overdueRate : t.basis.completion;
  if (numerator === undefined || denominator === undefined || denominator.value === 0) {
    const why = denominator?.value === 0 ? "zero-denominator" : "missing";
    return { check: "unchecked-rate", figure, row, outcome: "undetermined", printed, why, basis };
  }
  const at = (places: number): Percent => ratioPercent(numerator.value, denominator.value, places, t.rounding);
  const atPrintedPlaces = at(placesOf(printed));
  return {
    check: "rate",
    figure,
    row,
    outcome: ppmOf(atPrintedPlaces) === ppmOf(printed) ? "agrees" : "differs",
    printed,
    computed: at(t.ratePlaces),
    atPrintedPlaces,
    numerator: numerator.printed,
    denominator: denominator.printed,
    basis,
  };
}

/** How many decimals a per cent is printed with. */
export function placesOf(percent: string): number {
  return (/\.(\d+)%$/.exec(percent)?.[1] ?? "").length;
}
