import type { Bilingual } from "../../base/input/bilingual.ts";
import { members } from "../../kernel/members.ts";
import type { CellRemark } from "./types.ts";

/** The remarks with their words. */
export const cellRemarks = /* @__PURE__ */ members<CellRemark>("CellRemark", "What was done to a cell.", {
  "next-day": ["时刻靠近午夜，按次日读", "a time near midnight, read as the next day"],
  "time-of-day": ["带有时刻，只取日期", "a time of day was left out"],
  "other-zone": ["带有时区，按中国时间读", "a zone was named; read by the clock of China"],
  "zero-day": ["日期栏为零，按空白读", "zero in a column of days, read as nothing"],
  "own-unit": [
    "单元格自写单位，与本列不同，按单元格读",
    "the cell names a unit other than its column's; the cell's was taken",
  ],
  rounded: ["位数多于分，按四舍五入到分读", "more places than fen; rounded half up to the fen"],
  "own-per-cent": ["单元格自写百分号，按单元格读", "the cell writes its own per cent sign"],
  "cut-identity": ["长号码已被表格软件截断，不作身份依据", "a long number that a spreadsheet cut: no identity"],
  "part-of-identity": ["号码不完整，不作身份依据", "a number that is not whole: no identity"],
  "filled-down": ["空白，按上一行读", "blank, read as in the row above"],
  merged: ["合并单元格，按合并区首格读", "merged, read as in the first cell of the range"],
});

/** What a cell came to: a value, nothing, or something that is none, with what was expected. */
export type CellReading<V> =
  | { readonly state: "read"; readonly value: V; readonly remarks?: readonly CellRemark[] }
  | { readonly state: "nothing"; readonly remarks?: readonly CellRemark[] }
  | { readonly state: "wrong"; readonly expected: Bilingual };
