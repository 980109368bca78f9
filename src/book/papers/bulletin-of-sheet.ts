import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Day } from "../../base/date/day.ts";
import type { Bulletin, BulletinRow, BulletinUnit, PrintedFigures } from "../bulletin/types.ts";
import { plainDigits } from "../sheet/amount-cell.ts";
import { type Cell, closeText, isNothing, lettersOf, quoted, type SheetRow, textOf } from "../sheet/cells.ts";
import { type ColumnKey, declared } from "../sheet/columns.ts";
import { type SheetControl, sheetReader, type SheetReaderOptions } from "../sheet/read-rows.ts";
import type { ColumnSetting, SheetSettings } from "../sheet/settings.ts";
import { memberWords } from "../../kernel/members.ts";
import { bulletinUnits } from "../bulletin/printed.ts";

/** A bulletin that a sheet holds, one row a place, and what of the sheet could not be taken. */
export interface BulletinOfSheet {
  /** Absent: no row can be used. */
  readonly bulletin?: Bulletin;
  readonly control: SheetControl;
  /** Each row and cell that is not in the bulletin, with why. */
  readonly leftOut: readonly Bilingual[];
}

/** Where in a row a column's figure stands. */
interface Target {
  readonly group: "outstanding" | "newLoans" | "overdue" | "subsidy";
  readonly field: string;
}

/** What the columns of a sheet of figures are in a bulletin. */
const TARGETS: { readonly [key in ColumnKey]?: Target } = {
  outstandingHouseholds: { group: "outstanding", field: "households" },
  outstandingAmount: { group: "outstanding", field: "amount" },
  balance: { group: "outstanding", field: "amount" },
  newHouseholds: { group: "newLoans", field: "households" },
  newAmount: { group: "newLoans", field: "amount" },
  target: { group: "newLoans", field: "target" },
  completion: { group: "newLoans", field: "completion" },
  overdueHouseholds: { group: "overdue", field: "households" },
  overdueAmount: { group: "overdue", field: "amount" },
  overdueShare: { group: "overdue", field: "rate" },
  subsidyFunds: { group: "subsidy", field: "amount" },
  subsidyPaid: { group: "subsidy", field: "amount" },
  subsidyDue: { group: "subsidy", field: "amount" },
  principal: { group: "subsidy", field: "principal" },
};

const NAMES: readonly ColumnKey[] = ["place", "township", "village", "county", "city", "lender"];

/**
 * Reads a sheet of figures of places as the bulletin that it prints. A figure keeps the places that it is written with;
 * numbers of a spreadsheet, which drops zeros at the end, have those of the most exact in their column.
 */
export function bulletinOfSheet(
  { name, asOf }: { readonly name: string; readonly asOf: Day },
  settings: SheetSettings,
  rows: readonly SheetRow[],
  options: SheetReaderOptions = {},
): BulletinOfSheet {
  const reader = sheetReader(settings, options);
  const read = rows.map((row) => ({ row, is: reader.take(row) }));
  const columns = usedColumns(settings.columns);
  const nameColumn = NAMES.flatMap((key) => settings.columns.filter(({ means }) => means === key))[0];
  const amounts = columns.filter(({ column }) => declared(column.means).kind === "amount");
  const unit = unitOf(amounts[0]?.column);
  const leftOut: Bilingual[] = [];
  const written = new Map(columns.map(({ column }) => [column, placesIn(column, rows, settings.headings.last)]));
  const figuresOf = (row: SheetRow): PrintedFigures => {
    const figures: Record<string, Record<string, unknown>> = {};
    for (const { column, target } of columns) {
      const cell = row.cells[column.at];
      if (isNothing(cell)) continue;
      const value = printedIn(cell, column, written.get(column) ?? 0, unit);
      if (value === undefined) leftOut.push(ofCell(row.line, column, cell));
      else figures[target.group] = { ...figures[target.group], [target.field]: value };
    }
    return figures; // each field as its target declares it
  };
  const names = new Set<string>();
  const taken: BulletinRow[] = [];
  let total: PrintedFigures | undefined;
  for (const { row, is } of read) {
    if (is.is === "refused") leftOut.push(...is.findings.map(({ says }) => says));
    if (is.is === "total" && is.word !== "小计") total = figuresOf(row);
    if (is.is !== "taken") continue;
    const own = nameColumn === undefined ? "" : textOf(row.cells[nameColumn.at]);
    const line = String(row.line);
    // Two rows of one name are two rows.
    const unique = own === "" || names.has(own) ? `${own}（第 ${line} 行）` : own;
    names.add(unique);
    taken.push({ name: unique, ...figuresOf(row) });
  }
  const control = reader.control();
  if (taken.length === 0) return { control, leftOut };
  return {
    bulletin: { bulletin: name, asOf, unit, rows: taken, ...(total === undefined ? {} : { total }) },
    ...{ control, leftOut },
  };
}

/** The columns that a bulletin has, one for each figure: the first. Principal alone is no subsidy. */
function usedColumns(
  all: readonly ColumnSetting[],
): readonly { readonly column: ColumnSetting; readonly target: Target }[] {
  const found = new Map<string, { readonly column: ColumnSetting; readonly target: Target }>();
  for (const column of all) {
    const target = TARGETS[column.means];
    if (target === undefined) continue;
    const key = `${target.group} ${target.field}`;
    if (!found.has(key)) found.set(key, { column, target });
  }
  const isSubsidy = found.has("subsidy amount");
  return [...found.values()].filter(({ target }) => target.field !== "principal" || isSubsidy);
}

function unitOf(column: ColumnSetting | undefined): BulletinUnit {
  return bulletinUnits.list.find((unit) => unit === column?.unit) ?? "yuan";
}

/** The most decimals that a number of a column has. */
function placesIn({ at }: ColumnSetting, rows: readonly SheetRow[], below: number): number {
  return rows.reduce((most, { line, cells }) => {
    const cell = cells[at];
    if (line <= below || typeof cell !== "number") return most;
    return Math.max(most, (plainDigits(cell).split(".")[1] ?? "").length);
  }, 0);
}

/** A cell as a bulletin prints it; `undefined` for what is no such figure. */
function printedIn(cell: Cell, column: ColumnSetting, places: number, unit: BulletinUnit): string | number | undefined {
  const { kind } = declared(column.means);
  const text = typeof cell === "number" ? withPlaces(plainDigits(cell), places) : closeText(cell).replace(/,/g, "");
  if (kind === "count") {
    const digits = /^(\d{1,9})(?:\.0+)?[户笔人]?$/.exec(text)?.[1];
    return digits === undefined ? undefined : Number(digits);
  }
  if (kind === "rate") return rateIn(text, column);
  const [, digits, own] = /^[¥]?((?:0|[1-9]\d*)(?:\.\d+)?)(元|万元?|亿元?)?$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const ofColumn = unitOf(column);
  if (own !== undefined) return digits + (own === "元" || own.endsWith("元") ? own : `${own}元`);
  return ofColumn === unit ? digits : digits + memberWords(ofColumn, bulletinUnits).zh;
}

function withPlaces(digits: string, places: number): string {
  if (places === 0) return digits;
  const [whole = "", decimals = ""] = digits.split(".");
  return `${whole}.${decimals.padEnd(places, "0")}`;
}

/** A per cent with its sign, with the places that it is written with: 0.0436 among fractions is 4.36 %. */
function rateIn(text: string, { unit }: ColumnSetting): string | undefined {
  const [, whole = "", decimals = "", sign] = /^(\d{1,6})(?:\.(\d+))?(%)?$/.exec(text) ?? [];
  if (whole === "") return undefined;
  if (sign === undefined && unit === "fraction") {
    const moved = (whole + decimals.slice(0, 2).padEnd(2, "0")).replace(/^0+(?=\d)/, "");
    const rest = decimals.slice(2, 6);
    return `${moved}${rest === "" ? "" : `.${rest}`}%`;
  }
  const shown = decimals.slice(0, 4);
  return `${whole.replace(/^0+(?=\d)/, "")}${shown === "" ? "" : `.${shown}`}%`;
}

function ofCell(line: number, { at, heading }: ColumnSetting, cell: Cell): Bilingual {
  const [n, where, stands] = [String(line), `${lettersOf(at)} ${heading}`, quoted(cell)];
  return {
    zh: `第 ${n} 行 ${where}：“${stands}”不是可用的数字，未计入`,
    en: `line ${n}, ${where}: “${stands}” is no figure that can be used, and is left out`,
  };
}
