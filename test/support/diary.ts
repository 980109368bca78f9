import { type CivilDay, civilText, nextDay } from "./civil-calendar.ts";

/*
 * A diary with a page for every day, for computations that go through time one day after the other.
 */

const pages: readonly string[] = fill();
const placeOf = new Map(pages.map((day, i) => [day, i]));

/** So many days after another; both must lie in the diary, 2010 to 2035. */
export function daysAfter(day: string, count: number): string {
  return pageAt(pageOf(day) + count);
}

/** The days from one through another, one after the other. */
export function everyDay(from: string, through: string): readonly string[] {
  return pages.slice(pageOf(from), pageOf(through) + 1);
}

/** The number of nights between two days of the diary. */
export function nightsBetween(from: string, to: string): number {
  return pageOf(to) - pageOf(from);
}

function pageAt(place: number): string {
  const page = pages[place];
  if (page === undefined) throw new Error("outside the diary");
  return page;
}

function pageOf(day: string): number {
  const place = placeOf.get(day);
  if (place === undefined) throw new Error(`${day} is outside the diary`);
  return place;
}

function fill(): readonly string[] {
  const days: string[] = [];
  for (let day: CivilDay = { year: 2010, month: 1, day: 1 }; day.year <= 2035; day = nextDay(day))
    days.push(civilText(day));
  return days;
}
