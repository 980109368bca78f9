import { owns } from "../../base/input/own-fields.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { MergedRange } from "./cells.ts";
import {
  type Cell,
  closeText,
  isBlank,
  isNothing,
  lettersOf,
  quoted,
  type SheetFinding,
  type SheetRow,
  textOf,
} from "./cells.ts";
import { type ColumnKey, declared } from "./columns.ts";
import { beginsOther, repeatsHeadings } from "./find-headings.ts";
import { headingParts, makeRegister } from "./heading.ts";
import { followMerged, type MergedCell } from "./merged-cells.ts";
import { readCell, type SheetValues } from "./read-cell.ts";
import { type CellReading, cellRemarks } from "./reading.ts";
import { isFooter, namesSomebody, numbersColumns, saysSomething, tellsOfLoan, totalWord } from "./row-kinds.ts";
import {
  cellFinding,
  contradictions,
  expectedWords,
  joined,
  lackingOf,
  type Taken,
  type Words,
  wordsOf,
} from "./row-findings.ts";
import { slipped, swallowedIn } from "./row-shape.ts";
import type { ColumnSetting, SheetSettings } from "./settings.ts";
import { sheetNeeds } from "./sheet-kinds.ts";
import { type ColumnSum, makeSums, type TotalCheck } from "./sums.ts";
import type { CellRemark } from "./types.ts";

/** A loan of a row. */
export interface SheetLoan {
  /** Which of the row's, from 1. */
  readonly part: number;
  /** The group of columns in which it stands; absent where a row holds one loan. */
  readonly group?: string;
  readonly values: SheetValues;
}

/** What was done to a cell of a row. */
export interface SheetRemark {
  readonly line: number;
  readonly column: string;
  readonly remark: CellRemark;
}

/** What a row of the file is, and what it says. Every row is exactly one of these. */
export type ReadRow =
  | { readonly is: "above" | "heading" | "blank"; readonly line: number }
  | { readonly is: "note"; readonly line: number; readonly text: string }
  | {
      /** A row that can be used. What it says of the person, household and row; and of its loans, in a ledger of loans. */
      readonly is: "taken";
      readonly line: number;
      readonly values: SheetValues;
      readonly loans: readonly SheetLoan[];
      /** Cells that could not be read, and loans of the row that cannot be used. */
      readonly findings: readonly SheetFinding[];
      readonly remarks: readonly SheetRemark[];
    }
  | {
      /** A household or person without a loan. */
      readonly is: "no-loan";
      readonly line: number;
      readonly values: SheetValues;
      readonly findings: readonly SheetFinding[];
      readonly remarks: readonly SheetRemark[];
    }
  | {
      readonly is: "total";
      readonly line: number;
      /** The word that it is called by; absent: it has none, and gives the sums of the rows above. */
      readonly word?: string;
      readonly checks: readonly TotalCheck[];
      readonly findings: readonly SheetFinding[];
    }
  | { readonly is: "refused"; readonly line: number; readonly findings: readonly SheetFinding[] };

/** What a sheet came to, row for row: `rows` is the sum of all the others. */
export interface SheetControl {
  /** The rows of the file, from its first line to its last. */
  readonly rows: number;
  /** Titles and headings, to the last line of the headings. */
  readonly above: number;
  /** Headings that stand again. */
  readonly headings: number;
  readonly taken: number;
  readonly noLoan: number;
  readonly totals: number;
  readonly refused: number;
  readonly notes: number;
  readonly blank: number;
  /** Whether the rows are the sum of the others. */
  readonly balanced: boolean;
  /** The loans of the rows that were taken, and those of their loans that could not be used. */
  readonly loans: number;
  readonly loansRefused: number;
  /** Cells and rows that could not be read. */
  readonly findings: number;
  readonly sums: readonly ColumnSum[];
  /** The columns of rows of totals that agree with the rows that they cover, and those that do not. */
  readonly checks: { readonly agrees: number; readonly differs: number; readonly undetermined: number };
  readonly remarks: Readonly<Record<CellRemark, number>>;
}

/** What a reader must know besides the settings. */
export interface SheetReaderOptions {
  /** The merged ranges of a spreadsheet. */
  readonly merged?: readonly MergedRange[];
  /** Whether the rows come from a spreadsheet, whose rows need not be of one length; absent: from separated text. */
  readonly grid?: boolean;
}

/** Reads rows one by one and holds none of them: a million rows need no more memory than ten. */
export interface SheetReader {
  /** Takes the next row, in the order of the lines. */
  take(row: SheetRow): ReadRow;
  /** The control totals of all rows so far. */
  control(): SheetControl;
}

/** Reads all rows, one after the other; gives the control totals in the end. */
export function* readSheet(
  settings: SheetSettings,
  rows: Iterable<SheetRow>,
  options: SheetReaderOptions = {},
): Generator<ReadRow, SheetControl> {
  const reader = sheetReader(settings, options);
  for (const row of rows) yield reader.take(row);
  return reader.control();
}

/** The same of rows that come one by one, such as those of a file that is read as a stream. */
export async function* readSheetStream(
  settings: SheetSettings,
  rows: AsyncIterable<SheetRow>,
  options: SheetReaderOptions = {},
): AsyncGenerator<ReadRow, SheetControl> {
  const reader = sheetReader(settings, options);
  for await (const row of rows) yield reader.take(row);
  return reader.control();
}

type Counts = Record<
  "rows" | "above" | "headings" | "taken" | "noLoan" | "totals" | "refused" | "notes" | "blank",
  number
>;

/** Under what the control totals count each kind of row. */
const COUNTED_AS: Readonly<Record<ReadRow["is"], Exclude<keyof Counts, "rows">>> = {
  ...({ above: "above", heading: "headings", blank: "blank", note: "notes", taken: "taken" } as const),
  ...({ "no-loan": "noLoan", total: "totals", refused: "refused" } as const),
};

/** Makes a reader of a sheet with these settings. */
export function sheetReader(
  settings: SheetSettings,
  { merged = [], grid = false }: SheetReaderOptions = {},
): SheetReader {
  const { kind, headings, days } = settings;
  const columns = settings.columns.filter(
    ({ at }) => !settings.noEvidence.some((letters) => letters.split(" ")[0] === lettersOf(at)),
  );
  const ofRow = columns.filter(({ means }) => kind !== "loans" || declared(means).of === "row");
  const isOfRow = new Set(ofRow);
  const parts = [...new Set(columns.filter((column) => !isOfRow.has(column)).map(({ part }) => part))].sort(
    (a, b) => a - b,
  );
  const summed = columns.filter(
    ({ means }) => declared(means).kind === "amount" || (kind === "figures" && declared(means).kind === "count"),
  );
  const isSummed = new Set(summed);
  const countedColumns = new Set(
    columns.filter(({ means }) => ["amount", "rate", "months"].includes(declared(means).kind)),
  );
  const needs = sheetNeeds[kind];
  const sums = makeSums(summed);
  const register = makeRegister();
  const follower = followMerged(merged);
  const tops = merged.filter(({ lines }) => lines[0] <= headings.last);

  const counts: Counts = {
    rows: 0,
    above: 0,
    headings: 0,
    taken: 0,
    noLoan: 0,
    totals: 0,
    refused: 0,
    notes: 0,
    blank: 0,
  };
  const others = { loans: 0, loansRefused: 0, findings: 0 };
  const checks = { agrees: 0, differs: 0, undetermined: 0 };
  const remarkCounts = Object.fromEntries(cellRemarks.list.map((remark) => [remark, 0])) as Record<CellRemark, number>; // each
  const above = new Map<number, string[]>(); // the texts of the heading rows
  const lastSaid = new Map<ColumnSetting, Cell>(); // for what fills down
  let lastLine = 0;
  let width = 0; // of the headings
  let fullRows = 0;
  let otherTable: number | undefined; // the line at which another table begins
  let unfit: Bilingual | undefined;
  let isUnfitKnown = false;

  const take = (row: SheetRow): ReadRow => {
    const gap = row.line - lastLine - 1;
    if (gap > 0) {
      counts.rows += gap; // lines that a spreadsheet did not write down
      if (row.line <= headings.last) counts.above += gap;
      else {
        const gapAbove = Math.max(0, headings.last - lastLine);
        counts.above += gapAbove;
        counts.blank += gap - gapAbove;
      }
    }
    lastLine = Math.max(lastLine, row.line);
    counts.rows += 1;
    const read = classify(row);
    counts[COUNTED_AS[read.is]] += 1;
    if (read.is === "taken") others.loans += read.loans.length;
    if (read.is === "total") for (const { outcome } of read.checks) checks[outcome] += 1;
    if (owns(read, "findings")) others.findings += read.findings.length;
    if (owns(read, "remarks")) for (const { remark } of read.remarks) remarkCounts[remark] += 1;
    return read;
  };

  const classify = (row: SheetRow): ReadRow => {
    const { line, cells } = row;
    if (line <= headings.last) {
      noteHeading(row);
      return { is: "above", line };
    }
    const inMerged = follower.take(row);
    if (cells.every((cell) => isBlank(cell)) && !hasMerged(inMerged)) return { is: "blank", line };
    if (!isUnfitKnown) {
      unfit = misfit();
      isUnfitKnown = true;
    }
    if (unfit !== undefined) return refused(line, wordsOf(line, unfit));
    if (repeatsHeadings(cells, headingTexts)) {
      otherTable = undefined;
      return { is: "heading", line };
    }
    if (otherTable === undefined && beginsOther(register, cells)) otherTable = line;
    if (otherTable !== undefined) {
      if (isFooter(cells)) return { is: "note", line, text: textOfRow(cells) };
      const from = String(otherTable);
      const expected = {
        zh: `第 ${from} 行起是另一张表，标题不同，没有读取；请分成两个工作表`,
        en: `another table begins at line ${from}; put it on a sheet of its own`,
      };
      return refused(line, wordsOf(line, expected));
    }
    const swallowed = swallowedIn(line, cells, { grid, width });
    if (swallowed !== undefined) return refused(line, swallowed);
    const taken = columns.map((column) => takeCell(column, cells[column.at], inMerged.get(column.at)));
    const rest = restOf(row, taken);
    if (rest !== undefined) return rest;
    return dataRow(row, taken, inMerged);
  };

  /** Rows that hold no loan: totals, footers, numbers of columns, rows that were only numbered in advance. */
  const restOf = ({ line, cells }: SheetRow, taken: readonly Taken[]): ReadRow | undefined => {
    const isDated = taken.some(({ column, reading }) => isNeededDay(column.means) && reading.state === "read");
    const isCounted = taken.some(
      ({ column, reading, cell }) => countedColumns.has(column) && reading.state === "read" && saysSomething(cell),
    );
    const word = totalWord(cells, columns);
    if (word !== undefined && !isDated) return total(line, taken, word);
    if (word !== undefined) {
      // Its sum as the amount of a loan would be the worst reading of all.
      const expected = {
        zh: `一笔贷款或一行${word}，这里两者都像（既写“${word}”，又有日期）`,
        en: "a loan or a row of totals: here are both, a word for a total and a day",
      };
      return refused(line, expectedWords(line, expected));
    }
    if (isDated && isCounted) return undefined; // a row like most others
    const says = cells.map((cell, at) => ({ cell, column: columnAt[at] })).filter(({ cell }) => saysSomething(cell));
    if (says.every(({ column, cell }) => column?.means === "serial" && /^\d+$/.test(textOf(cell))))
      return { is: "blank", line };
    if (!isDated && !isCounted && isFooter(cells)) return { is: "note", line, text: textOfRow(cells) };
    if (counts.taken + counts.refused === 0 && numbersColumns(cells))
      return { is: "note", line, text: textOfRow(cells) };
    const [only] = says;
    if (says.length === 1 && only !== undefined && typeof only.cell === "string" && !isDated && !isCounted) {
      const { column } = only;
      const isFree = column === undefined || (declared(column.means).kind === "text" && !namesSomebody(column));
      if (isFree && !/^[\d.,:/-]+$/.test(textOf(only.cell))) return { is: "note", line, text: textOfRow(cells) };
    }
    const named = taken.some(({ column, cell }) => namesSomebody(column) && saysSomething(cell));
    if (!isDated && !named && isCounted && sums.wouldAgree(printedIn(taken))) return total(line, taken, undefined);
    return undefined;
  };

  const total = (line: number, taken: readonly Taken[], word: string | undefined): ReadRow => {
    lastSaid.clear();
    const broken = taken.filter(({ column, reading }) => isSummed.has(column) && reading.state === "wrong");
    return {
      ...{ is: "total", line, ...(word === undefined ? {} : { word }) },
      checks: sums.check(word ?? "", printedIn(taken)),
      findings: broken.map((each) => cellFinding(line, each)),
    };
  };

  const printedIn = (taken: readonly Taken[]): ReadonlyMap<ColumnSetting, CellReading<unknown>> =>
    new Map(taken.filter(({ column }) => isSummed.has(column)).map(({ column, reading }) => [column, reading]));

  const dataRow = (
    { line, cells }: SheetRow,
    taken: readonly Taken[],
    inMerged: ReadonlyMap<number, MergedCell>,
  ): ReadRow => {
    for (const { column, reading } of taken)
      if (isSummed.has(column)) sums.add(column, inMerged.has(column.at) ? ownReading(column, cells) : reading);
    const findings = taken.filter(({ reading }) => reading.state === "wrong").map((each) => cellFinding(line, each));
    // Where most rows are as long as the headings, a shorter one was cut off.
    const isExpectedWhole = (): boolean => fullRows > 0 && counts.taken > 0 && fullRows >= counts.taken + counts.noLoan;
    const shape = grid ? undefined : slipped(line, cells, width, isExpectedWhole);
    if (shape !== undefined)
      return { is: "refused", line, findings: [{ class: "incomplete", line, ...shape }, ...findings] };
    fullRows += cells.length >= width ? 1 : 0;
    const values = valuesOf(taken.filter(({ column }) => isOfRow.has(column)));
    const remarks = taken.flatMap(({ column, reading }) =>
      reading.state === "wrong"
        ? []
        : (reading.remarks ?? []).map((remark) => ({ line, column: lettersOf(column.at), remark })),
    );
    if (kind !== "loans") {
      const lacking = lackingOf(needs, line, taken);
      if (lacking.length > 0) return { is: "refused", line, findings: joined(lacking, findings) };
      return { is: "taken", line, values, loans: [], findings, remarks };
    }
    const told = parts.filter((part) =>
      taken.some(({ column, cell }) => column.part === part && tellsOfLoan(column) && saysSomething(cell)),
    );
    if (told.length === 0) {
      if (taken.some(({ column, cell }) => namesSomebody(column) && saysSomething(cell)))
        return { is: "no-loan", line, values, findings, remarks };
      return { is: "refused", line, findings: joined(lackingOf(needs, line, taken), findings) };
    }
    const loans: SheetLoan[] = [];
    const lacking: SheetFinding[] = [];
    for (const part of told) {
      const own = taken.filter(({ column }) => !isOfRow.has(column) && column.part === part);
      const loanValues = valuesOf(own);
      const amiss = [
        ...lackingOf(
          needs,
          line,
          parts.length === 1 ? taken : taken.filter(({ column }) => isOfRow.has(column) || column.part === part),
        ),
        ...contradictions(line, loanValues, own),
      ];
      const group = settings.parts[part - 1];
      if (amiss.length === 0) loans.push({ part, ...(group === undefined ? {} : { group }), values: loanValues });
      lacking.push(...amiss);
    }
    if (loans.length === 0) return { is: "refused", line, findings: joined(lacking, findings) };
    others.loansRefused += told.length - loans.length;
    return { is: "taken", line, values, loans, findings: joined(lacking, findings), remarks };
  };

  /** What stands in the cell itself, whatever it is merged with: an amount counts once in a sum. */
  const ownReading = (column: ColumnSetting, cells: readonly Cell[]): CellReading<unknown> =>
    readCell(cells[column.at], column, days);

  const takeCell = (column: ColumnSetting, own: Cell, inMerged: MergedCell | undefined): Taken => {
    const { kind: of, fillsDown } = declared(column.means);
    if (inMerged !== undefined) {
      if (of === "amount" || of === "payments" || of === "count" || of === "points") {
        const expected = {
          zh: "本行自己的数值，这里与其他行合并，分不到各行",
          en: "a figure of this row's own: here it is merged with other rows",
        };
        if (!isNothing(inMerged.value)) return { column, cell: inMerged.value, reading: { state: "wrong", expected } };
      } else if (!inMerged.isFirst) {
        const reading = readCell(inMerged.value, column, days);
        return {
          column,
          cell: inMerged.value,
          reading: reading.state === "read" ? { ...reading, remarks: [...(reading.remarks ?? []), "merged"] } : reading,
        };
      }
    }
    if (fillsDown === true) {
      if (!isBlank(own)) lastSaid.set(column, own);
      else if (lastSaid.has(column)) {
        const cell = lastSaid.get(column);
        const reading = readCell(cell, column, days);
        return {
          column,
          cell: own,
          reading:
            reading.state === "read" ? { ...reading, remarks: [...(reading.remarks ?? []), "filled-down"] } : reading,
        };
      }
    }
    return { column, cell: own, reading: readCell(own, column, days) };
  };

  const noteHeading = ({ line, cells }: SheetRow): void => {
    if (line < headings.first) return;
    width = Math.max(width, cells.length);
    for (const { at } of columns) {
      const range = tops.find(
        ({ lines, columns: [from, to] }) => lines[0] < line && line <= lines[1] && from <= at && at <= to,
      );
      if (range !== undefined) continue; // said where the range begins
      if (!isBlank(cells[at])) above.set(at, [...(above.get(at) ?? []), headingParts(cells[at]).whole]);
    }
  };

  const headingTexts: string[] = [];
  for (const { at, heading } of columns) headingTexts[at] = closeText(heading);
  const columnAt: ColumnSetting[] = [];
  for (const column of columns) columnAt[column.at] = column;

  /** A file whose headings are not those of the settings. */
  const misfit = (): Bilingual | undefined => {
    const other = columns.find(
      ({ at, heading }) => heading !== "" && !(above.get(at) ?? []).includes(headingParts(heading).whole),
    );
    if (other === undefined) return undefined;
    const [letters, heading, found] = [lettersOf(other.at), other.heading, (above.get(other.at) ?? []).at(-1) ?? ""];
    return {
      zh: `设置与文件不符：${letters} 列的标题应为“${heading}”，文件中是“${found}”`,
      en: `the settings are not of this file: column ${letters} should be headed “${heading}”, and the file has “${found}”`,
    };
  };

  return {
    take,
    control: () => {
      const { rows, ...kinds } = counts;
      const balanced = Object.values(kinds).reduce((sum, n) => sum + n, 0) === rows;
      return {
        ...counts,
        balanced,
        ...others,
        sums: sums.columns(),
        checks: { ...checks },
        remarks: { ...remarkCounts },
      };
    },
  };
}

function refused(line: number, words: Words): ReadRow {
  return { is: "refused", line, findings: [{ class: "incomplete", line, ...words }] };
}

function isNeededDay(key: ColumnKey): boolean {
  return key === "paidOutOn" || key === "dueOn" || key === "maturesOn";
}

function hasMerged(inMerged: ReadonlyMap<number, MergedCell>): boolean {
  return inMerged.size > 0 && [...inMerged.values()].some(({ value }) => !isBlank(value));
}

function valuesOf(taken: readonly Taken[]): SheetValues {
  const values: Record<string, unknown> = {};
  for (const { column, reading } of taken) if (reading.state === "read") values[column.means] = reading.value;
  return values; // each of the kind of its column
}

function textOfRow(cells: readonly Cell[]): string {
  return cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => quoted(cell))
    .join(" ");
}
