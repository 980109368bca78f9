import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOf } from "../../../src/base/date/day.ts";
import { periodAfter, periodAt, type PeriodLength, periodNamed } from "../../../src/base/date/periods.ts";
import { anyCivilDay } from "../../support/arbitraries.ts";
import { civilNumber, civilText } from "../../support/civil-calendar.ts";

const anyLength = fc.constantFrom<PeriodLength>("week", "month", "quarter", "year");
const anyDay = anyCivilDay.filter(({ year }) => year > 1000 && year < 9999).map(civilNumber);
const LONGEST = { week: 7, month: 31, quarter: 92, year: 366 } as const;
const SHORTEST = { week: 7, month: 28, quarter: 90, year: 365 } as const;

/** A year of 53 weeks begins on a Thursday, or on a Wednesday where it has 366 days. */
function weeksOf(year: number): number {
  const begins = new Date(`${String(year)}-01-01T00:00:00Z`).getUTCDay();
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return begins === 4 || (begins === 3 && leap) ? 53 : 52;
}

describe("a period", () => {
  it("for every day, holds it, and is the period of each of its days", () => {
    fc.assert(
      fc.property(anyDay, anyLength, fc.nat({ max: 365 }), (day, length, n) => {
        const period = periodAt(day, length);
        expect(period.first <= day && day <= period.last).toBe(true);
        const days = period.last - period.first + 1;
        expect(days).toBeGreaterThanOrEqual(SHORTEST[length]);
        expect(days).toBeLessThanOrEqual(LONGEST[length]);
        expect(periodAt(period.first + (n % days), length)).toStrictEqual(period);
      }),
    );
  });

  it("for every day, is followed by one that begins the day after and has a name that comes after", () => {
    fc.assert(
      fc.property(anyDay, anyLength, (day, length) => {
        const period = periodAt(day, length);
        const next = periodAfter(period, length);
        expect(next.first).toBe(period.last + 1);
        expect(next.name > period.name).toBe(true);
      }),
    );
  });

  it("for every day, begins as its length begins", () => {
    fc.assert(
      fc.property(anyCivilDay, ({ year, month, day }) => {
        fc.pre(year > 1000 && year < 9999);
        const at = civilNumber({ year, month, day });
        const text = civilText({ year, month, day });
        const first = (length: PeriodLength): string => dayOf(periodAt(at, length).first);
        expect(first("month")).toBe(`${text.slice(0, 7)}-01`);
        expect(first("year")).toBe(`${text.slice(0, 4)}-01-01`);
        expect(["01-01", "04-01", "07-01", "10-01"]).toContain(first("quarter").slice(5));
        expect(new Date(`${first("week")}T00:00:00Z`).getUTCDay()).toBe(1);
      }),
    );
  });

  it("for every day, is found again by its name, and by no other length", () => {
    fc.assert(
      fc.property(anyDay, anyLength, anyLength, (day, length, other) => {
        const period = periodAt(day, length);
        expect(periodNamed(period.name, length)).toStrictEqual(period);
        if (other !== length) expect(periodNamed(period.name, other)).toBeUndefined();
      }),
    );
  });

  it("for every year and number, is a week where that year has so many", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 9998 }), fc.integer({ min: 0, max: 99 }), (year, number) => {
        const weeks = weeksOf(year);
        const name = `${String(year)}-W${String(number).padStart(2, "0")}`;
        const found = periodNamed(name, "week");
        if (number < 1 || number > weeks) expect(found).toBeUndefined();
        else {
          const first = periodAt(dayNumber(`${String(year)}-01-04`), "week").first + 7 * (number - 1);
          expect(found).toStrictEqual({ name, first, last: first + 6 });
        }
      }),
    );
  });

  it("for every year of 53 weeks, has the 53rd by name, and in no other year", () => {
    for (let year = 1001; year <= 9998; year += 1) {
      expect(periodNamed(`${String(year)}-W53`, "week") !== undefined).toBe(weeksOf(year) === 53);
    }
  });

  it("for every text that names one, has that very name", () => {
    const parts = fc.constantFrom(
      "2020",
      "2024",
      "0999",
      "-",
      "W",
      "Q",
      "w",
      "53",
      "07",
      "7",
      "1",
      "5",
      "12",
      "00",
      " ",
    );
    const anyText = fc.array(parts, { maxLength: 5 }).map((all) => all.join(""));
    fc.assert(
      fc.property(anyText, anyLength, (text, length) => {
        const found = periodNamed(text, length);
        if (found === undefined) return;
        expect(found.name).toBe(text);
        expect(periodAt(found.first, length)).toStrictEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  it("for every year, puts 4 January into the first week and 28 December into the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 9998 }), (year) => {
        const [y, next] = [String(year), String(year + 1)];
        expect(periodAt(dayNumber(`${y}-01-04`), "week").name).toBe(`${y}-W01`);
        const last = periodAt(dayNumber(`${y}-12-28`), "week");
        expect(periodAfter(last, "week").name).toBe(`${next}-W01`);
        expect(last.name).toBe(`${y}-W${String(weeksOf(year))}`);
      }),
    );
  });
});
