import { describe, expect, it } from "vitest";
import { type AgeReadings, ageOn } from "../../../src/base/date/age.ts";
import { dayNumber } from "../../../src/base/date/day.ts";

const byDefault: AgeReadings = { ageReached: "on-birthday", leapBirthday: "1-march" };
const dayAfter: AgeReadings = { ...byDefault, ageReached: "day-after" };
const inFebruary: AgeReadings = { ...byDefault, leapBirthday: "28-february" };

const age = (bornOn: string, day: string, readings = byDefault): number =>
  ageOn(dayNumber(bornOn), dayNumber(day), readings);

describe("completed years of age", () => {
  it("18 is reached on the 18th birthday", () => {
    expect(age("2000-05-10", "2018-05-09")).toBe(17);
    expect(age("2000-05-10", "2018-05-10")).toBe(18);
    expect(age("2000-05-10", "2018-05-11")).toBe(18);
  });

  it("65(含) holds through the day before the 66th birthday", () => {
    expect(age("1955-06-01", "2020-05-31")).toBe(64);
    expect(age("1955-06-01", "2020-06-01")).toBe(65);
    expect(age("1955-06-01", "2021-05-31")).toBe(65);
    expect(age("1955-06-01", "2021-06-01")).toBe(66);
  });

  it("is reached the day after the birthday under the other reading", () => {
    expect(age("2000-05-10", "2018-05-10", dayAfter)).toBe(17);
    expect(age("2000-05-10", "2018-05-11", dayAfter)).toBe(18);
    expect(age("2000-12-31", "2018-12-31", dayAfter)).toBe(17);
    expect(age("2000-12-31", "2019-01-01", dayAfter)).toBe(18);
  });

  it("is reached on 1 March by one born on 29 February, in years that have none", () => {
    expect(age("2004-02-29", "2022-02-28")).toBe(17);
    expect(age("2004-02-29", "2022-03-01")).toBe(18);
  });

  it("is reached on 28 February by such a person under the other reading", () => {
    expect(age("2004-02-29", "2022-02-27", inFebruary)).toBe(17);
    expect(age("2004-02-29", "2022-02-28", inFebruary)).toBe(18);
  });

  it("is reached on 29 February where the year has one, under either reading", () => {
    for (const readings of [byDefault, inFebruary]) {
      expect(age("2004-02-29", "2024-02-28", readings)).toBe(19);
      expect(age("2004-02-29", "2024-02-29", readings)).toBe(20);
    }
  });

  it("both readings together move a leap birthday by both", () => {
    expect(age("2004-02-29", "2022-03-01", dayAfter)).toBe(17);
    expect(age("2004-02-29", "2022-03-02", dayAfter)).toBe(18);
    expect(age("2004-02-29", "2022-02-28", { ageReached: "day-after", leapBirthday: "28-february" })).toBe(17);
    expect(age("2004-02-29", "2022-03-01", { ageReached: "day-after", leapBirthday: "28-february" })).toBe(18);
  });

  it("one born on 28 February has a birthday every year", () => {
    expect(age("2003-02-28", "2021-02-27")).toBe(17);
    expect(age("2003-02-28", "2021-02-28")).toBe(18);
    expect(age("2003-02-28", "2024-02-28")).toBe(21);
  });

  it("is nought on the day of birth and negative before", () => {
    expect(age("2000-05-10", "2000-05-10")).toBe(0);
    expect(age("2000-05-10", "2000-05-09")).toBe(-1);
    expect(age("2000-05-10", "2000-05-10", dayAfter)).toBe(0); // no one is less than nothing once born
  });
});
