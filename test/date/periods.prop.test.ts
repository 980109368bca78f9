import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOf } from "../../src/date/day.ts";
import { periodAfter, periodAt, type PeriodLength } from "../../src/date/periods.ts";
import { anyCivilDay } from "../support/arbitraries.ts";
import { civilNumber, civilText } from "../support/civil-calendar.ts";

const anyLength = fc.constantFrom<PeriodLength>("week", "month", "quarter", "year");
const anyDay = anyCivilDay.filter(({ year }) => year > 1000 && year < 9999).map(civilNumber);
const LONGEST = { week: 7, month: 31, quarter: 92, year: 366 } as const;
const SHORTEST = { week: 7, month: 28, quarter: 90, year: 365 } as const;

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

  it("for every year, puts 4 January into the first week and 28 December into the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 9998 }), (year) => {
        const [y, next] = [String(year), String(year + 1)];
        expect(periodAt(dayNumber(`${y}-01-04`), "week").name).toBe(`${y}-W01`);
        const last = periodAt(dayNumber(`${y}-12-28`), "week");
        expect(last.name.slice(0, 6)).toBe(`${y}-W`);
        expect(periodAfter(last, "week").name).toBe(`${next}-W01`);
        // A year of 53 weeks begins on a Thursday, or on a Wednesday where it has 366 days.
        const begins = new Date(`${y}-01-01T00:00:00Z`).getUTCDay();
        const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        expect(last.name.endsWith("53")).toBe(begins === 4 || (begins === 3 && leap));
      }),
    );
  });
});
