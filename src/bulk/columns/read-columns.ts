import { InputError } from "../../base/input/input-error.ts";
import type { RecordOf } from "../../kernel/record.ts";
import type { AnyValue } from "../../kernel/value.ts";
import { rowOfJson } from "../row-of-json.ts";
import { ABSENT, type Column, columnOf } from "./column.ts";
import { readValue, SLOW } from "./read-value.ts";
import { textOfBytes } from "./utf8.ts";

/** Rows as they are read from bytes: by {@link readColumns}, for the judge whose fields they are of. */
export interface Columns {
  /** How many rows there are; none is left out. */
  readonly rows: number;
  /** How many of them are not of plain writing, and are judged one by one from their text. */
  readonly slow: number;
}

/** The fields of the rows of a judge of columns. */
export interface ColumnFields {
  /** Every field that a row may have. */
  readonly names: readonly string[];
}

/** Rows behind what a caller sees of them. */
export interface ReadRows {
  readonly fields: ColumnFields;
  readonly byName: ReadonlyMap<string, Column>;
  readonly rows: number;
  readonly isSlow: Uint8Array;
  /** The text of a row; undefined where its bytes are no UTF-8. */
  readonly textOf: (row: number) => string | undefined;
  /** The row as an object; undefined where its text is not what the format asks. */
  readonly objectOf: (row: number) => { readonly row: unknown } | undefined;
}

const fieldsKept = /* @__PURE__ */ new WeakMap<ColumnFields, () => readonly Column[]>();
const rowsKept = /* @__PURE__ */ new WeakMap<Columns, ReadRows>();

/** The fields of a record for reading; those that rules do not look at are checked, and text of them is not kept. */
export function fieldsFor<T>(record: Pick<RecordOf<T>, "fields">, isKept: (name: string) => boolean): ColumnFields {
  const declared = Object.entries(record.fields() as unknown as Readonly<Record<string, AnyValue>>); // a value for each
  const fields = Object.freeze({ names: Object.freeze(declared.map(([name]) => name)) });
  fieldsKept.set(fields, () => declared.map(([name, of]) => columnOf(name, of, isKept(name))));
  return fields;
}

/** What was read, for those whose fields they are. */
export function rowsOfColumns(columns: Columns, fields: ColumnFields): ReadRows {
  const known = typeof columns === "object" ? rowsKept.get(columns) : undefined;
  if (known?.fields === fields) return known;
  throw notOurs("columns", {
    zh: "须为 readColumns 按本函数的 fields 读出的结果",
    en: "must be what readColumns read by the fields of this function",
  });
}

function notOurs(path: string, message: { readonly zh: string; readonly en: string }): InputError {
  return new InputError([{ code: "wrong-type", path, message }]);
}

/**
 * Reads rows from bytes straight into typed columns, without a text or an object for each: every value is checked as the
 * one-call function checks it, and what is not of plain writing (blanks, escapes, unknown keys, wrong values) is left for
 * the slow way, row by row.
 *
 * @param bytes lines of JSON in UTF-8, or CSV with a heading of field names
 * @param fields those of the judge that is to have the rows
 * @param format absent: `ndjson`. In `csv` a cell is the text, or what JSON has in its place; an empty one is absent.
 * @remarks
 * **Boundary** a line ends with a line feed, a carriage return before it is none of the line; the last needs none. An empty
 * line of JSON is a row, which is refused.
 * **Beware** the bytes are not copied: they must stay as they are while the columns are in use.
 * @throws InputError for fields of another making, and for a CSV whose heading has no or unknown or repeated names; for no row.
 * @example
 * ```ts
 * import { compileHouseholdColumns, readColumns } from "fupin-credit/bulk";
 * import { national2021 } from "fupin-credit/packs";
 * const judge = compileHouseholdColumns(national2021.household);
 * const lines = '{"id":"A1","appliedOn":"2022-05-06","amount":60000,"termMonths":36}\n{"id":"A2"}\n';
 * const columns = readColumns(Uint8Array.from(lines, (c) => c.charCodeAt(0)), judge.fields);
 * [columns.rows, columns.slow]; // => [2, 1]
 * ```
 */
export function readColumns(bytes: Uint8Array, fields: ColumnFields, format: "ndjson" | "csv" = "ndjson"): Columns {
  const make = typeof fields === "object" ? fieldsKept.get(fields) : undefined;
  if (make === undefined)
    throw notOurs("fields", { zh: "须为按列审核函数的 fields", en: "must be the fields of a judge of columns" });
  if (!(bytes instanceof Uint8Array))
    throw notOurs("bytes", { zh: "须为字节（Uint8Array）", en: "must be bytes (Uint8Array)" });
  const own = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length); // of no class that a host has made of it
  const all = make();
  const heading = format === "csv" ? headingOf(own, all) : undefined;
  const starts = startsOf(own, heading?.end ?? 0);
  const rows = starts.length - 1;
  const isSlow = new Uint8Array(rows);
  const reader = new RowReader(own, heading?.columns ?? all, rows);
  const slow = readRows(reader, own, starts, isSlow, heading !== undefined);
  const textOf = (row: number): string | undefined => textOfBytes(own, starts[row] ?? 0, endOf(own, starts, row));
  const objectOf = (row: number): { readonly row: unknown } | undefined => {
    const text = textOf(row);
    if (text === undefined) return undefined;
    return heading === undefined ? rowOfJson(text) : objectOfCells(text, heading.columns);
  };
  const columns: Columns = Object.freeze({ rows, slow });
  const byName = new Map(all.map((column) => [column.name, column]));
  rowsKept.set(columns, { fields, byName, rows, isSlow, textOf, objectOf });
  return columns;
}

const [LINE_FEED, RETURN, COMMA, OPEN, CLOSE] = [10, 13, 44, 123, 125] as const;

/** Reads every row and marks those that are not of plain writing; how many they are. */
function readRows(
  reader: RowReader,
  bytes: Uint8Array,
  starts: Float64Array,
  isSlow: Uint8Array,
  isCells: boolean,
): number {
  let slow = 0;
  for (let row = 0; row < isSlow.length; row += 1) {
    const from = starts[row] ?? 0;
    const to = endOf(bytes, starts, row);
    if (isCells ? reader.readCells(from, to, row) : reader.readLine(from, to, row)) continue;
    isSlow[row] = 1;
    slow += 1;
  }
  return slow;
}

/** Where lines begin, and behind them the place at which another would. */
function startsOf(bytes: Uint8Array, from: number): Float64Array {
  const starts = [from];
  for (let at = bytes.indexOf(LINE_FEED, from); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) starts.push(at + 1);
  if (bytes.length > from && bytes[bytes.length - 1] !== LINE_FEED) starts.push(bytes.length + 1);
  return Float64Array.from(starts);
}

/** Where a line ends, without its line feed. */
function endOf(bytes: Uint8Array, starts: Float64Array, row: number): number {
  const end = (starts[row + 1] ?? 1) - 1;
  return bytes[end - 1] === RETURN && end - 1 >= (starts[row] ?? 0) ? end - 1 : end;
}

/** Reads rows, each key looked for first where it stood in the row before. */
class RowReader {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly columns: readonly Column[];
  private readonly needed: number;
  /** The row in which a field was seen last, plus one. */
  private readonly seen: Float64Array;
  /** For each field the one that came after it in some row; at the end, that which came first. */
  private readonly after: Int32Array;

  private readonly rows: number;

  constructor(bytes: Uint8Array, columns: readonly Column[], rows: number) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.rows = rows;
    this.columns = columns;
    this.needed = columns.filter(({ needed }) => needed).length;
    this.seen = new Float64Array(columns.length);
    this.after = new Int32Array(columns.length + 1).fill(-1);
  }

  /** Whether a line of JSON was of plain writing. */
  readLine(from: number, to: number, row: number): boolean {
    const { bytes, columns, seen } = this;
    if (bytes[from] !== OPEN) return false;
    let at = from + 1;
    let needed = 0;
    for (let place = columns.length; ;) {
      place = this.placeAfter(place, at, to);
      const column = columns[place];
      if (column === undefined || seen[place] === row + 1) return false;
      seen[place] = row + 1;
      if (column.values.length === 0) this.layOut(column);
      if (column.needed) needed += 1;
      at = readValue(bytes, at + column.keyLength, to, column, row, false);
      if (at === SLOW || at >= to) return false;
      const next = bytes[at];
      at += 1;
      if (next === CLOSE) return at === to && needed === this.needed;
      if (next !== COMMA) return false;
    }
  }

  /** A field takes room when it comes for the first time: most rows have few of all that they may have. */
  private layOut(column: Column): void {
    if (column.reading === "checked") return;
    column.values = new Float64Array(this.rows).fill(ABSENT);
  }

  /** The field whose key stands at a place, looked for first where it stood before: the next one, or the one after that. */
  private placeAfter(before: number, at: number, to: number): number {
    const { view, columns, after } = this;
    const next = after[before] ?? -1;
    if (next !== -1) {
      if (isKey(view, at, to, columns[next])) return next;
      const second = after[next] ?? -1;
      if (second !== -1 && isKey(view, at, to, columns[second])) return second;
    }
    const found = columns.findIndex((column) => isKey(view, at, to, column));
    if (found !== -1) after[before] = found;
    return found;
  }

  /** Whether a line of CSV was of plain writing: without quotes, and with a cell for each name of the heading. */
  readCells(from: number, to: number, row: number): boolean {
    const { bytes, columns } = this;
    let at = from;
    let needed = 0;
    for (let place = 0; ; place += 1) {
      const column = columns[place];
      if (column === undefined) return false;
      const isEmpty = at >= to || bytes[at] === COMMA;
      if (!isEmpty) {
        if (column.values.length === 0) this.layOut(column);
        at = readValue(bytes, at, to, column, row, true);
        if (at === SLOW || at > to) return false;
        if (column.needed) needed += 1;
      }
      if (at === to) return place === columns.length - 1 && needed === this.needed;
      if (bytes[at] !== COMMA) return false;
      at += 1;
    }
  }
}

/** Whether the key of a field stands at a place: four bytes at a time. */
function isKey(view: DataView, at: number, to: number, column: Column | undefined): boolean {
  if (column === undefined || at + column.keyLength > to) return false;
  const { key } = column;
  const last = key.length - 1;
  if (view.getUint32(at + column.keyLength - 4) !== key[last]) return false;
  for (let i = 0; i < last; i += 1) if (view.getUint32(at + 4 * i) !== key[i]) return false;
  return true;
}

/** The fields of a CSV in the order of its heading, and where the first row begins. */
function headingOf(
  bytes: Uint8Array,
  all: readonly Column[],
): { readonly columns: readonly Column[]; readonly end: number } {
  const feed = bytes.indexOf(LINE_FEED);
  const end = feed === -1 ? bytes.length : feed;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = textOfBytes(bytes, mark, bytes[end - 1] === RETURN ? end - 1 : end) ?? "";
  const names = cellsOf(text) ?? [];
  const columns = names.flatMap((name) => all.find((column) => column.name === name) ?? []);
  const isWhole = columns.length === names.length && new Set(names).size === names.length && names.length > 0;
  if (!isWhole || all.some((column) => column.needed && !columns.includes(column)))
    throw notOurs("bytes", {
      zh: "首行须为字段名，每个一次，必需的字段都在",
      en: "must begin with a heading of field names, each once, with every field that is needed",
    });
  return { columns, end: feed === -1 ? bytes.length : feed + 1 };
}

/** The cells of a line of CSV; undefined where its quotes do not match. */
function cellsOf(line: string): readonly string[] | undefined {
  const cells: string[] = [];
  for (let at = 0; ;) {
    let cell = "";
    if (line[at] === '"') {
      let from = at + 1;
      for (;;) {
        const quote = line.indexOf('"', from);
        if (quote === -1) return undefined;
        cell += line.slice(from, quote);
        from = quote + 1;
        if (line[from] !== '"') break;
        cell += '"';
        from += 1;
      }
      at = from;
    } else {
      const comma = line.indexOf(",", at);
      const end = comma === -1 ? line.length : comma;
      cell = line.slice(at, end);
      if (cell.includes('"')) return undefined;
      at = end;
    }
    cells.push(cell);
    if (at === line.length) return cells;
    if (line[at] !== ",") return undefined;
    at += 1;
  }
}

/** A row of CSV as JSON would have it. */
function objectOfCells(line: string, columns: readonly Column[]): { readonly row: unknown } | undefined {
  const cells = cellsOf(line);
  if (cells?.length !== columns.length) return undefined;
  const row: Record<string, unknown> = {};
  for (const [i, { name, isText, reading }] of columns.entries()) {
    const cell = cells[i] ?? "";
    if (cell === "") continue;
    row[name] = isText || reading === "amount" ? cell : (rowOfJson(cell)?.row ?? cell);
  }
  return { row };
}
