import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_PATTERN, dayIssue, dayNumber, dayOf } from "../../../src/base/date/day.ts";
import { anyCivilDay } from "../../support/arbitraries.ts";
import { civilNumber, civilText, lengthOfMonth } from "../../support/civil-calendar.ts";

describe("days", () => {
  it("for every day, text, number and text again agree with the civil calendar", () => {
    fc.assert(
      fc.property(anyCivilDay, (day) => {
        expect(dayIssue(civilText(day), "day")).toBeUndefined();
        expect(dayNumber(civilText(day))).toBe(civilNumber(day));
        expect(dayOf(civilNumber(day))).toBe(civilText(day));
      }),
    );
  });

  it("for every year, month and number of a day, it is accepted exactly where the month has it", () => {
    const part = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(part, ([year, month, day]) => {
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
        expect(dayIssue(civilText({ year, month, day }), "day") === undefined).toBe(exists);
      }),
      { numRuns: 1_000 },
    );
  });

  it("always orders days as text the way it orders them as numbers", () => {
    fc.assert(
      fc.property(anyCivilDay, anyCivilDay, (a, b) => {
        expect(civilText(a) < civilText(b)).toBe(dayNumber(civilText(a)) < dayNumber(civilText(b)));
      }),
    );
  });

  it("never accepts a text that the JSON Schemas refuse", () => {
    const nearly = fc.oneof(fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/), fc.stringMatching(/^[-0-9TZ: ]{0,12}$/));
    fc.assert(
      fc.property(nearly, (text) => {
        fc.pre(dayIssue(text, "day") === undefined);
        expect(text).toMatch(new RegExp(DAY_PATTERN));
      }),
    );
  });
});
