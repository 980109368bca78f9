import type { Cell, MergedRange, SheetRow } from "../../../src/book/sheet/cells.ts";
import { proposeSettings } from "../../../src/book/sheet/propose-settings.ts";
import { type ReadRow, type SheetControl, sheetReader } from "../../../src/book/sheet/read-rows.ts";
import type { SheetProposal } from "../../../src/book/sheet/settings.ts";

/** Rows of cells with their lines. */
export function rowsOf(cells: readonly (readonly Cell[])[]): readonly SheetRow[] {
  return cells.map((row, i) => ({ line: i + 1, cells: row }));
}

/** A table as text: a row a line, `|` between the cells. */
export function table(text: string): readonly (readonly Cell[])[] {
  return text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .split("|")
        .map((cell) => cell.trim()),
    );
}

/** What came of reading a table. */
export interface WholeReading {
  readonly proposal: SheetProposal;
  readonly rows: readonly ReadRow[];
  readonly control: SheetControl;
  /** What each row is, in their order. */
  readonly kinds: string;
}

/** Proposes settings for a table and reads it with them. */
export function readAll(
  cells: readonly (readonly Cell[])[],
  { merged = [], grid = false }: { readonly merged?: readonly MergedRange[]; readonly grid?: boolean } = {},
): WholeReading {
  const rows = rowsOf(cells);
  const proposal = proposeSettings({ rows, merged });
  const reader = sheetReader(proposal.settings, { merged, grid });
  const read = rows.map((row) => reader.take(row));
  return { proposal, rows: read, control: reader.control(), kinds: read.map((row) => row.is).join(" ") };
}

/** The loans of the rows that were taken, each with what its row says. */
export function loansIn({ rows }: WholeReading): readonly Readonly<Record<string, unknown>>[] {
  return rows.flatMap((row) =>
    row.is === "taken" ? row.loans.map(({ values }) => ({ ...row.values, ...values })) : [],
  );
}

/** What the findings of a reading say in Chinese. */
export function saidIn({ rows }: WholeReading): readonly string[] {
  return rows.flatMap((row) => ("findings" in row ? row.findings.map(({ says }) => says.zh) : []));
}
