import { refuseAny } from "../input/input-error.ts";
import type { Issue } from "../input/issue.ts";
import { amountTooLarge, notAnAmount, tooManyDecimals } from "../input/wording.ts";
import { type Amount, amountOf, LARGEST_FEN } from "./amount.ts";

/**
 * Turns a figure in 万元 (ten thousand yuan), as bulletins print it, into an amount in yuan.
 *
 * @remarks
 * **Units** text in 万元 with at most six decimals, because a fen is 0.000001 万元.
 * @throws InputError for anything else, such as an exponent, a separator or a number.
 * @example
 * ```ts
 * import { wan } from "fupin-credit/money";
 * wan("5"); // => "50000.00"
 * wan("5390.04"); // => "53900400.00"
 * wan("0.000001"); // => "0.01"
 * ```
 */
export function wan(text: string): Amount {
  const issue = wanIssue(text, "text");
  refuseAny(issue ? [issue] : []);
  return amountOf(fenOfWan(text));
}

/** Says what is wrong with a figure in 万元, or nothing. */
export function wanIssue(text: unknown, path: string): Issue | undefined {
  const match = typeof text === "string" && text.length < 40 ? /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/.exec(text) : null;
  if (match === null) return notAnAmount(path);
  if ((match[1]?.length ?? 0) > 6) return tooManyDecimals(path, 6);
  return Math.abs(fenOfWan(match[0])) > LARGEST_FEN ? amountTooLarge(path) : undefined;
}

/** Reads a figure in 万元 that {@link wanIssue} has passed, as a whole number of fen. */
export function fenOfWan(text: string): number {
  const [whole = "", decimals = ""] = text.split(".");
  const fen = Number(whole + decimals.padEnd(6, "0"));
  return fen === 0 ? 0 : fen; // never -0
}

/** Writes fen as text in 万元, with at least two decimals: 5,380,000 fen are `"5.38"`. */
export function wanOf(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(7, "0");
  const decimals = digits.slice(-6).replace(/0{1,4}$/, "");
  return `${fen < 0 ? "-" : ""}${digits.slice(0, -6)}.${decimals}`;
}
