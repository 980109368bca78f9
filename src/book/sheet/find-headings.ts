import { type Cell, closeText, isBlank, type MergedRange, type SheetRow, textOf } from "./cells.ts";
import { headingParts, isGeneral, meaningOf, type Register } from "./heading.ts";

/** The lines that say what the columns are. */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
  /** Each column: its heading as the file writes it, and the group above it; blank where there is none. */
  readonly columns: readonly { readonly heading: string; readonly group: string }[];
}

/** In how many rows of a file headings are looked for, and how many of them may be headings. */
const [SEARCHED, DEEPEST] = [10, 3];

/** Lays what stands in the first cell of each merged range into all of its cells. */
export function fillMerged(rows: readonly SheetRow[], merged: readonly MergedRange[]): readonly SheetRow[] {
  if (merged.length === 0) return rows;
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const filled = new Map(rows.map(({ line, cells }) => [line, [...cells]]));
  for (const { lines, columns } of merged) {
    const value = byLine.get(lines[0])?.cells[columns[0]];
    if (isBlank(value)) continue;
    for (const [line, cells] of filled) {
      if (line < lines[0] || line > lines[1]) continue;
      for (let column = columns[0]; column <= columns[1]; column++) cells[column] = value;
    }
  }
  return rows.map(({ line }) => ({ line, cells: filled.get(line) ?? [] }));
}

/**
 * Finds the headings: of the first ten rows those one to three whose columns the register knows best. The row whose
 * cells say most is the lowest; rows above it that group columns belong to it, titles do not. `undefined`: no row has
 * a heading that the register knows.
 */
export function findHeadings(
  register: Register,
  rows: readonly SheetRow[],
  merged: readonly MergedRange[],
): HeadingRows | undefined {
  const top = fillMerged(
    rows.slice(0, SEARCHED),
    merged.filter(({ lines }) => lines[0] <= (rows[SEARCHED - 1]?.line ?? Infinity)),
  );
  const width = Math.max(0, ...top.map(({ cells }) => cells.length));
  let best: { readonly from: number; readonly to: number; readonly score: number } | undefined;
  for (let to = 0; to < top.length; to++) {
    if (holdsValues(top[to])) continue;
    for (let from = to; from > to - DEEPEST && from >= 0; from--) {
      if (from < to && !isGroupRow(top[from], width)) break;
      const columns = compose(top.slice(from, to + 1), width);
      const score = columns.reduce((sum, { heading, group }) => sum + scoreOf(register, heading, group), 0);
      if (score > (best?.score ?? 0)) best = { from, to, score };
    }
  }
  if (best === undefined) return undefined;
  let { from } = best;
  while (from > 0 && best.to - from + 1 < DEEPEST && isGroupRow(top[from - 1], width)) from -= 1;
  const lines = top.slice(from, best.to + 1);
  return { first: lines[0]?.line ?? 1, last: lines.at(-1)?.line ?? 1, columns: compose(lines, width) };
}

function scoreOf(register: Register, heading: string, group: string): number {
  const meaning = meaningOf(register, heading, group);
  return meaning === undefined ? 0 : meaning.sure ? 4 : 1;
}

/** Whether a row holds figures or days, as no heading does. */
function holdsValues(row: SheetRow | undefined): boolean {
  return row === undefined || row.cells.some((cell) => typeof cell === "number" || isFigure(cell));
}

function isFigure(cell: Cell): boolean {
  if (typeof cell !== "string" || /^\d{4}年度?$/.test(closeText(cell))) return false; // a year groups columns
  return /^[¥]?\d[\d,.:/年月日-]*(元|万元|%|个月)?$/.test(closeText(cell)) && textOf(cell).length > 1;
}

/** Whether a row above headings groups columns: several texts, none of them a whole line of title or of units. */
function isGroupRow(row: SheetRow | undefined, width: number): boolean {
  if (row === undefined || holdsValues(row)) return false;
  const texts = row.cells.map((cell) => closeText(cell)).filter((text) => text !== "");
  if (
    texts.some(
      (text) => /^(金额)?单位[:：]/.test(text) || /^(填报|填表|制表|编制|截至|截止|日期)[^:：]{0,8}[:：]/.test(text),
    )
  )
    return false;
  if (texts.some((text) => text.length > 24)) return false;
  return new Set(texts).size >= 2 || (texts.length === 1 && width > 4 && isBlank(row.cells[0]));
}

/** The headings of rows that lie above one another: the lowest text of a column, and the other texts above it. */
function compose(rows: readonly SheetRow[], width: number): HeadingRows["columns"] {
  const texts = rows.map(({ cells }) => Array.from({ length: width }, (_, i) => lineOf(cells[i])));
  const lowest = texts.at(-1) ?? [];
  // What a merged group says stands in its first cell only, where a file has lost what is merged.
  const spread = texts.slice(0, -1).map((row) => {
    let group = "";
    return row.map((text, i) => {
      if (text !== "") group = text;
      else if ((lowest[i] ?? "") === "") group = "";
      return group;
    });
  });
  return Array.from({ length: width }, (_, i) => {
    const column = texts.map((row) => row[i] ?? "");
    const own = column.findLastIndex((text) => text !== "");
    if (own === -1) return { heading: "", group: "" };
    const heading = column[own] ?? "";
    const above = spread.slice(0, own).map((row) => row[i] ?? "");
    return { heading, group: [...new Set(above)].filter((text) => text !== "" && text !== heading).join(" ") };
  });
}

/** A heading on one line: line breaks within words are none. */
function lineOf(cell: Cell): string {
  return textOf(cell)
    .replace(/\s*[\r\n]+\s*/g, "")
    .replace(/\s+/g, " ");
}

/** Whether a row repeats the headings, given without blanks, as they stand again on the next printed page. */
export function repeatsHeadings(cells: readonly Cell[], headings: readonly string[]): boolean {
  let [same, other] = [0, 0];
  for (const [i, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    if (typeof cell === "string" && closeText(cell) === headings[i]) same += 1;
    else other += 1;
  }
  return same >= 2 && same > other;
}

/** Whether a row is the headings of another table: several known headings that stand where others stood above. */
export function beginsOther(register: Register, cells: readonly Cell[]): boolean {
  if (cells.some((cell) => typeof cell === "number" || isFigure(cell))) return false;
  const texts = cells.filter((cell) => !isBlank(cell));
  const known = texts.filter((cell) => {
    const { whole, name } = headingParts(cell);
    return register.has(whole) || register.has(name) || isGeneral(name);
  });
  return known.length >= 3 && known.length * 2 > texts.length;
}
