import { describe, expect, it } from "vitest";
import { addDays, addMonths, daysBetween } from "../../../src/base/date/arithmetic.ts";
import { DAYS_LATER, MONTHS_LATER } from "../../cases/days.ts";
import { issuesOfCall } from "../../support/issues.ts";

describe("adding months", () => {
  it.each(MONTHS_LATER)("%s and %i months is %s", (day, months, there) => {
    expect(addMonths(day, months)).toBe(there);
  });

  it("stays in the years 1000 to 9999 or is refused", () => {
    expect(addMonths("9999-11-30", 1)).toBe("9999-12-30");
    expect(issuesOfCall(() => addMonths("9999-12-31", 1))).toStrictEqual(["no-such-day at day"]);
    expect(addMonths("1000-02-28", -1)).toBe("1000-01-28");
    expect(issuesOfCall(() => addMonths("1000-01-31", -1))).toStrictEqual(["no-such-day at day"]);
    expect(issuesOfCall(() => addMonths("2021-06-10", 4_000_000))).toStrictEqual(["no-such-day at day"]);
  });

  it.each([0.5, NaN, Infinity, "1" as never, null as never, undefined as never])("refuses %s months", (months) => {
    expect(issuesOfCall(() => addMonths("2021-06-10", months))).toStrictEqual(["not-a-whole-number at months"]);
  });

  it("refuses what is no day", () => {
    expect(issuesOfCall(() => addMonths("2021-02-30", 1))).toStrictEqual(["no-such-day at day"]);
    expect(issuesOfCall(() => addMonths("2021-6-1", 1))).toStrictEqual(["not-a-day at day"]);
  });
});

describe("adding days", () => {
  it.each(DAYS_LATER)("%s and %i days is %s", (day, days, there) => {
    expect(addDays(day, days)).toBe(there);
  });

  it("stays in the years 1000 to 9999 or is refused", () => {
    expect(addDays("9999-12-30", 1)).toBe("9999-12-31");
    expect(issuesOfCall(() => addDays("9999-12-31", 1))).toStrictEqual(["no-such-day at day"]);
    expect(addDays("1000-01-02", -1)).toBe("1000-01-01");
    expect(issuesOfCall(() => addDays("1000-01-01", -1))).toStrictEqual(["no-such-day at day"]);
  });

  it("takes four million days at most, and only whole ones", () => {
    expect(issuesOfCall(() => addDays("2021-06-10", 4_000_000))).toStrictEqual(["no-such-day at day"]);
    expect(issuesOfCall(() => addDays("2021-06-10", 4_000_001))).toStrictEqual(["above-maximum at days"]);
    expect(issuesOfCall(() => addDays("2021-06-10", 2 ** 53))).toStrictEqual(["not-a-whole-number at days"]);
    expect(issuesOfCall(() => addDays("2021-06-10", 0.1))).toStrictEqual(["not-a-whole-number at days"]);
    expect(issuesOfCall(() => addDays("2021-6-10", 1))).toStrictEqual(["not-a-day at day"]);
  });
});

describe("counting nights", () => {
  it.each([
    ["2020-11-15", "2020-11-15", 0],
    ["2020-11-15", "2020-11-16", 1], // overdue by one day on the day after maturity
    ["2017-11-15", "2020-11-15", 1_096], // 29 February 2020 among them
    ["2020-11-16", "2020-11-15", -1],
    ["2023-01-01", "2024-01-01", 365],
    ["2024-01-01", "2025-01-01", 366],
  ])("from %s to %s there are %i", (from, to, nights) => {
    expect(daysBetween(from, to)).toBe(nights);
  });

  it("crosses the days on which clocks were changed like any other", () => {
    expect(daysBetween("1986-05-03", "1986-05-05")).toBe(2); // Shanghai put its clocks forward on the 4th
    expect(daysBetween("2011-12-29", "2011-12-31")).toBe(2); // Apia had no 30th; the calendar had
    expect(addDays("2011-12-29", 1)).toBe("2011-12-30");
    expect(addMonths("2011-11-30", 1)).toBe("2011-12-30");
    expect(addMonths("2018-10-04", 1)).toBe("2018-11-04"); // no midnight in São Paulo
  });

  it("names the side that is no day", () => {
    expect(issuesOfCall(() => daysBetween("2021-02-30", "2021-03-01"))).toStrictEqual(["no-such-day at from"]);
    expect(issuesOfCall(() => daysBetween("2021-02-28", "tomorrow"))).toStrictEqual(["not-a-day at to"]);
  });
});
