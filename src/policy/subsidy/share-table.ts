import { dayNumber } from "../../base/date/day.ts";
import type { Citation } from "../../kernel/citation.ts";
import { ppmOf, WHOLE_PPM } from "../../base/money/percent.ts";
import type { SubsidyShare } from "./types.ts";

/** A row of the share table behind the door; edges are days, both included. */
export interface ShareRow {
  readonly product: string | undefined;
  readonly fromDay: number;
  readonly throughDay: number;
  /** Over the scale of the table. */
  readonly share: number;
  readonly source: Citation | undefined;
}

/** The shares of the interest that are subsidised, by product and night. */
export interface ShareTable {
  readonly rows: readonly ShareRow[];
  /** Shares are whole numbers over it. */
  readonly scale: number;
}

/** Reads the table of the terms; all shares over the smallest scale that they have in common. */
export function readShareTable(shares: readonly SubsidyShare[]): ShareTable {
  const unit = shares.reduce((g, row) => commonDivisor(g, ppmOf(row.share)), WHOLE_PPM);
  return { rows: shares.map((row) => readRow(row, unit)), scale: WHOLE_PPM / unit };
}

/** The row of the share table for a product and a night; undefined where no share is known. */
export function shareRowOn(table: ShareTable, product: string | undefined, day: number): ShareRow | undefined {
  return table.rows.find(
    (row) => (row.product === undefined || row.product === product) && row.fromDay <= day && day <= row.throughDay,
  );
}

/**
 * The days on which the share of a product changes; with `articles` also those on which only its article
 * does, so that each is cited. Where a cut changes how months are counted, an article alone must not cut.
 */
export function shareChanges(table: ShareTable, product: string | undefined, articles: boolean): readonly number[] {
  const edges = table.rows.flatMap((row) => [row.fromDay, row.throughDay + 1]).filter(Number.isFinite);
  return edges.filter((day) => {
    const [before, after] = [shareRowOn(table, product, day - 1), shareRowOn(table, product, day)];
    return before?.share !== after?.share || (articles && before?.source !== after?.source);
  });
}

function readRow(row: SubsidyShare, unit: number): ShareRow {
  return {
    product: row.product,
    fromDay: row.from === undefined ? -Infinity : dayNumber(row.from),
    throughDay: row.through === undefined ? Infinity : dayNumber(row.through),
    share: ppmOf(row.share) / unit,
    source: row.source,
  };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
