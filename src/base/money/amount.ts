import { refuseAny } from "../input/input-error.ts";
import type { Issue } from "../input/issue.ts";
import { LARGEST_FEN, readAmount } from "./read-amount.ts";
import {
  amountTooLarge,
  amountWithSeparators,
  negativeAmount,
  notAnAmount,
  notFinite,
  tooManyDecimals,
} from "../input/wording.ts";

export { LARGEST_FEN };

/** Yuan with exactly two decimals, as every result writes it: `"1975.00"`. */
export type Amount = string;

/** Yuan as a caller may write it: text (`"50000"`, `"1975.5"`) or a number of at most two decimals. */
export type AmountInput = string | number;

/** Yuan as terms write it, where the compiler sees that it is a number: `"50000.00"` or 50000, not `"50%"`. */
export type AmountTerm = number | `${number}`;

/** The fen of an amount as it is written, by their number. */
const DECIMALS: readonly string[] = /* @__PURE__ */ Array.from(
  { length: 100 },
  (_, fen) => `.${String(fen).padStart(2, "0")}`,
);

/** The same in yuan. */
export const LARGEST_YUAN = 999_999_999_999.99;

/** The shape of an amount as text, without a sign; it also stands in the JSON Schemas, for whatever engine reads them. */
export const AMOUNT_PATTERN = "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,2})?$";

/** The same without zero. */
export const POSITIVE_AMOUNT_PATTERN = "^(?!0(\\.0{1,2})?$)(0|[1-9][0-9]{0,11})(\\.[0-9]{1,2})?$";

// Looser than the pattern above, so that each mistake gets its own message.
const DIGITS = /^-?(?:0|[1-9]\d{0,29})(?:\.(\d{1,30}))?$/;

/** An amount as people write it: 50,000.00. */
const SEPARATED = /^\d{1,3}(?:[,，]\d{3,4})+(?:\.\d{1,30})?$/u;

/** Says what is wrong with an amount, or nothing. A negative amount is wrong unless `signed`. */
export function amountIssue(value: unknown, path: string, signed = false): Issue | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return notFinite(path);
  if (typeof value !== "string" && typeof value !== "number") return notAnAmount(path);
  const text = typeof value === "number" ? numberText(value) : value;
  const match = text.length > 64 ? null : DIGITS.exec(text);
  if (match === null) return SEPARATED.test(text) ? amountWithSeparators(path) : notAnAmount(path);
  if ((match[1]?.length ?? 0) > 2) return tooManyDecimals(path, 2);
  const fen = fenOfText(text);
  if (Math.abs(fen) > LARGEST_FEN) return amountTooLarge(path);
  return text.startsWith("-") && !signed ? negativeAmount(path) : undefined;
}

/** Reads an amount that {@link amountIssue} has passed, as a whole number of fen. */
export function fenOf(amount: AmountInput): number {
  return readAmount(amount) ?? fenOfText(typeof amount === "number" ? numberText(amount) : amount);
}

/** Writes a whole number of fen as an amount: 197500 is `"1975.00"`. */
export function amountOf(fen: number): Amount {
  const magnitude = Math.abs(fen);
  const rest = magnitude % 100;
  const text = String((magnitude - rest) / 100) + (DECIMALS[rest] ?? "");
  return fen < 0 ? `-${text}` : text;
}

/** Throws where a computed amount has left the range that amounts may have. */
export function withinRange(fen: number, path: string): number {
  refuseAny(Math.abs(fen) > LARGEST_FEN ? [amountTooLarge(path)] : []);
  return fen;
}

function fenOfText(text: string): number {
  const point = text.indexOf(".");
  const fen = point === -1 ? Number(text) * 100 : Number(text.slice(0, point) + text.slice(point + 1).padEnd(2, "0"));
  return fen === 0 ? 0 : fen; // never -0
}

/** The shortest decimal form of a number; what it writes with an exponent is no amount anyway. */
function numberText(value: number): string {
  return String(value);
}
