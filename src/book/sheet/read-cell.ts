import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Day } from "../../base/date/day.ts";
import { type Amount, amountOf } from "../../base/money/amount.ts";
import type { Percent } from "../../base/money/percent.ts";
import { paymentsIn, readAmountCell } from "./amount-cell.ts";
import { type Cell, isNothing, textOf } from "./cells.ts";
import { type ColumnKey, declared, type sheetColumns } from "./columns.ts";
import { type DayCounting, readDayCell, readSpanCell } from "./day-cell.ts";
import { isShareColumn } from "./decide-unit.ts";
import {
  readAnswerCell,
  readCountCell,
  readIdentityCell,
  readPointsCell,
  readRateCell,
  readTermCell,
  readTextCell,
  type SheetIdentity,
} from "./other-cells.ts";
import type { CellReading } from "./reading.ts";
import type { ColumnSetting } from "./settings.ts";

/** A repayment that a cell lists. */
export interface SheetPayment {
  readonly day: Day;
  readonly amount: Amount;
}

/** What each kind of column holds once it is read. */
export interface SheetValueTypes {
  readonly text: string;
  readonly identity: SheetIdentity;
  readonly day: Day;
  readonly span: { readonly from: Day; readonly to: Day };
  /** Yuan with two decimals, whatever the unit of the column; less than zero with its sign. */
  readonly amount: Amount;
  /** Per cent with its sign, whatever the writing of the column. */
  readonly rate: Percent;
  /** Whole months. */
  readonly months: number;
  readonly count: number;
  /** Points in plain decimal writing. */
  readonly points: string;
  readonly answer: boolean;
  readonly payments: readonly SheetPayment[];
}

/** What a row says: for each column its value; nothing for what it does not say or what could not be read. */
export type SheetValues = {
  readonly [K in ColumnKey]?: SheetValueTypes[(typeof sheetColumns)[K]["kind"]];
};

const ERROR = /^#(REF|N\/A|DIV\/0|VALUE|NAME|NUM|NULL|SPILL|CALC|GETTING_DATA|FIELD|BLOCKED|UNKNOWN)[!?]?|^#{3,}$/i;

const NOT_EXTENDED = /^(否|未|未展期|不展期|×)$/;

/** Reads a cell as what its column is. */
export function readCell(cell: Cell, { means, unit }: ColumnSetting, days: DayCounting): CellReading<unknown> {
  if (isNothing(cell)) return { state: "nothing" };
  const damage = damageOf(cell);
  if (damage !== undefined) return { state: "wrong", expected: damage };
  switch (declared(means).kind) {
    case "text":
      return readTextCell(cell);
    case "identity":
      return readIdentityCell(cell);
    case "day":
      // A column of extensions that holds days says of most loans that there is none.
      return means === "extendedTo" && NOT_EXTENDED.test(textOf(cell)) ? { state: "nothing" } : readDayCell(cell, days);
    case "span":
      return readSpanCell(cell);
    case "amount": {
      const read = readAmountCell(cell, unit);
      return read.state === "read" ? { ...read, value: amountOf(read.value) } : read;
    }
    case "rate":
      return readRateCell(cell, unit, isShareColumn(means));
    case "months":
      return readTermCell(cell, unit);
    case "count":
      return readCountCell(cell);
    case "points":
      return readPointsCell(cell);
    case "answer":
      return readAnswerCell(cell);
    case "payments":
      return readPaymentsCell(cell, { means, unit } as ColumnSetting, days);
  }
}

/** What is broken about a cell, whatever it should hold. */
function damageOf(cell: Cell): Bilingual | undefined {
  if (typeof cell !== "string") return undefined;
  if (ERROR.test(textOf(cell))) return { zh: "数值，这里是公式错误", en: "a value: here is the error of a formula" };
  if (cell.includes("\uFFFD") || cell.includes("锟斤拷"))
    return { zh: "文字，这里有乱码（编码损坏）", en: "text: here are characters that were lost with the encoding" };
  // oxlint-disable-next-line no-control-regex -- what no cell holds
  if (/[\u0000-\u0008\u000E-\u001F]/.test(cell))
    return { zh: "文字，这里有不可见的控制字符", en: "text: here are control characters" };
  return undefined;
}

function readPaymentsCell(
  cell: Cell,
  { unit }: ColumnSetting,
  days: DayCounting,
): CellReading<readonly SheetPayment[]> {
  const expected: Bilingual = {
    zh: "日期和金额，如 2022-06-20 2500.25；2022-10-20 3000",
    en: "days and amounts such as 2022-06-20 2500.25;2022-10-20 3000",
  };
  const payments = (paymentsIn(cell) ?? []).map(({ day, amount }) => ({
    day: readDayCell(day, days),
    amount: readAmountCell(amount, unit),
  }));
  const read = payments.flatMap(({ day, amount }) =>
    day.state === "read" && amount.state === "read" ? [{ day: day.value, amount: amountOf(amount.value) }] : [],
  );
  return read.length === 0 || read.length < payments.length
    ? { state: "wrong", expected }
    : { state: "read", value: read };
}
