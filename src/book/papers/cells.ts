import type { Day } from "../../base/date/day.ts";

/** How a cell is shown: yuan with two places, yuan that are not rounded, whole numbers, days, per cents, text. */
export type CellFormat = "text" | "amount" | "exact" | "count" | "day" | "percent" | "number";

/** What a cell is for. */
export type CellLook = "title" | "note" | "heading" | "total" | "label";

/** One cell. Where there is a formula, the value is what we have reckoned, and the formula must give it. */
export interface Cell {
  /** Days as `2024-03-31`, per cents as fractions of one; `null`: nothing. */
  readonly value: string | number | null;
  /** Without the sign of equality. */
  readonly formula?: string;
  readonly format: CellFormat;
  readonly look?: CellLook;
  /** Over how many columns it goes. */
  readonly span?: number;
}

/** What marks rows: wrong, doubtful, right, to be looked at. */
export type Colour = "red" | "amber" | "green" | "grey";

/** Cells that get a colour where a formula holds; it is written for the first of them. */
export interface ColourRule {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly formula: string;
  readonly colour: Colour;
}

/** A sheet of the working papers as data. Rows and columns count from 1. */
export interface PaperSheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (Cell | null)[])[];
  /** The rows that stay in sight; they are printed on every page too, those of the headings. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The row of the headings; absent where there are several, or none. */
  readonly headingRow?: number;
  readonly colours: readonly ColourRule[];
}

/** What a column is called, how wide it is, and what its cells are. */
export interface PaperColumn {
  readonly heading: string;
  readonly width: number;
  readonly format: CellFormat;
}

/** The letters of a column. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Where a cell is, such as `C7`. */
export function addressOf(column: number, row: number): string {
  return `${columnLetters(column)}${String(row)}`;
}

/**
 * Half up by magnitude, to the fen: a plain ROUND misses ties that binary numbers cannot hold, so that a little is added,
 * far less than what could make another fen.
 */
export function roundedFormula(x: string): string {
  return `SIGN(${x})*INT(ABS(${x})*100+0.500000001)/100`;
}

/** A cell with a formula and what we reckon that it gives. */
export function reckoned(formula: string, value: string | number, format: CellFormat, look?: CellLook): Cell {
  return { value, formula, format, ...(look === undefined ? {} : { look }) };
}

/** What a row is written from: plain values take the format of their column. */
export type Written = Cell | string | number | null | undefined;

/** A sheet while it is written: a title, notes, headings, rows. */
export class Draft {
  readonly name: string;
  readonly columns: readonly PaperColumn[];
  readonly #rows: (readonly (Cell | null)[])[] = [];
  readonly #colours: ColourRule[] = [];
  #headingRow = 0;

  constructor(name: string, columns: readonly PaperColumn[], title: string, notes: readonly string[] = []) {
    this.name = name;
    this.columns = columns;
    this.line(title, "title");
    for (const note of notes) this.line(note, "note");
    this.head();
  }

  /** The row that is written next. */
  get next(): number {
    return this.#rows.length + 1;
  }

  get headingRow(): number {
    return this.#headingRow;
  }

  /** A line of text over all columns. */
  line(text: string, look: CellLook): number {
    this.#rows.push([{ value: text, format: "text", look, span: this.columns.length }]);
    return this.#rows.length;
  }

  head(): void {
    this.#rows.push(this.columns.map(({ heading }) => ({ value: heading, format: "text", look: "heading" })));
    this.#headingRow = this.#rows.length;
  }

  /** A row; gives its number. */
  add(cells: readonly Written[], look?: CellLook): number {
    this.#rows.push(
      cells.map((cell, i) => {
        if (cell === undefined || cell === null || cell === "") return look === undefined ? null : blank(look);
        if (typeof cell === "object") return look === undefined ? cell : { ...cell, look };
        const format = this.columns[i]?.format ?? "text";
        // A word in a column of figures stays a word.
        const own = typeof cell === "string" && format !== "day" ? "text" : format;
        return { value: cell, format: own, ...(look === undefined ? {} : { look }) };
      }),
    );
    return this.#rows.length;
  }

  colour(from: number, to: number, formula: string, colour: Colour): void {
    if (to < from) return;
    this.#colours.push({
      from: { row: from, column: 1 },
      to: { row: to, column: this.columns.length },
      formula,
      colour,
    });
  }

  /** The letters of the column with a heading. */
  letters(heading: string): string {
    const at = this.columns.findIndex((column) => column.heading === heading);
    if (at === -1) throw new RangeError(`no column ${heading}`); // a fault of ours
    return columnLetters(at + 1);
  }

  /** Where a cell of a row is, as other sheets name it. */
  elsewhere(heading: string, row: number): string {
    return `'${this.name}'!$${this.letters(heading)}$${String(row)}`;
  }

  /** A column from one row to another, as other sheets name it. */
  range(heading: string, from: number, to: number): string {
    const letters = this.letters(heading);
    return `'${this.name}'!$${letters}$${String(from)}:$${letters}$${String(Math.max(from, to))}`;
  }

  done(frozenColumns = 0): PaperSheet {
    return {
      ...{ name: this.name, widths: this.columns.map(({ width }) => width), rows: this.#rows },
      ...{ frozenRows: this.#headingRow, frozenColumns, headingRow: this.#headingRow, colours: this.#colours },
    };
  }
}

function blank(look: CellLook): Cell {
  return { value: null, format: "text", look };
}

/** Columns as `[heading, width, format]`. */
export function columnsOf(...columns: readonly (readonly [string, number, CellFormat])[]): readonly PaperColumn[] {
  return columns.map(([heading, width, format]) => ({ heading, width, format }));
}

/** A day of a cell, or nothing. */
export function dayCell(day: Day | undefined): Cell | null {
  return day === undefined ? null : { value: day, format: "day" };
}
