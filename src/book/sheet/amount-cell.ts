import type { Bilingual } from "../../base/input/bilingual.ts";
import { LARGEST_FEN } from "../../base/money/amount.ts";
import { type Cell, closeText } from "./cells.ts";
import type { CellReading } from "./reading.ts";
import { fenPer, unitNamed } from "./units.ts";
import type { CellRemark, SheetUnit } from "./types.ts";

const AMOUNT_EXPECTED: Bilingual = { zh: "金额，如 50000 或 1,925.01", en: "an amount such as 50000 or 1,925.01" };
const TEXT =
  /^(?:¥|rmb|cny|人民币|\$)?([-−+]?)(?:¥|rmb)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(万元|亿元|万|亿|元整|元|圆|yuan|rmb)?整?$/;

/** Reads a cell as money, in fen; the unit is that of its column, unless the cell names its own. */
export function readAmountCell(cell: Cell, unit: SheetUnit | undefined): CellReading<number> {
  if (typeof cell === "boolean") return { state: "wrong", expected: AMOUNT_EXPECTED };
  if (typeof cell === "number") return fromDigits(plainDigits(cell), unit, []);
  let text = closeText(cell).toLowerCase();
  if (/^未/.test(text)) return { state: "nothing" };
  const inBrackets = /^\(([^)]*)\)$/.exec(text)?.[1]; // how accounts write less than zero
  if (inBrackets !== undefined) text = inBrackets;
  const found = TEXT.exec(text);
  const [, sign = "", whole = "", decimals = "", word = ""] = found ?? [];
  if (found === null || (whole === "" && decimals.length < 2)) return { state: "wrong", expected: amiss(text) };
  const own = word === "" ? undefined : unitNamed(word.replace("整", ""));
  const isLess = (sign === "-" || sign === "−") !== (inBrackets !== undefined);
  const digits = `${isLess ? "-" : ""}${whole === "" ? "0" : whole.replace(/,/g, "")}${decimals === "." ? "" : decimals}`;
  return fromDigits(digits, own ?? unit, own !== undefined && own !== (unit ?? "yuan") ? ["own-unit"] : []);
}

function amiss(text: string): Bilingual {
  if (/e[+-]?\d+$/.test(text))
    return { zh: "完整的金额，这里是科学计数", en: "an amount in full: here is an exponent" };
  if (/,/.test(text)) return { zh: "金额，千位分隔每三位一个", en: "an amount with a separator every three digits" };
  if (/[壹贰叁肆伍陆柒捌玖拾佰仟]/.test(text)) return { zh: "用数字写的金额", en: "an amount in digits" };
  return AMOUNT_EXPECTED;
}

/** Digits times a unit, exactly; what is left below a fen is rounded half up, and said where it is no binary tail. */
function fromDigits(digits: string, unit: SheetUnit | undefined, remarks: readonly CellRemark[]): CellReading<number> {
  const [whole = "", decimals = ""] = digits.replace(/^-/, "").split(".");
  const places = String(fenPer(unit)).length - 1;
  if (whole.length + places > 17)
    return { state: "wrong", expected: { zh: "不超过万亿的金额", en: "an amount of at most twelve digits" } };
  const fen =
    Number(whole + decimals.slice(0, places).padEnd(places, "0")) + ((decimals[places] ?? "0") >= "5" ? 1 : 0);
  if (!(fen <= LARGEST_FEN))
    return { state: "wrong", expected: { zh: "不超过万亿的金额", en: "an amount of at most twelve digits" } };
  const hasMore = /[1-9]/.test(decimals.slice(places));
  const value = digits.startsWith("-") && fen !== 0 ? -fen : fen;
  return { state: "read", value, remarks: hasMore ? [...remarks, "rounded"] : remarks };
}

/**
 * The digits of a number as a person would write it: a binary tail (`1925.0100000000002`) is cut, since a
 * spreadsheet keeps fifteen digits.
 */
export function plainDigits(value: number): string {
  if (!Number.isFinite(value)) return "?";
  const short = Number(value.toPrecision(15));
  const text = String(shorter(value) ?? short);
  if (!/e/.test(text)) return text;
  return Math.abs(short) < 1e-6 ? short.toFixed(15).replace(/\.?0+$/, "") : "9".repeat(30); // too large for any amount
}

/** The number with few decimals that is nearest, where it is so near that the rest is noise of a calculation. */
function shorter(value: number): number | undefined {
  for (let places = 0; places <= 6; places++) {
    const near = Number(value.toFixed(places));
    if (Math.abs(near - value) <= Math.abs(value) * 4e-14) return near;
  }
  return undefined;
}

/** The repayments of a cell: `2022-06-20 2500.25;2022-10-20 3000`, `2022.6.20还5000元`. */
const PAYMENT =
  /(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?|\d{8})(?!\d)\s*[:：,，]?\s*(?:提前)?(?:偿|归)?还?款?(?:本金)?\s*[:：]?\s*([¥]?[\d,]+(?:\.\d+)?\s*(?:万元|元|万)?)/g;

/** A repayment as a cell writes it, still to be read. */
export interface WrittenPayment {
  readonly day: string;
  readonly amount: string;
}

/** Takes a cell of repayments apart; `undefined` where anything is left over that says more than a separator. */
export function paymentsIn(cell: Cell): readonly WrittenPayment[] | undefined {
  const text = typeof cell === "string" ? cell.normalize("NFKC").trim() : "";
  const found = [...text.matchAll(PAYMENT)].map(([, day = "", amount = ""]) => ({
    day: day.trim(),
    amount: amount.trim(),
  }));
  const rest = text.replace(PAYMENT, "").replace(/[;；、,，。\s/|+和及]/g, "");
  return found.length === 0 || rest !== "" ? undefined : found;
}
