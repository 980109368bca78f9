import { dayOf, dayNumber } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import type { Settlement } from "./terms.ts";

/** The settlement days between two years; the night of a settlement day belongs to the period that it ends. */
export interface SettlementTable {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly days: readonly number[];
  /** The mean distance of two settlement days, for a first guess. */
  readonly meanGap: number;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;

/** The table for the years in which loans are to be expected. */
export function settlementTable(settlement: Settlement): SettlementTable {
  return tableOf(settlement, FIRST_YEAR, LAST_YEAR);
}

/** A table that covers a loan up to a day that is not counted: the prepared one, or one of its own for unusual years. */
export function tableCovering(
  table: SettlementTable,
  settlement: Settlement,
  from: number,
  to: number,
): SettlementTable {
  if (from >= table.firstDay && to <= table.lastDay) return table;
  return tableOf(settlement, yearOf(from), Math.min(9999, yearOf(to - 1) + 1));
}

function tableOf(settlement: Settlement, firstYear: number, lastYear: number): SettlementTable {
  const firstDay = dayNumber(`${String(firstYear)}-01-01`);
  const lastDay = dayNumber(`${String(lastYear)}-12-31`);
  const step = settlement === "monthly" ? 1 : settlement === "quarterly" ? 3 : 12;
  const days: number[] = [];
  if (settlement !== "at-maturity") {
    // Counted backwards from a 20 December, which every rhythm has, and always from that one anchor.
    const anchor = dayNumber(`${String(lastYear)}-12-20`);
    for (let months = 0; ; months += step) {
      const day = plusMonths(anchor, -months);
      if (day < firstDay) break;
      days.push(day);
    }
    days.reverse();
  }
  return { firstDay, lastDay, days, meanGap: 365.2425 / (12 / step) };
}

/** The index of the first settlement day on or after a day; the length of the table if there is none. */
export function settlementOnOrAfter(table: SettlementTable, day: number): number {
  const { days } = table;
  let i = Math.max(0, Math.min(days.length, Math.floor((day - (days[0] ?? day)) / table.meanGap)));
  while (i > 0 && (days[i - 1] ?? -Infinity) >= day) i -= 1;
  while (i < days.length && (days[i] ?? Infinity) < day) i += 1;
  return i;
}

function yearOf(day: number): number {
  return Number(dayOf(day).slice(0, 4));
}
