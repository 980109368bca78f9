import { dayNumber } from "../../base/date/day.ts";
import type { Citation } from "../../kernel/citation.ts";
import { lastUpTo } from "../../kernel/order.ts";
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

/** The shares of the interest that are subsidised: of a product, and of every product, each in the order of nights. */
export interface ShareTable {
  readonly rowsOf: ReadonlyMap<string | undefined, readonly ShareRow[]>;
  /** Shares are whole numbers over it. */
  readonly scale: number;
}

/** Reads the table of the terms, whose rows do not overlap; all shares over the smallest scale that they have in common. */
export function readShareTable(shares: readonly SubsidyShare[]): ShareTable {
  const unit = shares.reduce((g, row) => commonDivisor(g, ppmOf(row.share)), WHOLE_PPM);
  const rowsOf = new Map<string | undefined, ShareRow[]>();
  for (const row of shares.map((share) => readRow(share, unit)).sort((a, b) => a.fromDay - b.fromDay)) {
    const rows = rowsOf.get(row.product);
    if (rows === undefined) rowsOf.set(row.product, [row]);
    else rows.push(row);
  }
  return { rowsOf, scale: WHOLE_PPM / unit };
}

/** The row of the share table for a product and a night; undefined where no share is known. */
export function shareRowOn(table: ShareTable, product: string | undefined, day: number): ShareRow | undefined {
  for (const rows of rowsFor(table, product)) {
    const row = lastUpTo(rows, ({ fromDay }) => fromDay <= day);
    if (row !== undefined && day <= row.throughDay) return row;
  }
  return undefined;
}

/** The days on which a row for a product begins, or has ended. */
export function shareEdges(table: ShareTable, product: string | undefined): readonly number[] {
  return rowsFor(table, product).flatMap((rows) => rows.flatMap((row) => [row.fromDay, row.throughDay + 1]));
}

/** The rows of the product, and those of every product. */
function rowsFor({ rowsOf }: ShareTable, product: string | undefined): readonly (readonly ShareRow[])[] {
  const [own, all] = [product === undefined ? undefined : rowsOf.get(product), rowsOf.get(undefined)];
  if (own === undefined) return all === undefined ? [] : [all];
  return all === undefined ? [own] : [own, all];
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
