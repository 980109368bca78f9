import { dayNumber, dayOf } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import type { Settlement } from "./terms.ts";
import type { LengthSettlement } from "./types.ts";

/** The settlement days between two years; the night of a settlement day belongs to the period that it ends. */
export interface SettlementTable {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly days: readonly number[];
  /** The mean distance of two settlement days, for a first guess. */
  readonly meanGap: number;
}

/** How interest is settled, with the tables for the years in which loans are to be expected. */
export interface SettlementRules {
  readonly settlement: Settlement;
  readonly byLength: readonly LengthSettlement[];
  /** The night of a settlement day belongs to the period after it. */
  readonly dayExcluded: boolean;
  readonly tables: ReadonlyMap<Settlement, SettlementTable>;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;

/** Prepares how interest is settled. */
export function settlementRules(
  settlement: Settlement,
  byLength: readonly LengthSettlement[] = [],
  dayExcluded = false,
): SettlementRules {
  const used = [settlement, ...byLength.map((row) => row.settlement)].filter((each) => each !== "anniversary");
  const tables = new Map(used.map((each) => [each, tableOf(each, FIRST_YEAR, LAST_YEAR, dayExcluded)]));
  return { settlement, byLength, dayExcluded, tables };
}

/** A loan as its settlement sees it. */
interface SettledLoan {
  readonly paidOutDay: number;
  /** The maturity of the contract as it is written: its length decides. */
  readonly writtenMaturityDay: number;
}

/** The settlement days of a loan up to a day that is not counted: the prepared table, or one of its own. */
export function settlementsOf(
  rules: SettlementRules,
  { paidOutDay, writtenMaturityDay }: SettledLoan,
  to: number,
): SettlementTable {
  const row = rules.byLength.find(
    ({ throughMonths }) => throughMonths === undefined || writtenMaturityDay <= plusMonths(paidOutDay, throughMonths),
  );
  const settlement = row?.settlement ?? rules.settlement;
  if (settlement === "anniversary") return anniversaries(paidOutDay, to);
  const table = rules.tables.get(settlement);
  if (table !== undefined && paidOutDay >= table.firstDay && to <= table.lastDay) return table;
  return tableOf(settlement, yearOf(paidOutDay), Math.min(9999, yearOf(to - 1) + 1), rules.dayExcluded);
}

/** A period ends with the night before each anniversary, so that it has whole years. */
function anniversaries(paidOutDay: number, to: number): SettlementTable {
  const days: number[] = [];
  for (let years = 1; ; years += 1) {
    const day = plusMonths(paidOutDay, 12 * years) - 1;
    if (day >= to) break;
    days.push(day);
  }
  return { firstDay: paidOutDay, lastDay: to, days, meanGap: 365.2425 };
}

function tableOf(settlement: Settlement, firstYear: number, lastYear: number, dayExcluded: boolean): SettlementTable {
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
      days.push(dayExcluded ? day - 1 : day);
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

/** Whether a day is the first of a period, given those on which one begins and ends in any case. */
export function beginsPeriod(table: SettlementTable, day: number): boolean {
  return table.days[settlementOnOrAfter(table, day - 1)] === day - 1;
}

/** The settlement period of a night: its first night, and the one after its last. */
export function periodAround(table: SettlementTable, day: number): { readonly from: number; readonly next: number } {
  const i = settlementOnOrAfter(table, day);
  return { from: (table.days[i - 1] ?? -Infinity) + 1, next: (table.days[i] ?? Infinity) + 1 };
}

function yearOf(day: number): number {
  return Number(dayOf(day).slice(0, 4));
}
