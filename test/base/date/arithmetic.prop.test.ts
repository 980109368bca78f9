import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, daysBetween } from "../../../src/base/date/arithmetic.ts";
import { anyCivilDay } from "../../support/arbitraries.ts";
import { civilNumber, civilPlusMonths, civilText } from "../../support/civil-calendar.ts";

describe("calendar arithmetic", () => {
  it("for every two days, the nights between them are those of the civil calendar and lead from one to the other", () => {
    fc.assert(
      fc.property(anyCivilDay, anyCivilDay, (a, b) => {
        const nights = daysBetween(civilText(a), civilText(b));
        expect(nights).toBe(civilNumber(b) - civilNumber(a));
        expect(addDays(civilText(a), nights)).toBe(civilText(b));
        expect(addDays(civilText(b), 0 - nights)).toBe(civilText(a));
      }),
    );
  });

  it("for every three days, the nights of two parts are the nights of the whole", () => {
    fc.assert(
      fc.property(anyCivilDay, anyCivilDay, anyCivilDay, (...days) => {
        const [a = "", b = "", c = ""] = days.map(civilText);
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      }),
    );
  });

  it("for every day and number of months, the corresponding day is that of the civil calendar", () => {
    fc.assert(
      fc.property(anyCivilDay, fc.integer({ min: -1_200, max: 1_200 }), (day, months) => {
        const there = civilPlusMonths(day, months);
        fc.pre(there.year >= 1000 && there.year <= 9999);
        expect(addMonths(civilText(day), months)).toBe(civilText(there));
      }),
      { numRuns: 1_000 },
    );
  });

  it("never lands earlier by adding a month more", () => {
    fc.assert(
      fc.property(anyCivilDay, fc.integer({ min: 0, max: 60 }), (day, months) => {
        fc.pre(day.year <= 9990);
        const text = civilText(day);
        expect(addMonths(text, months) < addMonths(text, months + 1)).toBe(true);
      }),
    );
  });
});
