import type { Issue } from "../input/issue.ts";
import { readPercent } from "./read-percent.ts";
import { notAPercent, percentWithoutSign, tooManyDecimals } from "../input/wording.ts";

/** A rate or share with its sign, as results write it: `"4.35%"`. */
export type Percent = `${number}%`;

/** A rate or share as a caller may write it. A bare number is refused: 4.35 and 0.0435 must never be confused. */
export type PercentInput = string;

/** The shape of a per cent as text, without a sign; it also stands in the JSON Schemas. */
export const PERCENT_PATTERN = "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})?%$";

/** The same with a sign. */
export const SIGNED_PERCENT_PATTERN = "^-?(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})?%$";

/** The same with at most two decimals. */
export const MARK_UP_PATTERN = "^-?(0|[1-9][0-9]{0,3})(\\.[0-9]{1,2})?%$";

/** One whole, in parts per million: 1 % is 10,000 of them. */
export const WHOLE_PPM = 1_000_000;

const DIGITS = /^-?(?:0|[1-9]\d{0,3})(?:\.(\d{1,30}))?(%?)$/;

/** Says what is wrong with a per cent, or nothing. Negative ones are wrong unless `signed`. */
export function percentIssue(value: unknown, path: string, signed = false): Issue | undefined {
  if (typeof value === "number") return percentWithoutSign(path);
  const match = typeof value === "string" && value.length < 64 ? DIGITS.exec(value) : null;
  if (match === null) return notAPercent(path);
  if (match[2] === "") return percentWithoutSign(path);
  if ((match[1]?.length ?? 0) > 4) return tooManyDecimals(path, 4);
  return !signed && (value as string).startsWith("-") ? notAPercent(path) : undefined; // matched, so text
}

/** Reads a per cent that {@link percentIssue} has passed, in parts per million: `"4.35%"` is 43,500. */
export function ppmOf(percent: PercentInput): number {
  const plain = readPercent(percent);
  if (plain !== undefined) return plain;
  const [whole = "", decimals = ""] = percent.slice(0, -1).split(".");
  const ppm = Number(whole + decimals.padEnd(4, "0"));
  return ppm === 0 ? 0 : ppm;
}

/** Writes parts per million as a per cent with at least `places` decimals: 43,500 is `"4.35%"`. */
export function percentOf(ppm: number, places = 2): Percent {
  const digits = String(Math.abs(ppm)).padStart(5, "0");
  let decimals = digits.slice(-4);
  while (decimals.length > places && decimals.endsWith("0")) decimals = decimals.slice(0, -1);
  const text = digits.slice(0, -4) + (decimals === "" ? "" : `.${decimals}`);
  return `${ppm < 0 ? "-" : ""}${text}%` as Percent; // digits by construction
}
