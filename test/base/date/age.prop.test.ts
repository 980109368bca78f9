import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgeReadings, ageOn } from "../../../src/base/date/age.ts";
import { anyCivilDay } from "../../support/arbitraries.ts";
import { type CivilDay, civilNumber, isLeapYear } from "../../support/civil-calendar.ts";

const anyReadings: fc.Arbitrary<AgeReadings> = fc.record({
  ageReached: fc.constantFrom("on-birthday", "day-after"),
  leapBirthday: fc.constantFrom("1-march", "28-february"),
});

/** The day of a year from which the person is a year older, as one would find it in a diary. */
function birthdayIn(year: number, born: CivilDay, readings: AgeReadings): number {
  const leap = born.month === 2 && born.day === 29 && !isLeapYear(year);
  const day = !leap
    ? { ...born, year }
    : readings.leapBirthday === "1-march"
      ? { year, month: 3, day: 1 }
      : { year, month: 2, day: 28 };
  return civilNumber(day) + (readings.ageReached === "day-after" ? 1 : 0);
}

describe("completed years of age", () => {
  const life = fc.tuple(anyCivilDay, fc.integer({ min: 0, max: 45_000 }), anyReadings);

  it("for every life, are the birthdays that have come since the year of birth", () => {
    fc.assert(
      fc.property(life, ([born, days, readings]) => {
        const day = civilNumber(born) + days;
        let birthdays = 0;
        for (let year = born.year + 1; birthdayIn(year, born, readings) <= day; year++) birthdays++;
        fc.pre(born.year + birthdays < 9999 && (days > 0 || readings.ageReached === "on-birthday"));
        expect(ageOn(civilNumber(born), day, readings)).toBe(birthdays);
      }),
      { numRuns: 1_000 },
    );
  });

  it("never fall from one day to the next, and never rise by more than one", () => {
    fc.assert(
      fc.property(life, ([born, days, readings]) => {
        fc.pre(born.year < 9800);
        const day = civilNumber(born) + days;
        const step = ageOn(civilNumber(born), day + 1, readings) - ageOn(civilNumber(born), day, readings);
        expect(step === 0 || step === 1).toBe(true);
      }),
    );
  });
});
