import { withinRange } from "../../base/money/amount.ts";
import {
  basisOf,
  type Desk,
  inTable,
  type LaidTable,
  type Place,
  type Range,
  sameOutcome,
  withinOutcome,
} from "./desk.ts";
import { FIGURES, type FigureRow, printedAt } from "./figures.ts";
import type { LineOutcome, PartLine, ProvedUnit, SumLine, UnitOfFigure } from "./lines.ts";
import { bulletinUnits, fenOfPrinted, type Quantity, unitOfPrinted, withUnit, writtenLike } from "./printed.ts";

/** Checks each printed total against the sum of its column. Plain addition: it rests on no article. */
export function checkSums(desk: Desk, table: LaidTable): readonly (SumLine | PartLine)[] {
  const { rows, total, rowsAre } = table;
  if (total === undefined) return [];
  return FIGURES.flatMap((column): readonly (SumLine | PartLine)[] => {
    if (printedAt(total.figures, column) === undefined) return [];
    return rowsAre === "all"
      ? [sumLine(desk, table, total, column)]
      : rows.flatMap((row) => partLine(desk, row, total, column));
  });
}

/** The units that the sums of a table prove: of each sum that one figure alone in one other unit puts right. */
export function provedUnits(table: LaidTable, lines: readonly (SumLine | PartLine)[]): readonly ProvedUnit[] {
  return lines.flatMap((line) => {
    if (line.check !== "sum-of-parts" || line.inAnotherUnit?.length !== 1) return [];
    return line.inAnotherUnit.map((unit) => ({ ...inTable(table), ...unit, figure: line.figure }));
  });
}

function sumLine(desk: Desk, table: LaidTable, total: Place, column: FigureRow): SumLine {
  const { figure, isAmount } = column;
  const printed = desk.at(total, figure) as Quantity; // it is printed
  const all = table.rows.map((row) => ({ row, name: row.row ?? "", part: desk.at(row, figure) }));
  const found = all.flatMap(({ row, name, part }) => (part === undefined ? [] : [{ row, name, part }]));
  const missing = all.flatMap(({ name, part }) => (part === undefined ? [name] : []));
  const sum = sumOf(found.map(({ part }) => part));
  const outcome = outcomeOf(sum, printed, missing);
  const others = outcome === "differs" && isAmount && missing.length === 0 ? otherUnits(total, found, printed) : [];
  return {
    check: "sum-of-parts",
    figure,
    ...inTable(table),
    row: null,
    outcome,
    printed: printed.printed,
    computed: isAmount ? writtenLike(printed.printed, table.unit, sum.value) : String(sum.value),
    parts: found.map(({ name, part }) => ({ name, printed: part.printed })),
    missing,
    ...(others.length === 0 ? {} : { inAnotherUnit: others }),
    basis: basisOf(outcome, isAmount, desk.t),
  };
}

/** The sum of what is printed, and between which values the true one lies. */
export function sumOf(parts: readonly Range[]): Range {
  const add = (of: keyof Range): number => parts.reduce((sum, part) => sum + part[of], 0);
  const value = parts.reduce((sum, part) => withinRange(sum + part.value, "bulletin.rows"), 0);
  return { value, low: add("low"), high: add("high") };
}

function outcomeOf(sum: Range, printed: Range, missing: readonly string[]): LineOutcome {
  // Some rows alone above the total are too much, whatever the others would add.
  if (missing.length > 0) return sum.low > printed.high ? "differs" : "undetermined";
  return sameOutcome(sum, printed);
}

interface Part {
  readonly row: Place;
  readonly part: Quantity;
}

/** Every single figure that in another unit makes the sum agree as printed. */
function otherUnits(total: Place, parts: readonly Part[], printed: Quantity): readonly UnitOfFigure[] {
  const sum = parts.reduce((s, { part }) => s + part.value, 0);
  const readings = (place: Place, text: string): readonly (UnitOfFigure & { readonly fen: number })[] =>
    bulletinUnits.list
      .filter((unit) => unit !== unitOfPrinted(text, place.unit))
      .map((unit) => ({ row: place.row, printed: text, unit, fen: fenOfPrinted(withUnit(text, unit), unit) }));
  return [
    ...parts.flatMap(({ row, part }) =>
      readings(row, part.printed).filter(({ fen }) => sum - part.value + fen === printed.value),
    ),
    ...readings(total, printed.printed).filter(({ fen }) => fen === sum),
  ].map(({ row, printed: text, unit }) => ({ row, printed: text, unit }));
}

/** A row that is some of the total is within it. */
function partLine(desk: Desk, row: Place, total: Place, { figure, isAmount }: FigureRow): readonly PartLine[] {
  const both = desk.both(row, figure, total, figure);
  if (both === undefined) return [];
  const [part, whole] = both;
  const outcome = withinOutcome(part, whole);
  const basis = basisOf(outcome, isAmount, desk.t);
  return [
    {
      ...{ check: "part-of-whole", figure, ...inTable(row), row: row.row, outcome },
      ...{ part: part.printed, whole: whole.printed, basis },
    },
  ];
}
