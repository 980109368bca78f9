import { civilDay, lengthOfMonth } from "../../base/date/civil.ts";
import { LARGEST_FEN } from "../../base/money/amount.ts";
import { type Column } from "./column.ts";

/*
 * A value of plain writing, read from its bytes: what passes here is what the declared values pass, and what does not is
 * left to them. Each gives the place behind the value, or SLOW.
 */

/** The row is not of plain writing. */
export const SLOW = -1;

const [QUOTE, COMMA, POINT, MINUS, ZERO, BACKSLASH] = [34, 44, 46, 45, 48, 92] as const;
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [91, 93, 123, 125] as const;
const MOST_TEXT = 60; // as `PLAIN_NAME` of the fields

/** Reads the value that begins at a place into the row of its column. `isCell`: of CSV, where text has no quotes. */
export function readValue(b: Uint8Array, at: number, to: number, column: Column, row: number, isCell: boolean): number {
  switch (column.reading) {
    case "day":
      return isCell ? readDay(b, at, column, row) : quoted(b, readDay(b, at + 1, column, row), at);
    case "amount": {
      const isQuoted = b[at] === QUOTE;
      const end = readAmount(b, isQuoted ? at + 1 : at, to, column, row, isQuoted || isCell);
      return isQuoted ? quoted(b, end, at) : end;
    }
    case "whole":
      return readWhole(b, at, to, column, row);
    case "yes-no":
      return readYesNo(b, at, column, row);
    case "checked":
      return isCell ? readPlainText(b, at, to, COMMA) : quoted(b, readPlainText(b, at + 1, to, QUOTE), at);
    case "coded":
      return readCoded(b, at, to, column, row, isCell);
  }
}

/** The place behind the closing quote of what began with one. */
function quoted(b: Uint8Array, end: number, at: number): number {
  return end !== SLOW && b[at] === QUOTE && b[end] === QUOTE ? end + 1 : SLOW;
}

function digit(b: Uint8Array, at: number): number {
  const d = (b[at] ?? 0) - ZERO;
  return d >= 0 && d <= 9 ? d : -10_000;
}

function readDay(b: Uint8Array, at: number, { values }: Column, row: number): number {
  const year = 1000 * digit(b, at) + 100 * digit(b, at + 1) + 10 * digit(b, at + 2) + digit(b, at + 3);
  const month = 10 * digit(b, at + 5) + digit(b, at + 6);
  const date = 10 * digit(b, at + 8) + digit(b, at + 9);
  if (b[at + 4] !== MINUS || b[at + 7] !== MINUS || year < 1000 || month < 1 || month > 12 || date < 1) return SLOW;
  if (date > 28 && date > lengthOfMonth(year, month)) return SLOW;
  values[row] = civilDay(year, month, date);
  return at + 10;
}

/** Yuan of at most two decimals; as a number of JSON, of at most nine digits before the point. */
function readAmount(b: Uint8Array, at: number, to: number, column: Column, row: number, isText: boolean): number {
  let i = at;
  let fen = 0;
  for (let d = digit(b, i); d >= 0 && i < to; d = digit(b, i)) {
    fen = 10 * fen + d;
    i += 1;
    if (i - at > 12) return SLOW;
  }
  const whole = i - at;
  if (whole === 0 || (whole > 1 && b[at] === ZERO) || (!isText && whole > 9)) return SLOW;
  fen *= 100;
  if (b[i] === POINT && i < to) {
    const [tenths, hundredths] = [digit(b, i + 1), digit(b, i + 2)];
    if (tenths < 0 || i + 1 >= to) return SLOW;
    const isOne = hundredths < 0 || i + 2 >= to;
    fen += isOne ? 10 * tenths : 10 * tenths + hundredths;
    i += isOne ? 2 : 3;
    if (digit(b, i) >= 0 && i < to) return SLOW;
  }
  if (fen > LARGEST_FEN || fen < 100 * column.least) return SLOW;
  column.values[row] = fen;
  return i;
}

function readWhole(b: Uint8Array, at: number, to: number, { values, least, most }: Column, row: number): number {
  let i = at;
  let whole = 0;
  for (let d = digit(b, i); d >= 0 && i < to; d = digit(b, i)) {
    whole = 10 * whole + d;
    i += 1;
    if (i - at > 9) return SLOW;
  }
  if (i === at || (i - at > 1 && b[at] === ZERO) || whole < least || whole > most) return SLOW;
  values[row] = whole;
  return i; // a point or an exponent behind it ends no value
}

function readYesNo(b: Uint8Array, at: number, { values }: Column, row: number): number {
  if (b[at] === 116 && b[at + 1] === 114 && b[at + 2] === 117 && b[at + 3] === 101) {
    values[row] = 2;
    return at + 4;
  }
  if (b[at] === 102 && b[at + 1] === 97 && b[at + 2] === 108 && b[at + 3] === 115 && b[at + 4] === 101) {
    values[row] = 1;
    return at + 5;
  }
  return SLOW;
}

/** A name of signs without blanks and of Chinese characters, as nearly every one is; `end`: what ends it. */
function readPlainText(b: Uint8Array, at: number, to: number, end: number): number {
  let i = at;
  let letters = 0;
  for (let c = b[i] ?? 0; i < to && c !== end; c = b[i] ?? 0) {
    if (c > 32 && c < 127 && c !== QUOTE && c !== BACKSLASH) i += 1;
    else if (isChinese(b, i, c)) i += 3;
    else return SLOW;
    letters += 1;
  }
  return letters === 0 || letters > MOST_TEXT || i > to ? SLOW : i;
}

/** Whether one of U+4E00 to U+9FFF stands there, in three bytes. */
function isChinese(b: Uint8Array, at: number, first: number): boolean {
  const second = b[at + 1] ?? 0;
  const third = b[at + 2] ?? 0;
  const isWithin = first > 0xe4 ? first <= 0xe9 : first === 0xe4 && second >= 0xb8;
  return isWithin && second >= 0x80 && second <= 0xbf && third >= 0x80 && third <= 0xbf;
}

/** A value by its number in the dictionary: text without escapes, or what is made of it. */
function readCoded(b: Uint8Array, at: number, to: number, column: Column, row: number, isCell: boolean): number {
  // In JSON a list or a number is no text, though its bytes could be a name.
  if (!isCell && column.isText && b[at] !== QUOTE) return SLOW;
  let hash = 0x811c9dc5;
  let i = at;
  let depth = 0;
  let isInText = isCell;
  for (; i < to; i += 1) {
    const c = b[i] ?? 0;
    if (c < 32 || c === BACKSLASH) return SLOW;
    if (isCell) {
      if (c === COMMA || c === QUOTE) break;
    } else if (isInText) {
      if (c === QUOTE) isInText = false;
    } else if (c === QUOTE) isInText = true;
    else if (c === OPEN_LIST || c === OPEN) depth += 1;
    else if ((c === COMMA || c === CLOSE || c === CLOSE_LIST) && depth === 0) break;
    else if (c === CLOSE_LIST || c === CLOSE) depth -= 1;
    hash = Math.imul(hash ^ c, 0x01000193);
  }
  if (i === at || (isInText && !isCell)) return SLOW;
  const number = column.dictionary.numberOf(b, at, i, hash >>> 0);
  if (number === 0) return SLOW;
  column.values[row] = number;
  return i;
}
