import { type Cell, closeText, isBlank, isNothing } from "./cells.ts";
import { type ColumnKey, declared } from "./columns.ts";
import type { ColumnSetting } from "./settings.ts";
import { TOTAL_WORDS } from "./sums.ts";

/** The columns in which the word for a total can stand. */
const TOTAL_COLUMNS: readonly ColumnKey[] = [
  ...([
    "serial",
    "city",
    "county",
    "township",
    "village",
    "hamlet",
    "place",
    "household",
    "householder",
    "borrower",
  ] as const),
  ...(["householderId", "borrowerId", "someId", "loanId", "lender", "branch", "quarter", "period", "address"] as const),
];

const TOTAL = /^(.{0,14}?)(小计|合计|总计|共计|汇总|累计|总和)([:：]|\(.{0,10}\)|共?\d+[户笔人].{0,6})?$/;

/** The word by which a row calls itself a total; `undefined` where it does not. */
export function totalWord(cells: readonly Cell[], columns: readonly ColumnSetting[]): string | undefined {
  for (const [at, cell] of cells.entries()) {
    if (typeof cell !== "string" || !/[计总汇]/.test(cell)) continue;
    const means = columns.find((column) => column.at === at)?.means;
    if (means !== undefined && !TOTAL_COLUMNS.includes(means)) continue;
    const found = TOTAL.exec(closeText(cell))?.[2];
    if (found !== undefined) return TOTAL_WORDS.find((word) => word === found);
  }
  return undefined;
}

const FOOTER =
  /^(\*|※)?(填表人?|制表人?|审核人?|复核人?|单位负责人|负责人|经办人|联系人|联系电话|填报人|填报单位|填报日期|填表日期|编制人|编制单位|注|说明|备注|填表说明|附注|日期|主管领导|分管领导|会计|出纳|审批人?|领导签字|制单人?|单位\(?盖章\)?|金额单位|单位)\s*(\(.*\))?[:：].*$|(签字|盖章|签章)\)?[:：]?.{0,20}$/;

/** Whether a row is a footer or a remark about the sheet: it says who filled it in, or explains it. */
export function isFooter(cells: readonly Cell[]): boolean {
  return cells.some((cell) => typeof cell === "string" && /[:：签盖]/.test(cell) && FOOTER.test(closeText(cell)));
}

/** Whether a row numbers the columns: 1, 2, 3 and on, or 甲, 乙, 1, 2. */
export function numbersColumns(cells: readonly Cell[]): boolean {
  const texts = cells.filter((cell) => !isBlank(cell)).map((cell) => closeText(cell));
  const numbers = texts.filter((text) => !/^[甲乙丙丁戊]$|^栏次$/.test(text)).map(Number);
  return (
    numbers.length >= 3 &&
    numbers.every((n, i) => Number.isInteger(n) && n === (numbers[0] ?? 0) + i) &&
    (numbers[0] === 1 || numbers[0] === 0)
  );
}

/** Whether a cell says something: not blank, no word for nothing, no zero. */
export function saysSomething(cell: Cell): boolean {
  return !isNothing(cell) && cell !== 0 && !/^0+(\.0+)?(元|万元|%)?$/.test(closeText(cell));
}

/** Whether a column tells of a loan by what is counted in it: an amount, a day, a rate, a term. */
export function tellsOfLoan({ means }: ColumnSetting): boolean {
  const { kind, of } = declared(means);
  return of === "loan" && kind !== "text" && kind !== "identity" && kind !== "answer";
}

/** Whether a column names somebody. */
export function namesSomebody({ means }: ColumnSetting): boolean {
  return ["household", "householder", "householderId", "borrower", "borrowerId", "someId", "idTail"].includes(means);
}
