import type * as z from "zod";
import { InputError, isInputError } from "../base/input/input-error.ts";
import type { Issue } from "../base/input/issue.ts";
import { lookAt } from "../base/input/look-at.ts";
import { repeatedId } from "../base/input/wording.ts";
import { issuesOf } from "./door.ts";

/** A row that was refused, with everything that is wrong with it. */
export interface RefusedRow {
  /** Its line, counted from `firstLine`. */
  readonly line: number;
  /** Its own `id`, where it has one that can be read. */
  readonly id?: string;
  readonly issues: readonly Issue[];
}

/** Rows sorted into those that can be taken and those that cannot. Every row is in one of them. */
export interface SortedRows<Taken> {
  /** How many rows there were. */
  readonly read: number;
  /** With a schema the rows, with a function its results, in the order of the rows. */
  readonly taken: readonly Taken[];
  /** The line of each that was taken. */
  readonly lines: readonly number[];
  readonly refused: readonly RefusedRow[];
}

/** How rows are sorted. */
export interface SortRowsOptions {
  /** The line of the first row: 2 below one line of headings. Absent: 1. */
  readonly firstLine?: number;
  /** A field of which no two rows may have the same text: the later row is refused. */
  readonly once?: string;
}

/**
 * Sorts the rows of a book: those that pass, and those that are refused with every issue, by line and id. The ordinary
 * way to a book with rows that are wrong, which every function of a whole book refuses.
 *
 * @remarks
 * **Boundary** each row is judged on its own: only `once` compares rows. A row of the same value as a refused one is no
 * repetition.
 * @param by a schema of `fupin-credit/schemas`, whose issues begin at `row`; or a function of a row, and of its line,
 * that throws InputError for one that it refuses
 * @throws whatever else the function throws: only an InputError refuses a row.
 * @example
 * ```ts
 * import { sortRows, trackOverdue } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * import { loanSchema } from "fupin-credit/schemas";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2017-11-15", maturesOn: "2020-11-15",
 *   instalments: [], repayments: [], extensions: [],
 * };
 * const rows = [loan, { ...loan, id: "L2", principal: "5万" }];
 * const { taken, refused } = sortRows(loanSchema, rows, { firstLine: 2 });
 * taken.map(({ id }) => id); // => ["L1"]
 * refused.map(({ line, id, issues }) => [line, id, issues[0]?.path]); // => [[3, "L2", "row.principal"]]
 * const asOf = "2021-01-01";
 * const tracked = sortRows((row: (typeof taken)[number]) => trackOverdue(changge2017.overdue, { loan: row, asOf }), taken);
 * tracked.taken[0]?.standing.state; // => "overdue"
 * ```
 */
export function sortRows<Row>(by: z.ZodType<Row>, rows: Iterable<unknown>, options?: SortRowsOptions): SortedRows<Row>;
export function sortRows<Row, Result>(
  by: (row: Row, line: number) => Result,
  rows: Iterable<Row>,
  options?: SortRowsOptions,
): SortedRows<Result>;
export function sortRows(
  by: z.ZodType | ((row: unknown, line: number) => unknown),
  rows: Iterable<unknown>,
  { firstLine = 1, once }: SortRowsOptions = {},
): SortedRows<unknown> {
  const taken: unknown[] = [];
  const lines: number[] = [];
  const refused: RefusedRow[] = [];
  const seen = new Set<string>();
  const take = typeof by === "function" ? by : bySchema(by);
  let line = firstLine;
  for (const row of rows) {
    try {
      const value = once === undefined ? undefined : textAt(row, once);
      if (value !== undefined && seen.has(value)) throw new InputError([repeatedId(`row.${String(once)}`)]);
      taken.push(take(row, line));
      lines.push(line);
      if (value !== undefined) seen.add(value);
    } catch (error) {
      if (!isInputError(error)) throw error;
      const id = textAt(row, "id");
      refused.push({ line, ...(id === undefined ? {} : { id }), issues: error.issues });
    }
    line += 1;
  }
  return { read: line - firstLine, taken, lines, refused };
}

function bySchema(schema: z.ZodType): (row: unknown) => unknown {
  return (row) => {
    const issues = issuesOf({ schema, value: row, name: "row" });
    if (issues.length > 0) throw new InputError(issues);
    return row;
  };
}

/** A field of a row, if it is text of its own. */
function textAt(row: unknown, field: string): string | undefined {
  if (typeof row !== "object" || row === null) return undefined;
  const value = lookAt(() => Object.getOwnPropertyDescriptor(row, field)?.value as unknown);
  return typeof value === "string" ? value : undefined;
}
