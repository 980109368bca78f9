import type { Bilingual } from "../../base/input/bilingual.ts";
import { type Day, dayOf } from "../../base/date/day.ts";
import { readDay } from "../../base/date/read-day.ts";
import { type Cell, textOf } from "./cells.ts";
import type { CellReading } from "./reading.ts";

/** How the days of a spreadsheet are counted, and what a time of day after noon means. */
export interface DayCounting {
  /** Serial days count from 1904 instead of 1900. */
  readonly from1904?: boolean;
  /**
   * `nearest`: a serial with a fraction is the nearest day, since libraries shift days by some hours or seconds.
   * `same-day`: the column holds true times of day, so that the day is the one in which the time lies.
   */
  readonly times?: "nearest" | "same-day";
}

/** What a day must look like. */
export const DAY_EXPECTED: Bilingual = { zh: "日期，如 2022-05-06", en: "a day such as 2022-05-06" };

const SERIAL_OF_1970 = 25_569;
const DAYS_TO_1904 = 1_462;
/** Serial numbers from 1927 to 2119: a smaller or larger number is no day of a loan or a person. */
const [FIRST_SERIAL, LAST_SERIAL] = [10_000, 80_000];

const DATE = /^(\d{4})[ ]*[-/.年][ ]*(\d{1,2})[ ]*[-/.月][ ]*(\d{1,2})[ ]*[日号]?(.*)$/;
const TOGETHER = /^(\d{4})(\d{2})(\d{2})((?:[ T].*)?)$/;
const TIME =
  /^[ T]*(上午|下午)?[ ]*(\d{1,2})[:时点](\d{1,2})(?:[:分](\d{1,2})(?:\.\d+)?)?[秒分]?[ ]*(am|pm)?[ ]*(z|[+-]\d{2}:?\d{2})?$/i;
const ENGLISH =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +([a-z]{3})[a-z]* +(\d{1,2}) +(\d{1,2}):(\d{2}):(\d{2}) +(?:cst|gmt\+0?8:?0?0?|utc\+0?8)(?: +\(.*\))? +(\d{4})$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Reads a cell as a day. */
export function readDayCell(cell: Cell, counting: DayCounting): CellReading<Day> {
  if (typeof cell === "number") return readSerial(cell, counting);
  if (typeof cell === "boolean") return { state: "wrong", expected: DAY_EXPECTED };
  if (typeof cell === "string" && readDay(cell) !== undefined) return { state: "read", value: cell }; // as we write it
  const text = textOf(cell)
    .replace(/[-_—–.\s]+$/, "") // `20221010--`
    .replace(/\s+/g, " ");
  if (/^未/.test(text)) return { state: "nothing" };
  const parted = DATE.exec(text) ?? TOGETHER.exec(text);
  if (parted !== null) return fromParts(parted);
  const english = ENGLISH.exec(text);
  if (english !== null) {
    const [, month = "", date = "", hour = "", minute = "", second = "", year = ""] = english;
    return withTime(day(year, String(MONTHS.indexOf(month.toLowerCase()) + 1), date), hour, minute, second);
  }
  if (/^\d{5}(\.\d+)?$/.test(text)) return readSerial(Number(text), counting);
  return { state: "wrong", expected: whatIsAmiss(text) };
}

function fromParts([, year = "", month = "", date = "", rest = ""]: RegExpExecArray): CellReading<Day> {
  const number = day(year, month, date);
  if (rest.trim() === "" || number === undefined) return withTime(number);
  const time = TIME.exec(rest);
  if (time === null) return { state: "wrong", expected: DAY_EXPECTED };
  const [, before, hour = "", minute = "", second, after, zone] = time;
  if (zone !== undefined) {
    const offset = zone.toLowerCase() === "z" ? 0 : minutesOf(zone);
    const minutes = Number(hour) * 60 + Number(minute) - offset + 8 * 60; // the clock of China
    return { state: "read", value: dayOf(number + Math.floor(minutes / 1440)), remarks: ["other-zone"] };
  }
  const afternoon = (before === "下午" || after?.toLowerCase() === "pm") && Number(hour) < 12 ? 12 : 0;
  return withTime(number, String(Number(hour) + afternoon), minute, second);
}

function minutesOf(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}

/** The last 43 seconds of a day are how a library writes the next day that it shifted. */
function withTime(number: number | undefined, hour?: string, minute?: string, second = "0"): CellReading<Day> {
  if (number === undefined) return { state: "wrong", expected: { zh: "日历上有的日期", en: "a day of the calendar" } };
  const [h, m, s] = [Number(hour ?? 0), Number(minute ?? 0), Number(second)];
  if (h > 24 || m > 59 || s > 59 || (h === 24 && m + s > 0)) return { state: "wrong", expected: DAY_EXPECTED };
  if (h === 24 || (h === 23 && m === 59 && s >= 17))
    return { state: "read", value: dayOf(number + 1), remarks: ["next-day"] };
  return { state: "read", value: dayOf(number), remarks: h + m + s > 0 ? ["time-of-day"] : [] };
}

/** Days since 1970-01-01; `undefined` for what the calendar does not have. */
function day(year: string, month: string, date: string): number | undefined {
  return readDay(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
}

function readSerial(serial: number, { from1904 = false, times = "nearest" }: DayCounting): CellReading<Day> {
  if (serial === 0) return { state: "nothing", remarks: ["zero-day"] };
  if (Number.isInteger(serial) && serial >= 19_000_101 && serial <= 21_001_231) {
    const text = String(serial);
    return withTime(day(text.slice(0, 4), text.slice(4, 6), text.slice(6)));
  }
  const of1900 = from1904 ? serial + DAYS_TO_1904 : serial;
  if (!(of1900 >= FIRST_SERIAL && of1900 <= LAST_SERIAL)) return { state: "wrong", expected: DAY_EXPECTED };
  const whole = Math.floor(of1900);
  const fraction = of1900 - whole;
  const next = times === "nearest" ? fraction >= 0.5 : fraction >= 0.9995; // within 43 seconds
  return {
    state: "read",
    value: dayOf(whole + (next ? 1 : 0) - SERIAL_OF_1970),
    remarks: next ? ["next-day"] : fraction > 1e-6 ? ["time-of-day"] : [],
  };
}

function whatIsAmiss(text: string): Bilingual {
  if (/^\d{4}[-/.年]\d{1,2}月?$/.test(text))
    return { zh: "写到日的日期，这里只有年月", en: "a day: here is a month only" };
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text))
    return {
      zh: "年在前、四位年份的日期，这里的次序看不出来",
      en: "a day with its year of four digits first: the order cannot be told",
    };
  return DAY_EXPECTED;
}

/** The two days of a span: `2022.5.6-2025.5.6`, `2022年5月6日至2025年5月5日`. */
export function readSpanCell(cell: Cell): CellReading<{ readonly from: Day; readonly to: Day }> {
  const expected: Bilingual = { zh: "起止两个日期，如 2022.5.6-2025.5.6", en: "two days such as 2022.5.6-2025.5.6" };
  if (typeof cell !== "string") return { state: "wrong", expected };
  const days = textOf(cell).match(/\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?|\d{8}/g) ?? [];
  const [from, to] = days.map((text) => readDayCell(text, {}));
  if (days.length !== 2 || from?.state !== "read" || to?.state !== "read") return { state: "wrong", expected };
  return { state: "read", value: { from: from.value, to: to.value } };
}
