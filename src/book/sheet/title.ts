import { addMonths } from "../../base/date/arithmetic.ts";
import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import { readDay } from "../../base/date/read-day.ts";
import { closeText, type SheetRow } from "./cells.ts";
import type { SheetUnit } from "./types.ts";
import { unitIn } from "./heading.ts";

/** The unit that a line above the headings names: 单位:万元. */
export function unitOfTitle(above: readonly SheetRow[]): SheetUnit | undefined {
  const named = textsOf(above).flatMap((text) => /(?:金额)?单位[:：]([^)）]*)/.exec(text)?.[1] ?? []);
  return named.map(unitIn).find((unit) => unit === "yuan" || unit === "wan" || unit === "yi");
}

const AS_OF =
  /(?:截至|截止|统计|数据|报表)(?:日期|时间|时点|到|至)?[:：]?(\d{4})[年.\-/](\d{1,2})(?:[月.\-/](\d{1,2})(?!\d)|月([末底]))/g;

/** The one day as of which the lines above the headings say that the sheet is: 截至2023年3月31日, 截至2023年3月末. */
export function dayOfTitle(above: readonly SheetRow[]): Day | undefined {
  const days = textsOf(above).flatMap((text) => [...text.matchAll(AS_OF)].flatMap((found) => dayIn(found) ?? []));
  const [only, ...others] = new Set(days);
  return others.length === 0 ? only : undefined;
}

function dayIn([, year = "", month = "", date, isEnd]: RegExpExecArray): Day | undefined {
  const first = `${year}-${month.padStart(2, "0")}`;
  if (isEnd === undefined) return dayIfAny(`${first}-${(date ?? "").padStart(2, "0")}`);
  const begins = dayIfAny(`${first}-01`);
  return begins === undefined ? undefined : dayOf(dayNumber(addMonths(begins, 1)) - 1);
}

function dayIfAny(text: string): Day | undefined {
  const number = readDay(text);
  return number === undefined ? undefined : dayOf(number);
}

function textsOf(rows: readonly SheetRow[]): readonly string[] {
  return rows.flatMap(({ cells }) => cells.map(closeText));
}

/** Whether a heading says that its figures are those of one period: 本季应贴息, 本期贴息金额, 2023年一季度贴息. */
export function namesPeriod(heading: string): boolean {
  return /本(季|期|月|次|年)|当(季|期|月|年)|季度|半年/.test(closeText(heading));
}
