import type { FundEvent } from "../../../src/policy/fund/types.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";
import { daysAfter, everyDay, nightsBetween } from "../../support/diary.ts";
import { fenIn, yuan } from "../../support/exact.ts";

/*
 * The account of a fund kept a second time, in whole numbers without bounds; the balance of each line is
 * the sum of all lines down to it. Events are taken in the order in which they stand.
 */

const COMES_IN: readonly string[] = ["endowed", "interest", "recovered", "replenished"];

export interface LineByHand {
  readonly id: string;
  readonly year: string;
  readonly event: FundEvent["event"];
  /** Fen, more than nothing where it came in, less where it went out. */
  readonly change: bigint;
  /** Fen that a compensation was left short of, less what was paid of it later. */
  readonly short: bigint;
}

const total = (numbers: readonly bigint[]): bigint => numbers.reduce((sum, n) => sum + n, 0n);
const balanceOf = (lines: readonly LineByHand[]): bigint => total(lines.map(({ change }) => change));
export const unpaidOf = (lines: readonly LineByHand[]): bigint => total(lines.map(({ short }) => short));

/** The lines of the account; or the id of the first event that takes more than there is. */
export function linesByHand(events: readonly FundEvent[]): readonly LineByHand[] | string {
  const lines: LineByHand[] = [];
  for (const event of events) {
    const common = { id: event.id, year: event.on.slice(0, 4), event: event.event };
    const there = balanceOf(lines);
    if (event.event === "loans" || event.event === "closed") {
      lines.push({ ...common, change: 0n, short: 0n });
      continue;
    }
    const asked = fenIn(String(event.amount));
    if (COMES_IN.includes(event.event)) lines.push({ ...common, change: asked, short: 0n });
    else if (asked <= there) {
      const later = event.event === "paid-later";
      if (later && asked > unpaidOf(lines)) return event.id;
      lines.push({ ...common, change: -asked, short: later ? -asked : 0n });
    } else {
      if (event.event !== "compensated") return event.id;
      lines.push({ ...common, change: -there, short: asked - there });
    }
  }
  return lines;
}

/** The account as a statement writes it. */
export function entriesByHand(lines: readonly LineByHand[]): readonly object[] {
  return lines.map(({ id, event, change, short }, i) => ({
    ...{ id, event },
    in: yuan(change > 0n ? change : 0n),
    out: yuan(change < 0n ? -change : 0n),
    ...(event === "compensated" ? { unpaid: yuan(short) } : {}),
    balance: yuan(balanceOf(lines.slice(0, i + 1))),
  }));
}

/** A year from all lines before it and all lines in it. */
export function yearByHand(lines: readonly LineByHand[], year: string): Readonly<Record<string, string>> {
  const opening = balanceOf(lines.filter((line) => line.year < year));
  const own = lines.filter((line) => line.year === year);
  const sum = (event: string): string => {
    const change = balanceOf(own.filter((line) => line.event === event));
    return yuan(change < 0n ? -change : change);
  };
  return {
    ...{ year, opening: yuan(opening), endowed: sum("endowed"), interest: sum("interest") },
    ...{ recovered: sum("recovered"), replenished: sum("replenished"), compensated: sum("compensated") },
    ...{ "paid-later": sum("paid-later"), cost: sum("cost"), returned: sum("returned") },
    closing: yuan(opening + balanceOf(own)),
  };
}

/** The last of so many working days after a day, by turning the pages of the calendar; undefined where it ends. */
export function lastDayByHand(calendar: WorkingCalendar, after: string, count: number): string | undefined {
  const pages = everyDay(daysAfter(after, 1), "2035-12-31");
  const covered = pages.filter((day) => day >= calendar.coveredFrom && day <= calendar.coveredThrough);
  if (covered[0] !== pages[0]) return undefined;
  const worked = covered.filter((day) =>
    fallsOnWeekend(day) ? calendar.worked.includes(day) : !calendar.off.includes(day),
  );
  return worked[count - 1];
}

/** 2010-01-04 was a Monday. */
function fallsOnWeekend(day: string): boolean {
  return (nightsBetween("2010-01-04", day) + 7_000) % 7 >= 5;
}
