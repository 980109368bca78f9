import { type Cell, isBlank, lettersOf } from "./cells.ts";
import { expectedWords, type Words, wordsOf } from "./row-findings.ts";

/** The longest text that a spreadsheet can hold in one cell. */
const LONGEST_CELL = 32_767;

/** Rows of separated text that are longer or shorter than the headings have slipped, or were cut off. */
export function slipped(
  line: number,
  cells: readonly Cell[],
  width: number,
  isExpectedWhole: () => boolean,
): Words | undefined {
  if (width === 0) return undefined;
  const [own, those] = [String(cells.length), String(width)];
  if (cells.length > width && cells.slice(width).some((cell) => !isBlank(cell))) {
    const expected = {
      zh: `${those} 格，这里有 ${own} 格：可能有未加引号的逗号，各列已错位`,
      en: `${those} cells, here are ${own}: a comma without quotes may have shifted the columns`,
    };
    return expectedWords(line, expected);
  }
  if (cells.length < width && isExpectedWhole()) {
    const expected = {
      zh: `${those} 格，这里只有 ${own} 格：这一行可能不完整`,
      en: `${those} cells, here are ${own}: the row may have been cut off`,
    };
    return expectedWords(line, expected);
  }
  return undefined;
}

/** A cell that has swallowed other rows, since its quotes are not closed, or that is larger than any cell can be. */
export function swallowedIn(
  line: number,
  cells: readonly Cell[],
  { grid, width }: { readonly grid: boolean; readonly width: number },
): Words | undefined {
  for (const [at, cell] of cells.entries()) {
    if (typeof cell !== "string" || cell.length < 20) continue;
    const letters = lettersOf(at);
    if (cell.length > LONGEST_CELL)
      return wordsOf(line, {
        zh: `${letters} 列有一格过大（${String(cell.length)} 字），不是台账的一行`,
        en: `a cell of column ${letters} is too large (${String(cell.length)} characters)`,
      });
    const lines = cell.split(/\r\n|\r|\n/);
    const separators = Math.max(...[",", "\t", ";"].map((separator) => cell.split(separator).length - 1));
    const n = String(lines.length - 1);
    if (!grid && lines.length > 1 && separators >= Math.max(3, Math.floor((width - 1) / 2)))
      return wordsOf(line, {
        zh: `${letters} 列的引号没有成对，约有 ${n} 行被并入这一格，没有读取`,
        en: `quotes in column ${letters} are not closed: about ${n} lines were swallowed and not read`,
      });
  }
  return undefined;
}
