import { basisOf, type Desk, type LaidTable, type Place, sameOutcome } from "./desk.ts";
import { FIGURES } from "./figures.ts";
import type { SameFigureLine } from "./lines.ts";

/** Checks that tables print the same of the same: of rows of one name, and of their totals. */
export function checkTables(desk: Desk, tables: readonly LaidTable[]): readonly SameFigureLine[] {
  const before = new Map<string | null, Place[]>();
  return tables.flatMap((table) => {
    const places = [...(table.total === undefined ? [] : [table.total]), ...table.rows];
    const lines = places.flatMap((place) =>
      (before.get(place.row) ?? []).flatMap((other) => sameLines(desk, place, other)),
    );
    for (const place of places) before.set(place.row, [...(before.get(place.row) ?? []), place]);
    return lines;
  });
}

function sameLines(desk: Desk, place: Place, other: Place): readonly SameFigureLine[] {
  return FIGURES.flatMap(({ figure, isAmount }) => {
    const both = desk.both(place, figure, other, figure);
    if (both === undefined) return [];
    const [here, there] = both;
    const outcome = sameOutcome(here, there);
    const basis = basisOf(outcome, isAmount, desk.t);
    return [
      {
        ...{ check: "same-figure", figure, table: place.table ?? "", row: place.row, outcome },
        ...{ printed: here.printed, otherTable: other.table ?? null, otherwise: there.printed, basis },
      },
    ];
  });
}
