import type { Basis } from "../../kernel/basis.ts";
import { fieldAt, FIGURES, printedAt, rowOf } from "./figures.ts";
import type { FigureAlone, LineOutcome, SummedFigure } from "./lines.ts";
import type { PreparedBulletin } from "./prepare.ts";
import { type Quantity, quantityOf, withUnit } from "./printed.ts";
import type { Bulletin, BulletinTable, BulletinUnit, PrintedFigures } from "./types.ts";

/** One row of a table, or its total, where it stands. */
export interface Place {
  readonly table: string | undefined;
  readonly unit: BulletinUnit;
  /** `null`: the total. */
  readonly row: string | null;
  readonly figures: PrintedFigures;
}

/** A table whose rows know where they stand. */
export interface LaidTable {
  readonly table: string | undefined;
  readonly unit: BulletinUnit;
  readonly rowsAre: "all" | "some";
  readonly rows: readonly Place[];
  readonly total: Place | undefined;
}

/** What every check needs: how figures are read, and which were looked at. */
export interface Desk {
  readonly t: PreparedBulletin;
  /** A figure of a place; it counts as looked at. */
  readonly at: (place: Place, figure: SummedFigure) => Quantity | undefined;
  /** Two figures, where both are printed; then they count as looked at. */
  readonly both: (
    ...of: readonly [one: Place, figure: SummedFigure, other: Place, figure: SummedFigure]
  ) => readonly [Quantity, Quantity] | undefined;
  /** An amount that does not add up, such as an average or a movement. */
  readonly amount: (place: Place, text: string) => Quantity;
  /** The figures of a table that nobody looked at. */
  readonly alone: (table: LaidTable) => readonly FigureAlone[];
}

/** Clears a desk for one bulletin. */
export function clearDesk(t: PreparedBulletin): Desk {
  const seen = new Set<string>();
  const key = ({ table, row }: Place, figure: SummedFigure): string => JSON.stringify([table ?? null, row, figure]);
  const isPrinted = (place: Place, figure: SummedFigure): boolean =>
    printedAt(place.figures, rowOf(figure)) !== undefined;
  const at = (place: Place, figure: SummedFigure): Quantity | undefined => {
    const printed = printedAt(place.figures, rowOf(figure));
    if (printed === undefined) return undefined;
    seen.add(key(place, figure));
    return quantityOf(printed, place.unit, t.rounding);
  };
  return {
    ...{ t, at },
    both: (one, figure, other, of) => {
      if (!isPrinted(one, figure) || !isPrinted(other, of)) return undefined;
      return [at(one, figure), at(other, of)] as [Quantity, Quantity]; // both are printed
    },
    amount: ({ unit }, text) => quantityOf(text, unit, t.rounding),
    alone: ({ rows, total }) =>
      [...(total === undefined ? [] : [total]), ...rows].flatMap((place) =>
        FIGURES.flatMap((each) => {
          const printed = printedAt(place.figures, each);
          if (printed === undefined || seen.has(key(place, each.figure))) return [];
          return [{ ...inTable(place), row: place.row, figure: each.figure, printed: String(printed) }];
        }),
      ),
  };
}

/** The tables of a bulletin: its own, and the further ones. */
export function layTables(bulletin: Bulletin): readonly LaidTable[] {
  return [
    layTable(bulletin, undefined),
    ...(bulletin.furtherTables ?? []).map((table) => layTable(table, table.table)),
  ];
}

/** One table, named or the first. */
export function layTable(
  { unit, rowsAre = "all", rows, total }: Omit<BulletinTable, "table">,
  table: string | undefined,
): LaidTable {
  return {
    ...{ table, unit, rowsAre },
    rows: rows.map((figures) => ({ table, unit, row: figures.name, figures })),
    total: total && { table, unit, row: null, figures: total },
  };
}

/** The table of a line; the first has no name. */
export function inTable({ table }: Pick<Place, "table">): { readonly table?: string } {
  return table === undefined ? {} : { table };
}

/** A table in which some figures are read in another unit. */
export function inUnits(
  table: LaidTable,
  units: readonly { readonly row: string | null; readonly figure: SummedFigure; readonly unit: BulletinUnit }[],
): LaidTable {
  if (units.length === 0) return table;
  const read = (place: Place): Place =>
    units
      .filter(({ row }) => row === place.row)
      .reduce((now, { figure, unit }): Place => {
        const { group, field } = rowOf(figure);
        const text = withUnit(fieldAt(now.figures, group, field) as string, unit); // amounts alone have units
        return { ...now, figures: { ...now.figures, [group]: { ...now.figures[group], [field]: text } } };
      }, place);
  return { ...table, rows: table.rows.map(read), total: table.total && read(table.total) };
}

/** What sums, parts and movements rest on: nothing, unless places that were left off had a part in it. */
export function basisOf(outcome: LineOutcome, isAmount: boolean, t: PreparedBulletin): readonly Basis[] {
  return isAmount && outcome === "agrees-within-rounding" ? t.basis.rounding : [];
}

/** Whether two figures are one: as printed, or as values that are printed so. */
export function sameOutcome(a: Range, b: Range): "agrees" | "agrees-within-rounding" | "differs" {
  if (a.value === b.value) return "agrees";
  return a.low <= b.high && b.low <= a.high ? "agrees-within-rounding" : "differs";
}

/** Whether one figure is within another. */
export function withinOutcome(part: Range, whole: Range): "agrees" | "agrees-within-rounding" | "differs" {
  if (part.value <= whole.value) return "agrees";
  return part.low <= whole.high ? "agrees-within-rounding" : "differs";
}

/** A value, and between which values the true one lies. */
export type Range = Pick<Quantity, "value" | "low" | "high">;
