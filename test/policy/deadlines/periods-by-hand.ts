import type { PeriodLength } from "../../../src/base/date/periods.ts";
import { dayPlus, walk } from "../credit-line/plain-days.ts";

/*
 * Every day of the years 2015 to 2035 with the week, month, quarter and year in which it lies, written down one day
 * after the other. A week belongs to the year of its Thursday, and is the next one of that year or its first.
 */

export interface PeriodByHand {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

const WEEKS = weekNames();
const QUARTERS: Readonly<Record<string, string>> = {
  ...{ "01": "Q1", "02": "Q1", "03": "Q1", "04": "Q2", "05": "Q2", "06": "Q2" },
  ...{ "07": "Q3", "08": "Q3", "09": "Q3", "10": "Q4", "11": "Q4", "12": "Q4" },
};

/** The name of the period in which a day lies. */
export function nameByHand(day: string, length: PeriodLength): string {
  const [year = "", month = ""] = day.split("-");
  if (length === "year") return year;
  if (length === "month") return `${year}-${month}`;
  if (length === "quarter") return `${year}-${QUARTERS[month] ?? ""}`;
  const name = WEEKS.get(day);
  if (name === undefined) throw new Error(`${day} is not written down`);
  return name;
}

const LISTS = new Map(["week", "month", "quarter", "year"].map((length) => [length, periods(length as PeriodLength)])); // the four of them

/** The periods that touch a span of days, in their order. */
export function periodsByHand(from: string, through: string, length: PeriodLength): readonly PeriodByHand[] {
  return (LISTS.get(length) ?? []).filter(({ first, last }) => last >= from && first <= through);
}

function periods(length: PeriodLength): readonly PeriodByHand[] {
  const found = new Map<string, PeriodByHand>();
  for (const day of walk("2014-12-29", "2036-01-06")) {
    const name = nameByHand(day, length);
    found.set(name, { name, first: found.get(name)?.first ?? day, last: day });
  }
  return [...found.values()];
}

function weekNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let [year, week] = ["2015", 0];
  // 29 December 2014 is the Monday of the first week of 2015.
  for (let monday = "2014-12-29"; monday < "2036-01-07"; monday = dayPlus(monday, 7)) {
    const own = dayPlus(monday, 3).slice(0, 4);
    week = own === year ? week + 1 : 1;
    year = own;
    const name = `${year}-W${String(week).padStart(2, "0")}`;
    for (const day of walk(monday, dayPlus(monday, 6))) names.set(day, name);
  }
  return names;
}
