import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthsAndDays, plusMonths } from "../../../src/base/date/months.ts";
import { anyCivilDay } from "../../support/arbitraries.ts";
import { civilNumber, civilPlusMonths } from "../../support/civil-calendar.ts";

describe("the corresponding day", () => {
  it("for every anchor and number of months, is that of the civil calendar", () => {
    fc.assert(
      fc.property(anyCivilDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(plusMonths(civilNumber(day), months)).toBe(civilNumber(civilPlusMonths(day, months)));
      }),
      { numRuns: 1_000 },
    );
  });

  it("always comes back by going back, unless the month was too short", () => {
    fc.assert(
      fc.property(anyCivilDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        fc.pre(day.day <= 28);
        expect(plusMonths(plusMonths(civilNumber(day), months), -months)).toBe(civilNumber(day));
      }),
    );
  });
});

describe("whole months and odd days", () => {
  it("for every span, are as many months as fit and the days that are left", () => {
    fc.assert(
      fc.property(anyCivilDay, fc.integer({ min: 0, max: 11_000 }), (day, span) => {
        const from = civilNumber(day);
        const { months, days } = monthsAndDays(from, from + span);
        expect(civilNumber(civilPlusMonths(day, months)) + days).toBe(from + span);
        expect(days >= 0 && months >= 0).toBe(true);
        expect(civilNumber(civilPlusMonths(day, months + 1))).toBeGreaterThan(from + span);
      }),
      { numRuns: 1_000 },
    );
  });
});
