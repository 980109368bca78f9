import type { Issue } from "../../base/input/issue.ts";
import { amountTooLarge, tooManyDecimals } from "../../base/input/wording.ts";
import { LARGEST_FEN } from "../../base/money/amount.ts";
import { members, memberWords } from "../../kernel/members.ts";
import type { BulletinUnit } from "./types.ts";

export const bulletinUnits = /* @__PURE__ */ members<BulletinUnit>(
  "BulletinUnit",
  "A unit of printed amounts: 万元, yuan or 亿元.",
  {
    wan: ["万元", "ten thousand yuan"],
    yuan: ["元", "yuan"],
    yi: ["亿元", "a hundred million yuan"],
  },
);

/** How many decimals a fen is away in each unit. */
const DECIMALS = { yuan: 2, wan: 6, yi: 10 } as const satisfies Record<BulletinUnit, number>;

/** A printed amount: digits, with a unit of its own or without. */
export const PRINTED_AMOUNT = /^(0|[1-9]\d{0,20})(?:\.(\d{1,20}))?(元|万元|亿元)?$/;

/** A printed figure: what it says as it stands, and between which values the true one lies. */
export interface Quantity {
  readonly printed: string;
  /** Whole fen, or a count. */
  readonly value: number;
  /** Both are included: a true amount is whole fen. */
  readonly low: number;
  readonly high: number;
}

/** How printed figures were brought to their last place. */
type Rounding = "half-up" | "down";

/** The unit of a printed amount: its own, or that of its table. */
export function unitOfPrinted(text: string, ofTable: BulletinUnit): BulletinUnit {
  const own = PRINTED_AMOUNT.exec(text)?.[3];
  return bulletinUnits.list.find((unit) => memberWords(unit, bulletinUnits).zh === own) ?? ofTable;
}

/** The same digits in another unit. */
export function withUnit(text: string, unit: BulletinUnit): string {
  return digitsOf(text) + memberWords(unit, bulletinUnits).zh;
}

/** Says what is wrong with an amount that looks like one, or nothing. */
export function printedIssue(text: string, ofTable: BulletinUnit): Issue | undefined {
  const match = PRINTED_AMOUNT.exec(text);
  if (match === null) return undefined; // its own field says so
  const places = DECIMALS[unitOfPrinted(text, ofTable)];
  if ((match[2] ?? "").length > places) return tooManyDecimals("", places);
  return fenOfPrinted(text, ofTable) > LARGEST_FEN ? amountTooLarge("") : undefined;
}

/** Reads a printed amount as fen. */
export function fenOfPrinted(text: string, ofTable: BulletinUnit): number {
  const [whole = "", decimals = ""] = digitsOf(text).split(".");
  return Number(whole + decimals.padEnd(DECIMALS[unitOfPrinted(text, ofTable)], "0"));
}

/** One of the last printed place of an amount, in fen. */
export function lastPlaceOf(text: string, ofTable: BulletinUnit): number {
  const printed = (digitsOf(text).split(".")[1] ?? "").length;
  return 10 ** (DECIMALS[unitOfPrinted(text, ofTable)] - printed);
}

/** Reads what is printed: a count is what it says, an amount was brought to its last place. */
export function quantityOf(printed: string | number, ofTable: BulletinUnit, rounding: Rounding): Quantity {
  if (typeof printed === "number") return { printed: String(printed), value: printed, low: printed, high: printed };
  const value = fenOfPrinted(printed, ofTable);
  const place = lastPlaceOf(printed, ofTable);
  // To the fen it is exact: nothing was left off.
  const below = place === 1 || rounding === "down" ? 0 : place / 2;
  const above = place === 1 ? 0 : rounding === "down" ? place - 1 : place / 2 - 1;
  return { printed, value, low: Math.max(value - below, 0), high: value + above };
}

/** Writes fen in a unit, with at least two decimals. */
export function writtenIn(unit: BulletinUnit, fen: number): string {
  const places = DECIMALS[unit];
  const digits = String(Math.abs(fen)).padStart(places + 1, "0");
  let decimals = digits.slice(-places);
  while (decimals.length > 2 && decimals.endsWith("0")) decimals = decimals.slice(0, -1);
  return `${fen < 0 ? "-" : ""}${digits.slice(0, -places)}.${decimals}`;
}

/** Writes fen as a printed amount is: in its own unit with its name, or in that of the table. */
export function writtenLike(text: string, ofTable: BulletinUnit, fen: number): string {
  const unit = unitOfPrinted(text, ofTable);
  return writtenIn(unit, fen) + (PRINTED_AMOUNT.exec(text)?.[3] ?? "");
}

function digitsOf(text: string): string {
  return text.replace(/[元万亿]+$/u, "");
}
