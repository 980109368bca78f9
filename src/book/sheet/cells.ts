import type { Bilingual } from "../../base/input/bilingual.ts";

/**
 * What stands in one cell: text, a number as the file stores it, yes or no, or nothing. A day of a spreadsheet is its
 * serial number; a formula is its stored result; an error of a formula is its text, such as `#REF!`.
 */
export type Cell = string | number | boolean | null | undefined;

/** One row of a file. */
export interface SheetRow {
  /** Its line, counted from 1, as a spreadsheet numbers it. */
  readonly line: number;
  /** Its cells from column A on; what is missing at the end is blank. */
  readonly cells: readonly Cell[];
}

/** A merged range: lines from 1, columns from 0, both ends included. What stands in it is in its first cell. */
export interface MergedRange {
  readonly lines: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** Half-width signs and Chinese characters without a blank, which tidying leaves as they are. */
const PLAIN = /^[!-&(-_a-~\u4E00-\u9FFF][!-~\u4E00-\u9FFF]*$/;

/** What a cell says, tidied: half-width, without the marks that programs put before text, without blanks at the ends. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "是" : "否";
  if (PLAIN.test(cell)) return cell; // most cells of a million
  return cell
    .normalize("NFKC")
    .replace(/[\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g, "")
    .trim()
    .replace(/^['`]+/, "")
    .trim();
}

/** The same without any blank in it, for comparing. */
export function closeText(cell: Cell): string {
  if (typeof cell === "string" && PLAIN.test(cell)) return cell;
  return textOf(cell).replace(/\s+/g, "");
}

const NOTHING =
  /^([/\\|、.]+|[-‐‑–—―−_~]+|无|暂无|没有|空|空白|无数据|不详|n\/?a|null|nil|none|nan|undefined|\(空\)|\(空白\))$/i;

/** Whether a cell says that there is nothing: blank, or one of the words and strokes that are written for it. */
export function isNothing(cell: Cell): boolean {
  if (cell === null || cell === undefined || cell === "") return true;
  if (typeof cell !== "string" || (cell.length > 12 && PLAIN.test(cell))) return false;
  const text = closeText(cell);
  return text === "" || NOTHING.test(text);
}

/** Whether nothing stands in a cell at all. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || cell === "" || (typeof cell === "string" && textOf(cell) === "");
}

/** The letters of a column: 0 is A, 26 is AA. */
export function lettersOf(column: number): string {
  let letters = "";
  for (let n = column; n >= 0; n = Math.floor(n / 26) - 1) letters = String.fromCharCode(65 + (n % 26)) + letters;
  return letters;
}

/** The column of letters, from 0; `undefined` for what is none. */
export function columnOf(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(letters)) return undefined;
  return Array.from(letters).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What stands in a cell, short enough to be quoted: at most 40 characters. */
export function quoted(cell: Cell): string {
  const text = textOf(cell)
    // oxlint-disable-next-line no-control-regex -- what cannot be printed is shown as a box
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "□")
    .replace(/\s+/g, " ");
  const characters = Array.from(text);
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : text;
}

/** What could not be read, or what a reader of the result must know: a place, what stands there, what was expected. */
export interface SheetFinding {
  readonly class: "incomplete";
  readonly line: number;
  /** The letters of the column; absent: the row as a whole. */
  readonly column?: string;
  /** The heading of the column as the file writes it. */
  readonly heading?: string;
  /** What stands there; absent: nothing, or the row as a whole. */
  readonly stands?: string;
  readonly expected: Bilingual;
  /** All of it in a sentence. */
  readonly says: Bilingual;
}
