import type { Bilingual } from "../../base/input/bilingual.ts";
import { type Percent, percentOf } from "../../base/money/percent.ts";
import { plainDigits } from "./amount-cell.ts";
import { type Cell, closeText, textOf } from "./cells.ts";
import type { CellReading } from "./reading.ts";
import type { SheetUnit } from "./types.ts";

const RATE_EXPECTED: Bilingual = { zh: "利率，如 4.35%", en: "a rate such as 4.35%" };

/** Where a fraction of one ends and a per cent begins: no loan bears 36 % a year, and none 0.36 %. */
export const LARGEST_FRACTION = 0.36;

/** Reads a cell as a rate, as the house writes it (`"4.35%"`). The unit is that of its column; a sign of the cell's own wins. */
export function readRateCell(cell: Cell, unit: SheetUnit | undefined, isShare: boolean): CellReading<Percent> {
  if (typeof cell === "boolean") return { state: "wrong", expected: RATE_EXPECTED };
  const text = typeof cell === "number" ? plainDigits(cell) : closeText(cell).toLowerCase();
  const found = /^(?:年|月|年利率|月利率)?(\d+(?:\.\d+)?|\.\d+)(%|‰)?$/.exec(text);
  if (found === null) return { state: "wrong", expected: RATE_EXPECTED };
  const [, digits = "", sign] = found;
  const own: SheetUnit | undefined = sign === "%" ? "percent" : sign === "‰" ? "permille" : undefined;
  const number = Number(digits);
  if (own === undefined && !isShare && number !== 0) {
    // 0.0435 among per cents, and 4.35 among fractions, are not what they look like.
    if (unit === "percent" && number <= LARGEST_FRACTION)
      return {
        state: "wrong",
        expected: {
          zh: "百分数，如 4.35（本列其他各行如此）",
          en: "a per cent such as 4.35, as in the rest of the column",
        },
      };
    if (unit === "fraction" && number > LARGEST_FRACTION)
      return {
        state: "wrong",
        expected: {
          zh: "小数，如 0.0435（本列其他各行如此）",
          en: "a fraction such as 0.0435, as in the rest of the column",
        },
      };
  }
  const use = own ?? unit ?? "percent";
  const ppm = shifted(digits, use === "fraction" ? 6 : use === "permille" ? 3 : 4);
  if (ppm === undefined || ppm > 99_999_999)
    return { state: "wrong", expected: { zh: "至多四位小数的百分数", en: "a per cent of at most four decimals" } };
  const differs = own !== undefined && own !== (unit ?? "percent");
  return { state: "read", value: percentOf(ppm), remarks: differs ? ["own-per-cent"] : [] };
}

/** Digits with the point moved to the right: a whole number, or `undefined` where decimals are left. */
function shifted(digits: string, places: number): number | undefined {
  const [whole = "", decimals = ""] = digits.split(".");
  if (/[1-9]/.test(decimals.slice(places)) || whole.length > 9) return undefined;
  return Number(whole + decimals.slice(0, places).padEnd(places, "0"));
}

const TERM_EXPECTED: Bilingual = { zh: "期限，如 36 个月或 3 年", en: "a term such as 36 months or 3 years" };
const NUMERALS = "零一二三四五六七八九";

/** Reads a cell as a term, in whole months. */
export function readTermCell(cell: Cell, unit: SheetUnit | undefined): CellReading<number> {
  const text = typeof cell === "number" ? plainDigits(cell) : closeText(cell).replace(/两/g, "二");
  const numerals = text
    .replace(
      /([一二三四五六七八九])?十([一二三四五六七八九])?/g,
      (_, tens: string | undefined, ones: string | undefined) =>
        String(
          (tens === undefined ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones === undefined ? 0 : NUMERALS.indexOf(ones)),
        ),
    )
    .replace(/[一二三四五六七八九]/g, (word) => String(NUMERALS.indexOf(word)));
  const found = /^(?:(\d+(?:\.\d+)?)年(?:期)?)?(?:(\d+)(?:个月|月)(?:期)?)?$/.exec(numerals);
  const bare = /^\d+(?:\.\d+)?$/.exec(numerals);
  const months =
    bare !== null
      ? Number(bare[0]) * (unit === "years" ? 12 : 1)
      : found !== null && numerals !== ""
        ? Number(found[1] ?? 0) * 12 + Number(found[2] ?? 0)
        : Number.NaN;
  if (unit === "days" && bare !== null) return { state: "wrong", expected: TERM_EXPECTED };
  return Number.isInteger(months) && months > 0 && months <= 600
    ? { state: "read", value: months }
    : { state: "wrong", expected: TERM_EXPECTED };
}

/** Reads a cell as a whole number from 0 on, such as days, persons or households. */
export function readCountCell(cell: Cell): CellReading<number> {
  const text = typeof cell === "number" ? plainDigits(cell) : closeText(cell);
  if (/^未/.test(text)) return { state: "nothing" };
  const found = /^第?(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?(?:天|日|户|人|口|期|岁|周岁|个|次)?$/.exec(text);
  const number = Number((found?.[1] ?? "").replace(/,/g, ""));
  return found !== null && number <= 1e9
    ? { state: "read", value: number }
    : { state: "wrong", expected: { zh: "整数", en: "a whole number" } };
}

/** Reads a cell as points, as text in plain decimal writing. */
export function readPointsCell(cell: Cell): CellReading<string> {
  const text = typeof cell === "number" ? plainDigits(cell) : closeText(cell).replace(/分$/, "");
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(text)
    ? { state: "read", value: text }
    : { state: "wrong", expected: { zh: "分数，如 85 或 85.5", en: "points such as 85 or 85.5" } };
}

const YES = [
  ...["是", "有", "y", "yes", "true", "√", "✓", "✔", "1", "已", "对"],
  ...["续贷", "已续贷", "无还本续贷", "已展期", "展期"],
];
const NO = [
  ...["否", "没有", "n", "no", "false", "×", "x", "✗", "0", "不是", "未"],
  ...["新增", "新贷", "新增贷款", "新发放", "首贷", "首次", "未续贷", "未展期", "不展期"],
];

/** Reads a cell as yes or no; 续贷 and 新增 answer whether a loan renews another. */
export function readAnswerCell(cell: Cell): CellReading<boolean> {
  const text = closeText(cell).toLowerCase();
  if (YES.includes(text)) return { state: "read", value: true };
  if (NO.includes(text)) return { state: "read", value: false };
  return { state: "wrong", expected: { zh: "是或否", en: "yes or no" } };
}

/** Reads a cell as text. */
export function readTextCell(cell: Cell): CellReading<string> {
  const text = (typeof cell === "number" ? plainDigits(cell) : textOf(cell)).replace(/\s+/g, " ");
  return text.length <= 1000
    ? { state: "read", value: text }
    : { state: "wrong", expected: { zh: "不超过一千字的文字", en: "text of at most a thousand characters" } };
}

/** A number that tells who or which: whether it is whole enough to join rows by it. */
export interface SheetIdentity {
  readonly text: string;
  /** Whether rows may be joined by it: not where a spreadsheet cut it, or part of it is hidden. */
  readonly tells: boolean;
}

/** Reads a cell as an identity. Long numbers that a spreadsheet cut are no identity, and hidden ones neither. */
export function readIdentityCell(cell: Cell): CellReading<SheetIdentity> {
  if (typeof cell === "boolean") return { state: "wrong", expected: { zh: "号码", en: "a number" } };
  const isLongNumber = typeof cell === "number" && Math.abs(cell) >= 1e15;
  const text = (
    typeof cell === "number" ? (isLongNumber ? String(cell) : plainDigits(cell)) : closeText(cell)
  ).toUpperCase();
  if (text.length > 64)
    return { state: "wrong", expected: { zh: "不超过 64 个字符的号码", en: "at most 64 characters" } };
  // A spreadsheet keeps fifteen digits: of eighteen the last three are zeros.
  const isCut =
    isLongNumber || /^\d(\.\d+)?E\+?\d+$/.test(text) || (/^\d{18,}$/.test(text) && /^0+$/.test(text.slice(15)));
  if (isCut) return { state: "read", value: { text, tells: false }, remarks: ["cut-identity"] };
  const isPart = /[*＊×]{2,}|X{3,}|…|\.{3}/.test(text) || /[?]{2,}/.test(text);
  return { state: "read", value: { text, tells: !isPart }, remarks: isPart ? ["part-of-identity"] : [] };
}
