import type { Cell, MergedRange, SheetRow } from "./cells.ts";

/** What lies in a merged range below its first line, or beside its first cell. */
export interface MergedCell {
  /** What stands in the first cell of the range. */
  readonly value: Cell;
  /** Whether this is that first cell, with others below it. */
  readonly isFirst: boolean;
}

/** Follows the merged ranges of a sheet while its rows go by; holds no row but what the ranges in view say. */
export interface MergedFollower {
  /** The merged cells of a row that lie over several lines, by their columns. */
  take(row: SheetRow): ReadonlyMap<number, MergedCell>;
}

/** Makes a follower of these ranges. */
export function followMerged(merged: readonly MergedRange[]): MergedFollower {
  const none: ReadonlyMap<number, MergedCell> = new Map();
  const waiting = merged.filter(({ lines }) => lines[1] > lines[0]).sort((a, b) => a.lines[0] - b.lines[0]);
  let next = 0;
  let inView: { readonly range: MergedRange; value: Cell }[] = [];
  return {
    take({ line, cells }) {
      inView = inView.filter(({ range }) => range.lines[1] >= line);
      for (; (waiting[next]?.lines[0] ?? Infinity) <= line; next++) {
        const range = waiting[next];
        if (range !== undefined && range.lines[1] >= line)
          inView.push({ range, value: range.lines[0] === line ? cells[range.columns[0]] : undefined });
      }
      if (inView.length === 0) return none;
      const found = new Map<number, MergedCell>();
      for (const { range, value } of inView)
        for (let column = range.columns[0]; column <= range.columns[1]; column++)
          found.set(column, { value, isFirst: range.lines[0] === line && column === range.columns[0] });
      return found;
    },
  };
}
